// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>
#include <vector>

#include "engine/dataset/import/importers.h"

namespace etude {

namespace {

/// Tags by how many tracks carry them, the most frequent first.
std::vector<std::size_t> byFrequency(const Dataset& dataset) {
    std::vector<std::size_t> tracks(dataset.tags.size(), 0);
    for (const Track& track : dataset.tracks)
        for (const int tag : track.tags)
            ++tracks[static_cast<std::size_t>(tag)];
    std::vector<std::size_t> order(tracks.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return tracks[a] > tracks[b]; });
    return order;
}

} // namespace

void keepMostFrequentTags(ImportResult& result, std::size_t count) {
    Dataset& dataset = result.dataset;
    if (count >= dataset.tags.size())
        return;
    const std::vector<std::size_t> order = byFrequency(dataset);
    std::vector<bool> kept(dataset.tags.size(), false);
    for (std::size_t i = 0; i < count; ++i)
        kept[order[i]] = true;
    result.rarerTags += static_cast<std::int64_t>(dataset.tags.size() - count);
    keepTags(dataset, kept);
}

} // namespace etude
