// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/audio/joined_ranges.h"
#include "engine/audio/sample_stream.h"

namespace etude {

/// Sound that libsndfile has opened; its only user.
struct SndfileSound {
    std::unique_ptr<SampleStream> stream;
    int channels = 0;
    int sampleRate = 0;      ///< Hz
    std::int64_t frames = 0; ///< as it says; 0 or more than a year of audio if it does not know
    std::string format;      ///< the container and the codec: "FLAC (Free Lossless Audio Codec), Signed 16 bit PCM"
    bool isMpeg = false;     ///< whatever the container
};

/// What libsndfile calls MPEG audio of that layer.
[[nodiscard]] std::string mpegFormatName(int layer);

/// Opens a file. `mayNotSeek`: where its length is not what its header says, so that it is decoded from its beginning.
/// Errors: it cannot be opened; Invalid without a word on the format if libsndfile does not know it.
[[nodiscard]] Result<SndfileSound> openSndfile(const std::filesystem::path& file, bool mayNotSeek = false);

/// Ranges of a file that libsndfile gets as if they followed each other and were one, with other bytes where they are
/// patched.
struct SndfilePart {
    std::vector<ByteRange> ranges;
    std::vector<BytePatch> patches{};
};

/// Opens such a part. `mayNotSeek` as above. None if libsndfile cannot.
[[nodiscard]] std::optional<SndfileSound> openSndfilePart(const std::filesystem::path& file, SndfilePart part,
                                                          bool mayNotSeek = false);
/// Several parts of one rate and number of channels, one after another. What cannot be opened is left out.
[[nodiscard]] std::unique_ptr<SampleStream> openChain(const std::filesystem::path& file,
                                                      std::vector<SndfilePart> parts);

} // namespace etude
