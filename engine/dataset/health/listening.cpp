// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/health/listening.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "engine/core/text.h"
#include "engine/dataset/health/band_edge.h"

namespace etude {

namespace {

constexpr double kQuiet = -60.0;        // dBFS of the root mean square
constexpr double kCancelled = -20.0;    // dB of the channels' mean below the channels
constexpr double kMostlySilent = 0.5;   // of the blocks
constexpr double kClippedShare = 1e-4;  // of the samples
constexpr double kOffset = 0.01;        // -40 dBFS
constexpr double kBandLimit = 0.85;     // of half the chain's rate
constexpr double kLowestLevel = -200.0; // dB

double decibels(double amplitude) {
    return amplitude > 0.0 ? std::max(kLowestLevel, 20.0 * std::log10(amplitude)) : kLowestLevel;
}

std::string rounded(double value, double step) {
    return shortestText(std::round(value / step) * step);
}

std::string percent(double share) {
    return shortestText(std::round(share * 1000.0) / 10.0) + " %";
}

/// A file without sound has nothing else to tell.
std::optional<SoundFinding> silence(const SoundLevels& levels) {
    if (levels.peak == 0.0)
        return SoundFinding{FindingKind::Silent, Severity::Warning, say("It is digital silence.")};
    if (levels.isConstant)
        return SoundFinding{
            FindingKind::Silent, Severity::Warning,
            say("Every sample has the same value, %1: there is no sound.", shortestText(levels.offset))};
    if (decibels(levels.rms) < kQuiet)
        return SoundFinding{FindingKind::Silent, Severity::Warning,
                            say("Its level is %1 dBFS (root mean square), its peak %2 dBFS.",
                                rounded(decibels(levels.rms), 0.1), rounded(decibels(levels.peak), 0.1))};
    return std::nullopt;
}

} // namespace

Result<HeardSound> listenTo(const std::filesystem::path& file, int sampleRate, bool fingerprint) {
    HeardSound heard;
    BandEdge edge(sampleRate);
    std::optional<Fingerprinter> printer;
    if (fingerprint) {
        auto made = Fingerprinter::create(sampleRate);
        if (!made)
            return made.error();
        printer = std::move(*made);
    }
    auto levels = measureLevels(file, [&](std::span<const float> samples) {
        edge.hear(samples);
        if (printer)
            printer->hear(samples);
    });
    if (!levels)
        return levels.error();
    heard.levels = *levels;
    heard.highestFrequency = edge.finish();
    if (printer)
        heard.fingerprint = printer->finish();
    return heard;
}

std::vector<SoundFinding> soundFindings(const HeardSound& heard, const AudioConfig& chain) {
    const SoundLevels& levels = heard.levels;
    if (auto silent = silence(levels))
        return {*silent};
    std::vector<SoundFinding> findings;
    const double cancelled = decibels(levels.rmsOfMean) - decibels(levels.rms);
    if (chain.channels == Channels::Mean && cancelled < kCancelled)
        findings.push_back({FindingKind::Antiphase, Severity::Warning,
                            say("Its channels cancel: their mean is %1 dB below them; channels=left takes one.",
                                rounded(-cancelled, 0.1))});
    if (levels.silentShare > kMostlySilent)
        findings.push_back({FindingKind::MostlySilent, Severity::Warning,
                            say("%1 of it is below -60 dBFS.", percent(levels.silentShare))});
    // Of all channels together; a sample of each in a frame.
    const double clipped = static_cast<double>(levels.clipped) / static_cast<double>(levels.samples());
    if (clipped > kClippedShare)
        findings.push_back({FindingKind::Clipped, Severity::Note,
                            say("%1 samples are clipped, %2 of it.", levels.clipped, percent(clipped))});
    if (std::abs(levels.offset) > kOffset)
        findings.push_back({FindingKind::DcOffset, Severity::Note,
                            say("The mean of its samples is %1: a constant offset, in the lowest band of the picture.",
                                rounded(levels.offset, 0.001))});
    const double half = chain.sampleRate / 2.0;
    if (heard.highestFrequency > 0.0 && heard.highestFrequency < kBandLimit * half)
        findings.push_back({FindingKind::BandLimited, Severity::Note,
                            say("There is nothing above %1 Hz (80 dB below its loudest band), where the input goes up "
                                "to %2 Hz: it was made from a sound of a lower rate or quality.",
                                rounded(heard.highestFrequency, 10.0), shortestText(half))});
    return findings;
}

} // namespace etude
