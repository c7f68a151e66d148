// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/ogg_streams.h"

#include <algorithm>

namespace etude {

namespace {

constexpr std::int64_t kPageHeaderBytes = 27;
constexpr std::uint8_t kBeginsStream = 2;

/// Bytes of the page at `at`, as far as its header is there; 0 if none is.
std::int64_t pageBytes(ByteReader& bytes, std::int64_t at) {
    if (!bytes.holds(at, "OggS"))
        return 0;
    const auto segments = static_cast<std::int64_t>(bytes.bigEndian(at + 26, 1));
    std::int64_t size = kPageHeaderBytes + segments;
    for (const std::uint8_t segment : bytes.read(at + kPageHeaderBytes, static_cast<std::size_t>(segments)))
        size += segment;
    return size;
}

} // namespace

OggScan scanOgg(ByteReader& bytes) {
    OggScan scan;
    bool headersOver = true; // a page that begins a stream now begins the next of the chain
    for (std::int64_t at = 0; at < bytes.size();) {
        const std::int64_t size = pageBytes(bytes, at);
        if (size == 0 && at == 0)
            return scan;
        if (size == 0) {
            ++at; // between pages: neither part of a stream nor its end
            continue;
        }
        const bool begins = (bytes.bigEndian(at + 5, 1) & kBeginsStream) != 0;
        if (begins && headersOver)
            scan.streams.push_back({at, at});
        headersOver = !begins;
        scan.isCut = at + size > bytes.size();
        at += size;
        if (!scan.streams.empty())
            scan.streams.back().end = std::min(at, bytes.size());
    }
    return scan;
}

} // namespace etude
