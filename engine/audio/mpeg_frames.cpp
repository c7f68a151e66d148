// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/mpeg_frames.h"

#include <algorithm>

#include "engine/audio/file_tags.h"

namespace etude {

namespace {

constexpr std::int64_t kHeaderBytes = 4;
/// The delay of a Layer III decoder, which no header says.
constexpr std::int64_t kDecoderDelay = 529;
/// Stray bytes before the first frame, at most: beyond them a file is no MPEG audio.
constexpr std::int64_t kMostStray = std::int64_t{1} << 16;
constexpr std::int64_t kMostFreeBytes = 8192;
/// Of a header: what all frames of free format have in common.
constexpr std::uint64_t kFreeMask = 0xFFFF'FC00;
/// Frames that must follow each other before they are believed, if stray bytes are before them.
constexpr int kBelieved = 3;

/// The header of a stream in a first frame at `offset`.
std::optional<MpegInfo> readInfo(ByteReader& bytes, std::int64_t offset, const MpegHeader& header) {
    if (header.layer != 3)
        return std::nullopt;
    MpegInfo info;
    if (bytes.holds(offset + 36, "VBRI")) {
        info.isVbri = true;
        info.bytes = static_cast<std::int64_t>(bytes.bigEndian(offset + 46, 4));
        info.frames = static_cast<std::int64_t>(bytes.bigEndian(offset + 50, 4));
        return info;
    }
    const int side = header.version == 1 ? (header.channels == 1 ? 17 : 32) : (header.channels == 1 ? 9 : 17);
    std::int64_t at = offset + kHeaderBytes + side;
    if (!bytes.holds(at, "Xing") && !bytes.holds(at, "Info"))
        return std::nullopt;
    const std::uint64_t flags = bytes.bigEndian(at + 4, 4);
    at += 8;
    if ((flags & 1U) != 0) {
        info.at = at;
        info.frames = static_cast<std::int64_t>(bytes.bigEndian(at, 4));
        at += 4;
    }
    if ((flags & 2U) != 0) {
        info.bytes = static_cast<std::int64_t>(bytes.bigEndian(at, 4));
        at += 4;
    }
    at += ((flags & 4U) != 0 ? 100 : 0) + ((flags & 8U) != 0 ? 4 : 0);
    info.isGapless = info.frames > 0 && bytes.bigEndian(at, 1) != 0; // the encoder's name
    if (info.isGapless) {
        const std::uint64_t both = bytes.bigEndian(at + 21, 3);
        info.delay = static_cast<std::int64_t>(both >> 12U);
        info.padding = static_cast<std::int64_t>(both & 0xFFFU);
    }
    return info;
}

class MpegScanner {
public:
    MpegScanner(ByteReader& bytes, ByteRange part)
        : m_bytes(bytes)
        , m_begin(part.begin)
        , m_audio(withoutTags(bytes, part)) {
        m_scan.tagBytes = part.size() - m_audio.size();
        m_scan.hasApeStart = startsWithApe();
    }
    [[nodiscard]] MpegScan run();

private:
    [[nodiscard]] std::optional<MpegHeader> header(std::int64_t at);
    [[nodiscard]] std::int64_t length(std::int64_t at, const MpegHeader& header);
    [[nodiscard]] bool isBelieved(std::int64_t at, const MpegHeader& header, int frames);
    [[nodiscard]] bool seemsTold(const MpegStream& stream) const;
    [[nodiscard]] bool isTold() const;
    [[nodiscard]] bool startsWithApe();
    [[nodiscard]] bool isOver(const MpegStream& stream, std::int64_t at);
    [[nodiscard]] bool takeFrame(std::int64_t at);
    void skipStray();
    void addFrame(std::int64_t at, std::int64_t size, const MpegHeader& header);

    ByteReader& m_bytes;
    std::int64_t m_begin = 0; ///< of the part, with its tags
    ByteRange m_audio;
    MpegScan m_scan;
    std::int64_t m_at = 0;
    std::int64_t m_strayBefore = 0; ///< strayBytes at the frame before
    std::int64_t m_freeBytes = 0;   ///< of a frame of free format; 0 as long as it is not known
};

std::optional<MpegHeader> MpegScanner::header(std::int64_t at) {
    if (at + kHeaderBytes > m_audio.end)
        return std::nullopt;
    return parseMpegHeader(static_cast<std::uint32_t>(m_bytes.bigEndian(at, kHeaderBytes)));
}

/// Bytes of a frame; 0 if they cannot be told.
std::int64_t MpegScanner::length(std::int64_t at, const MpegHeader& header) {
    if (header.bitrate != 0 || m_freeBytes != 0)
        return header.bytes(m_freeBytes);
    const std::uint64_t own = m_bytes.bigEndian(at, kHeaderBytes) & kFreeMask;
    for (std::int64_t size = kHeaderBytes; size < kMostFreeBytes; ++size)
        if ((m_bytes.bigEndian(at + size, kHeaderBytes) & kFreeMask) == own) {
            m_freeBytes = size - (header.padded ? (header.layer == 1 ? 4 : 1) : 0);
            return size;
        }
    return 0;
}

/// Whether so many frames of one stream follow each other from there, or fewer to the end.
bool MpegScanner::isBelieved(std::int64_t at, const MpegHeader& header, int frames) {
    for (std::optional<MpegHeader> next = header; frames > 1; --frames) {
        const std::int64_t size = length(at, *next);
        at += size;
        if (size == 0 || at > m_audio.end)
            return false;
        if (at == m_audio.end)
            return true;
        next = this->header(at);
        if (!next || !next->continues(header))
            return tagBytesAt(m_bytes, at) > 0;
    }
    return true;
}

/// Whether the totals of a header fit each other and the size of the file.
bool MpegScanner::seemsTold(const MpegStream& stream) const {
    if (!stream.info || stream.info->isVbri || stream.info->frames == 0 || stream.info->bytes == 0 ||
        stream.header.bitrate == 0)
        return false;
    MpegHeader least = stream.header;
    least.bitrate = stream.header.version == 1 ? 32 : 8;
    least.padded = false;
    MpegHeader most = stream.header;
    most.bitrate = stream.header.version == 1 ? 320 : 160;
    most.padded = true;
    const std::int64_t held = m_audio.end - stream.ranges.front().begin;
    const std::int64_t sound = held - stream.header.bytes(0);
    return (stream.info->bytes == held || stream.info->bytes == sound) &&
           stream.info->frames * least.bytes(0) <= sound && stream.info->frames * most.bytes(0) >= sound;
}

bool MpegScanner::startsWithApe() {
    std::int64_t at = m_begin;
    while (at < m_audio.begin && !m_bytes.holds(at, "APETAGEX"))
        at += std::max<std::int64_t>(1, tagBytesAt(m_bytes, at));
    return at < m_audio.begin;
}

/// Whether there is one stream and nothing else, and its header says so.
bool MpegScanner::isTold() const {
    const std::vector<MpegStream>& streams = m_scan.streams;
    return m_scan.seemsTold && streams.size() == 1 && streams[0].frames == streams[0].info->frames &&
           streams[0].ranges.size() == 1 && !m_scan.isCut && m_scan.strayBytes == 0;
}

/// Whether what follows at `at` is beyond all that the stream's header tells of. A header whose number of frames is
/// too small for its number of bytes is wrong.
bool MpegScanner::isOver(const MpegStream& stream, std::int64_t at) {
    if (!stream.info || stream.info->frames == 0 || stream.frames != stream.info->frames || stream.ranges.empty())
        return false;
    const std::int64_t slack = 2 * stream.header.bytes(m_freeBytes);
    return stream.info->bytes == 0 || at - stream.ranges.front().begin >= stream.info->bytes - slack;
}

void MpegScanner::addFrame(std::int64_t at, std::int64_t size, const MpegHeader& header) {
    auto info = readInfo(m_bytes, at, header);
    std::vector<MpegStream>& streams = m_scan.streams;
    if (streams.empty() || info || isOver(streams.back(), at) || !header.continues(streams.back().header))
        streams.push_back({header, {}, 0, info});
    MpegStream& stream = streams.back();
    if (!info)
        ++stream.frames;
    if (info && info->isVbri)
        return;
    if (stream.ranges.empty() || stream.ranges.back().end != at)
        stream.ranges.push_back({at, at});
    if (stream.ranges.size() > 1 && m_scan.strayBytes > m_strayBefore)
        stream.gaps += stream.ranges.back().size() == 0 ? 1 : 0;
    m_strayBefore = m_scan.strayBytes;
    stream.ranges.back().end = at + size;
}

/// False if no frame is there.
bool MpegScanner::takeFrame(std::int64_t at) {
    const auto header = this->header(at);
    if (!header)
        return false;
    const bool isFirst = m_scan.streams.empty();
    const bool inStep = !isFirst && header->continues(m_scan.streams.back().header);
    const bool inOrder =
        inStep && !m_scan.streams.back().ranges.empty() && m_scan.streams.back().ranges.back().end == at;
    if (!inStep)
        m_freeBytes = 0;
    const std::int64_t size = length(at, *header);
    if (size == 0)
        return false;
    if (inOrder && at + size > m_audio.end) {
        m_scan.isCut = true;
        m_at = m_audio.end;
        return true;
    }
    if (at + size > m_audio.end)
        return false;
    const bool isStray = !inOrder && at != m_audio.begin;
    if (!inOrder && !isBelieved(at, *header, isStray && isFirst ? kBelieved : 2))
        return false;
    addFrame(at, size, *header);
    m_at = at + size;
    return true;
}

/// Goes on to the next byte at which a frame or a tag may begin.
void MpegScanner::skipStray() {
    if (const std::int64_t tag = tagBytesAt(m_bytes, m_at); tag > 0 && m_at + tag <= m_audio.end) {
        m_scan.tagBytes += tag;
        m_at += tag;
        return;
    }
    do {
        ++m_at;
        ++m_scan.strayBytes;
        const auto next = m_bytes.read(m_at, 1);
        if (next.empty() || next[0] == 0xFF || next[0] == 'I' || next[0] == 'A' || next[0] == 'T')
            return;
    } while (m_at < m_audio.end);
}

MpegScan MpegScanner::run() {
    for (m_at = m_audio.begin; m_at + kHeaderBytes <= m_audio.end;) {
        const std::int64_t at = m_at;
        const bool isFirst = m_scan.streams.empty();
        if (!takeFrame(at)) {
            skipStray();
            if (isFirst && m_scan.strayBytes > kMostStray)
                return {};
            continue;
        }
        if (!isFirst)
            continue;
        m_scan.seemsTold = seemsTold(m_scan.streams.front());
        m_scan.hasPlainStart = at == m_begin + (m_bytes.holds(m_begin, "ID3") ? tagBytesAt(m_bytes, m_begin) : 0);
    }
    m_scan.strayBytes += m_audio.end - m_at;
    std::erase_if(m_scan.streams, [](const MpegStream& stream) { return stream.frames == 0; });
    m_scan.isTold = isTold();
    if (m_scan.isTold)
        m_scan.streams[0].ranges = {{m_scan.streams[0].ranges[0].begin, m_audio.end}};
    for (MpegStream& stream : m_scan.streams)
        if (stream.saysLess())
            stream.patches = {{stream.info->at, bigEndianBytes(static_cast<std::uint64_t>(stream.frames), 4)}};
    return m_scan;
}

} // namespace

std::int64_t MpegStream::samplesOf(std::int64_t count) const {
    const std::int64_t all = count * header.samples();
    if (!info || !info->isGapless)
        return all;
    const std::int64_t begin = info->delay + kDecoderDelay;
    const std::int64_t end = std::max(frames, info->frames) * header.samples() - info->padding + kDecoderDelay;
    return std::max<std::int64_t>(0, std::min(all, end) - begin);
}

std::int64_t MpegStream::announced() const {
    return samplesOf(info && info->frames > 0 ? info->frames : frames);
}

MpegScan scanMpeg(ByteReader& bytes, ByteRange part) {
    return MpegScanner(bytes, part).run();
}

} // namespace etude
