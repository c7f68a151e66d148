// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>
#include <utility>

#include "engine/audio/openers.h"

namespace etude {

namespace {

/// Where the native header of FLAC begins.
std::int64_t flacHead(const OggStream& stream) {
    return stream.packets.front().front().begin;
}

/// A stream of a chain as libsndfile gets it. FLAC is native without the pages; its frames may be fewer than its header
/// says, and what follows a gap is a part of its own, since libFLAC would put silence between.
std::vector<SndfilePart> partsOf(ByteReader& bytes, const OggStream& stream) {
    if (stream.packets.empty())
        return {{{stream.pages}}};
    constexpr std::int64_t kLastBlockAt = 4;
    const std::int64_t head = flacHead(stream);
    std::vector<SndfilePart> parts;
    for (const std::vector<ByteRange>& packets : stream.packets) {
        SndfilePart part{packets, {withoutTotal(bytes, head)}};
        if (!parts.empty()) {
            part.ranges.insert(part.ranges.begin(), stream.packets.front().front());
            part.patches.push_back({head + kLastBlockAt, "\x80"});
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

/// Whether what a stream says of its length is true, so that it need not be decoded to know it.
bool saysLength(const OggStream& stream, const SndfileSound& sound) {
    return stream.gaps == 0 && stream.packets.empty() && sound.frames > 0 && sound.frames <= kMostFrames;
}

/// Samples that the header of a stream promises; 0 if it does not know.
std::int64_t announcedBy(ByteReader& bytes, const OggStream& stream, const SndfileSound& sound) {
    if (!stream.packets.empty())
        return static_cast<std::int64_t>(bytes.bigEndian(flacHead(stream) + 21, 5) & 0xF'FFFF'FFFFU);
    return sound.frames > 0 && sound.frames <= kMostFrames ? sound.frames : 0;
}

} // namespace

std::optional<OpenedSound> openOgg(const std::filesystem::path& file, ByteReader& bytes, const OggScan& scan) {
    std::optional<AudioInfo> info;
    std::vector<SndfilePart> parts;
    std::int64_t announced = 0;
    int streams = 0;
    int unread = 0;
    for (const OggStream& stream : scan.streams) {
        std::vector<SndfilePart> own = partsOf(bytes, stream);
        const auto sound = openSndfilePart(file, own.front(), true);
        if (!sound || sound->sampleRate < 1) {
            ++unread;
            continue;
        }
        const bool isTold = saysLength(stream, *sound);
        const std::int64_t told = announcedBy(bytes, stream, *sound);
        const std::int64_t frames = isTold ? sound->frames : countFrames(*openChain(file, own), sound->channels);
        if (!info)
            info = AudioInfo{sound->channels, sound->sampleRate, 0, sound->format, LengthSource::Header};
        if (sound->channels != info->channels || sound->sampleRate != info->sampleRate) {
            info->unreadSeconds += static_cast<double>(frames) / sound->sampleRate;
            continue;
        }
        if (!isTold)
            info->length = LengthSource::Decoded;
        info->frames += frames;
        announced += std::max(told, frames);
        info->gaps += stream.gaps;
        ++streams;
        std::ranges::move(own, std::back_inserter(parts));
    }
    if (!info)
        return std::nullopt;
    info->announced = announced > info->frames ? announced : 0;
    info->streams = streams;
    info->unreadStreams = unread;
    info->isCut = scan.isCut;
    const bool isNew = info->length == LengthSource::Decoded && (scan.streams.size() > 1 || info->gaps > 0);
    info->revision = isNew ? 3 : 2;
    return OpenedSound{openChain(file, std::move(parts)), std::move(*info)};
}

} // namespace etude
