// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/length_sample.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "engine/core/hash.h"
#include "engine/core/json.h"

namespace etude {

namespace {

constexpr std::size_t kSample = 100;

Hash keyOf(const Track& track) {
    const std::string_view path = track.path;
    return hashText(std::string(path.substr(path.rfind('/') + 1)) + '/' + std::to_string(track.size));
}

} // namespace

std::vector<std::string> chooseLengthSample(std::span<const Track> tracks) {
    std::vector<std::pair<Hash, std::string_view>> order;
    order.reserve(tracks.size());
    for (const Track& track : tracks)
        order.emplace_back(keyOf(track), track.path);
    const auto some = order.begin() + static_cast<std::ptrdiff_t>(std::min(kSample, order.size()));
    std::partial_sort(order.begin(), some, order.end());
    std::vector<std::string> paths;
    for (auto each = order.begin(); each != some; ++each)
        paths.emplace_back(each->second);
    return paths;
}

std::vector<std::string> lengthSampleOf(const Dataset& dataset) {
    return dataset.lengthSample.empty() ? chooseLengthSample(dataset.tracks) : dataset.lengthSample;
}

std::string lengthSampleJson(const std::vector<std::string>& paths) {
    return paths.empty() ? std::string() : dumpJson(Json(paths));
}

std::vector<std::string> lengthSampleFromJson(std::string_view text) {
    const Json json = parseJson(text);
    std::vector<std::string> paths;
    if (!json.is_array())
        return paths;
    for (const Json& path : json) {
        if (!path.is_string())
            return {};
        paths.push_back(path.get<std::string>());
    }
    return paths;
}

} // namespace etude
