// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "engine/core/result.h"

namespace etude::bench {

/// What the signal benchmark works on: music of the demo corpus's synthesiser, the same in every run.
struct SignalMaterial {
    std::vector<float> samples;        ///< 29 s at 12 kHz
    std::filesystem::path samplesFile; ///< the same as .npy
    std::filesystem::path mp3;         ///< 30 s, stereo, 22 050 Hz, 64 kbit/s: as the clips of the Million Song Dataset
    std::filesystem::path bareMp3;     ///< the same without the header that says its length
    double kilobitsPerSecond = 0.0;    ///< what the encoder made of that
};

/// Writes the files into `folder`. The MP3 is encoded by libsndfile (which uses LAME).
[[nodiscard]] Result<SignalMaterial> makeSignalMaterial(const std::filesystem::path& folder);

/// `count` files that sound and decode alike but differ in content, by the track number of an ID3v1 tag.
[[nodiscard]] Result<std::vector<std::filesystem::path>> makeCopies(const std::filesystem::path& mp3, int count);

} // namespace etude::bench
