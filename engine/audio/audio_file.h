// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "engine/audio/audio_buffer.h"
#include "engine/audio/audio_config.h"
#include "engine/core/hash.h"
#include "engine/core/result.h"

namespace etude {

/// What a file's header says.
struct AudioInfo {
    int channels = 0;
    int sampleRate = 0;      ///< Hz
    std::int64_t frames = 0; ///< samples of each channel; for some formats the decoder's estimate
    std::string format;      ///< "MPEG Layer 3", "FLAC", ... as libsndfile names it

    [[nodiscard]] double seconds() const { return sampleRate > 0 ? static_cast<double>(frames) / sampleRate : 0.0; }
};

/// Reads a file's header. Errors name the file and the reason: missing, empty, not audio.
[[nodiscard]] Result<AudioInfo> probeAudio(const std::filesystem::path& file);

/// Decodes `seconds` of audio from `startSeconds` (both at the file's rate; to the end if `seconds` < 0) and makes one
/// channel of several. Any format of libsndfile: WAV, FLAC, Ogg Vorbis, Opus, MP3, AIFF...
/// A file that is damaged part-way gives what could be decoded before the damage; one with no sample is an error.
/// Reentrant.
[[nodiscard]] Result<AudioBuffer> decodeAudio(const std::filesystem::path& file, double startSeconds = 0.0,
                                              double seconds = -1.0, Channels channels = Channels::Mean);

/// Resamples with soxr's HQ recipe, as librosa.resample does by default: ceil(n * rate / buffer.sampleRate) samples.
/// Returns the buffer itself at the same rate. Reentrant.
[[nodiscard]] Result<AudioBuffer> resample(AudioBuffer buffer, int sampleRate);

/// The clip that the network's input is made from: exactly config.clipSamples() samples at config.sampleRate, or all of
/// the file where the offset is "whole". A random offset is uniform over the places where the clip lies in the file,
/// keyed by (offset_seed, the file's content): the same wherever the file lies. The result's `start` says where the
/// clip begins. Reads no more of the file than the clip needs, but for a random offset all of it, unless the caller
/// knows the hash of its content. Reentrant.
[[nodiscard]] Result<AudioBuffer> loadClip(const std::filesystem::path& file, const AudioConfig& config,
                                           std::optional<Hash> content = {});

} // namespace etude
