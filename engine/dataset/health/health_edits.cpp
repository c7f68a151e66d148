// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/health/health_edits.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace etude {

namespace {

constexpr std::string_view kAll = "all";

/// Whether the finding is about a track that was not excluded before.
bool excludeFor(Dataset& dataset, const Finding& finding) {
    if (!finding.track || dataset.tracks[*finding.track].isExcluded())
        return false;
    dataset.tracks[*finding.track].excluded = enumName(finding.kind);
    return true;
}

Result<void> removeTags(Dataset& dataset, const std::set<std::string>& tags) {
    if (tags.empty())
        return {};
    std::vector<bool> kept;
    for (const std::string& tag : dataset.tags)
        kept.push_back(!tags.contains(tag));
    if (std::ranges::find(kept, true) == kept.end())
        return noTagLeft(dataset);
    keepTags(dataset, kept);
    return {};
}

} // namespace

Error noTagLeft(const Dataset& dataset) {
    return {ErrorKind::Invalid,
            say("The data set '%1' would have no tag left, and there would be nothing to learn.", dataset.name)};
}

Result<std::size_t> excludeKind(Dataset& dataset, const HealthReport& report, FindingKind kind) {
    if (isAboutTag(kind))
        return Error{ErrorKind::Invalid,
                     say("'%1' is about tags, so that there are no tracks to exclude; a stratified split may help, or "
                         "leave the tag out.",
                         enumName(kind))};
    if (isAboutDataset(kind))
        return Error{ErrorKind::Invalid,
                     say("'%1' is about the data set, so that there are no tracks to exclude; another split or other "
                         "tags may help.",
                         enumName(kind))};
    std::size_t count = 0;
    for (const Finding& finding : report.findings)
        if (finding.kind == kind && excludeFor(dataset, finding))
            ++count;
    return count;
}

Result<void> excludeTrack(Dataset& dataset, const std::string& path) {
    const auto track = std::ranges::find(dataset.tracks, path, &Track::path);
    if (track == dataset.tracks.end())
        return Error{ErrorKind::NotFound, say("The data set '%1' has no track '%2'.", dataset.name, path)};
    if (track->isExcluded())
        return Error{ErrorKind::Invalid, say("The track '%1' is excluded already (%2).", path, track->excluded)};
    track->excluded = kByHand;
    return {};
}

Result<std::size_t> excludeTag(Dataset& dataset, const std::string& tag) {
    const auto found = std::ranges::find(dataset.tags, tag);
    if (found == dataset.tags.end())
        return Error{ErrorKind::NotFound, say("The data set '%1' has no tag '%2'.", dataset.name, tag)};
    const auto index = static_cast<int>(found - dataset.tags.begin());
    const auto carriers = std::ranges::count_if(
        dataset.tracks, [index](const Track& track) { return std::ranges::binary_search(track.tags, index); });
    if (auto left = removeTags(dataset, {tag}); !left)
        return left.error();
    return static_cast<std::size_t>(carriers);
}

Result<Exclusions> excludeFindings(Dataset& dataset, const HealthReport& report,
                                   std::span<const std::uint32_t> findings) {
    Exclusions count;
    std::set<std::string> tags;
    for (const std::uint32_t index : findings)
        if (const Finding& finding = report.findings[index]; !finding.track && isExcludable(finding.kind))
            tags.insert(finding.subject);
    if (auto removed = removeTags(dataset, tags); !removed)
        return removed.error();
    count.tags = tags.size();
    for (const std::uint32_t index : findings)
        if (excludeFor(dataset, report.findings[index]))
            ++count.tracks;
    return count;
}

Result<std::size_t> includeTracks(Dataset& dataset, const std::string& what) {
    const bool isPath = std::ranges::any_of(
        dataset.tracks, [&](const Track& track) { return track.isExcluded() && track.path == what; });
    std::size_t count = 0;
    for (Track& track : dataset.tracks)
        if (track.isExcluded() && (isPath ? what == track.path : what == kAll || what == track.excluded)) {
            track.excluded.clear();
            ++count;
        }
    if (count == 0)
        return Error{ErrorKind::NotFound, say("The data set '%1' excludes no track for '%2'; give a kind of finding, "
                                              "by_hand, a track's path, or all.",
                                              dataset.name, what)};
    return count;
}

std::size_t includeTracks(Dataset& dataset, std::span<const std::uint32_t> tracks) {
    std::size_t count = 0;
    for (const std::uint32_t index : tracks)
        if (Track& track = dataset.tracks[index]; track.isExcluded()) {
            track.excluded.clear();
            ++count;
        }
    return count;
}

} // namespace etude
