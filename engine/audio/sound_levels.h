// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <utility>
#include <vector>

#include "engine/audio/sound_file.h"
#include "engine/core/hash.h"
#include "engine/core/result.h"

namespace etude {

/// What a file sounds like as a whole, over all channels unless it says otherwise. Full scale is 1.
struct SoundLevels {
    std::int64_t frames = 0; ///< that could be decoded
    int channels = 0;
    double peak = 0.0;        ///< largest magnitude
    double rms = 0.0;         ///< root of the mean square
    double rmsOfMean = 0.0;   ///< of the mean of the channels: far below rms where they cancel
    double offset = 0.0;      ///< mean of the channel that is furthest from 0: direct current
    bool isConstant = false;  ///< each channel has one value; digital silence is one of them
    std::int64_t clipped = 0; ///< samples in runs of three or more at one and the same magnitude of 0.99 or more
    /// Where the mean of the channels is 20 dB or more below them for two seconds or longer: [begin, end) in seconds.
    std::vector<std::pair<double, double>> cancelled{};
    double silentShare = 0.0; ///< share of the blocks of 100 ms whose peak is below -60 dBFS, 0 to 1
    /// The same for the same sound in another file: of MPEG audio, a hash of its frames; else of the samples, the rate
    /// and the channels, without zeros before and after.
    Hash sound;

    [[nodiscard]] std::int64_t samples() const { return frames * channels; }
    bool operator==(const SoundLevels&) const = default;
};

/// Gets the mean of the channels, block after block; false to stop.
using MonoListener = std::function<bool(std::span<const float>)>;

/// Decodes a file that was just opened to its end, block by block, and measures it; `listener` hears it, too. Errors as
/// of decodeAudio(); ErrorKind::Cancelled if the listener stopped.
[[nodiscard]] Result<SoundLevels> measureLevels(SoundFile& sound, const MonoListener& listener = {});

} // namespace etude
