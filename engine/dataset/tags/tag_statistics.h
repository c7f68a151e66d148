// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

#include "engine/core/enum_names.h"
#include "engine/dataset/dataset.h"

namespace etude {

/// Tracks by part: train, validation, test, none, as SplitPart counts.
using TracksByPart = std::array<std::int64_t, 4>;

struct TagCount {
    int tag = 0;             ///< index into Dataset::tags
    std::int64_t tracks = 0; ///< that carry it, of the tracks counted
    TracksByPart byPart{};   ///< of all parts, whichever are counted
};

/// What the tags of a data set look like. Excluded tracks are left out of all numbers but `excluded`.
struct TagStatistics {
    std::int64_t tracks = 0;                ///< counted: of the part asked for, or all
    std::int64_t untagged = 0;              ///< of these, without a tag
    std::int64_t excluded = 0;              ///< in the whole data set
    TracksByPart byPart{};                  ///< tracks of each part
    std::vector<TagCount> tags;             ///< all, the most frequent first, equal ones in the data set's order
    std::vector<std::int64_t> tagsPerTrack; ///< [n]: how many tracks have n tags, up to the largest number
    std::size_t matrixTags = 0;             ///< of the first so many of `tags`:
    std::vector<std::int64_t> together; ///< matrixTags x matrixTags: tracks with both; one tag's own on the diagonal

    /// Tags of a track on average, 0 without tracks.
    [[nodiscard]] double meanTagsPerTrack() const;
    /// What share of the tracks carries a tag; 0 without tracks.
    [[nodiscard]] double share(const TagCount& tag) const;
    [[nodiscard]] std::int64_t both(std::size_t row, std::size_t column) const {
        return together[row * matrixTags + column];
    }
};

struct TagStatisticsOptions {
    std::optional<SplitPart> part{}; ///< only its tracks are counted; all if none
    std::size_t matrixTags = 100;    ///< for how many tags, at most, pairs are counted
};

/// Two passes over the tracks, the second over pairs of the most frequent tags. Stops early, with incomplete numbers,
/// if asked to. Reentrant.
[[nodiscard]] TagStatistics tagStatistics(const Dataset& dataset, const TagStatisticsOptions& options = {},
                                          std::stop_token stop = {});

/// How strongly two tags go together. n(r), n(c): tracks with the row's, the column's tag; n(rc): with both; N: all.
enum class TagAssociation {
    Tracks,      ///< n(rc)
    Conditional, ///< P(column | row) = n(rc) / n(r)
    Jaccard,     ///< n(rc) / (n(r) + n(c) - n(rc)), 0 to 1
    /// Normalised pointwise mutual information (Bouma, "Normalized (pointwise) mutual information in collocation
    /// extraction", GSCL 2009): ln(N n(rc) / (n(r) n(c))) / -ln(n(rc) / N), from -1 (never together) by 0 (independent)
    /// to 1 (only together).
    Npmi,
};

template <>
struct EnumNames<TagAssociation> {
    static constexpr std::array values{std::pair{TagAssociation::Tracks, std::string_view("tracks")},
                                       std::pair{TagAssociation::Conditional, std::string_view("conditional")},
                                       std::pair{TagAssociation::Jaccard, std::string_view("jaccard")},
                                       std::pair{TagAssociation::Npmi, std::string_view("npmi")}};
};

/// Of two of the first `matrixTags` tags; none where the formula has no value: a tag without tracks, or, for Npmi, two
/// tags on every track.
[[nodiscard]] std::optional<double> association(const TagStatistics& statistics, TagAssociation measure,
                                                std::size_t row, std::size_t column);

} // namespace etude
