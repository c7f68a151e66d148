// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audio/audio_config.h"
#include "engine/core/field_visit.h"
#include "engine/core/hash.h"
#include "engine/preprocess/preprocess_config.h"
#include "engine/spectrum/spectrum_config.h"

namespace etude {

/// Shape of the network's input for one clip: (1, bands, frames). No frames: the length of the file decides.
struct InputShape {
    int bands = 0;
    int frames = 0;
    bool operator==(const InputShape&) const = default;
};

/// Everything between an audio file and the network's input.
struct InputConfig {
    AudioConfig audio;
    SpectrumConfig spectrum;
    PreprocessConfig preprocess;

    bool operator==(const InputConfig&) const = default;

    [[nodiscard]] InputShape shape() const {
        return {spectrum.bands(), wholeFile() ? 0 : spectrum.frames(audio.clipSamples())};
    }
    /// Whether inputs are as long as their files, so that no network can be trained on them.
    [[nodiscard]] bool wholeFile() const { return audio.offset == ClipOffset::Whole; }

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("audio", self.audio);
        visit("spectrum", self.spectrum);
        visit("preprocess", self.preprocess);
    }
    /// The mel bank must lie below half the sampling rate, the clip must give at least one frame and not exhaust
    /// memory, and PCEN takes magnitude.
    [[nodiscard]] std::vector<FieldProblem> check() const;
};

/// Error if the spectrogram of so many samples would have more than 2^28 values (1 GiB).
[[nodiscard]] Result<void> checkValues(const InputConfig& config, std::int64_t samples);

/// Identity of a configuration.
[[nodiscard]] Hash inputHash(const InputConfig& config);

/// Identity of what the feature store keeps: audio and spectrum, not preprocessing.
[[nodiscard]] Hash featureHash(const AudioConfig& audio, const SpectrumConfig& spectrum);

/// A configuration with a name, as shipped; presets.cpp names the source of each.
struct Preset {
    std::string name;
    InputConfig config;
};
[[nodiscard]] const std::vector<Preset>& presets();

/// A preset by its name, else the configuration in the JSON file of that path.
[[nodiscard]] Result<InputConfig> loadInputConfig(const std::string& presetOrFile);

/// One short line for lists and legends: "mel 96, decibel, bypass"; names only what distinguishes configurations.
[[nodiscard]] std::string summary(const InputConfig& config);

} // namespace etude
