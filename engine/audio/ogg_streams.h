// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/audio/byte_reader.h"

namespace etude {

/// Streams in an Ogg file that begin together: mostly one.
struct OggStream {
    ByteRange pages;
    std::string begins; ///< first bytes of the first packet of the first of them: its codec
    int gaps = 0;       ///< places where pages are damaged or missing
    /// Of FLAC: what its undamaged pages hold, without the pages' headers; the first packets begin with its header, and
    /// after each gap there are others.
    std::vector<std::vector<ByteRange>> packets{};
};

/// The streams that follow each other in an Ogg file (RFC 3533, 4: chaining).
struct OggScan {
    std::vector<OggStream> streams;
    bool isCut = false; ///< the file ends within a page
};

/// Walks over the pages and checks their checksums and numbers. No stream if the file does not begin with a page.
[[nodiscard]] OggScan scanOgg(ByteReader& bytes);

} // namespace etude
