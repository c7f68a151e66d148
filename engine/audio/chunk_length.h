// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "engine/audio/byte_reader.h"

namespace etude {

/// What a WAV or AIFF file says of its length.
struct ChunkLength {
    std::int64_t announced = 0; ///< frames; 0: the writer did not know, or says none
    /// The four bytes that say 0 though sound follows them to the end: a recording that was broken off.
    std::optional<std::int64_t> emptySize{};
};

/// None if it is neither, or has no chunk of samples.
[[nodiscard]] std::optional<ChunkLength> readChunkLength(ByteReader& bytes);

} // namespace etude
