// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/features/feature_block.h"

#include <array>
#include <bit>
#include <cstring>

#include "engine/spectrum/quantise.h"

namespace etude {

namespace {

static_assert(std::endian::native == std::endian::little, "the files of the feature store are little-endian");

/// Least positive value and greatest, before the codes.
using Log16Header = std::array<float, 2>;

} // namespace

std::size_t blockBytes(Storage storage, std::size_t values) {
    return storage == Storage::Float32 ? values * sizeof(float) : sizeof(Log16Header) + values * sizeof(std::uint16_t);
}

void encodeBlock(Storage storage, const Hash& content, std::span<const float> values, FeatureBlock& block) {
    block.content = content;
    block.bytes.resize(blockBytes(storage, values.size()));
    if (storage == Storage::Float32) {
        std::memcpy(block.bytes.data(), values.data(), values.size_bytes());
    } else {
        const QuantisedClip clip = quantise(values);
        const Log16Header header{clip.low, clip.high};
        std::memcpy(block.bytes.data(), header.data(), sizeof header);
        std::memcpy(block.bytes.data() + sizeof header, clip.codes.data(), values.size() * sizeof(std::uint16_t));
    }
    block.checksum = checksum(block.bytes);
}

void decodeLog16(std::span<const std::byte> bytes, std::span<float> values) {
    Log16Header header;
    std::memcpy(header.data(), bytes.data(), sizeof header);
    std::vector<std::uint16_t> codes(values.size());
    std::memcpy(codes.data(), bytes.data() + sizeof header, codes.size() * sizeof(std::uint16_t));
    dequantise(header[0], header[1], codes, values);
}

} // namespace etude
