// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/audio/byte_reader.h"

namespace etude {

/// FLAC that one encoder wrote.
struct FlacStream {
    ByteRange head;                  ///< "fLaC" and its metadata: tags, pictures, padding
    std::uint64_t form = 0;          ///< sampling rate, channels and bits, as its header codes them: 28 bits
    std::int64_t announced = 0;      ///< samples, as its header says; 0: the encoder did not know
    std::vector<ByteRange> frames{}; ///< whole and undamaged ones; those that follow each other are one range
    std::int64_t samples = 0;        ///< in them
    int gaps = 0;                    ///< places within it where frames are missing

    [[nodiscard]] int sampleRate() const { return static_cast<int>(form >> 8U); }
    bool operator==(const FlacStream&) const = default;
};

/// The FLAC in a file. A file may hold several, one after another.
struct FlacScan {
    std::vector<FlacStream> streams; ///< none if the file is no (native) FLAC
    ByteRange rest;                  ///< behind the last frame whose end is certain: part of a frame, or no FLAC
};

/// Walks over all frames (RFC 9639, 9) behind the tags and checks their checksums.
[[nodiscard]] FlacScan scanFlac(ByteReader& bytes);

} // namespace etude
