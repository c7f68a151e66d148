// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stop_token>
#include <vector>

#include "engine/audio/audio_config.h"
#include "engine/audio/sound_levels.h"
#include "engine/dataset/health/fingerprint.h"
#include "engine/dataset/health/health.h"

namespace etude {

/// What is heard in a whole file.
struct HeardSound {
    int sampleRate = 0; ///< Hz, of the file
    SoundLevels levels;
    double highestFrequency = 0.0; ///< Hz, as BandEdge finds it
    Fingerprint fingerprint;       ///< where one was asked for

    bool operator==(const HeardSound&) const = default;
};

/// Decodes a file that was just opened to its end, block by block. Errors as of measureLevels(), and where a
/// fingerprint is asked for as of Fingerprinter; ErrorKind::Cancelled on stop, which is asked for with each block.
[[nodiscard]] Result<HeardSound> listenTo(SoundFile& sound, bool fingerprint, const std::stop_token& stop = {});

/// A finding about a file, whatever track it is.
struct SoundFinding {
    FindingKind kind = FindingKind::Silent;
    Severity severity = Severity::Warning;
    Sentence detail;

    bool operator==(const SoundFinding&) const = default;
};

/// What is odd about a sound for a chain that begins with this audio configuration, the gravest first: no sound, or
/// almost none; channels that cancel in their mean, where the chain takes it; silence in most of it; clipped samples
/// (more than one in 10 000); an offset above -40 dBFS; nothing near half the chain's rate.
[[nodiscard]] std::vector<SoundFinding> soundFindings(const HeardSound& heard, const AudioConfig& chain);

} // namespace etude
