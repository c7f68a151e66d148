// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>

#include "engine/dataset/split/split.h"

namespace etude {

namespace {

std::int64_t includedTracks(const Dataset& dataset) {
    return std::ssize(dataset.tracks) - std::ranges::count_if(dataset.tracks, &Track::isExcluded);
}

Sentence untaggedInSets(std::int64_t untagged, std::int64_t all, const PartCounts& parts) {
    if (untagged == 1)
        return say(
            "1 of %1 tracks has none of the tags (%2 in the training, %3 in the validation, %4 in the test set): "
            "it is kept, as a negative of every tag.",
            all, parts[0], parts[1], parts[2]);
    return say(
        "%1 of %2 tracks have none of the tags (%3 in the training, %4 in the validation, %5 in the test set): they "
        "are kept, as negatives of every tag.",
        untagged, all, parts[0], parts[1], parts[2]);
}

} // namespace

std::int64_t untaggedTracks(const Dataset& dataset) {
    return std::ranges::count_if(dataset.tracks,
                                 [](const Track& track) { return !track.isExcluded() && track.tags.empty(); });
}

std::optional<Sentence> untaggedSentence(const Dataset& dataset) {
    const PartCounts parts = untaggedCounts(dataset);
    const std::int64_t inSets = std::accumulate(parts.begin(), parts.end(), std::int64_t{0});
    const std::int64_t untagged = untaggedTracks(dataset);
    const std::int64_t inNone = untagged - inSets;
    const std::int64_t all = includedTracks(dataset);
    if (untagged == 0)
        return std::nullopt;
    if (inNone == 0)
        return untaggedInSets(untagged, all, parts);
    if (untagged == 1)
        return say("1 of %1 tracks has none of the tags; it is in no set either, and no run uses it.", all);
    if (inSets == 0)
        return say("%1 of %2 tracks have none of the tags; they are in no set either, and no run uses them.", untagged,
                   all);
    return say(
        "%1 of %2 tracks have none of the tags (%3 in the training, %4 in the validation, %5 in the test set, %6 "
        "in no set): those in a set are kept, as negatives of every tag.",
        untagged, all, parts[0], parts[1], parts[2], inNone);
}

std::optional<Sentence> moreUntaggedSentence(std::int64_t before, const Dataset& after) {
    return untaggedTracks(after) > before ? untaggedSentence(after) : std::nullopt;
}

std::optional<Sentence> untaggedTestSentence(const std::string& dataset, std::int64_t untagged, std::int64_t test) {
    if (untagged == 0)
        return std::nullopt;
    if (untagged == 1)
        return say(
            "1 of the %1 test tracks of '%2' has none of its tags: it counts as a negative of every tag. Results "
            "on a split that leaves such tracks out are not comparable with these.",
            test, dataset);
    return say("%1 of the %2 test tracks of '%3' have none of its tags: they count as negatives of every tag. Results "
               "on a split that leaves such tracks out are not comparable with these.",
               untagged, test, dataset);
}

std::optional<Sentence> unknownArtistSentence(const Dataset& dataset) {
    const std::int64_t unknown = std::ranges::count_if(
        dataset.tracks, [](const Track& track) { return !track.isExcluded() && track.artist.empty(); });
    const std::int64_t all = includedTracks(dataset);
    if (unknown == 0 || unknown == all)
        return std::nullopt;
    return unknown == 1
               ? say("1 of %1 tracks is of unknown artist: whether that artist is in several sets cannot be told.", all)
               : say("%1 of %2 tracks are of unknown artist: whether these artists are in several sets cannot be told.",
                     unknown, all);
}

std::optional<Sentence> noSetSentence(const Dataset& dataset) {
    const std::int64_t outside = noSetCount(dataset);
    const std::int64_t all = includedTracks(dataset);
    if (outside == 0)
        return std::nullopt;
    return outside == 1 ? say("1 of %1 tracks is in no set: no run uses it.", all)
                        : say("%1 of %2 tracks are in no set: no run uses them.", outside, all);
}

} // namespace etude
