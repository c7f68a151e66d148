// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>

#include "engine/demo/synth/clip_plan.h"

namespace etude::synth {

// Where a tag begins. Nothing is drawn close to the other side of such a border.
inline constexpr double kFast = 135.0, kSlow = 82.0;  // beats per minute
inline constexpr double kBright = 9.0, kDark = -12.0; // decibels of the high shelf
inline constexpr double kReverbSeconds = 1.0;         // until -60 dB
inline constexpr double kCrescendo = 18.0;            // decibels
inline constexpr double kSwing = 0.6;                 // share of a beat
inline constexpr double kStaccato = 1.0 / 3.0;        // share of a note's duration

template <class T>
struct Weighted {
    T value;
    double weight;
};

/// What an artist plays.
enum class Style { Free, Ambient, Jazz, LoFi, Rock, Techno };

/// With which probability a style draws what. The instruments' weights need not add up to 1.
struct Recipe {
    double slow = 0.26, fast = 0.30; ///< tempi; the others lie between
    double swing = 0.14, waltz = 0.16;
    double major = 0.42, minor = 0.40;
    std::span<const Weighted<Instrument>> leads, chordInstruments;
    double chords = 0.65, secondLead = 0.15, bass = 0.42, drone = 0.10;
    double drums = 0.46, brushes = 0.30, machine = 0.30; ///< the last two: of the clips with drums
    double everyBeat = 0.30, claps = 0.25;               ///< of those in 4/4; of those without brushes
    double staccato = 0.22;                              ///< of the clips whose instruments can
    double tremolo = 0.07, echo = 0.12, reverb = 0.26, drive = 0.06;
    double bright = 0.20, dark = 0.14;
    double hiss = 0.20, crackle = 0.04, crescendo = 0.08;
};

[[nodiscard]] const Recipe& recipeOf(Style style);
/// The instruments among which an artist has a favourite.
[[nodiscard]] std::span<const Weighted<Instrument>> leadInstruments();

} // namespace etude::synth
