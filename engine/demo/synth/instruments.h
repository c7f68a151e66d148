// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "engine/core/random.h"
#include "engine/demo/synth/signal.h"

namespace etude::synth {

enum class Instrument {
    Piano,          ///< additive: inharmonic partials that decay, high ones faster, and a hammer's noise
    Plucked,        ///< Karplus-Strong string
    ElectricGuitar, ///< the same string, ringing longer, for an amplifier (see throughAmplifier)
    Pad,            ///< subtractive: three detuned saws, slow attack, low-pass
    Bass,           ///< subtractive: saw and sine, cut-off closing
    Bells,          ///< frequency modulation with an inharmonic ratio
    Brass,          ///< subtractive: saw, cut-off opening with the envelope
    Flute,          ///< additive: few harmonics, vibrato and breath
    Organ,          ///< additive: nine drawbars, a key's click, a turning loudspeaker
    Strings,        ///< two saws with vibrato through the resonances of a wooden body, soft attack
    Vocal,          ///< a voice on vowels (see singing.h)
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

/// What the sum of an electric guitar's notes becomes: overdriven (`drive` is the gain at the loudest sample) behind a
/// high-pass, then a loudspeaker that ends at 4 kHz. Silence stays silent.
void throughAmplifier(std::span<float> notes, double drive);

} // namespace etude::synth
