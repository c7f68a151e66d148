// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "engine/audio/audio_file.h"
#include "engine/audio/byte_reader.h"
#include "engine/audio/sample_stream.h"
#include "engine/core/result.h"

namespace etude {

struct OpenedSound;

/// An audio file open for reading, with the decoder that its format asks for: for those who want both to know what it
/// is and to hear it, since finding its length may mean to read it. One thread at a time.
class SoundFile {
public:
    /// Errors name the file and the reason: missing, a folder, empty, not audio.
    [[nodiscard]] static Result<SoundFile> open(const std::filesystem::path& file);
    [[nodiscard]] const std::filesystem::path& path() const { return m_file; }
    [[nodiscard]] const AudioInfo& info() const { return m_info; }
    /// As in OpenedSound.
    [[nodiscard]] const std::vector<ByteRange>& mpegFrames() const { return m_mpegFrames; }

    /// One channel made of up to `count` frames from `start`, counted from the beginning of the file; to the
    /// end if `count` < 0. Fewer where the file ends or is damaged before. An error if a sample is not a number or is
    /// so large that its power would overflow.
    /// Formats in which a seek is not exact to the sample (MP3, Vorbis, Opus) are decoded from their beginning, so that
    /// a part always equals the same part of the whole.
    [[nodiscard]] Result<std::vector<float>> readMono(std::int64_t start, std::int64_t count, Channels channels);
    /// All frames from the beginning, interleaved, in blocks of up to `block` frames, as long as `work` returns true.
    /// An error as above. Of a file that was just opened.
    [[nodiscard]] Result<void> readAll(std::int64_t block, const std::function<bool(std::span<const float>)>& work);

private:
    SoundFile(std::filesystem::path file, OpenedSound opened);

    std::filesystem::path m_file;
    std::unique_ptr<SampleStream> m_stream;
    AudioInfo m_info;
    std::vector<ByteRange> m_mpegFrames;
};

} // namespace etude
