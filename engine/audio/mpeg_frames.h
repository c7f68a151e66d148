// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/audio/joined_ranges.h"
#include "engine/audio/mpeg_header.h"

namespace etude {

/// What the Xing, Info or VBRI header says that an encoder puts into a first frame without sound. 0: it does not.
struct MpegInfo {
    std::int64_t at = 0;      ///< where it says the number of frames
    std::int64_t frames = 0;  ///< without its own
    std::int64_t bytes = 0;   ///< of all frames
    std::int64_t delay = 0;   ///< samples that the encoder put before the sound
    std::int64_t padding = 0; ///< and after it
    bool isGapless = false;   ///< whether it says these two
    bool isVbri = false;
};

/// MPEG audio that one encoder wrote. A file may hold several, one after another.
struct MpegStream {
    MpegHeader header;             ///< of its first frame
    std::vector<ByteRange> ranges; ///< its frames without what lies between them; a VBRI header is left out, too
    std::int64_t frames = 0;       ///< with sound
    std::optional<MpegInfo> info{};
    std::vector<BytePatch> patches{}; ///< of a header that says fewer frames than there are: a decoder would stop there
    int gaps = 0;                     ///< places within it where bytes are no frames

    [[nodiscard]] bool saysLess() const { return info && !info->isVbri && info->frames > 0 && frames > info->frames; }

    /// Samples that a gapless decoder makes of so many frames: as libmpg123 does, which knows of its own delay.
    [[nodiscard]] std::int64_t samplesOf(std::int64_t count) const;
    [[nodiscard]] std::int64_t samples() const { return samplesOf(frames); }
    /// Samples that its header announces; those that it has if it announces none.
    [[nodiscard]] std::int64_t announced() const;
};

/// The MPEG audio in a file.
struct MpegScan {
    std::vector<MpegStream> streams; ///< none if the file is no MPEG audio
    bool isTold = false;             ///< the header's totals fit what was counted and the file's size
    bool seemsTold = false;          ///< they fit the file's size alone: what older versions believed
    bool isCut = false;              ///< the file ends within a frame, which is not counted
    std::int64_t tagBytes = 0;       ///< tags, with their pictures
    std::int64_t strayBytes = 0;     ///< neither tags nor frames
    bool hasApeStart = false;        ///< an APEv2 tag lies before the first frame
    bool hasPlainStart = true;       ///< nothing but one ID3v2 tag lies before the first frame
};

/// Looks for MPEG audio of Layer I, II or III in these bytes of a file, from behind the tags on, and walks over the
/// headers of all its frames. Tags between frames are skipped; after other bytes it looks for the next frame.
[[nodiscard]] MpegScan scanMpeg(ByteReader& bytes, ByteRange part);

} // namespace etude
