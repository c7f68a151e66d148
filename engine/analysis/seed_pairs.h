// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/analysis/comparison.h"

/// Which runs of a comparison pair, by their settings and seeds. Private to this room.
namespace etude {

/// Of a run of a side: what is held equal. Over folds, data sets are no part of it.
[[nodiscard]] std::string settingOf(const Comparison& comparison, const ComparedSide& side, std::size_t run);

/// Fills in the pairs of the sides' runs, in the order of a's.
void pairRuns(Comparison& comparison);

/// Keeps the pairs of seeds that settings share (sharedSeeds()), one seed after the other, and says what is left out.
/// The settings are described already (describeSettings()).
void keepSharedSeeds(Comparison& comparison);

/// The mean of the runs of a side over the settings, for each seed that pairs.
[[nodiscard]] std::vector<double> seedMeans(const Comparison& comparison, bool ofA);

} // namespace etude
