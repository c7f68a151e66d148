// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/suggest.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "engine/audio/audio_file.h"
#include "engine/dataset/length_sample.h"

namespace etude {

namespace {

constexpr std::size_t kFewShort = 10; ///< one track in so many may be shorter than the clip
constexpr double kShortestClip = 0.5; ///< s
constexpr double kFromHere = 5.0;     ///< s; from here on clips are in half seconds, below in tenths

/// Lengths in seconds of those that can be read, ascending.
std::vector<double> lengthsOf(const Dataset& dataset) {
    std::vector<double> lengths;
    for (const std::string& path : lengthSampleOf(dataset))
        if (const auto info = probeAudio(dataset.root / path); info && info->frames > 0)
            lengths.push_back(info->seconds());
    std::sort(lengths.begin(), lengths.end());
    return lengths;
}

/// The longest clip of which a track leaves no more silent than is no matter.
double clipFilledBy(double seconds) {
    const double perSecond = seconds < kFromHere ? 10.0 : 2.0;
    double steps = std::floor(seconds * perSecond);
    AudioConfig next;
    while (next.clipSeconds = (steps + 1.0) / perSecond, !next.leavesSilence(seconds))
        ++steps;
    return std::max(kShortestClip, steps / perSecond);
}

FittedInput withShorter(const InputConfig& config, const std::vector<double>& lengths) {
    const auto shorter =
        std::ranges::count_if(lengths, [&](double length) { return config.audio.leavesSilence(length); });
    return {config, lengths.size(), static_cast<std::size_t>(shorter)};
}

} // namespace

Result<FittedInput> fitClipLength(InputConfig config, const Dataset& dataset) {
    const std::vector<double> lengths = lengthsOf(dataset);
    if (lengths.empty())
        return withShorter(config, lengths);
    const double longest = clipFilledBy(lengths[lengths.size() / kFewShort]);
    if (longest < config.audio.clipSeconds) {
        config.audio.clipSeconds = longest;
        if (auto valid = validate(config); !valid)
            return valid.error();
    }
    return withShorter(config, lengths);
}

FittedInput checkClipLength(InputConfig config, const Dataset& dataset) {
    return withShorter(config, lengthsOf(dataset));
}

Sentence fittedSentence(const FittedInput& fitted, double asked) {
    const double seconds = fitted.config.audio.clipSeconds;
    const Sentence clips = seconds != asked
                               ? say("Clips are %1 s long, not %2 s, which nine in ten tracks fill", seconds, asked)
                               : say("Clips are %1 s long", seconds);
    if (fitted.shorter > 0)
        return say("%1; %2 of %3 tracks that were looked at are shorter, and the rest of their clips is silence.",
                   clips, fitted.shorter, fitted.tracks);
    return seconds != asked ? say("%1.", clips) : Sentence();
}

} // namespace etude
