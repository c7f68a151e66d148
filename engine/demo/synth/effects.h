// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/random.h"
#include "engine/demo/synth/signal.h"

namespace etude::synth {

/// The largest magnitude.
[[nodiscard]] double peakOf(const Signal& signal);
/// Root of the mean square over both channels.
[[nodiscard]] double levelOf(const Stereo& stereo);

/// Adds a room: four combs and two all-passes a channel (Schroeder, "Natural sounding artificial reverberation", JAES
/// 10(3), 1962). `decaySeconds`: until -60 dB; `wet`: linear gain of what is added.
void addReverb(Stereo& stereo, double decaySeconds, double wet);

/// Repeats the signal after `seconds`, again and again, each time multiplied by `gain` (linear, below 1).
void addEcho(Stereo& stereo, double seconds, double gain);

/// Moves the level between 0 dB and `-decibels` along a sine in decibels.
void addTremolo(Stereo& stereo, double hertz, double decibels);

/// tanh after a gain, then back to the old level.
void distort(Stereo& stereo, double drive);

/// White noise under a gentle high-pass, `level` (linear, RMS), independent in the channels.
void addHiss(Stereo& stereo, double level, Random& random);

/// Clicks of a worn record, about `perSecond`, peaks up to `level`.
void addCrackle(Stereo& stereo, double level, double perSecond, Random& random);

} // namespace etude::synth
