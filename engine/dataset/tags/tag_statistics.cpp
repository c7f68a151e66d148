// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/tags/tag_statistics.h"

#include <algorithm>
#include <cmath>

namespace etude {

namespace {

bool isCounted(const Track& track, const TagStatisticsOptions& options) {
    return !track.isExcluded() && (!options.part || track.part == *options.part);
}

void countTracks(const Dataset& dataset, const TagStatisticsOptions& options, const std::stop_token& stop,
                 TagStatistics& statistics) {
    for (std::size_t tag = 0; tag < dataset.tags.size(); ++tag)
        statistics.tags.push_back({static_cast<int>(tag), 0, {}});
    for (const Track& track : dataset.tracks) {
        if (stop.stop_requested())
            return;
        if (track.isExcluded()) {
            ++statistics.excluded;
            continue;
        }
        const auto part = static_cast<std::size_t>(track.part);
        const bool counted = isCounted(track, options);
        ++statistics.byPart[part];
        for (const int index : track.tags) {
            TagCount& tag = statistics.tags[static_cast<std::size_t>(index)];
            ++tag.byPart[part];
            tag.tracks += counted ? 1 : 0;
        }
        if (!counted)
            continue;
        ++statistics.tracks;
        statistics.untagged += track.tags.empty() ? 1 : 0;
        if (statistics.tagsPerTrack.size() <= track.tags.size())
            statistics.tagsPerTrack.resize(track.tags.size() + 1, 0);
        ++statistics.tagsPerTrack[track.tags.size()];
    }
}

/// The tags are in their final order.
void countPairs(const Dataset& dataset, const TagStatisticsOptions& options, const std::stop_token& stop,
                TagStatistics& statistics) {
    constexpr std::size_t kOutside = static_cast<std::size_t>(-1);
    const std::size_t size = std::min(options.matrixTags, statistics.tags.size());
    statistics.matrixTags = size;
    statistics.together.assign(size * size, 0);
    std::vector<std::size_t> places(dataset.tags.size(), kOutside);
    for (std::size_t place = 0; place < size; ++place)
        places[static_cast<std::size_t>(statistics.tags[place].tag)] = place;
    std::vector<std::size_t> of; // places of one track's tags
    for (const Track& track : dataset.tracks) {
        if (stop.stop_requested())
            return;
        if (!isCounted(track, options))
            continue;
        of.clear();
        for (const int tag : track.tags)
            if (const std::size_t place = places[static_cast<std::size_t>(tag)]; place != kOutside)
                of.push_back(place);
        for (const std::size_t row : of)
            for (const std::size_t column : of)
                ++statistics.together[row * size + column];
    }
}

} // namespace

double TagStatistics::meanTagsPerTrack() const {
    std::int64_t total = 0;
    for (std::size_t n = 0; n < tagsPerTrack.size(); ++n)
        total += static_cast<std::int64_t>(n) * tagsPerTrack[n];
    return tracks > 0 ? static_cast<double>(total) / static_cast<double>(tracks) : 0.0;
}

double TagStatistics::share(const TagCount& tag) const {
    return tracks > 0 ? static_cast<double>(tag.tracks) / static_cast<double>(tracks) : 0.0;
}

TagStatistics tagStatistics(const Dataset& dataset, const TagStatisticsOptions& options, std::stop_token stop) {
    TagStatistics statistics;
    countTracks(dataset, options, stop, statistics);
    std::ranges::stable_sort(statistics.tags, std::ranges::greater{}, &TagCount::tracks);
    countPairs(dataset, options, stop, statistics);
    return statistics;
}

std::optional<double> association(const TagStatistics& statistics, TagAssociation measure, std::size_t row,
                                  std::size_t column) {
    const auto both = static_cast<double>(statistics.both(row, column));
    const auto inRow = static_cast<double>(statistics.tags[row].tracks);
    const auto inColumn = static_cast<double>(statistics.tags[column].tracks);
    const auto all = static_cast<double>(statistics.tracks);
    switch (measure) {
    case TagAssociation::Tracks:
        return both;
    case TagAssociation::Conditional:
        return inRow > 0.0 ? std::optional(both / inRow) : std::nullopt;
    case TagAssociation::Jaccard:
        return inRow + inColumn > 0.0 ? std::optional(both / (inRow + inColumn - both)) : std::nullopt;
    case TagAssociation::Npmi:
        break;
    }
    if (inRow == 0.0 || inColumn == 0.0 || both == all)
        return std::nullopt;
    return both == 0.0 ? -1.0 : std::log(all * both / (inRow * inColumn)) / -std::log(both / all);
}

} // namespace etude
