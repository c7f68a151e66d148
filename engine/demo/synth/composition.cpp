// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/demo/synth/composition.h"

#include <algorithm>
#include <array>

namespace etude::synth {

namespace {

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

/// Where an instrument's melodies lie: semitones above the octave from middle C, and whether they may lie an octave
/// higher.
struct Register {
    double shift = 0.0;
    bool canBeHigher = true;
};

Register registerOf(Instrument instrument) {
    switch (instrument) {
    case Instrument::Bells:
    case Instrument::Flute:
        return {12.0};
    case Instrument::Brass:
    case Instrument::ElectricGuitar:
    case Instrument::Strings:
        return {-12.0};
    case Instrument::Vocal:
        return {-12.0, false};
    default:
        return {};
    }
}

} // namespace

Composition::Composition(const ClipPlan& plan, double seconds, Random& random)
    : m_scale(scaleOf(plan.mode))
    , m_tonic(plan.tonic)
    , m_beatsPerBar(plan.beatsPerBar)
    , m_swing(plan.swing)
    , m_noteLength(plan.noteLength)
    , m_drums(plan.drums)
    , m_seconds(seconds)
    , m_beat(60.0 / plan.tempo)
    , m_beats(static_cast<int>(std::ceil(seconds / m_beat)))
    , m_beatsPerChord(m_beatsPerBar == 3 ? 3 : 2) {
    constexpr std::array kRoots{0, 3, 4, 5};
    for (int beat = 0; beat < m_beats; beat += m_beatsPerChord)
        m_chords.push_back(beat == 0 || random.chance(0.35) ? 0 : kRoots[random.below(kRoots.size())]);
}

double Composition::pitch(int degree) const {
    const int size = static_cast<int>(m_scale.size());
    const int octave = degree >= 0 ? degree / size : -((size - 1 - degree) / size);
    return 60.0 + m_tonic + 12.0 * octave + m_scale[static_cast<std::size_t>(degree - octave * size)];
}

int Composition::chordAt(int beat) const {
    return m_chords[static_cast<std::size_t>(beat / m_beatsPerChord)];
}

/// Seconds; of two steps to a beat the second swings.
double Composition::start(int step, int perBeat) const {
    const int beat = step / perBeat;
    const int within = step % perBeat;
    const double share = perBeat == 2 && within == 1 ? m_swing : static_cast<double>(within) / perBeat;
    return (beat + share) * m_beat;
}

/// Gain: the first of a bar is louder.
double Composition::stress(int step, int perBeat) const {
    return step % (perBeat * m_beatsPerBar) == 0 ? 1.4 : 1.0;
}

std::vector<Note> Composition::notes(const Part& part, Random& random) const {
    if (part.role == Role::Drone)
        return drone();
    std::vector<Note> played;
    if (part.role == Role::Melody)
        played = melody(part.voice.instrument, random);
    else if (part.role == Role::Chords)
        played = chords(part.voice.instrument, random);
    else
        played = part.role == Role::Arpeggio ? arpeggio(random) : bassLine(random);
    for (Note& note : played)
        note.duration *= m_noteLength;
    return played;
}

std::vector<Note> Composition::melody(Instrument instrument, Random& random) const {
    std::vector<Note> line;
    const Register reach = registerOf(instrument);
    const double octave = reach.shift + (random.chance(0.5) && reach.canBeHigher ? 12.0 : 0.0);
    const double offBeats = m_swing > 0.5 ? 0.6 : 0.35;
    int degree = static_cast<int>(random.below(7));
    for (int half = 0; half < 2 * m_beats; ++half) {
        if (!random.chance(half % 2 == 0 ? 0.8 : offBeats))
            continue;
        degree = std::clamp(degree + static_cast<int>(random.below(5)) - 2, -3, 10);
        const double length = m_beat * (random.chance(0.5) ? 0.5 : 1.0);
        line.push_back({start(half, 2), length, octave + pitch(degree), random.uniform(0.4, 1.0) * stress(half, 2)});
    }
    return line;
}

std::vector<Note> Composition::chords(Instrument instrument, Random& random) const {
    std::vector<Note> played;
    const auto strike = [&](int beat, int beats) {
        const double loud = random.uniform(0.5, 0.8) * stress(beat, 1);
        const double root = pitch(chordAt(beat));
        for (const int step : kChordSteps) {
            // An amplifier turns a triad into noise: a guitar plays root, fifth and octave, low.
            const double height = instrument == Instrument::ElectricGuitar
                                      ? root - 12.0 + std::array{0.0, 7.0, 12.0}[static_cast<std::size_t>(step / 2)]
                                      : pitch(chordAt(beat) + step);
            played.push_back({beat * m_beat + random.uniform(0.0, 0.02), 0.95 * beats * m_beat, height, loud});
        }
    };
    if (m_beatsPerBar == 3) {
        for (int beat = 0; beat < m_beats; ++beat)
            if (beat % 3 == 0)
                played.push_back({beat * m_beat, 0.95 * m_beat, pitch(chordAt(beat)) - 12.0, 1.4});
            else
                strike(beat, 1);
        return played;
    }
    const int every = random.chance(0.5) ? 1 : m_beatsPerChord;
    for (int beat = 0; beat < m_beats; beat += every)
        strike(beat, every);
    return played;
}

std::vector<Note> Composition::arpeggio(Random& random) const {
    std::vector<Note> line;
    const int perBeat = random.chance(0.6) || m_swing > 0.5 ? 2 : 4;
    const double octave = 12.0 * static_cast<double>(random.below(2));
    for (int n = 0; n < perBeat * m_beats; ++n) {
        const int step = kChordSteps[static_cast<std::size_t>(n) % kChordSteps.size()];
        line.push_back({start(n, perBeat), 0.9 * m_beat / perBeat, octave + pitch(chordAt(n / perBeat) + step),
                        random.uniform(0.5, 1.0) * stress(n, perBeat)});
    }
    return line;
}

/// In a waltz the first of each bar; with swing it walks, a step to each beat; else the chords' roots.
std::vector<Note> Composition::bassLine(Random& random) const {
    constexpr std::array kWalk{1, 2, 4, -1}; // scale degrees from the root
    std::vector<Note> line;
    const bool walks = m_swing > 0.5 && m_beatsPerBar != 3;
    const int perBeat = random.chance(0.3) && m_beatsPerBar != 3 && !walks ? 2 : 1;
    for (int n = 0; n < perBeat * m_beats; ++n) {
        const int beat = n / perBeat;
        if ((m_beatsPerBar == 3 && beat % 3 != 0) || (n % perBeat != 0 && !random.chance(0.7)))
            continue;
        const int away = walks && beat % m_beatsPerChord != 0 ? kWalk[random.below(kWalk.size())] : 0;
        line.push_back(
            {start(n, perBeat), 0.8 * m_beat / perBeat, pitch(chordAt(beat) + away) - 24.0, random.uniform(0.7, 1.0)});
    }
    return line;
}

std::vector<Note> Composition::drone() const {
    return {{0.0, m_seconds, pitch(0) - 12.0, 1.0}, {0.0, m_seconds, pitch(0) - 5.0, 0.7}};
}

void Composition::strikeBeat(int beat, Random& random, std::vector<DrumStroke>& strokes) const {
    const double time = beat * m_beat;
    const int inBar = beat % m_beatsPerBar;
    const bool isKick = m_beatsPerBar == 3 ? inBar == 0 : inBar % 2 == 0;
    if (isKick || m_drums->everyBeat)
        strokes.push_back({Drum::Kick, time, m_drums->kit == Kit::Brushes ? 0.3 : 1.0});
    const bool fills = m_drums->kit == Kit::Full && beat % (2 * m_beatsPerBar) == 2 * m_beatsPerBar - 1;
    if (fills) {
        strokes.push_back({Drum::HighTom, time, 0.9});
        strokes.push_back({Drum::LowTom, start(2 * beat + 1, 2), 1.0});
    } else if (!isKick && m_drums->kit != Kit::Brushes) {
        strokes.push_back({m_drums->claps ? Drum::Clap : Drum::Snare, time,
                           random.uniform(0.7, 1.0) * (m_beatsPerBar == 3 ? 0.6 : 1.0)});
    }
    if (m_drums->kit == Kit::Full && beat % (4 * m_beatsPerBar) == 0)
        strokes.push_back({Drum::Crash, time, random.uniform(0.4, 1.0)});
}

std::vector<DrumStroke> Composition::drums(Random& random) const {
    std::vector<DrumStroke> strokes;
    if (!m_drums)
        return strokes;
    const Drum upper = m_drums->kit == Kit::Brushes ? Drum::Shaker : Drum::Hat;
    const int perBeat = random.chance(0.7) || m_swing > 0.5 ? 2 : 4;
    for (int n = 0; n < perBeat * m_beats; ++n) {
        strokes.push_back({upper, start(n, perBeat), random.uniform(0.4, 1.0) * stress(n, perBeat)});
        if (n % perBeat == 0)
            strikeBeat(n / perBeat, random, strokes);
    }
    return strokes;
}

} // namespace etude::synth
