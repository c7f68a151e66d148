// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/mpeg_header.h"

#include <array>

namespace etude {

namespace {

using Rates = std::array<int, 15>; // kbit/s by index; 0: free format
constexpr Rates kLayer1{0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448};
constexpr Rates kLayer2{0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384};
constexpr Rates kLayer3{0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
constexpr Rates kLowLayer1{0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256};
constexpr Rates kLowLayer23{0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
constexpr std::array kSampleRates{44100, 48000, 32000};

const Rates& bitrates(int version, int layer) {
    if (version != 1)
        return layer == 1 ? kLowLayer1 : kLowLayer23;
    return layer == 1 ? kLayer1 : layer == 2 ? kLayer2 : kLayer3;
}

} // namespace

std::int64_t MpegHeader::bytes(std::int64_t freeBytes) const {
    const int slot = layer == 1 ? 4 : 1;
    if (bitrate == 0)
        return freeBytes == 0 ? 0 : freeBytes + (padded ? slot : 0);
    const std::int64_t slots = std::int64_t{samples()} / 8 * 1000 * bitrate / sampleRate / slot;
    return (slots + (padded ? 1 : 0)) * slot;
}

std::optional<MpegHeader> parseMpegHeader(std::uint32_t bytes) {
    const std::uint32_t version = bytes >> 19U & 3U;
    const std::uint32_t layer = bytes >> 17U & 3U;
    const std::uint32_t bitrate = bytes >> 12U & 15U;
    const std::uint32_t rate = bytes >> 10U & 3U;
    if (bytes >> 21U != 0x7FFU || version == 1 || layer == 0 || bitrate == 15 || rate == 3)
        return std::nullopt;
    MpegHeader header;
    header.version = version == 3 ? 1 : version == 2 ? 2 : 25;
    header.layer = 4 - static_cast<int>(layer);
    header.sampleRate = kSampleRates[rate] / (version == 3 ? 1 : version == 2 ? 2 : 4);
    header.channels = (bytes >> 6U & 3U) == 3 ? 1 : 2;
    header.bitrate = bitrates(header.version, header.layer)[bitrate];
    header.padded = (bytes >> 9U & 1U) != 0;
    header.hasChecksum = (bytes >> 16U & 1U) == 0;
    return header;
}

} // namespace etude
