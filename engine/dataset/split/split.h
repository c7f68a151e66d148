// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/dataset/split/stratify.h"

namespace etude {

/// How a split is made. With neither rule the tracks are dealt at random.
struct SplitConfig {
    SplitRatios shares{0.70, 0.15, 0.15};
    std::uint64_t seed = 0;
    bool stratified = false; ///< every tag in the proportions of the shares: stratifiedParts
    bool byArtist = false;   ///< an artist's tracks stay together; a track of an unknown artist stands for itself
    bool refined = true;     ///< a stratified split is then brought nearer to the shares: refinedParts

    bool operator==(const SplitConfig&) const = default;
};

/// An error if a share is not from 0 to 1, their sum is not 1, or that of training is 0.
[[nodiscard]] Result<void> validate(const SplitConfig& config);

/// What an importer does where a list gives no split. It is not refined: the identity of imported data sets depends on
/// it.
inline constexpr SplitConfig kImportSplit{.stratified = true, .byArtist = true, .refined = false};

/// What stays together in the place of artists: a name for each track, empty for one that stands for itself.
struct TrackGrouping {
    std::string what; ///< what the names are: a column of a table
    std::vector<std::string> names;

    bool operator==(const TrackGrouping&) const = default;
};

/// Puts every track into one of the three sets, and says so in the data set's splitOrigin. An excluded track gets a set
/// too, in case it is included again: its artist's where artists stay together, else a random one; it counts in no
/// share. A set differs from its share by less than one track or, where artists stay together, by less than the number
/// of tracks of the largest artist. For a stratified split this is usual but not certain, since sizes and tags are
/// weighed against each other. The same seed gives the same split. With a `grouping` its names take the place of
/// artists, whatever byArtist says. Errors are those of validate().
[[nodiscard]] Result<void> splitDataset(Dataset& dataset, const SplitConfig& config,
                                        const TrackGrouping* grouping = nullptr);

/// Tracks of train, validation and test, in this order.
using PartCounts = std::array<std::int64_t, 3>;

/// What share of each set's tracks `counts` are, of `parts` tracks; none of an empty set.
[[nodiscard]] std::array<std::optional<double>, 3> sharesOf(const PartCounts& counts, const PartCounts& parts);

/// How many tracks of each set have no tag at all, without those that are excluded.
[[nodiscard]] PartCounts untaggedCounts(const Dataset& dataset);
/// The same of all tracks, those in no set, too.
[[nodiscard]] std::int64_t untaggedTracks(const Dataset& dataset);
/// That tracks have none of the tags, and what comes of it, in each set and in none; no sentence if every track has
/// one. Excluded tracks are not counted.
[[nodiscard]] std::optional<Sentence> untaggedSentence(const Dataset& dataset);
/// The same after a change by which more tracks have no tag than the untaggedTracks() before; none if no more have
/// none.
[[nodiscard]] std::optional<Sentence> moreUntaggedSentence(std::int64_t before, const Dataset& after);
/// What the results of a test on such tracks are to be read with: a sentence that names the data set; none if every one
/// of the `test` tracks has a tag.
[[nodiscard]] std::optional<Sentence> untaggedTestSentence(const std::string& dataset, std::int64_t untagged,
                                                           std::int64_t test);

/// How many tracks each set has, without those that are excluded.
[[nodiscard]] PartCounts partCounts(const Dataset& dataset);

/// How many tracks are in none of the three sets, without those that are excluded.
[[nodiscard]] std::int64_t noSetCount(const Dataset& dataset);
/// That these are used by no run; no sentence if there are none.
[[nodiscard]] std::optional<Sentence> noSetSentence(const Dataset& dataset);

struct ArtistCounts {
    PartCounts artists{};     ///< known artists with a track in the set
    std::int64_t shared = 0;  ///< known artists with tracks in more than one set
    std::int64_t unknown = 0; ///< tracks of the three sets whose artist is not known

    bool operator==(const ArtistCounts&) const = default;
};

/// That artists are known, but not of these tracks, those that are excluded not counted; no sentence if all or none
/// are.
[[nodiscard]] std::optional<Sentence> unknownArtistSentence(const Dataset& dataset);

/// How many artists each set has.
[[nodiscard]] ArtistCounts artistCounts(const Dataset& dataset);

/// For each tag, how many tracks of each set carry it.
[[nodiscard]] std::vector<PartCounts> tagCounts(const Dataset& dataset);

} // namespace etude
