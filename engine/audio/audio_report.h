// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/audio/audio_file.h"
#include "engine/audio/sound_levels.h"
#include "engine/core/result.h"
#include "engine/core/sentence.h"

namespace etude {

/// All about one file.
struct AudioReport {
    AudioInfo info;
    std::string container;          ///< "FLAC (Free Lossless Audio Codec)"
    std::string codec;              ///< "Signed 16 bit PCM"
    std::int64_t bytes = 0;         ///< of the file
    SoundLevels levels;             ///< of what can be decoded
    std::vector<Sentence> findings; ///< what is wrong with it or remarkable
};

/// Decodes a file to its end and says what it holds. Errors are those of decodeAudio(); ErrorKind::Cancelled on stop.
[[nodiscard]] Result<AudioReport> reportAudio(const std::filesystem::path& file, const std::stop_token& stop = {});

/// A line of a report: "Length", "6 s (265 734 samples), counted".
struct ReportRow {
    Sentence name;
    Sentence value;
};

/// The report without its findings, for people.
[[nodiscard]] std::vector<ReportRow> reportRows(const AudioReport& report);

/// What may be missing of a file's last frames (of the codec) before it is damage, in seconds.
inline constexpr double kLengthTolerance = 0.1;

/// "1.25 s": a length for people.
[[nodiscard]] NumberText secondsText(double seconds);
/// That a file was broken off or is damaged within, and how much of it is there; none if neither is so, as far as its
/// header, its frames and its end tell.
[[nodiscard]] std::optional<Sentence> brokenOff(const AudioInfo& info);
/// That a file's header says less than the file holds; none if it does not.
[[nodiscard]] std::optional<Sentence> wrongHeader(const AudioInfo& info);
/// That sound in a file is not read, and how much; none if all is.
[[nodiscard]] std::optional<Sentence> partlyUnread(const AudioInfo& info);
/// All three.
[[nodiscard]] std::vector<Sentence> fileFaults(const AudioInfo& info);

} // namespace etude
