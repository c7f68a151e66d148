// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

#include "engine/audio/audio_file.h"
#include "engine/core/hash.h"
#include "engine/core/result.h"

namespace etude {

/// What a file sounds like as a whole, over all channels unless it says otherwise. Full scale is 1.
struct SoundLevels {
    std::int64_t frames = 0;  ///< that could be decoded
    double peak = 0.0;        ///< largest magnitude
    double rms = 0.0;         ///< root of the mean square
    double rmsOfMean = 0.0;   ///< of the mean of the channels: far below rms where they cancel
    double offset = 0.0;      ///< mean of the channel that is furthest from 0: direct current
    bool isConstant = false;  ///< each channel has one value; digital silence is one of them
    std::int64_t clipped = 0; ///< samples in runs of three or more at one and the same magnitude of 0.99 or more
    double silentShare = 0.0; ///< share of the blocks of 100 ms whose peak is below -60 dBFS, 0 to 1
    Hash sound;               ///< of the samples, rate and channels, without zeros before and after: the same for
                              ///< the same sound in another file

    bool operator==(const SoundLevels&) const = default;
};

/// Decodes a file to its end, block by block, and measures it. Errors as of decodeAudio(). Reentrant.
[[nodiscard]] Result<SoundLevels> measureLevels(const std::filesystem::path& file);

} // namespace etude
