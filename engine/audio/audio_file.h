// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "engine/audio/audio_buffer.h"
#include "engine/audio/audio_config.h"
#include "engine/core/hash.h"
#include "engine/core/result.h"

namespace etude {

/// The newest AudioInfo::revision.
inline constexpr int kDecodingRevision = 3;

/// How the length of a file is known. It is never an estimate.
enum class LengthSource {
    Header,  ///< its header or its last page says it, and the file can hold it
    Counted, ///< its frames (of the codec) were counted, or the number of the last one read
    Decoded, ///< all of it was decoded: what it says is not true, or it says nothing
    Present, ///< as many samples as there are bytes for: it announces more, or does not say
};

template <>
struct EnumNames<LengthSource> {
    static constexpr std::array values{std::pair{LengthSource::Header, std::string_view("header")},
                                       std::pair{LengthSource::Counted, std::string_view("counted")},
                                       std::pair{LengthSource::Decoded, std::string_view("decoded")},
                                       std::pair{LengthSource::Present, std::string_view("present")}};
};

/// What a file holds, without decoding it if that can be avoided.
struct AudioInfo {
    int channels = 0;
    int sampleRate = 0;      ///< Hz
    std::int64_t frames = 0; ///< samples of each channel that can be decoded
    std::string format;      ///< "FLAC (Free Lossless Audio Codec), Signed 16 bit PCM": container and codec

    LengthSource length = LengthSource::Header;
    std::int64_t announced = 0;   ///< samples that its header promises, where they are more than `frames`; else 0
    std::int64_t understated = 0; ///< samples that its header promises, where they are fewer than `frames`; else 0
    bool isCut = false;           ///< it ends within a frame or page: how much is missing is not known
    int gaps = 0;                 ///< damaged places within it, which are left out
    int streams = 1;              ///< that follow each other and are read: `cat a.ogg b.ogg` has two
    double unreadSeconds = 0.0;   ///< of further streams, which have another rate or other channels and are not read
    int unreadStreams = 0;        ///< further streams that cannot be decoded
    double beyondSeconds = 0.0;   ///< as much lies behind what a WAV file's header calls its sound, and is not read
    int delay = 0;                ///< samples that the encoder put before the sound, as it says; left out
    int padding = 0;              ///< and after it
    std::int64_t tagBytes = 0;    ///< tags with their pictures, where they are known (MP3, FLAC)
    std::int64_t strayBytes = 0;  ///< of an MP3: neither tags nor frames, and skipped
    /// How it is decoded: 1 as it was when Etude left the length and the end of every file to libsndfile; 2 where
    /// lengths are counted; 3 where frames and pages are checked, too, so that damage within it, a header that says
    /// less than there is, and MP3 within WAV make a difference. Features of 2 and 3 are stored under keys of their
    /// own.
    int revision = 1;

    [[nodiscard]] double seconds() const { return sampleRate > 0 ? static_cast<double>(frames) / sampleRate : 0.0; }
    [[nodiscard]] double announcedSeconds() const {
        return sampleRate > 0 ? static_cast<double>(announced) / sampleRate : 0.0;
    }
};

/// Looks at a file's header, and at all frames of MP3 and FLAC and all pages of Ogg, without decoding them; decodes
/// only what is damaged or does not say its length, as an Ogg file that was broken off. Errors name the file and the
/// reason: missing, empty, not audio, a format that is not read.
[[nodiscard]] Result<AudioInfo> probeAudio(const std::filesystem::path& file);

/// Decodes `seconds` of audio from `startSeconds` (both at the file's rate; to the end if `seconds` < 0) and makes one
/// channel of several. MP3 (and Layer I and II), within WAV, too, by libmpg123, any other format by libsndfile:
/// WAV, FLAC (within Ogg, too), Ogg Vorbis, Opus, AIFF... Several MP3s or Ogg streams one after another are one.
/// Of a file that is damaged within, all that can be decoded is joined: what follows a gap moves forward by it, in
/// every format. A file with no sample is an error. Reentrant.
[[nodiscard]] Result<AudioBuffer> decodeAudio(const std::filesystem::path& file, double startSeconds = 0.0,
                                              double seconds = -1.0, Channels channels = Channels::Mean);

/// Resamples with soxr's HQ recipe, as librosa.resample does by default: ceil(n * rate / buffer.sampleRate) samples.
/// Returns the buffer itself at the same rate. Reentrant.
[[nodiscard]] Result<AudioBuffer> resample(AudioBuffer buffer, int sampleRate);

/// The clip that the network's input is made from: exactly config.clipSamples() samples at config.sampleRate, or all of
/// the file where the offset is "whole". A random offset is uniform over the places where the clip lies in the file,
/// keyed by (offset_seed, the file's content): the same wherever the file lies. Places are counted in what can be
/// decoded of a file, not in what it announces. The result's `start` says where the clip begins, its `padding` how many
/// zeros are at its end, its `faults` what of the file is missing. Reads no more of the file than the clip needs, but
/// for a random offset all of it, unless the caller knows the hash of its content. Reentrant.
[[nodiscard]] Result<AudioBuffer> loadClip(const std::filesystem::path& file, const AudioConfig& config,
                                           std::optional<Hash> content = {});

} // namespace etude
