// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/dataset/synth/clip_plan.h"

namespace etude::synth {

struct DrumStroke {
    Drum drum = Drum::Kick;
    double start = 0.0; ///< seconds
    double velocity = 1.0;
};

/// What a clip's instruments play: a chord to each half bar, and every part made from chord and scale.
class Composition {
public:
    Composition(const ClipPlan& plan, double seconds, Random& random);

    [[nodiscard]] std::vector<Note> notes(const Part& part, Random& random) const;
    [[nodiscard]] std::vector<DrumStroke> drums(bool brushes, Random& random) const;

private:
    [[nodiscard]] double pitch(int degree) const;
    [[nodiscard]] int chordAt(int beat) const;
    [[nodiscard]] std::vector<Note> melody(Instrument instrument, Random& random) const;
    [[nodiscard]] std::vector<Note> chords(Random& random) const;
    [[nodiscard]] std::vector<Note> arpeggio(Random& random) const;
    [[nodiscard]] std::vector<Note> bassLine(Random& random) const;
    [[nodiscard]] std::vector<Note> drone() const;

    std::vector<int> m_scale; ///< semitones above the tonic
    int m_tonic;
    double m_seconds;
    double m_beat; ///< seconds
    int m_beats;
    std::vector<int> m_chords; ///< the degree of each chord's root
};

} // namespace etude::synth
