// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/health/listening.h"

#include <cmath>
#include <utility>

#include "engine/audio/sound_faults.h"
#include "engine/dataset/health/band_edge.h"

namespace etude {

namespace {

constexpr double kBandLimit = 0.85; // of half the chain's rate

SoundFinding findingOf(SoundFault fault) {
    switch (fault.kind) {
    case SoundFault::Kind::Silent:
        return {FindingKind::Silent, Severity::Warning, std::move(fault.what)};
    case SoundFault::Kind::Antiphase:
        return {FindingKind::Antiphase, Severity::Warning, std::move(fault.what)};
    case SoundFault::Kind::MostlySilent:
        return {FindingKind::MostlySilent, Severity::Warning, std::move(fault.what)};
    case SoundFault::Kind::Clipped:
        return {FindingKind::Clipped, Severity::Note, std::move(fault.what)};
    case SoundFault::Kind::DcOffset:
        break;
    }
    return {FindingKind::DcOffset, Severity::Note, std::move(fault.what)};
}

} // namespace

Result<HeardSound> listenTo(SoundFile& sound, bool fingerprint, const std::stop_token& stop) {
    HeardSound heard;
    heard.sampleRate = sound.info().sampleRate;
    BandEdge edge(heard.sampleRate);
    std::optional<Fingerprinter> printer;
    if (fingerprint) {
        auto made = Fingerprinter::create(heard.sampleRate);
        if (!made)
            return made.error();
        printer = std::move(*made);
    }
    auto levels = measureLevels(sound, [&](std::span<const float> samples) {
        edge.hear(samples);
        if (printer)
            printer->hear(samples);
        return !stop.stop_requested();
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
    std::vector<SoundFinding> findings;
    for (SoundFault& fault : soundFaults(heard.levels, chain.channels))
        findings.push_back(findingOf(std::move(fault)));
    const bool isSilent = !findings.empty() && findings.front().kind == FindingKind::Silent;
    const double half = chain.sampleRate / 2.0;
    if (!isSilent && !channelsCancel(heard.levels) && heard.highestFrequency > 0.0 &&
        heard.highestFrequency < kBandLimit * half)
        findings.push_back({FindingKind::BandLimited, Severity::Note,
                            say("There is nothing above %1 Hz (80 dB below its loudest band), where the input goes up "
                                "to %2 Hz.",
                                std::round(heard.highestFrequency / 10.0) * 10.0, half)});
    return findings;
}

} // namespace etude
