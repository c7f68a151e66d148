// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/fields.h"

namespace etude {

/// Which part of a file becomes the clip.
enum class ClipOffset {
    Start,  ///< from the first sample
    Centre, ///< the middle of the file; a file shorter than the clip begins at its first sample
};

template <>
struct EnumNames<ClipOffset> {
    static constexpr std::array values{std::pair{ClipOffset::Start, std::string_view("start")},
                                       std::pair{ClipOffset::Centre, std::string_view("centre")}};
};

/// From a file to a mono clip: decode, mean of the channels, resample (soxr HQ), cut or zero-pad at the end.
/// Defaults: Choi et al., section 2.
struct AudioConfig {
    int sampleRate = 12000;    ///< Hz, after resampling
    double clipSeconds = 29.0; ///< length of the clip
    ClipOffset offset = ClipOffset::Start;

    bool operator==(const AudioConfig&) const = default;

    /// Samples in the clip.
    [[nodiscard]] std::int64_t clipSamples() const { return std::llround(clipSeconds * sampleRate); }

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("sample_rate", self.sampleRate, Range{1000, 192000, "Hz"});
        visit("clip_seconds", self.clipSeconds, Range{0.1, 3600, "s"});
        visit("offset", self.offset);
    }
};

} // namespace etude
