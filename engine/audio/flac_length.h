// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "engine/audio/byte_reader.h"

namespace etude {

/// What a FLAC file says of its length, at its beginning and at its end.
struct FlacLength {
    std::int64_t announced = 0;     ///< samples, as its header says; 0: the encoder did not know
    std::int64_t metadataBytes = 0; ///< before the first frame: tags, pictures, padding
    std::optional<std::int64_t>
        held{}; ///< samples up to the end of its last frame, if the file ends with a whole frame
};

/// None if it is no (native) FLAC.
[[nodiscard]] std::optional<FlacLength> readFlacLength(ByteReader& bytes);

} // namespace etude
