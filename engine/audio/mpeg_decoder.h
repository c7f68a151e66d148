// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "engine/audio/mpeg_frames.h"
#include "engine/audio/sample_stream.h"

namespace etude {

/// Decodes streams of MPEG audio one after another with libmpg123, each to its end, without the samples that its
/// encoder added. They have one rate and number of channels. Nothing is written to the terminal.
[[nodiscard]] std::unique_ptr<SampleStream> decodeMpeg(ByteReader bytes, std::vector<MpegStream> streams);

} // namespace etude
