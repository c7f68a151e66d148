// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/chunk_length.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace etude {

namespace {

constexpr std::int64_t kChunkHeaderBytes = 8;
constexpr std::int64_t kFirstChunk = 12;
constexpr std::int64_t kW64HeaderBytes = 24;
constexpr std::int64_t kFirstW64Chunk = 40;
constexpr std::int64_t kCafHeaderBytes = 12;
/// Sizes from here on are what writers put that do not know them.
constexpr std::int64_t kUnknownSize = 0x7FFF'0000;
constexpr std::int64_t kUnknownLongSize = std::int64_t{1} << 60;
constexpr std::int64_t kUnknown = -1;

/// Where the sound lies and what is said of it.
struct SoundChunk {
    std::int64_t begin = 0;
    std::int64_t size = kUnknown; ///< bytes, as the file says
    std::int64_t sizeAt = 0;      ///< where it says so, in...
    int sizeBytes = 4;
    bool isBigEndian = false;
    bool isCaf = false;
    std::int64_t counted = 0;    ///< bytes that this size counts beside the sound
    std::int64_t frameBytes = 0; ///< of uncompressed sound, or of a block of `blockFrames`; 0: neither, or not said
    std::int64_t blockFrames = 1;
    std::int64_t bytesPerSecond = 0;
    bool isMpeg = false;
};

std::int64_t nextChunk(std::int64_t at, std::int64_t size) {
    return at + kChunkHeaderBytes + size + (size & 1);
}

/// What a "fmt " chunk says (of WAV, RF64 and W64).
void readFormat(ByteReader& bytes, std::int64_t at, SoundChunk& sound) {
    constexpr std::uint64_t kMpeg = 0x50;
    constexpr std::uint64_t kLayer3 = 0x55;
    constexpr std::uint64_t kExtensible = 0xFFFE;
    constexpr std::array<std::uint64_t, 3> kOfBlocks{0x02, 0x11, 0x31}; // Microsoft's and IMA's ADPCM, GSM
    std::uint64_t codec = bytes.littleEndian(at, 2);
    if (codec == kExtensible)
        codec = bytes.littleEndian(at + 24, 2);
    sound.isMpeg = codec == kMpeg || codec == kLayer3;
    sound.bytesPerSecond = static_cast<std::int64_t>(bytes.littleEndian(at + 8, 4));
    sound.frameBytes = static_cast<std::int64_t>(bytes.littleEndian(at + 12, 2));
    if (std::ranges::find(kOfBlocks, codec) != kOfBlocks.end())
        sound.blockFrames = static_cast<std::int64_t>(bytes.littleEndian(at + 18, 2));
}

std::optional<SoundChunk> findInRiff(ByteReader& bytes) {
    SoundChunk sound;
    std::optional<std::int64_t> longSize;
    for (std::int64_t at = kFirstChunk; at + kChunkHeaderBytes <= bytes.size();) {
        const auto size = static_cast<std::int64_t>(bytes.littleEndian(at + 4, 4));
        if (bytes.holds(at, "ds64")) {
            sound.sizeAt = at + kChunkHeaderBytes + 8;
            longSize = static_cast<std::int64_t>(bytes.littleEndian(sound.sizeAt, 8));
        }
        if (bytes.holds(at, "fmt "))
            readFormat(bytes, at + kChunkHeaderBytes, sound);
        if (bytes.holds(at, "data")) {
            sound.begin = at + kChunkHeaderBytes;
            if (longSize) {
                sound.sizeBytes = 8;
                sound.size = *longSize < kUnknownLongSize ? *longSize : kUnknown;
            } else {
                sound.sizeAt = at + 4;
                sound.size = size < kUnknownSize ? size : kUnknown;
            }
            return sound;
        }
        at = nextChunk(at, size);
    }
    return std::nullopt;
}

std::optional<SoundChunk> findInW64(ByteReader& bytes) {
    SoundChunk sound;
    for (std::int64_t at = kFirstW64Chunk; at + kW64HeaderBytes <= bytes.size();) {
        const auto size = static_cast<std::int64_t>(bytes.littleEndian(at + 16, 8));
        if (bytes.holds(at, "fmt "))
            readFormat(bytes, at + kW64HeaderBytes, sound);
        if (bytes.holds(at, "data")) {
            sound.begin = at + kW64HeaderBytes;
            sound.sizeAt = at + 16;
            sound.sizeBytes = 8;
            sound.counted = kW64HeaderBytes;
            sound.size =
                size < 0 || size > kUnknownLongSize ? kUnknown : std::max<std::int64_t>(0, size - kW64HeaderBytes);
            return sound;
        }
        if (size < kW64HeaderBytes || size > bytes.size())
            break;
        at += (size + 7) / 8 * 8;
    }
    return std::nullopt;
}

std::optional<SoundChunk> findInCaf(ByteReader& bytes) {
    SoundChunk sound;
    for (std::int64_t at = kChunkHeaderBytes; at + kCafHeaderBytes <= bytes.size();) {
        const auto size = static_cast<std::int64_t>(bytes.bigEndian(at + 4, 8));
        if (bytes.holds(at, "desc")) {
            constexpr std::array<std::string_view, 3> kPlain{"lpcm", "ulaw", "alaw"};
            const bool isPlain = std::ranges::any_of(
                kPlain, [&](std::string_view codec) { return bytes.holds(at + kCafHeaderBytes + 8, codec); });
            sound.frameBytes = isPlain ? static_cast<std::int64_t>(bytes.bigEndian(at + kCafHeaderBytes + 16, 4)) : 0;
            sound.isMpeg = bytes.holds(at + kCafHeaderBytes + 8, ".mp");
        }
        if (bytes.holds(at, "data")) {
            constexpr std::int64_t kEditCount = 4;
            sound.begin = at + kCafHeaderBytes + kEditCount;
            sound.sizeAt = at + 4;
            sound.sizeBytes = 8;
            sound.isBigEndian = true;
            sound.counted = kEditCount;
            sound.isCaf = true;
            sound.size = size < 0 ? kUnknown : std::max<std::int64_t>(0, size - kEditCount);
            return sound;
        }
        if (size < 0 || size > bytes.size())
            break;
        at += kCafHeaderBytes + size;
    }
    return std::nullopt;
}

SoundChunk findInAu(ByteReader& bytes) {
    constexpr std::array<std::int64_t, 8> kSampleBytes{0, 1, 1, 2, 3, 4, 4, 8}; // by encoding
    SoundChunk sound;
    sound.begin = static_cast<std::int64_t>(bytes.bigEndian(4, 4));
    const auto size = static_cast<std::int64_t>(bytes.bigEndian(8, 4));
    sound.size = size < kUnknownSize ? size : kUnknown;
    sound.sizeAt = 8;
    sound.isBigEndian = true;
    const std::uint64_t encoding = bytes.bigEndian(12, 4);
    if (encoding < kSampleBytes.size())
        sound.frameBytes = kSampleBytes[encoding] * static_cast<std::int64_t>(bytes.bigEndian(20, 4));
    return sound;
}

/// Whether chunks with readable names fill a WAV file from there to its end.
bool areChunks(ByteReader& bytes, std::int64_t at) {
    if (at + 1 >= bytes.size())
        return true;
    while (at + kChunkHeaderBytes <= bytes.size()) {
        const auto name = bytes.read(at, 4);
        if (!std::ranges::all_of(name, [](std::uint8_t c) { return c >= 0x20 && c < 0x7F; }))
            return false;
        at = nextChunk(at, static_cast<std::int64_t>(bytes.littleEndian(at + 4, 4)));
    }
    return at <= bytes.size() + 1;
}

ChunkLength lengthOf(ByteReader& bytes, const SoundChunk& sound, bool isWave) {
    ChunkLength length;
    const std::int64_t held = bytes.size() - sound.begin;
    const bool saysNone = sound.size == 0 && held >= std::max<std::int64_t>(1, sound.frameBytes) &&
                          !(isWave && areChunks(bytes, sound.begin));
    if (sound.isMpeg) {
        const bool isBounded = sound.size > 0 && sound.size < held;
        length.mpeg = {sound.begin, isBounded ? sound.begin + sound.size : bytes.size()};
        return length;
    }
    length.isTold = sound.size != kUnknown && sound.size <= held && !saysNone;
    if (sound.frameBytes > 0 && sound.size > 0)
        length.announced = sound.size / sound.frameBytes * (length.isTold ? 1 : sound.blockFrames);
    if ((saysNone && sound.frameBytes > 0) || (sound.isCaf && !length.isTold && held > 0)) {
        const std::int64_t most = sound.sizeBytes == 4 ? kUnknownSize : kUnknownLongSize;
        const auto size = static_cast<std::uint64_t>(std::min(held + sound.counted, most));
        length.patches = {{sound.sizeAt, sound.isBigEndian ? bigEndianBytes(size, sound.sizeBytes)
                                                           : littleEndianBytes(size, sound.sizeBytes)}};
        return length;
    }
    const std::int64_t end = sound.begin + sound.size;
    if (isWave && sound.size > 0 && end < bytes.size() && !areChunks(bytes, end) &&
        !areChunks(bytes, end + (sound.size & 1))) {
        length.unreadBytes = bytes.size() - end;
        length.bytesPerSecond = sound.bytesPerSecond;
    }
    return length;
}

std::optional<ChunkLength> readAiff(ByteReader& bytes) {
    for (std::int64_t at = kFirstChunk; at + kChunkHeaderBytes <= bytes.size();) {
        if (bytes.holds(at, "COMM")) {
            const auto frames = static_cast<std::int64_t>(bytes.bigEndian(at + kChunkHeaderBytes + 2, 4));
            const bool isTold = frames > 0 && frames < kUnknownSize;
            return ChunkLength{isTold ? frames : 0, isTold};
        }
        at = nextChunk(at, static_cast<std::int64_t>(bytes.bigEndian(at + 4, 4)));
    }
    return std::nullopt;
}

} // namespace

std::optional<ChunkLength> readChunkLength(ByteReader& bytes) {
    if (bytes.holds(0, "FORM") && (bytes.holds(8, "AIFF") || bytes.holds(8, "AIFC")))
        return readAiff(bytes);
    const bool isWave = (bytes.holds(0, "RIFF") || bytes.holds(0, "RF64")) && bytes.holds(8, "WAVE");
    std::optional<SoundChunk> sound;
    if (isWave)
        sound = findInRiff(bytes);
    else if (bytes.holds(0, "riff\x2E\x91\xCF\x11"))
        sound = findInW64(bytes);
    else if (bytes.holds(0, "caff"))
        sound = findInCaf(bytes);
    else if (bytes.holds(0, ".snd"))
        sound = findInAu(bytes);
    if (!sound)
        return std::nullopt;
    return lengthOf(bytes, *sound, isWave);
}

} // namespace etude
