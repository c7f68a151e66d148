// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "engine/core/result.h"
#include "engine/demo/synth/signal.h"

namespace etude {

/// Writes stereo samples as 16-bit FLAC, atomically, with a comment in the file's header.
[[nodiscard]] Result<void> writeFlac(const std::filesystem::path& file, const synth::Stereo& stereo,
                                     const std::string& comment);

/// Whether the file is there and has this length and this comment, as writeFlac gave them.
[[nodiscard]] bool isFlacWith(const std::filesystem::path& file, std::size_t frames, const std::string& comment);

} // namespace etude
