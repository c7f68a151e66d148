// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "engine/core/random.h"

namespace etude::synth {

enum class Drum {
    Kick,    ///< sine falling from 130 to 45 Hz
    Snare,   ///< band of noise and a 190 Hz tone
    Hat,     ///< noise above 3.5 kHz, 50 ms
    Shaker,  ///< noise band about 4 kHz, 90 ms, soft attack
    Clap,    ///< noise band about 1.3 kHz: four bursts in 35 ms, the last rings
    HighTom, ///< sine falling to 150 Hz
    LowTom,  ///< sine falling to 95 Hz
    Crash,   ///< noise above 3 kHz that rings for a second
};

/// Adds one stroke; what lies beyond the end of `out` is cut off. `start` in seconds, `velocity` is a linear gain.
void playDrum(Drum drum, double start, double velocity, Random& random, std::span<float> out);

} // namespace etude::synth
