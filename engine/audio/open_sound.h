// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "engine/audio/audio_file.h"
#include "engine/audio/byte_reader.h"
#include "engine/audio/sample_stream.h"

namespace etude {

/// A decoder and what it decodes.
struct OpenedSound {
    std::unique_ptr<SampleStream> stream;
    AudioInfo info;
    /// Of MPEG audio: the bytes of its frames, without the frame that tells their number and what a decoder cuts off,
    /// which is another when the file is wrapped anew. None of another format.
    std::vector<ByteRange> mpegFrames{};
};

/// Opens a file, which is there and not empty, with the decoder that its format asks for, and finds its length. Errors
/// name the file and the reason. Private to this room.
[[nodiscard]] Result<OpenedSound> openSound(const std::filesystem::path& file);

} // namespace etude
