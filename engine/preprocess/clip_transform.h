// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "engine/audio/audio_buffer.h"
#include "engine/audio/audio_config.h"
#include "engine/core/hash.h"
#include "engine/spectrum/spectrum_transform.h"

namespace etude {

/// A clip and its spectrogram, before any preprocessing.
struct TransformedClip {
    AudioBuffer audio;
    Spectrogram spectrogram;

    bool operator==(const TransformedClip&) const = default;
};

/// The one way from audio files to spectrograms: loadClip() and the transform, of one configuration. Its spectrograms
/// are, bit for bit, what the feature store gives back. Made once for many files; load() is const and may be called
/// from several threads at once.
class ClipTransform {
public:
    /// The errors of SpectrumTransform::create().
    [[nodiscard]] static Result<ClipTransform> create(const AudioConfig& audio, const SpectrumConfig& spectrum);

    /// `content` is the hash of the file's content where the caller knows it, as loadClip() takes it. Errors are those
    /// of loadClip(), and that the file is too long (checkValues()) or shorter than one window; each names the file.
    [[nodiscard]] Result<TransformedClip> load(const std::filesystem::path& file,
                                               const std::optional<Hash>& content = {}) const;

private:
    ClipTransform(const AudioConfig& audio, const SpectrumConfig& spectrum, SpectrumTransform transform);

    AudioConfig m_audio;
    SpectrumConfig m_spectrum;
    SpectrumTransform m_transform;
};

} // namespace etude
