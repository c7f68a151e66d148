// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "engine/analysis/comparison.h"

/// Which runs of a comparison pair, by their settings and seeds. Private to this room.
namespace etude {

/// Of a run of a side: what is held equal. Over folds, data sets are no part of it.
[[nodiscard]] std::string settingOf(const Comparison& comparison, const ComparedSide& side, std::size_t run);

/// Fills in the pairs of the sides' runs, in the order of a's.
void pairRuns(Comparison& comparison);

/// What keepSharedSeeds() leaves out.
struct UnsharedSeeds {
    std::size_t settings = 0; ///< of the other fields that both sides are of
    std::size_t kept = 0;     ///< of these
    std::size_t pairs = 0;    ///< of the kept settings that are left out
};

/// Keeps the pairs of seeds that settings share (sharedSeeds()), one seed after the other. The settings are described
/// already (describeSettings()).
[[nodiscard]] UnsharedSeeds keepSharedSeeds(Comparison& comparison);

/// The mean of the runs of a side over the settings, for each seed that pairs.
[[nodiscard]] std::vector<double> seedMeans(const Comparison& comparison, bool ofA);

/// The runs that are compared without pairs: of several settings those in which both sides have two runs or more, all
/// if there are none; where pairs have an estimate, those of their settings alone.
[[nodiscard]] ComparedRuns unpairedRuns(const Comparison& comparison);

/// What each of these runs counts in the mean of its side: settings alike, and within each of them its runs. A setting
/// in which one side has none of these runs counts nothing.
struct RunShares {
    std::vector<double> a;
    std::vector<double> b;
};
[[nodiscard]] RunShares runShares(const Comparison& comparison, const ComparedRuns& runs);

/// Of these runs' values, without pairs.
[[nodiscard]] WelchDifference unpairedDifference(const Comparison& comparison, const ComparedRuns& runs,
                                                 std::span<const double> valuesA, std::span<const double> valuesB);

} // namespace etude
