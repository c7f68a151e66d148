// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/seed_advice.h"

#include <algorithm>

namespace etude {

void adviseSeeds(Comparison& comparison, std::size_t pairsOfLevels) {
    comparison.pairsOfLevels = pairsOfLevels;
    if (!comparison.estimate || comparison.folds > 0)
        return;
    const double deviation =
        comparison.isPaired() ? *comparison.paired.standardDeviation : *comparison.unpaired.pairDeviation;
    const double mean = comparison.estimate->mean;
    comparison.seedsForMargin = advisedSeeds(2.0 * comparison.margin, deviation, comparison.margin, pairsOfLevels);
    comparison.seedsForMean = advisedSeeds(mean, deviation, comparison.margin, pairsOfLevels);
    comparison.seedsForEquivalence = advisedEquivalenceSeeds(mean, deviation, comparison.margin);
}

std::optional<int> Comparison::leastSeeds() const {
    if (seedsForEquivalence || !seedsForMean || !seedsForMargin)
        return seedsForEquivalence ? seedsForEquivalence : seedsForMean ? seedsForMean : seedsForMargin;
    return std::min(*seedsForMean, *seedsForMargin);
}

} // namespace etude
