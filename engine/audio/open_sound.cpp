// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/open_sound.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/audio/chunk_length.h"
#include "engine/audio/file_tags.h"
#include "engine/audio/foreign_format.h"
#include "engine/audio/openers.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kCountedFrames = 8192; ///< decoded at a time
/// Of a WAV file's bytes that no header tells of: less is no sound that was lost.
constexpr double kLeastBeyond = 0.1; // seconds

/// Opens anew, since a decoder that has come to its end cannot always go back.
Result<OpenedSound> openCounted(const fs::path& file) {
    auto opened = openSndfile(file, true);
    if (!opened)
        return opened.error();
    const std::int64_t frames = countFrames(*opened->stream, opened->channels);
    auto again = openSndfile(file, true);
    if (!again)
        return again.error();
    OpenedSound counted = openedOf(std::move(*again));
    counted.info.frames = frames;
    counted.info.length = LengthSource::Decoded;
    counted.info.revision = 2;
    return counted;
}

/// MPEG audio in a file of chunks, whose length libsndfile, where it reads it at all, takes from its bit rate.
std::optional<OpenedSound> openMpegChunk(const fs::path& file, ByteReader& bytes, ByteRange part) {
    auto again = ByteReader::open(file);
    if (!again)
        return std::nullopt;
    auto opened = openMpeg(file, std::move(*again), part);
    if (!opened)
        return std::nullopt;
    const std::string_view container = bytes.holds(0, "RF64")   ? "RF64 (RIFF 64)"
                                       : bytes.holds(0, "riff") ? "W64 (SoundFoundry WAVE 64)"
                                       : bytes.holds(0, "caff") ? "CAF (Apple Core Audio File)"
                                                                : "WAV (Microsoft)";
    std::string& format = opened->info.format;
    format = std::string(container) + format.substr(std::min(format.size(), format.find(", ")));
    return opened;
}

/// By the size that its sound has, not by the one that it says.
std::optional<OpenedSound> openPatched(const fs::path& file, std::int64_t size, const ChunkLength& chunks) {
    auto part = openSndfilePart(file, {{{0, size}}, chunks.patches});
    if (!part)
        return std::nullopt;
    OpenedSound opened = openedOf(std::move(*part));
    opened.info.length = LengthSource::Present;
    opened.info.announced = chunks.announced > opened.info.frames ? chunks.announced : 0;
    opened.info.revision = 2;
    return opened;
}

/// A file that is called .mp3 and is none is opened without its name, which libsndfile would believe: libmpg123 would
/// then tell the terminal about each frame that is missing.
Result<SndfileSound> openNamed(const fs::path& file, std::int64_t size) {
    std::string extension = file.extension().string();
    std::ranges::transform(extension, extension.begin(), [](unsigned char c) { return std::tolower(c); });
    if (!extension.starts_with(".mp"))
        return openSndfile(file);
    if (auto sound = openSndfilePart(file, {{{0, size}}}))
        return std::move(*sound);
    return Error{ErrorKind::Invalid, say("'%1' is not an audio file that can be read.", file)};
}

/// What libsndfile knows.
Result<OpenedSound> openOther(const fs::path& file, ByteReader& bytes) {
    const auto chunks = readChunkLength(bytes);
    if (chunks && chunks->mpeg)
        if (auto opened = openMpegChunk(file, bytes, *chunks->mpeg))
            return std::move(*opened);
    if (chunks && !chunks->patches.empty())
        if (auto opened = openPatched(file, bytes.size(), *chunks))
            return std::move(*opened);
    if (const FlacScan flac = scanFlac(bytes); !flac.streams.empty())
        return openFlac(file, bytes, flac);
    const OggScan ogg = scanOgg(bytes);
    const bool isPlainOgg = ogg.streams.size() == 1 && ogg.streams[0].gaps == 0 && ogg.streams[0].packets.empty();
    if (!ogg.streams.empty() && !isPlainOgg)
        if (auto opened = openOgg(file, bytes, ogg))
            return std::move(*opened);
    auto sound = openNamed(file, bytes.size());
    if (!sound)
        return sound.error();
    const bool isKnown = sound->frames > 0 && sound->frames <= kMostFrames && !sound->isMpeg;
    Result<OpenedSound> opened = isKnown ? openedOf(std::move(*sound)) : openCounted(file);
    if (!opened)
        return opened;
    opened->info.isCut = ogg.isCut;
    if (!chunks)
        return opened;
    opened->info.announced = chunks->announced > opened->info.frames ? chunks->announced : 0;
    if (isKnown && (!chunks->isTold || opened->info.announced > 0))
        opened->info.length = LengthSource::Present;
    if (chunks->bytesPerSecond > 0)
        opened->info.beyondSeconds =
            static_cast<double>(chunks->unreadBytes) / static_cast<double>(chunks->bytesPerSecond);
    if (opened->info.beyondSeconds < kLeastBeyond)
        opened->info.beyondSeconds = 0.0;
    return opened;
}

Error notRead(const fs::path& file, ByteReader& bytes) {
    const std::string format = foreignFormat(bytes);
    if (format.empty())
        return {ErrorKind::Invalid, say("'%1' is not an audio file that can be read.", file)};
    return {ErrorKind::Invalid,
            say("'%1' is %2, which Etude does not read; make it a FLAC file, for instance with \"ffmpeg -i INPUT -vn "
                "OUTPUT.flac\".",
                file, format)};
}

} // namespace

OpenedSound openedOf(SndfileSound sound) {
    AudioInfo info{sound.channels, sound.sampleRate, std::clamp<std::int64_t>(sound.frames, 0, kMostFrames),
                   std::move(sound.format)};
    if (info.format.starts_with("RAW"))
        info.length = LengthSource::Present; // it has no header
    return {std::move(sound.stream), std::move(info)};
}

std::int64_t countFrames(SampleStream& stream, int channels) {
    std::vector<float> block(static_cast<std::size_t>(kCountedFrames * channels));
    std::int64_t frames = 0;
    while (const std::int64_t got = std::max<std::int64_t>(0, stream.read(block.data(), kCountedFrames)))
        frames += got;
    return frames;
}

Result<OpenedSound> openSound(const fs::path& file) {
    auto bytes = ByteReader::open(file);
    if (!bytes)
        return bytes.error();
    auto again = ByteReader::open(file);
    if (!again)
        return again.error();
    const std::int64_t begin = withoutTags(*bytes).begin;
    const bool beginsAsMpeg = (bytes->bigEndian(begin, 2) & 0xFFE0U) == 0xFFE0U;
    const bool isLikely = beginsAsMpeg || (begin > 0 && !bytes->holds(begin, "fLaC"));
    if (isLikely)
        if (auto opened = openMpeg(file, std::move(*again), {0, bytes->size()}))
            return std::move(*opened);
    if (beginsAsMpeg || isVocOfBlocks(*bytes))
        return notRead(file, *bytes);
    auto opened = openOther(file, *bytes);
    if (opened || opened.error().kind != ErrorKind::Invalid)
        return opened;
    if (!isLikely && foreignFormat(*bytes).empty())
        if (auto late = openMpeg(file, std::move(*again), {0, bytes->size()}))
            return std::move(*late);
    return notRead(file, *bytes);
}

} // namespace etude
