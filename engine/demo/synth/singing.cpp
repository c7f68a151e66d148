// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/demo/synth/singing.h"

#include <algorithm>

#include "engine/demo/synth/filters.h"
#include "engine/demo/synth/oscillators.h"

namespace etude::synth {

std::array<double, 3> formantsOf(Vowel vowel) {
    switch (vowel) {
    case Vowel::A:
        return {730.0, 1090.0, 2440.0};
    case Vowel::E:
        return {530.0, 1840.0, 2480.0};
    case Vowel::I:
        return {270.0, 2290.0, 3010.0};
    case Vowel::O:
        return {570.0, 840.0, 2410.0};
    case Vowel::U:
        return {300.0, 870.0, 2240.0};
    }
    return {};
}

void sing(Vowel vowel, const Voice& voice, const Note& note, Random& random, std::span<float> out) {
    constexpr std::array kBandwidths{90.0, 110.0, 160.0}; // Hz
    constexpr std::array kGains{1.0, 0.7, 0.4};           // against the fall of the source towards the treble
    const double tract = 1.0 + 0.17 * voice.brightness;
    const auto formants = formantsOf(vowel);
    std::array resonances{Biquad::bandPass(tract * formants[0], tract * formants[0] / kBandwidths[0]),
                          Biquad::bandPass(tract * formants[1], tract * formants[1] / kBandwidths[1]),
                          Biquad::bandPass(tract * formants[2], tract * formants[2] / kBandwidths[2])};
    const double base = frequencyOf(note.pitch);
    Saw folds(random.uniform());
    OnePole tilt;
    const double vibratoHertz = random.uniform(5.0, 6.2);
    const Envelope envelope{std::min(0.06, 0.3 * note.duration), note.duration, 0.12};
    addNote(note, note.duration + 0.15, out, [&](double t) {
        const double scoop = 1.0 - 0.03 * std::exp(-t / 0.025);
        const double breath = 0.02 * random.uniform(-1.0, 1.0);
        const double source = tilt.lowPass(folds.next(base * scoop * vibrato(t, vibratoHertz, 0.011)) + breath, 1500.0);
        double sum = 0.0;
        for (std::size_t i = 0; i < resonances.size(); ++i)
            sum += kGains[i] * resonances[i](source);
        return 1.5 * sum * envelope.at(t);
    });
}

} // namespace etude::synth
