// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/audio/joined_ranges.h"

namespace etude {

/// What a file of chunks (WAV, RF64, W64, AIFF, CAF, AU) says of the sound in it.
struct ChunkLength {
    std::int64_t announced = 0; ///< frames; 0: the writer did not know, or says none
    bool isTold = true;         ///< the size of the sound; false: the writer did not know, or less is there
    /// Of a size that says 0 though sound follows it to the end, a recording that was broken off; of a CAF file that
    /// says "to the end" or more than there is, which libsndfile does not open.
    std::vector<BytePatch> patches{};
    std::optional<ByteRange> mpeg{}; ///< the sound, where it is MPEG audio
    std::int64_t unreadBytes = 0;    ///< of a WAV: behind the sound, and no chunk
    std::int64_t bytesPerSecond = 0; ///< of these; 0: it does not say
};

/// None if it is no such file, or has no sound.
[[nodiscard]] std::optional<ChunkLength> readChunkLength(ByteReader& bytes);

} // namespace etude
