// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/joined_ranges.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <utility>

namespace etude {

std::string bigEndianBytes(std::uint64_t value, int count) {
    std::string bytes = littleEndianBytes(value, count);
    std::ranges::reverse(bytes);
    return bytes;
}

std::string littleEndianBytes(std::uint64_t value, int count) {
    std::string bytes;
    for (int i = 0; i < count; ++i)
        bytes += static_cast<char>(value >> (8 * i) & 0xFFU);
    return bytes;
}

JoinedRanges::JoinedRanges(ByteReader& bytes, std::vector<ByteRange> ranges, std::vector<BytePatch> patches)
    : m_bytes(bytes)
    , m_ranges(std::move(ranges))
    , m_patches(std::move(patches)) {
    for (const ByteRange& range : m_ranges)
        m_size += range.size();
}

std::int64_t JoinedRanges::read(void* to, std::size_t count) {
    auto* const bytes = static_cast<std::uint8_t*>(to);
    std::size_t done = 0;
    while (done < count && m_range < m_ranges.size()) {
        const std::int64_t offset = m_ranges[m_range].begin + m_inRange;
        const std::int64_t left = m_ranges[m_range].size() - m_inRange;
        const auto wanted = std::min<std::int64_t>(left, static_cast<std::int64_t>(count - done));
        const auto got = m_bytes.read(offset, static_cast<std::size_t>(wanted));
        if (got.empty() && wanted > 0)
            break;
        std::ranges::copy(got, bytes + done);
        patch(offset, bytes + done, std::ssize(got));
        done += got.size();
        m_inRange += std::ssize(got);
        if (m_inRange == m_ranges[m_range].size()) {
            ++m_range;
            m_inRange = 0;
        }
    }
    m_position += static_cast<std::int64_t>(done);
    return static_cast<std::int64_t>(done);
}

void JoinedRanges::patch(std::int64_t offset, std::uint8_t* bytes, std::int64_t count) const {
    for (const BytePatch& patch : m_patches)
        for (std::int64_t i = 0; i < std::ssize(patch.bytes); ++i)
            if (const std::int64_t at = patch.offset + i - offset; at >= 0 && at < count)
                bytes[at] = static_cast<std::uint8_t>(patch.bytes[static_cast<std::size_t>(i)]);
}

std::int64_t JoinedRanges::seek(std::int64_t offset, int whence) {
    const std::int64_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? m_position : m_size;
    m_position = std::clamp<std::int64_t>(base + offset, 0, m_size);
    m_inRange = m_position;
    for (m_range = 0; m_range < m_ranges.size() && m_inRange >= m_ranges[m_range].size(); ++m_range)
        m_inRange -= m_ranges[m_range].size();
    return m_position;
}

} // namespace etude
