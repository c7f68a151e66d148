// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/suggest.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>
#include <vector>

#include "engine/audio/audio_file.h"
#include "engine/core/hash.h"

namespace etude {

namespace {

constexpr std::size_t kLooks = 100;
constexpr std::size_t kFewLong = 10;  ///< one track in so many may be as long as the clip
constexpr double kStep = 0.1;         ///< s
constexpr double kShortestClip = 0.5; ///< s

/// Some tracks, whatever their order, their set, and which are excluded.
std::vector<const Track*> tracksToLookAt(const Dataset& dataset) {
    std::vector<std::pair<Hash, const Track*>> order;
    for (const Track& track : dataset.tracks)
        order.emplace_back(hashText(track.path), &track);
    const auto some = order.begin() + static_cast<std::ptrdiff_t>(std::min(kLooks, order.size()));
    std::partial_sort(order.begin(), some, order.end());
    std::vector<const Track*> tracks;
    std::transform(order.begin(), some, std::back_inserter(tracks), [](const auto& entry) { return entry.second; });
    return tracks;
}

/// Lengths in seconds of those that can be read, ascending.
std::vector<double> lengthsOf(const Dataset& dataset) {
    std::vector<double> lengths;
    for (const Track* track : tracksToLookAt(dataset))
        if (const auto info = probeAudio(dataset.file(*track)); info && info->frames > 0)
            lengths.push_back(info->seconds());
    std::sort(lengths.begin(), lengths.end());
    return lengths;
}

double median(const std::vector<double>& ascending) {
    const std::size_t middle = ascending.size() / 2;
    return ascending.size() % 2 == 1 ? ascending[middle] : (ascending[middle - 1] + ascending[middle]) / 2.0;
}

} // namespace

Result<FittedInput> fitClipLength(InputConfig config, const Dataset& dataset) {
    const std::vector<double> lengths = lengthsOf(dataset);
    const auto shorter = [&] {
        return static_cast<std::size_t>(
            std::ranges::count_if(lengths, [&](double length) { return config.audio.leavesSilence(length); }));
    };
    const auto fitting = std::ranges::count_if(lengths, [&](double s) { return s >= config.audio.clipSeconds; });
    if (lengths.empty() || static_cast<std::size_t>(fitting) * kFewLong >= lengths.size())
        return FittedInput{config, lengths.size(), shorter()};
    const double steps = std::floor(median(lengths) / kStep + 1e-6); // 0.3 / 0.1 is a little less than 3
    config.audio.clipSeconds = std::min(config.audio.clipSeconds, std::max(kShortestClip, steps / (1.0 / kStep)));
    if (auto valid = validate(config); !valid)
        return valid.error();
    return FittedInput{config, lengths.size(), shorter()};
}

} // namespace etude
