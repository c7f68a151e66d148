// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/foreign_format.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace etude {

namespace {

using namespace std::string_view_literals;
using Names = std::pair<std::string_view, std::string_view>;
using Numbers = std::pair<std::uint64_t, std::string_view>;

constexpr std::size_t kHeadBytes = 512;                    ///< of an Ogg file, in which the codec is named
constexpr std::size_t kMostHeaders = std::size_t{1} << 16; ///< of a WAV or AVI file
constexpr std::size_t kMostMovie = std::size_t{1}
                                   << 22; ///< bytes of a moov box, or of a WebM header, that are searched

constexpr std::string_view kOfObjectType = "by its object type";
constexpr std::array kSampleEntries{
    Names{"mp4a", kOfObjectType},  Names{"ms\0U"sv, "MP3"}, Names{"alac", "Apple Lossless (ALAC)"},
    Names{"Opus", "Opus"},         Names{"fLaC", "FLAC"},   Names{"ac-3", "Dolby AC-3"},
    Names{"ec-3", "Dolby E-AC-3"}, Names{".mp3", "MP3"},    Names{"sowt", "PCM"},
    Names{"twos", "PCM"},          Names{"lpcm", "PCM"}};
/// ISO/IEC 14496-1, objectTypeIndication; a registered one cannot tell the layer of MPEG audio.
constexpr std::array kObjectTypes{Numbers{0x40, "AAC"},
                                  Numbers{0x66, "AAC"},
                                  Numbers{0x67, "AAC"},
                                  Numbers{0x68, "AAC"},
                                  Numbers{0x69, "MPEG audio (MP3 or MP2)"},
                                  Numbers{0x6B, "MPEG audio (MP3 or MP2)"},
                                  Numbers{0xA5, "Dolby AC-3"},
                                  Numbers{0xA6, "Dolby E-AC-3"},
                                  Numbers{0xA9, "DTS"},
                                  Numbers{0xDD, "Vorbis"}};
constexpr std::array kMatroskaCodecs{
    Names{"A_OPUS", "Opus"},      Names{"A_VORBIS", "Vorbis"},     Names{"A_AAC", "AAC"},
    Names{"A_FLAC", "FLAC"},      Names{"A_MPEG/L3", "MP3"},       Names{"A_MPEG/L2", "MP2"},
    Names{"A_AC3", "Dolby AC-3"}, Names{"A_EAC3", "Dolby E-AC-3"}, Names{"A_DTS", "DTS"},
    Names{"A_PCM", "PCM"},        Names{"A_WAVPACK4", "WavPack"},  Names{"A_ALAC", "Apple Lossless (ALAC)"}};
/// Format tags of WAV files that libsndfile does not know.
constexpr std::array kWaveCodecs{Numbers{0x92, "Dolby AC-3"},
                                 Numbers{0xFF, "AAC"},
                                 Numbers{0x160, "Windows Media Audio (WMA)"},
                                 Numbers{0x161, "Windows Media Audio (WMA)"},
                                 Numbers{0x162, "Windows Media Audio (WMA)"},
                                 Numbers{0x163, "Windows Media Audio (WMA)"},
                                 Numbers{0x270, "ATRAC3"},
                                 Numbers{0x706D, "AAC"},
                                 Numbers{0x1600, "AAC"},
                                 Numbers{0x1602, "AAC"},
                                 Numbers{0x1610, "AAC"},
                                 Numbers{0x2000, "Dolby AC-3"},
                                 Numbers{0x2001, "DTS"},
                                 Numbers{0x674F, "Vorbis"},
                                 Numbers{0x6750, "Vorbis"},
                                 Numbers{0x6751, "Vorbis"},
                                 Numbers{0x676F, "Vorbis"},
                                 Numbers{0x6770, "Vorbis"},
                                 Numbers{0x6771, "Vorbis"},
                                 Numbers{0xA106, "AAC"},
                                 Numbers{0xF1AC, "FLAC"}};
/// In AVI, besides these.
constexpr std::array kAviCodecs{Numbers{1, "PCM"}, Numbers{0x50, "MP2"}, Numbers{0x55, "MP3"}};
constexpr std::array kCafCodecs{Names{"alac", "Apple Lossless (ALAC)"}, Names{"aac ", "AAC"}, Names{"aach", "AAC"},
                                Names{"opus", "Opus"}, Names{"ac-3", "Dolby AC-3"}};
constexpr std::array kOggCodecs{Names{"Speex   ", "Speex"}, Names{"\x80theora", "Theora video"},
                                Names{"BBCD", "Dirac video"}, Names{"OVP80", "VP8 video"}, Names{"CELT    ", "CELT"}};
constexpr std::array kMagic{
    Names{"\x30\x26\xB2\x75\x8E\x66\xCF\x11"sv, "Windows Media Audio (WMA) in an ASF container"},
    Names{"MAC "sv, "Monkey's Audio (APE)"},
    Names{"wvpk"sv, "WavPack"},
    Names{"MPCK"sv, "Musepack"},
    Names{"MP+"sv, "Musepack"},
    Names{"TTA1"sv, "True Audio (TTA)"},
    Names{"OFR "sv, "OptimFROG"},
    Names{"DSD "sv, "Direct Stream Digital (DSF)"},
    Names{"FRM8"sv, "Direct Stream Digital (DSDIFF)"},
    Names{"#!AMR"sv, "AMR"},
    Names{"ADIF"sv, "AAC in an ADIF stream"},
    Names{".RMF"sv, "RealAudio"},
    Names{"FLV\1"sv, "Flash video"},
    Names{"\x7F\xFE\x80\x01"sv, "DTS"},
    Names{"\0\0\1\xBA"sv, "audio in an MPEG program stream (.mpg, .vob)"},
    Names{"MThd"sv, "MIDI, which holds notes and no sound"},
};

std::string_view textOf(std::span<const std::uint8_t> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// The codec that is named in these bytes; empty if none is.
template <class Table>
std::string_view codecIn(std::span<const std::uint8_t> bytes, const Table& table) {
    const std::string_view text = textOf(bytes);
    std::pair found{std::string_view::npos, std::string_view()};
    for (const auto& [mark, name] : table)
        found = std::min(found, std::pair{text.find(mark), name});
    return found.second;
}

template <class Table>
std::string_view codecOf(std::uint64_t number, const Table& table) {
    const auto found = std::ranges::find(table, number, &Numbers::first);
    return found == table.end() ? std::string_view() : found->second;
}

/// Where this text stands in the file's first bytes, from `from` on.
std::optional<std::int64_t> placeOf(ByteReader& bytes, std::string_view text, std::int64_t from) {
    const auto head = bytes.read(from, kMostHeaders);
    const std::size_t found = textOf(head).find(text);
    if (found == std::string_view::npos)
        return std::nullopt;
    return from + static_cast<std::int64_t>(found);
}

std::string inContainer(std::string_view codec, std::string_view container) {
    return std::string(codec.empty() ? "audio" : codec) + " in " + std::string(container);
}

/// Packets of 188 bytes, each beginning with 0x47; of 192 in files of cameras and discs.
bool isTransportStream(ByteReader& bytes) {
    for (const auto& [first, step] : {std::pair{0, 188}, std::pair{4, 192}}) {
        constexpr int kPackets = 5;
        int packets = 0;
        while (packets < kPackets && bytes.bigEndian(first + packets * step, 1) == 0x47)
            ++packets;
        if (packets == kPackets)
            return true;
    }
    return false;
}

/// Of an "mp4a" entry: in its elementary stream descriptor, whose parts begin with a tag and a size of 1 to 4 bytes.
std::string_view codecOfObject(std::string_view movie) {
    constexpr std::size_t kVersion = 4;
    constexpr char kConfiguration = '\4';
    const std::size_t entry = movie.find("mp4a");
    std::size_t at = movie.find("esds", entry);
    if (at == std::string_view::npos)
        return {};
    at += std::string_view("esds").size() + kVersion;
    const auto byte = [&](std::size_t place) { return place < movie.size() ? movie[place] : '\0'; };
    const auto skipHead = [&] {
        ++at;
        while ((byte(at) & 0x80) != 0)
            ++at;
        ++at;
    };
    skipHead();
    const auto flags = static_cast<unsigned char>(byte(at + 2));
    at += 3 + ((flags & 0x80U) != 0 ? 2 : 0);
    if ((flags & 0x40U) != 0)
        at += 1 + static_cast<unsigned char>(byte(at));
    at += (flags & 0x20U) != 0 ? 2 : 0;
    if (byte(at) != kConfiguration)
        return {};
    skipHead();
    return codecOf(static_cast<unsigned char>(byte(at)), kObjectTypes);
}

std::string_view codecOfMovie(std::span<const std::uint8_t> movie) {
    const std::string_view codec = codecIn(movie, kSampleEntries);
    if (codec != kOfObjectType)
        return codec;
    return codecOfObject(textOf(movie));
}

std::string mp4Format(ByteReader& bytes) {
    for (std::int64_t at = 0; at + 8 <= bytes.size();) {
        std::uint64_t size = bytes.bigEndian(at, 4);
        if (bytes.holds(at + 4, "moov"))
            return inContainer(codecOfMovie(bytes.read(at, std::min<std::uint64_t>(size, kMostMovie))),
                               "an MP4 container (.m4a, .mp4)");
        if (size == 1)
            size = bytes.bigEndian(at + 8, 8);
        if (size < 8 || size > static_cast<std::uint64_t>(bytes.size() - at))
            break;
        at += static_cast<std::int64_t>(size);
    }
    return inContainer({}, "an MP4 container (.m4a, .mp4) that is cut off");
}

/// Empty where libsndfile knows the codec, so that something else is wrong with the file.
std::string waveFormat(ByteReader& bytes) {
    constexpr std::uint64_t kExtensible = 0xFFFE;
    const auto chunk = placeOf(bytes, "fmt ", 12);
    if (!chunk)
        return {};
    const std::uint64_t tag = bytes.littleEndian(*chunk + 8, 2);
    const auto codec = codecOf(tag == kExtensible ? bytes.littleEndian(*chunk + 32, 2) : tag, kWaveCodecs);
    return codec.empty() ? std::string() : inContainer(codec, "a WAV container");
}

std::string aviFormat(ByteReader& bytes) {
    const auto stream = placeOf(bytes, "auds", 12);
    const auto chunk = stream ? placeOf(bytes, "strf", *stream) : std::nullopt;
    const std::uint64_t tag = chunk ? bytes.littleEndian(*chunk + 8, 2) : 0;
    const auto codec = codecOf(tag, kAviCodecs);
    return inContainer(codec.empty() ? codecOf(tag, kWaveCodecs) : codec, "an AVI container (.avi)");
}

std::string cafFormat(ByteReader& bytes) {
    constexpr std::int64_t kFormatId = 28; // the description is the first chunk
    for (const std::string_view known : {"lpcm", "ulaw", "alaw"})
        if (bytes.holds(kFormatId, known))
            return "a CAF file that is damaged or cut off";
    return inContainer(codecIn(bytes.read(kFormatId, 4), kCafCodecs), "a CAF container");
}

} // namespace

bool isVocOfBlocks(ByteReader& bytes) {
    constexpr std::int64_t kMostBehind = 16; // what writers count wrongly
    constexpr std::uint64_t kSound = 1;
    constexpr std::uint64_t kNewSound = 9;
    if (!bytes.holds(0, "Creative Voice File\x1A"))
        return false;
    int behind = 0; // blocks after the first sound
    bool isSound = false;
    auto at = static_cast<std::int64_t>(bytes.littleEndian(20, 2));
    while (at + kMostBehind < bytes.size() && behind < 2) {
        const std::uint64_t type = bytes.littleEndian(at, 1);
        if (type == 0)
            break;
        if (type > kNewSound)
            return false; // no block: the size before it was wrong
        behind += isSound ? 1 : 0;
        isSound = isSound || type == kSound || type == kNewSound;
        at += 4 + static_cast<std::int64_t>(bytes.littleEndian(at + 1, 3));
    }
    return behind > 1 || (behind == 1 && at <= bytes.size());
}

std::string foreignFormat(ByteReader& bytes) {
    constexpr std::uint64_t kLastAc3 = 10; // bit stream identification
    if (bytes.holds(4, "ftyp"))
        return mp4Format(bytes);
    if (bytes.holds(0, "\x1A\x45\xDF\xA3")) {
        const auto head = bytes.read(0, kMostMovie);
        const bool isWebm =
            !codecIn(head.first(std::min<std::size_t>(head.size(), 64)), std::array{Names{"webm", "WebM"}}).empty();
        return inContainer(codecIn(head, kMatroskaCodecs), isWebm ? "a WebM container" : "a Matroska container");
    }
    if (bytes.holds(0, "caff"))
        return cafFormat(bytes);
    if ((bytes.holds(0, "RIFF") || bytes.holds(0, "RF64")) && bytes.holds(8, "WAVE"))
        return waveFormat(bytes);
    if (bytes.holds(0, "RIFF") && bytes.holds(8, "AVI "))
        return aviFormat(bytes);
    if (isVocOfBlocks(bytes))
        return "a VOC file of several blocks";
    if (bytes.holds(0, "OggS"))
        return inContainer(codecIn(bytes.read(0, kHeadBytes), kOggCodecs), "an Ogg container");
    if (isTransportStream(bytes))
        return inContainer({}, "an MPEG transport stream (.ts)");
    if ((bytes.bigEndian(0, 2) & 0xFFF6U) == 0xFFF0U) // layer 0 of an MPEG header
        return "AAC in an ADTS stream";
    if (bytes.holds(0, "\x0B\x77"))
        return bytes.bigEndian(5, 1) >> 3 > kLastAc3 ? "Dolby E-AC-3" : "Dolby AC-3";
    for (const auto& [magic, name] : kMagic)
        if (bytes.holds(0, magic))
            return std::string(name);
    return {};
}

} // namespace etude
