// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/open_sound.h"

#include <algorithm>
#include <cctype>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

#include "engine/audio/chunk_length.h"
#include "engine/audio/file_tags.h"
#include "engine/audio/flac_length.h"
#include "engine/audio/foreign_format.h"
#include "engine/audio/mpeg_decoder.h"
#include "engine/audio/ogg_streams.h"
#include "engine/audio/sndfile_stream.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kCountedFrames = 8192; ///< decoded at a time
/// More than a year of audio: a header that says more does not know.
constexpr std::int64_t kMostFrames = std::int64_t{1} << 40;

OpenedSound openedOf(SndfileSound sound) {
    AudioInfo info{sound.channels, sound.sampleRate, std::clamp<std::int64_t>(sound.frames, 0, kMostFrames),
                   std::move(sound.format)};
    return {std::move(sound.stream), std::move(info)};
}

/// Frames up to the end.
std::int64_t countFrames(SampleStream& stream, int channels) {
    std::vector<float> block(static_cast<std::size_t>(kCountedFrames * channels));
    std::int64_t frames = 0;
    while (const std::int64_t got = std::max<std::int64_t>(0, stream.read(block.data(), kCountedFrames)))
        frames += got;
    return frames;
}

/// Streams of one rate and number of channels are read, the others counted.
struct OggStreams : SampleStream {
    OggStreams(fs::path path, std::vector<ByteRange> parts)
        : file(std::move(path))
        , ranges(std::move(parts)) {}

    bool seek(std::int64_t /*frame*/) override { return false; }
    std::int64_t read(float* samples, std::int64_t count) override {
        while (open || next < ranges.size()) {
            if (!open)
                open = openSndfilePart(file, ranges[next++]);
            if (const std::int64_t got = open ? open->stream->read(samples, count) : 0; got > 0)
                return got;
            open.reset();
        }
        return 0;
    }

    fs::path file;
    std::vector<ByteRange> ranges;
    std::size_t next = 0;
    std::optional<SndfileSound> open{};
};

std::optional<OpenedSound> openOggStreams(const fs::path& file, const OggScan& scan) {
    std::optional<AudioInfo> info;
    std::vector<ByteRange> ranges;
    for (const ByteRange& range : scan.streams) {
        const auto sound = openSndfilePart(file, range);
        const bool isKnown = sound && sound->frames >= 0 && sound->frames <= kMostFrames && sound->sampleRate > 0;
        if (!isKnown)
            continue;
        if (!info)
            info = AudioInfo{sound->channels, sound->sampleRate, 0, sound->format};
        if (sound->channels != info->channels || sound->sampleRate != info->sampleRate) {
            info->unreadSeconds += static_cast<double>(sound->frames) / sound->sampleRate;
            continue;
        }
        info->frames += sound->frames;
        ranges.push_back(range);
    }
    if (!info)
        return std::nullopt;
    info->streams = static_cast<int>(ranges.size());
    info->isCut = scan.isCut;
    info->revision = 2;
    return OpenedSound{std::make_unique<OggStreams>(file, std::move(ranges)), std::move(*info)};
}

/// Whether libsndfile, too, tells and reads all of MPEG audio whose frames were counted.
bool readsSameMpeg(const fs::path& file, const MpegScan& scan) {
    if (scan.streams.size() != 1 || scan.streams[0].info || scan.streams[0].ranges.size() != 1 || scan.isCut ||
        scan.strayBytes > 0)
        return false;
    const auto sound = openSndfile(file);
    return sound && sound->frames == scan.streams[0].samples();
}

/// Of all streams, without the first frame of each that has no sound.
std::vector<ByteRange> framesOf(const MpegScan& scan) {
    std::vector<ByteRange> frames;
    for (const MpegStream& stream : scan.streams) {
        const std::size_t first = frames.size();
        frames.insert(frames.end(), stream.ranges.begin(), stream.ranges.end());
        if (stream.info && !stream.info->isVbri && first < frames.size())
            frames[first].begin += stream.header.bytes(0);
    }
    return frames;
}

std::optional<OpenedSound> openMpeg(const fs::path& file, ByteReader bytes) {
    MpegScan scan = scanMpeg(bytes);
    if (scan.streams.empty())
        return std::nullopt;
    const MpegHeader header = scan.streams.front().header;
    AudioInfo info{header.channels, header.sampleRate, 0, mpegFormatName(header.layer)};
    info.length = scan.isCounted ? LengthSource::Counted : LengthSource::Header;
    info.revision = (scan.isCounted ? readsSameMpeg(file, scan) : scan.hasPlainStart) ? 1 : 2;
    info.tagBytes = scan.tagBytes;
    info.strayBytes = scan.strayBytes;
    if (const auto& encoder = scan.streams.front().info; encoder && encoder->isGapless) {
        info.delay = static_cast<int>(encoder->delay);
        info.padding = static_cast<int>(encoder->padding);
    }
    std::vector<MpegStream> read;
    std::vector<ByteRange> frames = framesOf(scan);
    std::int64_t announced = 0;
    for (MpegStream& stream : scan.streams) {
        if (stream.header.sampleRate != header.sampleRate || stream.header.channels != header.channels) {
            info.unreadSeconds += static_cast<double>(stream.samples()) / stream.header.sampleRate;
            continue;
        }
        info.frames += stream.samples();
        announced += stream.announced();
        read.push_back(std::move(stream));
    }
    info.announced = announced > info.frames ? announced : 0;
    info.streams = static_cast<int>(read.size());
    return OpenedSound{decodeMpeg(std::move(bytes), std::move(read)), std::move(info), std::move(frames)};
}

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

Result<OpenedSound> openFlac(const fs::path& file, const FlacLength& length) {
    const bool isTrue = length.announced > 0 && length.held == length.announced;
    const bool isCounted = length.announced == 0 && length.held.has_value();
    if (!isTrue && !isCounted) {
        auto opened = openCounted(file);
        if (opened && opened->info.frames == length.announced)
            opened->info.revision = 1; // something follows the last frame
        if (opened)
            opened->info.announced = length.announced > opened->info.frames ? length.announced : 0;
        return opened;
    }
    auto sound = openSndfile(file, isCounted);
    if (!sound)
        return sound.error();
    OpenedSound opened = openedOf(std::move(*sound));
    opened.info.frames = *length.held;
    opened.info.length = isTrue ? LengthSource::Header : LengthSource::Counted;
    opened.info.revision = isTrue ? 1 : 2;
    return opened;
}

std::optional<OpenedSound> openEmptyWave(const fs::path& file, std::int64_t size, std::int64_t emptySize) {
    const std::int64_t sound = std::min<std::int64_t>(size - emptySize - 4, std::numeric_limits<std::uint32_t>::max());
    auto part = openSndfilePart(file, {0, size}, PatchedSize{emptySize, static_cast<std::uint32_t>(sound)});
    if (!part)
        return std::nullopt;
    OpenedSound opened = openedOf(std::move(*part));
    opened.info.length = LengthSource::Counted;
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
    if (auto sound = openSndfilePart(file, {0, size}))
        return std::move(*sound);
    return Error{ErrorKind::Invalid, say("'%1' is not an audio file that can be read.", file)};
}

/// What libsndfile knows.
Result<OpenedSound> openOther(const fs::path& file, ByteReader& bytes) {
    const auto chunks = readChunkLength(bytes);
    if (chunks && chunks->emptySize)
        if (auto opened = openEmptyWave(file, bytes.size(), *chunks->emptySize))
            return std::move(*opened);
    if (const auto length = readFlacLength(bytes)) {
        auto opened = openFlac(file, *length);
        if (opened)
            opened->info.tagBytes = length->metadataBytes;
        return opened;
    }
    const OggScan ogg = scanOgg(bytes);
    if (ogg.streams.size() > 1)
        if (auto opened = openOggStreams(file, ogg))
            return std::move(*opened);
    auto sound = openNamed(file, bytes.size());
    if (!sound)
        return sound.error();
    const bool isKnown = sound->frames > 0 && sound->frames <= kMostFrames && !sound->isMpeg;
    Result<OpenedSound> opened = isKnown ? openedOf(std::move(*sound)) : openCounted(file);
    if (!opened)
        return opened;
    opened->info.isCut = ogg.isCut;
    opened->info.announced = chunks && chunks->announced > opened->info.frames ? chunks->announced : 0;
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
        if (auto opened = openMpeg(file, std::move(*again)))
            return std::move(*opened);
    if (beginsAsMpeg)
        return notRead(file, *bytes);
    auto opened = openOther(file, *bytes);
    if (opened || opened.error().kind != ErrorKind::Invalid)
        return opened;
    if (!isLikely && foreignFormat(*bytes).empty())
        if (auto late = openMpeg(file, std::move(*again)))
            return std::move(*late);
    return notRead(file, *bytes);
}

} // namespace etude
