// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <vector>

#include <QString>

#include "engine/dataset/split/split.h"

namespace etude {

/// What is told of a split.
struct SplitFacts {
    QString hash; ///< of the data set with this split, in hex
    PartCounts tracks{};
    ArtistCounts artists;
    std::vector<PartCounts> tags; ///< tagCounts
    std::int64_t excluded = 0;    ///< tracks
    std::int64_t withoutPart = 0; ///< tracks that are not excluded

    bool operator==(const SplitFacts&) const = default;
};
/// Takes about a second for 250 000 tracks.
[[nodiscard]] SplitFacts splitFacts(const Dataset& dataset);

/// One size of the training set, as a study with training sizes uses it.
struct SubsetFacts {
    double fraction = 1.0;
    std::int64_t tracks = 0;
    std::int64_t tagsWithout = 0; ///< tags of the training set that none of these tracks carries
    bool nested = true;           ///< every track of the size before is among these

    bool operator==(const SubsetFacts&) const = default;
};
/// The sizes of the data-size experiment, 0.2 % to 100 %, stratified, with the default seed; those that were made
/// before the stop. Takes some seconds for a quarter of a million tracks.
[[nodiscard]] std::vector<SubsetFacts> subsetFacts(const Dataset& dataset, const std::stop_token& stop);

} // namespace etude
