// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/demo/synth/instruments.h"

namespace etude::synth {

/// Epochs of the corpus's random streams: one for each thing that is drawn, so that they do not disturb each other.
namespace stream {
inline constexpr std::uint32_t kArtist = 1, kLabels = 2, kSound = 3, kStyle = 4, kTime = 5, kHarmony = 6, kParts = 7,
                               kDrums = 8, kManner = 9, kMix = 10, kDeparture = 11;
} // namespace stream

enum class Mode { Major, Minor, Open };
enum class Role { Melody, Chords, Arpeggio, BassLine, Drone };

/// One instrument in a clip.
struct Part {
    Role role = Role::Melody;
    Voice voice;
    double decibels = 0.0; ///< of its RMS against that of the loudest part
    double pan = 0.5;      ///< 0 left .. 1 right
};

enum class Kit {
    Full,    ///< kick, snare, hat, toms and a crash
    Brushes, ///< soft kick and shaker
    Machine, ///< kick, snare, hat
};

struct Drums {
    double decibels = 0.0; ///< RMS against the loudest part
    Kit kit = Kit::Full;
    bool everyBeat = false; ///< the kick marks each beat, not each other
    bool claps = false;     ///< in the place of the snare
};

/// All that is decided about a clip before a note is played. It follows from (seed, index) alone.
struct ClipPlan {
    double tempo = 100.0; ///< beats per minute
    int beatsPerBar = 4;
    double swing = 0.5; ///< where the second half of a beat begins, as a share of the beat
    Mode mode = Mode::Major;
    int tonic = 0; ///< 0 is C
    std::vector<Part> parts = {};
    std::optional<Drums> drums = {};
    double noteLength = 1.0;                 ///< factor on the durations of all notes but drones
    double tremoloHertz = 0.0;               ///< of the pitched parts' level, 12 dB deep; 0 is none
    double trebleDecibels = 0.0;             ///< high shelf over the whole mix
    double drive = 0.0;                      ///< of the distortion; 0 is none
    double echoSeconds = 0.0;                ///< between repeats of the mix; 0 is none
    double reverbSeconds = 0.0;              ///< 0 is dry
    double reverbWet = 0.0;                  ///< linear
    double swellDecibels = 0.0;              ///< by how much the music rises from start to end; negative falls
    std::optional<double> hissDecibels = {}; ///< RMS against the music's
    std::optional<double> crackleDecibels = {};
    double peakDecibels = -6.0; ///< of the finished clip, against full scale
};

/// Consecutive clips of one artist, who has a style, a favourite instrument, a liking for some tempi, and sings or not.
/// Of ten consecutive artists five play anything and one each ambient, jazz, lo-fi, rock and techno.
inline constexpr int kClipsPerArtist = 4;
[[nodiscard]] std::string artistName(std::uint32_t clip);

[[nodiscard]] ClipPlan planClip(std::uint64_t seed, std::uint32_t clip);

} // namespace etude::synth
