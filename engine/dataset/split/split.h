// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "engine/core/result.h"
#include "engine/dataset/split/stratify.h"

namespace etude {

/// How a split is made. With neither rule the tracks are dealt at random.
struct SplitConfig {
    SplitRatios shares{0.70, 0.15, 0.15};
    std::uint64_t seed = 0;
    bool stratified = false; ///< every tag in the parts' proportions: stratifiedParts
    bool byArtist = false;   ///< an artist's tracks stay together; a track of an unknown artist stands for itself
    bool refined = true;     ///< stratified ones are then brought nearer to their proportions: refinedParts

    bool operator==(const SplitConfig&) const = default;
};

/// What an importer does where a list gives no split. It is not refined: the identity of imported data sets depends on
/// it.
inline constexpr SplitConfig kImportSplit{.stratified = true, .byArtist = true, .refined = false};

/// Gives every track a part anew. Those that are excluded get one too, for the day on which they are taken in again:
/// their artist's, where artists stay together, else one at random; they count in no share. A part differs from its
/// share by less than one track or, where artists stay together, by less than the largest artist's number of tracks;
/// stratified, these are what is usual, since sizes and tags are weighed against each other. The same seed gives the
/// same split. An error if the shares are not from 0 to 1 with the sum 1, or that of training is 0.
[[nodiscard]] Result<void> splitDataset(Dataset& dataset, const SplitConfig& config);

/// Tracks of train, validation and test, in this order.
using PartCounts = std::array<std::int64_t, 3>;

/// How many tracks each part has.
[[nodiscard]] PartCounts partCounts(const Dataset& dataset);

struct ArtistCounts {
    PartCounts artists{};     ///< known artists with a track in the part
    std::int64_t shared = 0;  ///< known artists with tracks in more than one part
    std::int64_t unknown = 0; ///< tracks of a part whose artist is not known

    bool operator==(const ArtistCounts&) const = default;
};

/// Who stands in which part.
[[nodiscard]] ArtistCounts artistCounts(const Dataset& dataset);

/// For each tag, how many tracks of each part carry it.
[[nodiscard]] std::vector<PartCounts> tagCounts(const Dataset& dataset);

} // namespace etude
