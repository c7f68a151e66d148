// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/suggest.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "engine/audio/audio_file.h"
#include "engine/dataset/length_sample.h"

namespace etude {

namespace {

constexpr std::size_t kFewShort = 10; ///< one track in so many may be shorter than the clip
constexpr double kFromHere = 5.0;     ///< s; from here on clips are in half seconds, below in tenths

struct SeenTracks {
    std::vector<double> lengths; ///< s, ascending
    std::size_t revised = 0;     ///< AudioInfo::revision above 1
};

/// Those that can be read.
SeenTracks lookAt(const Dataset& dataset) {
    SeenTracks seen;
    for (const std::string& path : lengthSampleOf(dataset))
        if (const auto info = probeAudio(dataset.root / path); info && info->frames > 0) {
            seen.lengths.push_back(info->seconds());
            seen.revised += info->revision > 1 ? 1 : 0;
        }
    std::sort(seen.lengths.begin(), seen.lengths.end());
    return seen;
}

/// The longest clip of which a track leaves no more silent than is no matter.
double clipFilledBy(double seconds) {
    const double perSecond = seconds < kFromHere ? 10.0 : 2.0;
    double steps = std::floor(seconds * perSecond);
    AudioConfig next;
    while (next.clipSeconds = (steps + 1.0) / perSecond, !next.leavesSilence(seconds))
        ++steps;
    return std::max(AudioConfig::kShortestClip, steps / perSecond);
}

FittedInput fitted(const InputConfig& config, const SeenTracks& seen) {
    const auto shorter =
        std::ranges::count_if(seen.lengths, [&](double length) { return config.audio.leavesSilence(length); });
    return {config, seen.lengths.size(), static_cast<std::size_t>(shorter), seen.revised};
}

} // namespace

Result<FittedInput> fitClipLength(InputConfig config, const Dataset& dataset) {
    const SeenTracks seen = lookAt(dataset);
    const std::vector<double>& lengths = seen.lengths;
    if (lengths.empty())
        return fitted(config, seen);
    const double longest = clipFilledBy(lengths[lengths.size() / kFewShort]);
    if (longest < config.audio.clipSeconds) {
        config.audio.clipSeconds = longest;
        if (auto valid = validate(config); !valid)
            return valid.error();
    }
    return fitted(config, seen);
}

FittedInput checkClipLength(InputConfig config, const Dataset& dataset) {
    return fitted(config, lookAt(dataset));
}

Sentence fittedSentence(const FittedInput& fitted, double asked) {
    const double seconds = fitted.config.audio.clipSeconds;
    const bool nineInTen = fitted.shorter * kFewShort <= fitted.tracks;
    const Sentence clips =
        seconds == asked ? say("Clips are %1 s long", seconds)
        : nineInTen ? say("Clips are %1 s long instead of %2 s: nine in ten tracks are as long as that", seconds, asked)
                    : say("Clips are %1 s long instead of %2 s, and cannot be shorter", seconds, asked);
    if (fitted.shorter > 0)
        return say("%1; %2 of %3 tracks that were looked at are shorter, and the rest of their clips is silence.",
                   clips, fitted.shorter, fitted.tracks);
    return seconds != asked ? say("%1.", clips) : Sentence();
}

} // namespace etude
