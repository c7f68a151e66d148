// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>
#include <vector>

#include "engine/dataset/importers.h"

namespace etude {

namespace {

constexpr int kTakenAway = -1;

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
    std::vector<std::size_t> kept = byFrequency(dataset);
    kept.resize(count);
    std::ranges::sort(kept);
    std::vector<int> numbers(dataset.tags.size(), kTakenAway);
    std::vector<std::string> names;
    for (const std::size_t tag : kept) {
        numbers[tag] = static_cast<int>(names.size());
        names.push_back(dataset.tags[tag]);
    }
    for (Track& track : dataset.tracks) {
        for (int& tag : track.tags)
            tag = numbers[static_cast<std::size_t>(tag)];
        std::erase(track.tags, kTakenAway);
    }
    result.rarerTags += static_cast<std::int64_t>(dataset.tags.size() - count);
    dataset.tags = std::move(names);
}

} // namespace etude
