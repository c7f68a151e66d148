// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/audio/byte_reader.h"

namespace etude {

/// Bytes of a file that are to be read as these.
struct BytePatch {
    std::int64_t offset = 0;
    std::string bytes;
};

/// A number of `count` bytes for a patch, most or least significant first.
[[nodiscard]] std::string bigEndianBytes(std::uint64_t value, int count);
[[nodiscard]] std::string littleEndianBytes(std::uint64_t value, int count);

/// Some ranges of a file's bytes as if they followed each other and were a file: what a decoder gets that is to see
/// neither a container, nor damage, nor a wrong number. Private to this room; one thread.
class JoinedRanges {
public:
    /// Reads by `bytes`, which outlives it.
    explicit JoinedRanges(ByteReader& bytes, std::vector<ByteRange> ranges, std::vector<BytePatch> patches = {});

    [[nodiscard]] std::int64_t size() const { return m_size; }
    [[nodiscard]] std::int64_t position() const { return m_position; }
    /// Bytes that were read: fewer than `count` at the end.
    [[nodiscard]] std::int64_t read(void* to, std::size_t count);
    /// As lseek(), but kept within the ranges.
    [[nodiscard]] std::int64_t seek(std::int64_t offset, int whence);

private:
    void patch(std::int64_t offset, std::uint8_t* bytes, std::int64_t count) const;

    ByteReader& m_bytes;
    std::vector<ByteRange> m_ranges;
    std::vector<BytePatch> m_patches;
    std::int64_t m_size = 0;
    std::int64_t m_position = 0;
    std::size_t m_range = 0;    ///< that the position lies in, and...
    std::int64_t m_inRange = 0; ///< ...bytes of it before the position
};

} // namespace etude
