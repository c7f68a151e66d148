// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/sound_faults.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "engine/core/text.h"

namespace etude {

namespace {

constexpr double kQuiet = -60.0;       // dBFS
constexpr double kCancelled = -20.0;   // dB
constexpr double kMostlySilent = 0.5;  // of the blocks
constexpr double kClippedShare = 1e-4; // of the samples
constexpr double kOffset = 0.01;       // -40 dBFS
constexpr double kLowestLevel = -200.0;

double tenths(double value) {
    return std::round(value * 10.0) / 10.0;
}

std::optional<Sentence> silence(const SoundLevels& levels) {
    if (levels.peak == 0.0)
        return say("It is digital silence from its beginning to its end.");
    if (levels.isConstant)
        return say("Every sample has the same value, %1: there is no sound.", levels.offset);
    if (decibelsOf(levels.rms) < kQuiet)
        return say("It is very quiet: its level is %1 dBFS, its peak %2 dBFS.", tenths(decibelsOf(levels.rms)),
                   tenths(decibelsOf(levels.peak)));
    return std::nullopt;
}

Sentence partlyCancelled(const std::vector<std::pair<double, double>>& parts) {
    const auto& [begin, end] = parts.front();
    double all = 0.0;
    for (const auto& [from, to] : parts)
        all += to - from;
    if (parts.size() == 1)
        return say("Its channels cancel each other from %1 s to %2 s; take one channel (channels=left).", tenths(begin),
                   tenths(end));
    return say("Its channels cancel each other from %1 s to %2 s and in other parts (%3 in all), %4 s together; take "
               "one channel (channels=left).",
               tenths(begin), tenths(end), parts.size(), tenths(all));
}

} // namespace

bool channelsCancel(const SoundLevels& levels) {
    return decibelsOf(levels.rmsOfMean) - decibelsOf(levels.rms) < kCancelled;
}

double decibelsOf(double amplitude) {
    return amplitude > 0.0 ? std::max(kLowestLevel, 20.0 * std::log10(amplitude)) : kLowestLevel;
}

NumberText percentText(double share) {
    return shortestText(tenths(share * 100.0)) + " %";
}

std::vector<SoundFault> soundFaults(const SoundLevels& levels, Channels taken) {
    using Kind = SoundFault::Kind;
    if (auto silent = silence(levels))
        return {{Kind::Silent, std::move(*silent)}};
    std::vector<SoundFault> faults;
    const double cancelled = decibelsOf(levels.rmsOfMean) - decibelsOf(levels.rms);
    if (taken == Channels::Mean && channelsCancel(levels))
        faults.push_back({Kind::Antiphase, say("Its channels cancel each other: their mean is %1 dB below them; take "
                                               "one channel (channels=left).",
                                               tenths(-cancelled))});
    else if (taken == Channels::Mean && !levels.cancelled.empty())
        faults.push_back({Kind::Antiphase, partlyCancelled(levels.cancelled)});
    if (levels.silentShare > kMostlySilent)
        faults.push_back({Kind::MostlySilent,
                          say("Most of it is silence: %1 are below -60 dBFS.", percentText(levels.silentShare))});
    const double clipped = static_cast<double>(levels.clipped) / static_cast<double>(levels.samples());
    if (clipped > kClippedShare)
        faults.push_back({Kind::Clipped, say("It is clipped: %1 samples, %2 of it, are in runs at full scale.",
                                             levels.clipped, percentText(clipped))});
    if (std::abs(levels.offset) > kOffset)
        faults.push_back(
            {Kind::DcOffset, say("It has a strong DC offset: %1 of full scale.", percentText(levels.offset))});
    return faults;
}

} // namespace etude
