// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/demo/synth/drums.h"

#include "engine/demo/synth/filters.h"
#include "engine/demo/synth/oscillators.h"

namespace etude::synth {

namespace {

/// A sine whose frequency falls from `to + fall` to `to`.
struct Membrane {
    double to, fall, fallSeconds, decaySeconds;

    void strike(const Note& note, std::span<float> out) const {
        double phase = 0.0;
        addNote(note, 3.5 * decaySeconds, out, [&](double t) {
            phase += kTwoPi * (to + fall * std::exp(-t / fallSeconds)) / kSampleRate;
            return std::sin(phase) * std::exp(-t / decaySeconds);
        });
    }
};

/// Filtered noise under an envelope.
template <class Envelope>
void hiss(Biquad filter, double seconds, const Note& note, Random& random, std::span<float> out, Envelope&& envelope) {
    addNote(note, seconds, out, [&](double t) { return filter(random.uniform(-1.0, 1.0)) * envelope(t); });
}

/// Several hands, not quite together.
double clapLevel(double t) {
    constexpr double kApart = 0.011;
    constexpr int kHands = 3;
    const int hand = std::min(static_cast<int>(t / kApart), kHands);
    return std::exp(-(t - hand * kApart) / (hand == kHands ? 0.05 : 0.004));
}

} // namespace

void playDrum(Drum drum, double start, double velocity, Random& random, std::span<float> out) {
    const Note note{start, 0.0, 0.0, velocity};
    switch (drum) {
    case Drum::Kick:
        return Membrane{45.0, 85.0, 0.03, 0.1}.strike(note, out);
    case Drum::HighTom:
        return Membrane{150.0, 90.0, 0.05, 0.12}.strike(note, out);
    case Drum::LowTom:
        return Membrane{95.0, 60.0, 0.05, 0.15}.strike(note, out);
    case Drum::Snare:
        hiss(Biquad::bandPass(1800.0, 0.7), 0.25, note, random, out,
             [](double t) { return 0.9 * std::exp(-t / 0.06); });
        return Membrane{190.0, 0.0, 1.0, 0.06}.strike({start, 0.0, 0.0, 0.3 * velocity}, out);
    case Drum::Hat:
        return hiss(Biquad::highPass(3500.0), 0.1, note, random, out,
                    [](double t) { return 0.35 * std::exp(-t / 0.02); });
    case Drum::Shaker:
        return hiss(Biquad::bandPass(4200.0, 1.5), 0.15, note, random, out,
                    [](double t) { return 0.6 * std::min(1.0, t / 0.025) * std::exp(-t / 0.035); });
    case Drum::Clap:
        return hiss(Biquad::bandPass(1300.0, 1.2), 0.25, note, random, out,
                    [](double t) { return 2.0 * clapLevel(t); });
    case Drum::Crash:
        return hiss(Biquad::highPass(3000.0), 1.6, note, random, out,
                    [](double t) { return 0.45 * std::exp(-t / 0.4); });
    }
}

} // namespace etude::synth
