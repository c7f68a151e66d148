// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/foreign_format.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace etude {

namespace {

using namespace std::string_view_literals;
using Names = std::pair<std::string_view, std::string_view>;

constexpr std::size_t kHeadBytes = 512; ///< of a CAF or Ogg file, in which the codec is named
constexpr std::size_t kMostMovie = std::size_t{1}
                                   << 22; ///< bytes of a moov box, or of a WebM header, that are searched

constexpr std::array kSampleEntries{Names{"mp4a", "AAC"},        Names{"alac", "Apple Lossless (ALAC)"},
                                    Names{"Opus", "Opus"},       Names{"fLaC", "FLAC"},
                                    Names{"ac-3", "Dolby AC-3"}, Names{"ec-3", "Dolby E-AC-3"},
                                    Names{".mp3", "MP3"},        Names{"sowt", "PCM"},
                                    Names{"twos", "PCM"},        Names{"lpcm", "PCM"}};
constexpr std::array kMatroskaCodecs{Names{"A_OPUS", "Opus"}, Names{"A_VORBIS", "Vorbis"}, Names{"A_AAC", "AAC"},
                                     Names{"A_FLAC", "FLAC"}, Names{"A_MPEG/L3", "MP3"}};
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
    Names{"\x0B\x77"sv, "Dolby AC-3"},
    Names{"\x7F\xFE\x80\x01"sv, "DTS"},
    Names{"MThd"sv, "MIDI, which holds notes and no sound"},
};

/// The codec that is named in these bytes; empty if none is.
template <class Table>
std::string_view codecIn(std::span<const std::uint8_t> bytes, const Table& table) {
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    std::pair found{std::string_view::npos, std::string_view()};
    for (const auto& [mark, name] : table)
        found = std::min(found, std::pair{text.find(mark), name});
    return found.second;
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

std::string mp4Format(ByteReader& bytes) {
    for (std::int64_t at = 0; at + 8 <= bytes.size();) {
        std::uint64_t size = bytes.bigEndian(at, 4);
        if (bytes.holds(at + 4, "moov"))
            return inContainer(codecIn(bytes.read(at, std::min<std::uint64_t>(size, kMostMovie)), kSampleEntries),
                               "an MP4 container (.m4a, .mp4)");
        if (size == 1)
            size = bytes.bigEndian(at + 8, 8);
        if (size < 8 || size > static_cast<std::uint64_t>(bytes.size() - at))
            break;
        at += static_cast<std::int64_t>(size);
    }
    return inContainer({}, "an MP4 container (.m4a, .mp4) that is cut off");
}

} // namespace

std::string foreignFormat(ByteReader& bytes) {
    if (bytes.holds(4, "ftyp"))
        return mp4Format(bytes);
    if (bytes.holds(0, "\x1A\x45\xDF\xA3")) {
        const auto head = bytes.read(0, kMostMovie);
        const bool isWebm =
            !codecIn(head.first(std::min<std::size_t>(head.size(), 64)), std::array{Names{"webm", "WebM"}}).empty();
        return inContainer(codecIn(head, kMatroskaCodecs), isWebm ? "a WebM container" : "a Matroska container");
    }
    if (bytes.holds(0, "caff"))
        return inContainer(codecIn(bytes.read(0, kHeadBytes), kCafCodecs), "a CAF container");
    if (bytes.holds(0, "OggS"))
        return inContainer(codecIn(bytes.read(0, kHeadBytes), kOggCodecs), "an Ogg container");
    if (isTransportStream(bytes))
        return inContainer({}, "an MPEG transport stream (.ts)");
    if ((bytes.bigEndian(0, 2) & 0xFFF6U) == 0xFFF0U) // layer 0 of an MPEG header
        return "AAC in an ADTS stream";
    for (const auto& [magic, name] : kMagic)
        if (bytes.holds(0, magic))
            return std::string(name);
    return {};
}

} // namespace etude
