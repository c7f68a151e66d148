// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/analysis/result_group.h"

namespace etude {

/// What the paper's Fig. 2 gives of 15 runs that differ by their initial weights alone.
struct PaperRepetitions {
    std::size_t n = 15;
    double halfWidth = 0.00069; ///< of the 95 % interval: the normal quantile's
    double meanAbsoluteDeviation = 0.00103;
    double standardDeviation = 0.00136;
};

/// The paper's Fig. 2: the runs of one configuration.
struct RepeatedRuns {
    ResultGroup group;              ///< its runs by seed
    std::vector<double> deviations; ///< of the runs, parallel to them, from the mean
    double largestAbove = 0.0;      ///< the largest of the deviations
    double largestBelow = 0.0;      ///< the smallest

    bool operator==(const RepeatedRuns&) const = default;
};

/// Of the first of the wanted configurations (their ids) that has a result, else of the one with most runs. None where
/// no run has a result. `groups` are shownGroups().
[[nodiscard]] std::optional<RepeatedRuns> repeatedRuns(std::span<const ResultGroup> groups,
                                                       std::span<const std::string> wanted = {});

} // namespace etude
