// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/analysis/comparison.h"

namespace etude {

/// All pairs of levels of a field, the earlier level first. `adjusted` are the two-sided p values of their paired t
/// tests by Holm's method, parallel to them; none where there is no p value. So are `verdicts`: better and worse where
/// that would be so with the chance of being wrong shared out over all pairs, by Holm's method on twice the
/// probability that the difference does not lie beyond the margin; else what the pair's own is, or inconclusive. The
/// seeds that comparisons are advised are for that, too. Error: fewer than two levels, or no pair of levels can be
/// compared.
struct LevelComparisons {
    std::string field;
    std::vector<Comparison> comparisons;
    std::vector<std::optional<double>> adjusted;
    std::vector<Verdict> verdicts;

    bool operator==(const LevelComparisons&) const = default;
};
[[nodiscard]] Result<LevelComparisons> compareAllLevels(std::span<const RunResult> runs, const std::string& field,
                                                        double margin = kPaperMargin, Measure measure = Measure::RocAuc,
                                                        int folds = 0);

/// Places of the first two of these levels that can be compared, in the order of their pairs; none if no two can, since
/// other fields vary with this one.
[[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> comparableLevels(std::span<const RunResult> runs,
                                                                                  const std::string& field,
                                                                                  std::span<const FieldValue> levels,
                                                                                  Measure measure = Measure::RocAuc);

/// Whether they are of one pair of levels, whichever is first.
[[nodiscard]] bool areOfSameLevels(const Comparison& one, const Comparison& other);

/// The comparison of the same two levels among all; null if there is none.
[[nodiscard]] const Comparison* amongAll(const LevelComparisons& all, const Comparison& comparison);

/// Its verdict once it is one of all these pairs; none if it is not of a pair of these levels.
[[nodiscard]] std::optional<Verdict> verdictAmongAll(const LevelComparisons& all, const Comparison& comparison);

/// The comparison of two levels of a field, as one of all pairs of them: its seeds are advised for that, and `all` has
/// its adjusted p and verdict.
struct PairOfLevels {
    Comparison comparison;
    LevelComparisons all;
};
[[nodiscard]] Result<PairOfLevels> compareLevelsAmongAll(std::span<const RunResult> runs, const std::string& field,
                                                         const FieldValue& a, const FieldValue& b,
                                                         double margin = kPaperMargin,
                                                         Measure measure = Measure::RocAuc, int folds = 0);

/// Of the two levels of that comparison, whichever is first; none if it is not of a pair of these levels.
[[nodiscard]] std::optional<double> adjustedP(const LevelComparisons& all, const Comparison& comparison);

/// Whether its better or worse does not hold once it is one of all these pairs.
[[nodiscard]] bool failsAmongAll(const LevelComparisons& all, const Comparison& comparison);

} // namespace etude
