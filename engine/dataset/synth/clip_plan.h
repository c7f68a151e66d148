// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/dataset/synth/instruments.h"

namespace etude::synth {

enum class Mode { Major, Minor, Open };
enum class Role { Melody, Chords, Arpeggio, BassLine, Drone };

/// One instrument in a clip.
struct Part {
    Role role = Role::Melody;
    Voice voice;
    double decibels = 0.0; ///< of its RMS against that of the loudest part
    double pan = 0.5;      ///< 0 left .. 1 right
};

/// All that is decided about a clip before a note is played. It follows from (seed, index) alone.
struct ClipPlan {
    double tempo = 100.0; ///< beats per minute
    Mode mode = Mode::Major;
    int tonic = 0; ///< 0 is C
    std::vector<Part> parts;
    std::optional<double> drumDecibels; ///< RMS against the loudest part
    bool brushes = false;               ///< shaker and soft kick in the place of the full kit
    double trebleDecibels = 0.0;        ///< high shelf over the whole mix
    double drive = 0.0;                 ///< of the distortion; 0 is none
    double reverbSeconds = 0.0;         ///< 0 is dry
    double reverbWet = 0.0;             ///< linear
    double swellDecibels = 0.0;         ///< by how much the music rises from start to end; negative falls
    std::optional<double> hissDecibels; ///< RMS against the music's
    std::optional<double> crackleDecibels;
    double peakDecibels = -6.0; ///< of the finished clip, against full scale
};

/// A tag and what makes it true of a clip.
struct TagMeaning {
    std::string_view name;
    std::string_view meaning;
    bool (*isTrue)(const ClipPlan&);
};

inline constexpr std::size_t kTagCount = 20;
/// In alphabetical order.
[[nodiscard]] const std::array<TagMeaning, kTagCount>& tagMeanings();

/// Consecutive clips of one artist, who has a favourite instrument and a liking for some tempi.
inline constexpr int kClipsPerArtist = 4;
[[nodiscard]] std::string artistName(std::uint32_t clip);

[[nodiscard]] ClipPlan planClip(std::uint64_t seed, std::uint32_t clip);

/// The labels that the manifest gives: the true tags, but as with people's tags a few are wrong: a true one is missing
/// with probability 0.04, a wrong one added with 0.005 (each).
[[nodiscard]] std::vector<int> clipLabels(const ClipPlan& plan, std::uint64_t seed, std::uint32_t clip);

} // namespace etude::synth
