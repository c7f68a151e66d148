// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace etude {

/// The header of one frame of MPEG audio (ISO 11172-3, 2.4.2.3; ISO 13818-3).
struct MpegHeader {
    int version = 1;    ///< 1, 2, or 25 for 2.5
    int layer = 3;      ///< 1, 2 or 3
    int sampleRate = 0; ///< Hz
    int channels = 2;
    int bitrate = 0; ///< kbit/s; 0: free format
    bool padded = false;
    bool hasChecksum = false;

    [[nodiscard]] int samples() const { return layer == 1 ? 384 : layer == 3 && version != 1 ? 576 : 1152; }
    /// Bytes of a frame; of free format with `freeBytes` without its padding, which is 0 as long as it is not known.
    [[nodiscard]] std::int64_t bytes(std::int64_t freeBytes) const;
    /// Whether a frame of the same stream may have such a header.
    [[nodiscard]] bool continues(const MpegHeader& other) const {
        return version == other.version && layer == other.layer && sampleRate == other.sampleRate &&
               channels == other.channels;
    }
};

/// Reads four bytes; none if they are no header.
[[nodiscard]] std::optional<MpegHeader> parseMpegHeader(std::uint32_t bytes);

} // namespace etude
