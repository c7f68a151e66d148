// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "engine/demo/synth/clip_plan.h"
#include "engine/demo/synth/drums.h"

namespace etude::synth {

struct DrumStroke {
    Drum drum = Drum::Kick;
    double start = 0.0; ///< seconds
    double velocity = 1.0;
};

/// What a clip's instruments play: a chord to each half bar (in a waltz, to each bar), and every part made from chord
/// and scale.
class Composition {
public:
    Composition(const ClipPlan& plan, double seconds, Random& random);

    [[nodiscard]] std::vector<Note> notes(const Part& part, Random& random) const;
    /// In order of time but for what is struck at once; empty if the plan has no drums.
    [[nodiscard]] std::vector<DrumStroke> drums(Random& random) const;

private:
    [[nodiscard]] double pitch(int degree) const;
    [[nodiscard]] int chordAt(int beat) const;
    [[nodiscard]] double start(int step, int perBeat) const;
    [[nodiscard]] double stress(int step, int perBeat) const;
    [[nodiscard]] std::vector<Note> melody(Instrument instrument, Random& random) const;
    [[nodiscard]] std::vector<Note> chords(Instrument instrument, Random& random) const;
    [[nodiscard]] std::vector<Note> arpeggio(Random& random) const;
    [[nodiscard]] std::vector<Note> bassLine(Random& random) const;
    [[nodiscard]] std::vector<Note> drone() const;
    void strikeBeat(int beat, Random& random, std::vector<DrumStroke>& strokes) const;

    std::vector<int> m_scale; ///< semitones above the tonic
    int m_tonic;
    int m_beatsPerBar;
    double m_swing;
    double m_noteLength;
    std::optional<Drums> m_drums;
    double m_seconds;
    double m_beat; ///< seconds
    int m_beats;
    int m_beatsPerChord;
    std::vector<int> m_chords; ///< the degree of each chord's root
};

} // namespace etude::synth
