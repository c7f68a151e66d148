// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "engine/audio/flac_scan.h"
#include "engine/audio/ogg_streams.h"
#include "engine/audio/open_sound.h"
#include "engine/audio/sndfile_stream.h"

/// The steps of openSound(), one for each family of formats. Private to this room.
namespace etude {

/// More than a year of audio: a header that says more does not know.
inline constexpr std::int64_t kMostFrames = std::int64_t{1} << 40;

[[nodiscard]] OpenedSound openedOf(SndfileSound sound);
/// Frames up to the end.
[[nodiscard]] std::int64_t countFrames(SampleStream& stream, int channels);

/// MPEG audio in a part of a file. None if there is none.
[[nodiscard]] std::optional<OpenedSound> openMpeg(const std::filesystem::path& file, ByteReader bytes, ByteRange part);
/// A FLAC file that was found to be one. Damaged frames, several streams and a wrong header are read around.
[[nodiscard]] Result<OpenedSound> openFlac(const std::filesystem::path& file, ByteReader& bytes, const FlacScan& scan);
/// An Ogg file whose streams are several, damaged, cut, or FLAC. None if libsndfile can read none of them.
[[nodiscard]] std::optional<OpenedSound> openOgg(const std::filesystem::path& file, ByteReader& bytes,
                                                 const OggScan& scan);

/// The bytes of a FLAC header that says `announced` samples, patched to say that it does not know.
[[nodiscard]] BytePatch withoutTotal(ByteReader& bytes, std::int64_t head);

} // namespace etude
