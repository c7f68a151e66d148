// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>

#include "engine/core/field_visit.h"

namespace etude {

/// Which part of a file becomes the clip.
enum class ClipOffset {
    Start,  ///< from the first sample
    Centre, ///< the middle of the file; a file shorter than the clip begins at its first sample
    Random, ///< a place that offset_seed and the file's content fix: the same for every reader and epoch
    Whole,  ///< all of the file, however long: to look at and to export, not to train on
};

/// What becomes of several channels. A file with one channel is that channel.
enum class Channels {
    Mean,  ///< the mean of all
    Left,  ///< the first
    Right, ///< the second
};

template <>
struct EnumNames<ClipOffset> {
    static constexpr std::array values{std::pair{ClipOffset::Start, std::string_view("start")},
                                       std::pair{ClipOffset::Centre, std::string_view("centre")},
                                       std::pair{ClipOffset::Random, std::string_view("random")},
                                       std::pair{ClipOffset::Whole, std::string_view("whole")}};
};
template <>
struct EnumNames<Channels> {
    static constexpr std::array values{std::pair{Channels::Mean, std::string_view("mean")},
                                       std::pair{Channels::Left, std::string_view("left")},
                                       std::pair{Channels::Right, std::string_view("right")}};
};

/// From a file to a mono clip: decode, one channel of several, resample (soxr HQ), cut or zero-pad at the end.
/// Defaults: Choi et al., section 2.
struct AudioConfig {
    static constexpr double kShortestClip = 0.1; ///< s

    int sampleRate = 12000;    ///< Hz, after resampling
    double clipSeconds = 29.0; ///< length of the clip; without effect where the offset is "whole"
    ClipOffset offset = ClipOffset::Start;
    int offsetSeed = 0; ///< of a random offset
    Channels channels = Channels::Mean;

    bool operator==(const AudioConfig&) const = default;

    /// Samples in the clip; not known beforehand where the offset is "whole".
    [[nodiscard]] std::int64_t clipSamples() const { return std::llround(clipSeconds * sampleRate); }

    /// Whether a file of that length leaves more than a hundredth of the clip silent.
    [[nodiscard]] bool leavesSilence(double fileSeconds) const {
        return offset != ClipOffset::Whole && fileSeconds < 0.99 * clipSeconds;
    }

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("sample_rate", self.sampleRate, Range{1000, 192000, "Hz"});
        visit("clip_seconds", self.clipSeconds, Range{kShortestClip, 3600, "s"}, self.offset != ClipOffset::Whole);
        visit("offset", self.offset);
        visit("offset_seed", self.offsetSeed, Range{0, 2147483647}, self.offset == ClipOffset::Random);
        visit("channels", self.channels);
    }
};

} // namespace etude
