// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "engine/analysis/comparison.h"

/// Which runs a comparison is of. Private to this room.
namespace etude {

/// The runs of a configuration that have the measure; `without` counts its others that have a result. Over folds, what
/// is the same configuration on another data set belongs to it.
[[nodiscard]] Result<ComparedSide> configurationSide(std::span<const RunResult> runs, const std::string& configuration,
                                                     Measure measure, bool overFolds, std::size_t& without);

/// Puts the runs of two levels of a field on the sides of the comparison, whose measure is set: in settings that have
/// both levels, one configuration each. Cautions say what was left out; returns how many runs lack the measure.
[[nodiscard]] std::size_t fillSides(Comparison& comparison, std::span<const RunResult> runs, const std::string& field,
                                    const FieldValue& a, const FieldValue& b);

} // namespace etude
