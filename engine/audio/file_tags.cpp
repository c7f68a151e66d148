// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/file_tags.h"

#include <algorithm>
#include <string>

namespace etude {

namespace {

constexpr std::int64_t kId3v1Bytes = 128;
constexpr std::int64_t kId3v2HeaderBytes = 10;
constexpr std::int64_t kApeHeaderBytes = 32;
constexpr std::uint8_t kId3v2HasFooter = 0x10;

/// ID3v2.4, 3.1: four bytes of seven bits each.
std::int64_t id3v2Bytes(std::span<const std::uint8_t> header) {
    std::int64_t size = 0;
    for (std::size_t i = 6; i < 10; ++i) {
        if (header[i] > 0x7F)
            return 0;
        size = size << 7 | header[i];
    }
    return size + kId3v2HeaderBytes + ((header[5] & kId3v2HasFooter) != 0 ? kId3v2HeaderBytes : 0);
}

/// Bytes of the tag that ends at `end`; 0 if none does.
std::int64_t tagBytesBefore(ByteReader& bytes, std::int64_t end) {
    if (bytes.holds(end - kId3v1Bytes, "TAG"))
        return kId3v1Bytes;
    if (bytes.holds(end - kApeHeaderBytes, "APETAGEX")) {
        const auto size = static_cast<std::int64_t>(bytes.littleEndian(end - kApeHeaderBytes + 12, 4));
        const bool hasHeader = (bytes.littleEndian(end - kApeHeaderBytes + 20, 4) & 0x8000'0000U) != 0;
        return size + (hasHeader ? kApeHeaderBytes : 0);
    }
    if (bytes.holds(end - 9, "LYRICS200")) {
        const auto digits = bytes.read(end - 15, 6);
        std::int64_t size = 0;
        for (const std::uint8_t digit : digits) {
            if (digit < '0' || digit > '9')
                return 0;
            size = 10 * size + (digit - '0');
        }
        return bytes.holds(end - size - 15, "LYRICSBEGIN") ? size + 15 : 0;
    }
    return 0;
}

} // namespace

std::int64_t tagBytesAt(ByteReader& bytes, std::int64_t offset) {
    const auto header = bytes.read(offset, kId3v2HeaderBytes);
    if (header.size() == kId3v2HeaderBytes && std::equal(header.begin(), header.begin() + 3, "ID3") &&
        header[3] != 0xFF && header[4] != 0xFF)
        return id3v2Bytes(header);
    if (bytes.holds(offset, "APETAGEX")) {
        const auto size = static_cast<std::int64_t>(bytes.littleEndian(offset + 12, 4));
        const bool isHeader = (bytes.littleEndian(offset + 20, 4) & 0x2000'0000U) != 0;
        return isHeader ? size + kApeHeaderBytes : kApeHeaderBytes;
    }
    return bytes.holds(offset, "TAG") ? kId3v1Bytes : 0;
}

ByteRange withoutTags(ByteReader& bytes) {
    return withoutTags(bytes, {0, bytes.size()});
}

ByteRange withoutTags(ByteReader& bytes, ByteRange rest) {
    const auto beginsAsTag = [&] { return bytes.holds(rest.begin, "ID3") || bytes.holds(rest.begin, "APETAGEX"); };
    for (std::int64_t tag = 0; beginsAsTag() && (tag = tagBytesAt(bytes, rest.begin)) > 0;)
        rest.begin = std::min(rest.begin + tag, rest.end);
    for (std::int64_t tag = 0; (tag = tagBytesBefore(bytes, rest.end)) > 0 && rest.end - tag >= rest.begin;)
        rest.end -= tag;
    return rest;
}

} // namespace etude
