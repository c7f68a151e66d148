// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>

#include "engine/demo/synth/instruments.h"

namespace etude::synth {

/// As in "father", "bet", "beat", "caught", "boot".
enum class Vowel { A, E, I, O, U };

/// The three lowest resonances of a man's mouth, Hz (G. Peterson, H. Barney, "Control methods used in a study of the
/// vowels", JASA 24(2), 1952, table II). A woman's lie about 1.17 times as high.
[[nodiscard]] std::array<double, 3> formantsOf(Vowel vowel);

/// Sings a note on one vowel: a smoothed saw with vibrato through the formants, scaled by 1 to 1.17 with the voice's
/// brightness. The pitch slides up from half a semitone below in the first 50 ms or so.
void sing(Vowel vowel, const Voice& voice, const Note& note, Random& random, std::span<float> out);

} // namespace etude::synth
