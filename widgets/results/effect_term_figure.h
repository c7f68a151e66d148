// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "engine/analysis/run_effects.h"
#include "engine/analysis/varied_field.h"
#include "widgets/charts/chart_spec.h"

namespace etude {

/// What the marks of means lead to, and what decides on the hues of levels (LevelHues).
struct TermRuns {
    std::span<const RunResult> shown;
    std::vector<VariedField> projectFields; ///< empty: those of `shown`
};

/// The means that the model gives to the levels of a term, as an axis that says so, with rings where the runs' own
/// means are others; what is no AUC is in the table alone. A term is named by its place in RunEffects::effects.terms.
/// Means have their intervals: those of one factor, or of two as lines. Empty, with a sentence, for the rows after the
/// terms: the seeds' block and chance. A mark's key names the configurations of its level, or its levels, among `runs`.
/// Pure.
[[nodiscard]] ChartSpec termFigure(const RunEffects& effects, std::size_t term, const TermRuns& runs = {});

/// The means of all factors beside each other. Factors of many levels are named in a note. Pure.
[[nodiscard]] ChartSpec mainEffectsFigure(const RunEffects& effects, const TermRuns& runs = {});

/// A line for each level of one factor over the levels of another (places among the factors). Pure.
[[nodiscard]] ChartSpec interactionFigure(const RunEffects& effects, std::size_t across, std::size_t lines,
                                          const TermRuns& runs = {});

} // namespace etude
