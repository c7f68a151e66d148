// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/core/random.h"
#include "engine/dataset/dataset.h"

namespace etude {

/// Shares of train, validation and test; their sum is 1.
using SplitRatios = std::array<double, 3>;

/// Tracks that stay together, as indices into Dataset::tracks.
using TrackGroup = std::vector<std::size_t>;

/// Deals groups of tracks to parts so that each part has its share of the tracks and of every tag's tracks, as nearly
/// as whole groups allow: iterative stratification, K. Sechidis, G. Tsoumakas, I. Vlahavas, "On the stratification of
/// multi-label data", ECML PKDD 2011, algorithm 1, with groups in the place of single examples, the large ones first.
/// A part whose share is 0 stays empty; the first must have one. Returns each part's tracks, ascending. Time is linear
/// in the tracks and their tags, memory is a few words for each.
[[nodiscard]] std::vector<std::vector<std::size_t>>
stratifiedParts(const Dataset& dataset, std::vector<TrackGroup> groups, std::span<const double> shares, Random random);

/// Moves groups from one part to another, one by one, while that lessens the sum over parts and tags of
/// (tracks - wanted)^2 / wanted, in which a part's size counts as one more tag: a chi-square distance from the shares.
/// Groups with several tags each, which the stratification deals for the sake of one, need it. `groups` are all of
/// those that `parts` were made from. Deterministic; at most 20 passes over the groups.
[[nodiscard]] std::vector<std::vector<std::size_t>> refinedParts(const Dataset& dataset,
                                                                 std::span<const TrackGroup> groups,
                                                                 std::span<const double> shares,
                                                                 const std::vector<std::vector<std::size_t>>& parts);

/// `count` of `tracks` (ascending indices, count at most their number) with every tag in proportion, so that for one
/// seed a smaller set lies inside a larger one, whatever the two sizes. The tracks are halved by stratifiedParts, the
/// halves again, and so on; a set is the first so many of the order this gives. It is made of at most log2(n) halves
/// that are each in proportion, so that a tag's count is off by at most about that many tracks, at any size. Ascending.
[[nodiscard]] std::vector<std::size_t> stratifiedSubset(const Dataset& dataset, std::vector<std::size_t> tracks,
                                                        std::size_t count, std::uint64_t seed);

} // namespace etude
