// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/ogg_streams.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>

#include "engine/audio/checksum.h"

namespace etude {

namespace {

constexpr std::int64_t kPageHeaderBytes = 27;
constexpr std::int64_t kChecksumAt = 22;
constexpr std::uint8_t kContinuesPacket = 1;
constexpr std::uint8_t kBeginsStream = 2;
constexpr std::uint8_t kFullSegment = 255;
constexpr std::string_view kFlacMark = "\x7F"
                                       "FLAC";
constexpr std::int64_t kFlacMappingBytes = 9; ///< before "fLaC" in the first packet
constexpr std::int64_t kCodecBytes = 8;

struct OggPage {
    std::int64_t headerBytes = 0;
    std::int64_t bytes = 0; ///< with the header; more than the file has where it is cut
    bool begins = false;
    std::uint64_t stream = 0;   ///< serial number
    std::uint64_t number = 0;   ///< in its stream
    bool isWhole = false;       ///< its checksum is right
    std::int64_t continued = 0; ///< bytes of a packet that began on the page before
};

std::optional<OggPage> pageAt(ByteReader& bytes, std::int64_t at) {
    if (!bytes.holds(at, "OggS"))
        return std::nullopt;
    OggPage page;
    page.begins = (bytes.bigEndian(at + 5, 1) & kBeginsStream) != 0;
    page.stream = bytes.littleEndian(at + 14, 4);
    page.number = bytes.littleEndian(at + 18, 4);
    const auto segments = static_cast<std::int64_t>(bytes.bigEndian(at + 26, 1));
    page.headerBytes = page.bytes = kPageHeaderBytes + segments;
    bool continues = (bytes.bigEndian(at + 5, 1) & kContinuesPacket) != 0;
    for (const std::uint8_t segment : bytes.read(at + kPageHeaderBytes, static_cast<std::size_t>(segments))) {
        page.bytes += segment;
        page.continued += continues ? segment : 0;
        continues = continues && segment == kFullSegment;
    }
    const std::uint64_t told = bytes.littleEndian(at + kChecksumAt, 4);
    const auto whole = bytes.read(at, static_cast<std::size_t>(page.bytes));
    if (std::ssize(whole) < page.bytes)
        return page;
    Checksum<32, 0x04C1'1DB7> sum; // over the page as if its own were 0
    sum.add(whole.first(kChecksumAt));
    sum.add(std::array<std::uint8_t, 4>{});
    sum.add(whole.subspan(kChecksumAt + 4));
    page.isWhole = sum.value() == told;
    return page;
}

class OggScanner {
public:
    explicit OggScanner(ByteReader& bytes)
        : m_bytes(bytes) {}

    [[nodiscard]] OggScan run() {
        for (std::int64_t at = 0; at < m_bytes.size();) {
            const auto page = pageAt(m_bytes, at);
            if (!page && at == 0)
                return {};
            if (!page) {
                ++at; // between pages: damage, or neither part of a stream nor its end
                continue;
            }
            m_scan.isCut = at + page->bytes > m_bytes.size();
            // A damaged page may be longer or shorter than it says.
            at = page->isWhole || m_scan.isCut ? take(at, *page) : at + 1;
        }
        return m_scan;
    }

private:
    [[nodiscard]] std::int64_t take(std::int64_t at, const OggPage& page);

    ByteReader& m_bytes;
    OggScan m_scan;
    bool m_headersOver = true;                     ///< a page that begins a stream now begins the next of the chain
    std::map<std::uint64_t, std::uint64_t> m_next; ///< number of the next page of each stream
};

std::int64_t OggScanner::take(std::int64_t at, const OggPage& page) {
    const std::int64_t end = std::min(at + page.bytes, m_bytes.size());
    if (page.begins && m_headersOver) {
        const auto begin = m_bytes.read(at + page.headerBytes, kCodecBytes);
        m_scan.streams.push_back({{at, at}, std::string(begin.begin(), begin.end())});
        m_next.clear();
    }
    m_headersOver = !page.begins;
    if (m_scan.streams.empty())
        return end;
    OggStream& stream = m_scan.streams.back();
    const auto next = m_next.find(page.stream);
    const bool isGap = next != m_next.end() && next->second != page.number;
    stream.gaps += isGap ? 1 : 0;
    m_next[page.stream] = page.number + 1;
    if (stream.begins.starts_with(kFlacMark) && page.isWhole) {
        if (isGap || page.begins)
            stream.packets.emplace_back();
        const std::int64_t skipped = page.begins ? kFlacMappingBytes : isGap ? page.continued : 0;
        stream.packets.back().push_back({at + page.headerBytes + skipped, end});
    }
    stream.pages.end = end;
    return end;
}

} // namespace

OggScan scanOgg(ByteReader& bytes) {
    return OggScanner(bytes).run();
}

} // namespace etude
