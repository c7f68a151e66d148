// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include <QString>

#include "engine/analysis/comparison.h"
#include "engine/analysis/comparison_text.h"
#include "engine/analysis/tag_ranking.h"
#include "engine/analysis/test_set_uncertainty.h"
#include "widgets/charts/chart_spec.h"

namespace etude {

/// Of how many runs a comparison's interval is: its pairs (over several settings its seeds), else the runs of the side
/// that has fewer.
[[nodiscard]] std::size_t comparedRuns(const Comparison& comparison);

/// The difference of the two sides, A - B, with the 95 % interval of each source of uncertainty by itself: another
/// training run (Student or Welch), another test set (bootstrap), both. The margin is shaded. What is not known (yet)
/// is left out; intervals of fewer than kFewestForInterval are in the table alone. It tells what was compared, of how
/// much, and that more differs where it does. Empty where no difference is known.
[[nodiscard]] ChartSpec differenceSpec(const Comparison& comparison,
                                       const std::optional<TestSetUncertainty>& uncertainty, const SideNames& names);

/// The differences of all pairs of a field's levels over training runs, a row for each, with the 95 % interval of each
/// by itself; those in which one level is better by Holm's method over all pairs are marked. `names` of levels are
/// parallel to the comparisons and stand beside `field`, the field's name.
[[nodiscard]] ChartSpec levelPairsSpec(const LevelComparisons& all, const std::vector<SideNames>& names,
                                       const QString& field);

/// The difference of each tag, A - B, a row for each in the order given, with DeLong's 95 % interval; those whose p
/// stays below kTagChance by Benjamini and Hochberg's method over all tags are marked. Tags without a difference are
/// left out and counted. A point's key is its tag.
[[nodiscard]] ChartSpec tagDifferencesSpec(std::span<const RankedTag> tags, const SideNames& names);

} // namespace etude
