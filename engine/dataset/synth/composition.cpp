// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/synth/composition.h"

#include <algorithm>

namespace etude::synth {

namespace {

constexpr int kBeatsPerChord = 2;
constexpr std::array kChordSteps{0, 2, 4}; // scale degrees above the root: a triad

std::vector<int> scaleOf(Mode mode) {
    switch (mode) {
    case Mode::Major:
        return {0, 2, 4, 5, 7, 9, 11};
    case Mode::Minor:
        return {0, 2, 3, 5, 7, 8, 10};
    case Mode::Open: // no third: neither major nor minor
        return {0, 2, 5, 7, 10};
    }
    return {};
}

/// Semitones by which an instrument's melodies lie above the octave from middle C.
double registerOf(Instrument instrument) {
    switch (instrument) {
    case Instrument::Bells:
    case Instrument::Flute:
        return 12.0;
    case Instrument::Brass:
        return -12.0;
    default:
        return 0.0;
    }
}

} // namespace

Composition::Composition(const ClipPlan& plan, double seconds, Random& random)
    : m_scale(scaleOf(plan.mode))
    , m_tonic(plan.tonic)
    , m_seconds(seconds)
    , m_beat(60.0 / plan.tempo)
    , m_beats(static_cast<int>(std::ceil(seconds / m_beat))) {
    constexpr std::array kRoots{0, 3, 4, 5};
    for (int beat = 0; beat < m_beats; beat += kBeatsPerChord)
        m_chords.push_back(beat == 0 || random.chance(0.35) ? 0 : kRoots[random.below(kRoots.size())]);
}

double Composition::pitch(int degree) const {
    const int size = static_cast<int>(m_scale.size());
    const int octave = degree >= 0 ? degree / size : -((size - 1 - degree) / size);
    return 60.0 + m_tonic + 12.0 * octave + m_scale[static_cast<std::size_t>(degree - octave * size)];
}

int Composition::chordAt(int beat) const {
    return m_chords[static_cast<std::size_t>(beat / kBeatsPerChord)];
}

std::vector<Note> Composition::notes(const Part& part, Random& random) const {
    switch (part.role) {
    case Role::Melody:
        return melody(part.voice.instrument, random);
    case Role::Chords:
        return chords(random);
    case Role::Arpeggio:
        return arpeggio(random);
    case Role::BassLine:
        return bassLine(random);
    case Role::Drone:
        return drone();
    }
    return {};
}

std::vector<Note> Composition::melody(Instrument instrument, Random& random) const {
    std::vector<Note> line;
    const double octave = registerOf(instrument) + 12.0 * static_cast<double>(random.below(2));
    int degree = static_cast<int>(random.below(7));
    for (int half = 0; half < 2 * m_beats; ++half) {
        const bool onBeat = half % 2 == 0;
        if (!random.chance(onBeat ? 0.8 : 0.35))
            continue;
        degree = std::clamp(degree + static_cast<int>(random.below(5)) - 2, -3, 10);
        const double length = m_beat * (random.chance(0.5) ? 0.5 : 1.0);
        line.push_back({0.5 * half * m_beat, length, octave + pitch(degree), random.uniform(0.4, 1.0)});
    }
    return line;
}

std::vector<Note> Composition::chords(Random& random) const {
    std::vector<Note> played;
    const int every = random.chance(0.5) ? 1 : kBeatsPerChord;
    for (int beat = 0; beat < m_beats; beat += every)
        for (const int step : kChordSteps)
            played.push_back({beat * m_beat + random.uniform(0.0, 0.02), 0.95 * every * m_beat,
                              pitch(chordAt(beat) + step), random.uniform(0.5, 0.8)});
    return played;
}

std::vector<Note> Composition::arpeggio(Random& random) const {
    std::vector<Note> line;
    const int perBeat = random.chance(0.6) ? 2 : 4;
    const double octave = 12.0 * static_cast<double>(random.below(2));
    for (int n = 0; n < perBeat * m_beats; ++n) {
        const int step = kChordSteps[static_cast<std::size_t>(n) % kChordSteps.size()];
        line.push_back({n * m_beat / perBeat, 0.9 * m_beat / perBeat, octave + pitch(chordAt(n / perBeat) + step),
                        random.uniform(0.5, 1.0)});
    }
    return line;
}

std::vector<Note> Composition::bassLine(Random& random) const {
    std::vector<Note> line;
    const int perBeat = random.chance(0.3) ? 2 : 1;
    for (int n = 0; n < perBeat * m_beats; ++n)
        if (n % perBeat == 0 || random.chance(0.7))
            line.push_back({n * m_beat / perBeat, 0.8 * m_beat / perBeat, pitch(chordAt(n / perBeat)) - 24.0,
                            random.uniform(0.7, 1.0)});
    return line;
}

std::vector<Note> Composition::drone() const {
    return {{0.0, m_seconds, pitch(0) - 12.0, 1.0}, {0.0, m_seconds, pitch(0) - 5.0, 0.7}};
}

std::vector<DrumStroke> Composition::drums(bool brushes, Random& random) const {
    std::vector<DrumStroke> strokes;
    const Drum offBeat = brushes ? Drum::Shaker : Drum::Hat;
    const int perBeat = random.chance(0.7) ? 2 : 4;
    for (int n = 0; n < perBeat * m_beats; ++n) {
        const double start = n * m_beat / perBeat;
        const int beat = n / perBeat;
        strokes.push_back({offBeat, start, random.uniform(0.4, 1.0)});
        if (n % perBeat != 0)
            continue;
        if (beat % 2 == 0)
            strokes.push_back({Drum::Kick, start, brushes ? 0.3 : 1.0});
        else if (!brushes)
            strokes.push_back({Drum::Snare, start, random.uniform(0.7, 1.0)});
    }
    return strokes;
}

} // namespace etude::synth
