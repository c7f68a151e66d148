// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/flac_length.h"

#include <algorithm>
#include <vector>

#include "engine/audio/file_tags.h"

namespace etude {

namespace {

constexpr std::int64_t kStreamInfoBytes = 34;
constexpr std::int64_t kMostFrameBytes = std::int64_t{1} << 20; ///< where the header does not say it
constexpr std::size_t kLeastFrameBytes = 8;

/// The checksums of RFC 9639, 9.1.8 and 9.3.
template <class Value, unsigned kPolynomial>
Value checksumOf(std::span<const std::uint8_t> bytes) {
    constexpr unsigned kBits = 8 * sizeof(Value);
    unsigned value = 0;
    for (const std::uint8_t byte : bytes) {
        value ^= unsigned{byte} << (kBits - 8);
        for (int bit = 0; bit < 8; ++bit)
            value = (value & (1U << (kBits - 1))) != 0 ? value << 1U ^ kPolynomial : value << 1U;
        value &= (1U << kBits) - 1;
    }
    return static_cast<Value>(value);
}

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

/// The sample behind the frame that `bytes` are, all of them; none if they are no frame.
std::optional<std::int64_t> endOfFrame(std::span<const std::uint8_t> bytes, std::int64_t blockSize) {
    const bool isVariable = (bytes[1] & 1U) != 0;
    const unsigned sizeCode = bytes[2] >> 4U;
    const unsigned rateCode = bytes[2] & 15U;
    if (sizeCode == 0 || rateCode == 15 || (bytes[3] >> 4U) > 10 || (bytes[3] & 1U) != 0)
        return std::nullopt;
    std::size_t at = 4;
    const auto number = codedNumber(bytes, at);
    const std::size_t sizeBytes = sizeCode == 6 ? 1 : sizeCode == 7 ? 2 : 0;
    const std::size_t rateBytes = rateCode == 12 ? 1 : rateCode > 12 ? 2 : 0;
    if (!number || at + sizeBytes + rateBytes + 3 > bytes.size())
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
    if (checksumOf<std::uint8_t, 0x07>(bytes.first(at)) != bytes[at])
        return std::nullopt;
    const std::size_t body = bytes.size() - 2;
    if (checksumOf<std::uint16_t, 0x8005>(bytes.first(body)) != (bytes[body] << 8U | bytes[body + 1]))
        return std::nullopt;
    return static_cast<std::int64_t>(*number) * (isVariable ? 1 : blockSize) + samples;
}

} // namespace

std::optional<FlacLength> readFlacLength(ByteReader& bytes) {
    const ByteRange audio = withoutTags(bytes);
    std::int64_t at = audio.begin + 8;
    if (!bytes.holds(audio.begin, "fLaC") || bytes.bigEndian(audio.begin + 5, 3) != kStreamInfoBytes)
        return std::nullopt;
    FlacLength length;
    const auto blockSize = static_cast<std::int64_t>(bytes.bigEndian(at, 2));
    const auto frameBytes = static_cast<std::int64_t>(bytes.bigEndian(at + 7, 3));
    length.announced = static_cast<std::int64_t>(bytes.bigEndian(at + 13, 5) & 0xF'FFFF'FFFFU);
    at = audio.begin + 4;
    for (bool isLast = false; !isLast && at < audio.end;) {
        const std::uint64_t header = bytes.bigEndian(at, 4);
        isLast = header >> 31U != 0;
        at += 4 + static_cast<std::int64_t>(header & 0xFF'FFFFU);
    }
    length.metadataBytes = at - audio.begin;
    // The last frame: the nearest to the end that is one, up to there.
    const std::int64_t reach = frameBytes > 0 ? frameBytes + 16 : kMostFrameBytes;
    const std::int64_t from = std::max(at, audio.end - reach);
    const auto window = from < audio.end ? bytes.read(from, static_cast<std::size_t>(audio.end - from))
                                         : std::span<const std::uint8_t>{};
    for (std::size_t i = window.size(); i-- > 0 && !length.held;)
        if (window.size() - i >= kLeastFrameBytes && window[i] == 0xFF && (window[i + 1] & 0xFEU) == 0xF8U)
            length.held = endOfFrame(window.subspan(i), blockSize);
    return length;
}

} // namespace etude
