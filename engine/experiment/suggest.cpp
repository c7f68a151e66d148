// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/suggest.h"

#include <algorithm>
#include <cmath>

#include "engine/audio/audio_file.h"

namespace etude {

namespace {

constexpr std::size_t kProbes = 20;
constexpr double kStep = 0.1;     ///< s
constexpr double kShortest = 0.5; ///< s

/// Lengths in seconds of the training tracks that were probed and could be read, ascending.
std::vector<double> probedLengths(const Dataset& dataset) {
    const std::vector<std::size_t> training = dataset.part(SplitPart::Train);
    const std::size_t probes = std::min(kProbes, training.size());
    std::vector<double> lengths;
    for (std::size_t i = 0; i < probes; ++i) {
        const Track& track = dataset.tracks[training[i * training.size() / probes]];
        if (const auto info = probeAudio(dataset.file(track)))
            lengths.push_back(info->seconds());
    }
    std::sort(lengths.begin(), lengths.end());
    return lengths;
}

double median(const std::vector<double>& ascending) {
    const std::size_t middle = ascending.size() / 2;
    return ascending.size() % 2 == 1 ? ascending[middle] : (ascending[middle - 1] + ascending[middle]) / 2.0;
}

} // namespace

Result<InputConfig> fitClipLength(InputConfig config, const Dataset& dataset) {
    const std::vector<double> lengths = probedLengths(dataset);
    if (lengths.empty() || lengths.back() >= config.audio.clipSeconds)
        return config;
    const double steps = std::floor(median(lengths) / kStep + 1e-6); // 0.3 / 0.1 is a little less than 3
    config.audio.clipSeconds = std::min(config.audio.clipSeconds, std::max(kShortest, steps / (1.0 / kStep)));
    if (auto valid = validate(config); !valid)
        return valid.error();
    return config;
}

} // namespace etude
