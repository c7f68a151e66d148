// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/audio/byte_reader.h"

namespace etude {

/// The streams that follow each other in an Ogg file (RFC 3533, 4: chaining).
struct OggScan {
    std::vector<ByteRange> streams;
    bool isCut = false; ///< the file ends within a page
};

/// Walks over the pages' headers. No stream if the file does not begin with a page.
[[nodiscard]] OggScan scanOgg(ByteReader& bytes);

} // namespace etude
