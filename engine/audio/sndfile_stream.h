// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "engine/audio/byte_reader.h"
#include "engine/audio/sample_stream.h"

namespace etude {

/// Sound that libsndfile has opened; its only user.
struct SndfileSound {
    std::unique_ptr<SampleStream> stream;
    int channels = 0;
    int sampleRate = 0;      ///< Hz
    std::int64_t frames = 0; ///< as it says; 0 or more than a year of audio if it does not know
    std::string format;      ///< the container and the codec: "FLAC (Free Lossless Audio Codec), Signed 16 bit PCM"
    bool isMpeg = false;
};

/// What libsndfile calls MPEG audio of that layer.
[[nodiscard]] std::string mpegFormatName(int layer);

/// Opens a file. `mayNotSeek`: where its length is not what its header says, so that it is decoded from its beginning.
/// Errors: it cannot be opened; Invalid without a word on the format if libsndfile does not know it.
[[nodiscard]] Result<SndfileSound> openSndfile(const std::filesystem::path& file, bool mayNotSeek = false);

/// Four bytes of a file that are to be read as these.
struct PatchedSize {
    std::int64_t offset = 0;
    std::uint32_t value = 0; ///< least significant byte first
};

/// Opens a part of a file as if it were one, or a file with another size in its header. None if libsndfile cannot.
[[nodiscard]] std::optional<SndfileSound> openSndfilePart(const std::filesystem::path& file, ByteRange part,
                                                          std::optional<PatchedSize> patch = {});

} // namespace etude
