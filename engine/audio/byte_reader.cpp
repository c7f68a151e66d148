// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/byte_reader.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace etude {

namespace {

constexpr std::size_t kSmallestBlock = 4096;
constexpr std::size_t kLargestBlock = std::size_t{1} << 18;

} // namespace

Result<ByteReader> ByteReader::open(const std::filesystem::path& file) {
    FileDescriptor fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat status {};
    if (!fd || ::fstat(fd.get(), &status) != 0)
        return systemError("Cannot open '%1': %2.", file, errno);
    return ByteReader(std::move(fd), status.st_size);
}

std::span<const std::uint8_t> ByteReader::read(std::int64_t offset, std::size_t count) {
    if (offset < 0 || offset >= m_size)
        return {};
    count = static_cast<std::size_t>(std::min<std::int64_t>(static_cast<std::int64_t>(count), m_size - offset));
    const std::int64_t end = m_begin + static_cast<std::int64_t>(m_filled);
    if (offset < m_begin || offset + static_cast<std::int64_t>(count) > end) {
        const bool inOrder = offset >= m_begin && offset <= end + static_cast<std::int64_t>(kSmallestBlock);
        m_block = inOrder ? std::min(std::max(2 * m_block, kSmallestBlock), kLargestBlock) : kSmallestBlock;
        m_window.resize(std::max(m_block, count));
        m_begin = offset;
        m_filled = 0;
        while (m_filled < count) {
            const ssize_t got = ::pread(m_fd.get(), m_window.data() + m_filled, m_window.size() - m_filled,
                                        offset + static_cast<std::int64_t>(m_filled));
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0)
                break;
            m_filled += static_cast<std::size_t>(got);
        }
    }
    const auto skip = static_cast<std::size_t>(offset - m_begin);
    return {m_window.data() + skip, std::min(count, m_filled - skip)};
}

bool ByteReader::holds(std::int64_t offset, std::string_view text) {
    const auto bytes = read(offset, text.size());
    return bytes.size() == text.size() && std::memcmp(bytes.data(), text.data(), text.size()) == 0;
}

std::uint64_t ByteReader::bigEndian(std::int64_t offset, std::size_t count) {
    std::uint64_t value = 0;
    const auto bytes = read(offset, count);
    for (const std::uint8_t byte : bytes)
        value = value << 8U | byte;
    return bytes.size() == count ? value : 0;
}

std::uint64_t ByteReader::littleEndian(std::int64_t offset, std::size_t count) {
    std::uint64_t value = 0;
    const auto bytes = read(offset, count);
    for (std::size_t i = bytes.size(); i-- > 0;)
        value = value << 8U | bytes[i];
    return bytes.size() == count ? value : 0;
}

} // namespace etude
