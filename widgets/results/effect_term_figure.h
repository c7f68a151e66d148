// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "engine/analysis/run_effects.h"
#include "widgets/charts/chart_spec.h"

namespace etude {

/// The means that the model gives to the levels of a term (its place in RunEffects::effects.terms), with their
/// intervals: those of one factor, or of two as lines. Empty, with a sentence, for the rows after the terms: the seeds'
/// block and chance. Pure.
[[nodiscard]] ChartSpec termFigure(const RunEffects& effects, std::size_t term);

/// The means of all factors beside each other. Factors of many levels are named in a note. Pure.
[[nodiscard]] ChartSpec mainEffectsFigure(const RunEffects& effects);

/// A line for each level of one factor over the levels of another (places among the factors). Pure.
[[nodiscard]] ChartSpec interactionFigure(const RunEffects& effects, std::size_t across, std::size_t lines);

} // namespace etude
