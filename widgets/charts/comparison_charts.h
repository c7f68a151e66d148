// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "engine/analysis/comparison.h"
#include "engine/analysis/comparison_text.h"
#include "engine/analysis/test_set_uncertainty.h"
#include "widgets/charts/chart_spec.h"

namespace etude {

/// The difference of the two sides, A - B, with the 95 % interval of each source of uncertainty by itself: another
/// training run (Student or Welch), another test set (bootstrap), both. The margin is shaded. What is not known (yet)
/// is left out. It tells what was compared, of how much, and that more differs where it does.
[[nodiscard]] ChartSpec differenceSpec(const Comparison& comparison,
                                       const std::optional<TestSetUncertainty>& uncertainty, const SideNames& names);

/// The differences of all pairs of a field's levels over training runs, with the 95 % interval of each by itself; names
/// are parallel to the comparisons.
[[nodiscard]] ChartSpec levelPairsSpec(const LevelComparisons& all, const std::vector<SideNames>& names);

} // namespace etude
