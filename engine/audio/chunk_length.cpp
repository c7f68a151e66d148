// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/chunk_length.h"

namespace etude {

namespace {

constexpr std::int64_t kChunkHeaderBytes = 8;
constexpr std::int64_t kFirstChunk = 12;
/// Sizes from here on are what writers put that do not know them.
constexpr std::int64_t kUnknownSize = 0x7FFF'0000;

std::int64_t nextChunk(std::int64_t at, std::int64_t size) {
    return at + kChunkHeaderBytes + size + (size & 1);
}

std::optional<ChunkLength> readWave(ByteReader& bytes) {
    std::int64_t frameBytes = 0;
    for (std::int64_t at = kFirstChunk; at + kChunkHeaderBytes <= bytes.size();) {
        const auto size = static_cast<std::int64_t>(bytes.littleEndian(at + 4, 4));
        if (bytes.holds(at, "fmt "))
            frameBytes = static_cast<std::int64_t>(bytes.littleEndian(at + kChunkHeaderBytes + 12, 2));
        if (bytes.holds(at, "data")) {
            const std::int64_t sound = at + kChunkHeaderBytes;
            const auto whole = static_cast<std::int64_t>(bytes.littleEndian(4, 4));
            if (size == 0 && frameBytes > 0 && bytes.size() - sound >= frameBytes && whole <= sound)
                return ChunkLength{0, at + 4};
            return ChunkLength{frameBytes > 0 && size < kUnknownSize ? size / frameBytes : 0};
        }
        at = nextChunk(at, size);
    }
    return std::nullopt;
}

std::optional<ChunkLength> readAiff(ByteReader& bytes) {
    for (std::int64_t at = kFirstChunk; at + kChunkHeaderBytes <= bytes.size();) {
        if (bytes.holds(at, "COMM")) {
            const auto frames = static_cast<std::int64_t>(bytes.bigEndian(at + kChunkHeaderBytes + 2, 4));
            return ChunkLength{frames < kUnknownSize ? frames : 0};
        }
        at = nextChunk(at, static_cast<std::int64_t>(bytes.bigEndian(at + 4, 4)));
    }
    return std::nullopt;
}

} // namespace

std::optional<ChunkLength> readChunkLength(ByteReader& bytes) {
    if (bytes.holds(0, "RIFF") && bytes.holds(8, "WAVE"))
        return readWave(bytes);
    if (bytes.holds(0, "FORM") && (bytes.holds(8, "AIFF") || bytes.holds(8, "AIFC")))
        return readAiff(bytes);
    return std::nullopt;
}

} // namespace etude
