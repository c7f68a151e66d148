// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "engine/audio/mpeg_decoder.h"
#include "engine/audio/openers.h"

namespace etude {

namespace {

/// Whether libsndfile, too, tells and reads all of MPEG audio whose frames were counted.
bool readsSameMpeg(const std::filesystem::path& file, const MpegScan& scan) {
    if (scan.streams.size() != 1 || scan.streams[0].info || scan.streams[0].ranges.size() != 1 || scan.isCut ||
        scan.strayBytes > 0)
        return false;
    const auto sound = openSndfile(file);
    return sound && sound->frames == scan.streams[0].samples();
}

/// AudioInfo::revision
int revisionOf(const std::filesystem::path& file, const MpegScan& scan, bool isFile) {
    if (scan.isTold)
        return !isFile ? 3 : scan.hasPlainStart ? 1 : 2;
    if (!isFile || scan.seemsTold || std::ranges::any_of(scan.streams, &MpegStream::saysLess))
        return 3;
    if (scan.hasApeStart) // libmpg123 gives up on a long one, and says so on the terminal
        return 2;
    return readsSameMpeg(file, scan) ? 1 : 2;
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

/// Takes the streams that are read out of a scan, and tells of them.
std::vector<MpegStream> takeStreams(MpegScan& scan, AudioInfo& info) {
    std::vector<MpegStream> read;
    std::int64_t announced = 0;
    bool saysLess = false;
    for (MpegStream& stream : scan.streams) {
        if (stream.header.sampleRate != info.sampleRate || stream.header.channels != info.channels) {
            info.unreadSeconds += static_cast<double>(stream.samples()) / stream.header.sampleRate;
            continue;
        }
        info.frames += stream.samples();
        announced += stream.announced();
        saysLess = saysLess || stream.saysLess();
        info.gaps += stream.gaps;
        read.push_back(std::move(stream));
    }
    info.announced = announced > info.frames ? announced : 0;
    info.understated = saysLess && announced < info.frames ? announced : 0;
    info.streams = static_cast<int>(read.size());
    return read;
}

} // namespace

std::optional<OpenedSound> openMpeg(const std::filesystem::path& file, ByteReader bytes, ByteRange part) {
    MpegScan scan = scanMpeg(bytes, part);
    if (scan.streams.empty())
        return std::nullopt;
    const MpegHeader header = scan.streams.front().header;
    AudioInfo info{header.channels, header.sampleRate, 0, mpegFormatName(header.layer)};
    info.length = scan.isTold ? LengthSource::Header : LengthSource::Counted;
    info.revision = revisionOf(file, scan, part == ByteRange{0, bytes.size()});
    info.isCut = scan.isCut;
    info.tagBytes = scan.tagBytes;
    info.strayBytes = scan.strayBytes;
    if (const auto& encoder = scan.streams.front().info; encoder && encoder->isGapless) {
        info.delay = static_cast<int>(encoder->delay);
        info.padding = static_cast<int>(encoder->padding);
    }
    std::vector<ByteRange> frames = framesOf(scan);
    std::vector<MpegStream> read = takeStreams(scan, info);
    return OpenedSound{decodeMpeg(std::move(bytes), std::move(read)), std::move(info), std::move(frames)};
}

} // namespace etude
