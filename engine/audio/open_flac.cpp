// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "engine/audio/openers.h"

namespace etude {

namespace {

/// Nothing but one header and whole frames.
bool isPlain(const FlacScan& scan) {
    const FlacStream& stream = scan.streams.front();
    return scan.streams.size() == 1 && stream.gaps == 0 && stream.frames.size() == 1 &&
           stream.frames[0].begin == stream.head.end && scan.rest.size() == 0;
}

/// What of a file is decoded as one stream.
struct FlacJoin {
    std::vector<ByteRange> parts; ///< without its header; frames are missing between them
    std::int64_t announced = 0;   ///< 0 if one of the streams does not say it
    std::int64_t samples = 0;     ///< of frames that are certain
    int streams = 0;
    int gaps = 0;
    double otherSeconds = 0.0; ///< of another form
};

FlacJoin joinOf(const FlacScan& scan) {
    const FlacStream& first = scan.streams.front();
    FlacJoin join;
    bool isAnnounced = true;
    for (const FlacStream& stream : scan.streams) {
        if (stream.form != first.form) {
            if (stream.sampleRate() > 0)
                join.otherSeconds += static_cast<double>(stream.samples) / stream.sampleRate();
            continue;
        }
        join.parts.insert(join.parts.end(), stream.frames.begin(), stream.frames.end());
        join.announced += stream.announced;
        isAnnounced = isAnnounced && stream.announced > 0;
        join.samples += stream.samples;
        join.gaps += stream.gaps;
        ++join.streams;
    }
    if (scan.rest.size() > 0 && scan.streams.back().form == first.form) {
        if (join.parts.empty() || join.parts.back().end != scan.rest.begin)
            join.parts.push_back(scan.rest);
        join.parts.back().end = scan.rest.end;
    }
    if (!isAnnounced)
        join.announced = 0;
    return join;
}

/// Decodes it to know its length: whether what follows the last certain frame is sound, no number tells.
std::optional<OpenedSound> openJoined(const std::filesystem::path& file, ByteReader& bytes, const FlacScan& scan) {
    const FlacJoin join = joinOf(scan);
    const ByteRange head = scan.streams.front().head;
    const BytePatch patch = withoutTotal(bytes, head.begin);
    // Each part by itself: libFLAC would put silence where the numbers of frames have a gap.
    std::vector<SndfilePart> parts;
    for (const ByteRange& part : join.parts)
        parts.push_back({{head, part}, {patch}});
    auto sound = parts.empty() ? std::nullopt : openSndfilePart(file, parts.front(), true);
    if (!sound)
        return std::nullopt;
    OpenedSound opened = openedOf(std::move(*sound));
    AudioInfo& info = opened.info;
    info.frames = countFrames(*openChain(file, parts), info.channels);
    opened.stream = openChain(file, std::move(parts));
    info.length = LengthSource::Decoded;
    info.announced = join.announced > info.frames ? join.announced : 0;
    info.understated = join.announced < info.frames ? join.announced : 0;
    info.isCut = join.announced == 0 && scan.rest.size() > 0 && info.frames == join.samples;
    info.gaps = join.gaps;
    info.streams = join.streams;
    info.unreadSeconds = join.otherSeconds;
    const bool isSimple = join.streams == 1 && join.gaps == 0 && info.understated == 0;
    // As older versions decoded it, where something follows the last frame, and where it was broken off.
    info.revision = !isSimple ? 3 : info.frames == join.announced ? 1 : 2;
    return opened;
}

} // namespace

BytePatch withoutTotal(ByteReader& bytes, std::int64_t head) {
    constexpr std::int64_t kTotalAt = 21; // the lower half of a byte, and four
    const auto shared = static_cast<char>(bytes.bigEndian(head + kTotalAt, 1) & 0xF0U);
    return {head + kTotalAt, shared + std::string(4, '\0')};
}

Result<OpenedSound> openFlac(const std::filesystem::path& file, ByteReader& bytes, const FlacScan& scan) {
    const FlacStream& first = scan.streams.front();
    const bool isTold = isPlain(scan) && first.announced == first.samples;
    const bool isCounted = isPlain(scan) && first.announced == 0;
    if (!isTold && !isCounted)
        if (auto joined = openJoined(file, bytes, scan)) {
            joined->info.tagBytes = first.head.size();
            return std::move(*joined);
        }
    auto sound = openSndfile(file, !isTold);
    if (!sound)
        return sound.error();
    OpenedSound opened = openedOf(std::move(*sound));
    opened.info.frames = first.samples;
    opened.info.length = isTold ? LengthSource::Header : LengthSource::Counted;
    opened.info.revision = isTold ? 1 : 2;
    opened.info.tagBytes = first.head.size();
    return opened;
}

} // namespace etude
