// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

#include "engine/core/files.h"
#include "engine/core/result.h"

namespace etude {

/// Bytes [begin, end) of a file.
struct ByteRange {
    std::int64_t begin = 0;
    std::int64_t end = 0;

    [[nodiscard]] std::int64_t size() const { return end - begin; }
    bool operator==(const ByteRange&) const = default;
};

/// A file's bytes by their place, through a window that grows while it is read in order: headers here and there cost
/// little, and a whole file few calls. A file that shrinks meanwhile ends earlier. Private to this room; one thread.
class ByteReader {
public:
    [[nodiscard]] static Result<ByteReader> open(const std::filesystem::path& file);

    [[nodiscard]] std::int64_t size() const { return m_size; }
    /// `count` bytes from `offset`; fewer where the file ends. Valid until the next call.
    [[nodiscard]] std::span<const std::uint8_t> read(std::int64_t offset, std::size_t count);
    /// Whether this text stands at `offset`.
    [[nodiscard]] bool holds(std::int64_t offset, std::string_view text);
    /// A number of `count` bytes at `offset`, most significant first; 0 beyond the end.
    [[nodiscard]] std::uint64_t bigEndian(std::int64_t offset, std::size_t count);
    [[nodiscard]] std::uint64_t littleEndian(std::int64_t offset, std::size_t count);

private:
    ByteReader(FileDescriptor fd, std::int64_t size)
        : m_fd(std::move(fd))
        , m_size(size) {}

    FileDescriptor m_fd;
    std::int64_t m_size = 0;
    std::vector<std::uint8_t> m_window;
    std::int64_t m_begin = 0; ///< of the window in the file
    std::size_t m_filled = 0; ///< bytes of the window
    std::size_t m_block = 0;  ///< bytes that the next refill reads
};

} // namespace etude
