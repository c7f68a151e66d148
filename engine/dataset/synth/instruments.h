// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "engine/core/random.h"
#include "engine/dataset/synth/signal.h"

namespace etude::synth {

enum class Instrument {
    Piano,   ///< additive: inharmonic partials that decay, high ones faster, and a hammer's noise
    Plucked, ///< Karplus-Strong string
    Pad,     ///< subtractive: three detuned saws, slow attack, low-pass
    Bass,    ///< subtractive: saw and sine, cut-off closing
    Bells,   ///< frequency modulation with an inharmonic ratio
    Brass,   ///< subtractive: saw, cut-off opening with the envelope
    Flute,   ///< additive: few harmonics, vibrato and breath
};

/// How one part sounds throughout a clip.
struct Voice {
    Instrument instrument = Instrument::Piano;
    double brightness = 0.5; ///< 0..1: from a soft to a hard tone
    double ring = 1.0;       ///< factor on decay times
};

struct Note {
    double start = 0.0;    ///< seconds
    double duration = 0.5; ///< seconds until release
    double pitch = 60.0;   ///< MIDI note number
    double velocity = 1.0; ///< linear gain
};

/// Adds one note; what lies beyond the end of `out` is cut off. The generator gives noise and phases.
void playNote(const Voice& voice, const Note& note, Random& random, std::span<float> out);

enum class Drum {
    Kick,  ///< sine falling from 130 to 45 Hz
    Snare, ///< band of noise and a 190 Hz tone
    Hat,   ///< noise above 3.5 kHz, 50 ms
    Shaker ///< noise band about 4 kHz, 90 ms, soft attack
};

/// Adds one stroke, likewise.
void playDrum(Drum drum, double start, double velocity, Random& random, std::span<float> out);

} // namespace etude::synth
