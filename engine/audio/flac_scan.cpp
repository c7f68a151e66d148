// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/flac_scan.h"

#include <algorithm>
#include <cstring>
#include <optional>

#include "engine/audio/checksum.h"
#include "engine/audio/file_tags.h"

namespace etude {

namespace {

using HeaderChecksum = Checksum<8, 0x07>;
using FrameChecksum = Checksum<16, 0x8005>;

constexpr std::int64_t kStreamInfoBytes = 34;
constexpr std::int64_t kMostFrameBytes = std::int64_t{1} << 20;
constexpr std::int64_t kLookedAt = std::int64_t{1} << 16; ///< bytes at a time
constexpr std::int64_t kChecksumBytes = 2;
constexpr std::size_t kMostHeaderBytes = 16;
/// Places that look like the next frame's begin, before a frame is taken for damaged: by chance one in 10 MB does.
constexpr int kMostEnds = 3;

struct FlacFrame {
    std::int64_t headerBytes = 0;
    std::int64_t first = 0; ///< sample
    std::int64_t samples = 0;
};

/// The number that RFC 9639, 9.1.5 codes as UTF-8 does; moves `at` behind it.
std::optional<std::uint64_t> codedNumber(std::span<const std::uint8_t> bytes, std::size_t& at) {
    const unsigned first = bytes[at++];
    if (first < 0x80)
        return first;
    std::size_t more = 0;
    while (more < 7 && (first << more & 0x40U) != 0)
        ++more;
    if (more == 0 || more > 6 || at + more > bytes.size())
        return std::nullopt;
    std::uint64_t value = first & (0x3FU >> more);
    for (; more > 0; --more) {
        if ((bytes[at] & 0xC0U) != 0x80U)
            return std::nullopt;
        value = value << 6U | (bytes[at++] & 0x3FU);
    }
    return value;
}

/// The frame whose header begins these bytes; none if none does.
std::optional<FlacFrame> parseFrame(std::span<const std::uint8_t> bytes, std::int64_t blockSize) {
    bytes = bytes.first(std::min(bytes.size(), kMostHeaderBytes));
    if (bytes.size() < 6 || bytes[0] != 0xFF || (bytes[1] & 0xFEU) != 0xF8U)
        return std::nullopt;
    const bool isVariable = (bytes[1] & 1U) != 0;
    const unsigned sizeCode = bytes[2] >> 4U;
    const unsigned rateCode = bytes[2] & 15U;
    if (sizeCode == 0 || rateCode == 15 || (bytes[3] >> 4U) > 10 || (bytes[3] & 1U) != 0)
        return std::nullopt;
    std::size_t at = 4;
    const auto number = codedNumber(bytes, at);
    const std::size_t sizeBytes = sizeCode == 6 ? 1 : sizeCode == 7 ? 2 : 0;
    const std::size_t rateBytes = rateCode == 12 ? 1 : rateCode > 12 ? 2 : 0;
    if (!number || at + sizeBytes + rateBytes + 1 > bytes.size())
        return std::nullopt;
    std::int64_t samples = 0;
    if (sizeBytes > 0) {
        for (std::size_t i = 0; i < sizeBytes; ++i)
            samples = samples << 8 | bytes[at + i];
        ++samples;
    } else {
        samples = sizeCode == 1 ? 192 : sizeCode <= 5 ? 576 << (sizeCode - 2) : 256 << (sizeCode - 8);
    }
    at += sizeBytes + rateBytes;
    HeaderChecksum checksum;
    checksum.add(bytes.first(at + 1));
    if (checksum.value() != 0)
        return std::nullopt;
    return FlacFrame{static_cast<std::int64_t>(at) + 1,
                     static_cast<std::int64_t>(*number) * (isVariable ? 1 : blockSize), samples};
}

/// The first of these bytes that may begin a frame or a stream; their number if none may.
std::size_t likelyBegin(std::span<const std::uint8_t> bytes, bool ofStreams) {
    const auto* const end = bytes.data() + bytes.size();
    const auto indexOf = [&](const void* found) {
        return static_cast<std::size_t>((found ? static_cast<const std::uint8_t*>(found) : end) - bytes.data());
    };
    std::size_t sync = 0;
    for (;; ++sync) {
        sync = indexOf(std::memchr(bytes.data() + sync, 0xFF, bytes.size() - sync));
        if (sync + 1 >= bytes.size() || (bytes[sync + 1] & 0xFEU) == 0xF8U)
            break;
    }
    return !ofStreams ? sync : std::min(sync, indexOf(::memmem(bytes.data(), sync, "fLaC", 4)));
}

class FlacScanner {
public:
    explicit FlacScanner(ByteReader& bytes)
        : m_bytes(bytes)
        , m_audio(withoutTags(bytes)) {}
    [[nodiscard]] FlacScan run();

private:
    [[nodiscard]] bool isHead(std::int64_t at);
    [[nodiscard]] std::optional<FlacFrame> frameAt(std::int64_t at);
    [[nodiscard]] std::int64_t nextBegin(std::int64_t from, std::int64_t limit, bool ofStreams);
    [[nodiscard]] std::int64_t endOf(std::int64_t at, const FlacFrame& frame, bool mayEndStream);
    [[nodiscard]] std::int64_t endOfAny(std::int64_t at, const FlacFrame& frame) {
        const std::int64_t end = endOf(at, frame, false); // the fast way
        return end > 0 ? end : endOf(at, frame, true);
    }
    [[nodiscard]] std::int64_t withoutZeros(std::int64_t at, std::int64_t end);
    [[nodiscard]] FrameChecksum sumOf(std::int64_t from, std::int64_t to, FrameChecksum sum);
    void addStream(std::int64_t at);
    void addFrame(std::int64_t at, std::int64_t end, const FlacFrame& frame);

    ByteReader& m_bytes;
    ByteRange m_audio;
    FlacScan m_scan;
    std::int64_t m_blockSize = 0;         ///< of the stream, where all its frames but the last have one
    std::optional<std::int64_t> m_next{}; ///< sample that the next frame should begin with
};

bool FlacScanner::isHead(std::int64_t at) {
    return m_bytes.holds(at, "fLaC") && (m_bytes.bigEndian(at + 4, 4) & 0x7FFF'FFFFU) == kStreamInfoBytes;
}

std::optional<FlacFrame> FlacScanner::frameAt(std::int64_t at) {
    const auto wanted = std::clamp<std::int64_t>(m_audio.end - at, 0, kMostHeaderBytes);
    return parseFrame(m_bytes.read(at, static_cast<std::size_t>(wanted)), m_blockSize);
}

/// The next place at which a frame or, if that is asked for, a stream begins; `limit` if there is none before it.
std::int64_t FlacScanner::nextBegin(std::int64_t from, std::int64_t limit, bool ofStreams) {
    while (from < limit) {
        const auto bytes = m_bytes.read(from, static_cast<std::size_t>(std::min(kLookedAt, limit - from)));
        if (bytes.empty())
            break;
        const std::size_t likely = likelyBegin(bytes, ofStreams);
        from += static_cast<std::int64_t>(likely);
        if (likely == bytes.size())
            continue;
        if ((ofStreams && isHead(from)) || frameAt(from))
            return from;
        ++from;
    }
    return limit;
}

FrameChecksum FlacScanner::sumOf(std::int64_t from, std::int64_t to, FrameChecksum sum) {
    while (from < to) {
        const auto bytes = m_bytes.read(from, static_cast<std::size_t>(std::min(kLookedAt, to - from)));
        if (bytes.empty())
            break;
        sum.add(bytes);
        from += std::ssize(bytes);
    }
    return sum;
}

/// Zeros behind a frame leave its checksum as it is, which itself may end with one: up to two more belong to it.
std::int64_t FlacScanner::withoutZeros(std::int64_t at, std::int64_t end) {
    std::int64_t last = end;
    while (last > at && m_bytes.bigEndian(last - 1, 1) == 0)
        --last;
    while (last < end && sumOf(at, last, {}).value() != 0)
        ++last;
    return std::min(end, last + kChecksumBytes);
}

/// The end of a frame; 0 if it is damaged or not whole, or if a stream follows it and that was not thought of.
std::int64_t FlacScanner::endOf(std::int64_t at, const FlacFrame& frame, bool mayEndStream) {
    const std::int64_t limit = std::min(m_audio.end, at + kMostFrameBytes);
    FrameChecksum sum;
    std::int64_t end = at;
    for (int tries = 0; tries < kMostEnds && end < limit; ++tries) {
        const std::int64_t next = nextBegin(std::max(end + 1, at + frame.headerBytes), limit, mayEndStream);
        sum = sumOf(end, next, sum);
        end = next;
        if (sum.value() == 0)
            return withoutZeros(at, end);
    }
    return 0;
}

void FlacScanner::addStream(std::int64_t at) {
    FlacStream stream;
    m_blockSize = static_cast<std::int64_t>(m_bytes.bigEndian(at + 8, 2));
    stream.form = m_bytes.bigEndian(at + 18, 4) >> 4U;
    stream.announced = static_cast<std::int64_t>(m_bytes.bigEndian(at + 21, 5) & 0xF'FFFF'FFFFU);
    std::int64_t end = at + 4;
    for (bool isLast = false; !isLast && end < m_audio.end;) {
        const std::uint64_t header = m_bytes.bigEndian(end, 4);
        isLast = header >> 31U != 0;
        end += 4 + static_cast<std::int64_t>(header & 0xFF'FFFFU);
    }
    stream.head = {at, std::min(end, m_audio.end)};
    m_scan.streams.push_back(std::move(stream));
    m_next.reset();
}

void FlacScanner::addFrame(std::int64_t at, std::int64_t end, const FlacFrame& frame) {
    FlacStream& stream = m_scan.streams.back();
    if (m_next && *m_next != frame.first)
        ++stream.gaps;
    m_next = frame.first + frame.samples;
    stream.samples += frame.samples;
    if (stream.frames.empty() || stream.frames.back().end != at)
        stream.frames.push_back({at, at});
    stream.frames.back().end = end;
}

FlacScan FlacScanner::run() {
    if (!isHead(m_audio.begin))
        return {};
    std::int64_t known = m_audio.begin; // up to here all is certain
    for (std::int64_t at = m_audio.begin; at < m_audio.end;) {
        if (isHead(at)) {
            addStream(at);
            at = known = m_scan.streams.back().head.end;
        } else if (const auto frame = frameAt(at); !frame) {
            at = nextBegin(at + 1, m_audio.end, true);
        } else if (const std::int64_t end = endOfAny(at, *frame); end == 0) {
            if (!m_next)
                m_next = frame->first;
            at = nextBegin(at + frame->headerBytes, m_audio.end, true);
        } else {
            addFrame(at, end, *frame);
            at = known = end;
        }
    }
    m_scan.rest = {known, m_audio.end};
    return m_scan;
}

} // namespace

FlacScan scanFlac(ByteReader& bytes) {
    return FlacScanner(bytes).run();
}

} // namespace etude
