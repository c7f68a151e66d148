// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/demo/synth/instruments.h"

#include <algorithm>
#include <array>
#include <vector>

#include "engine/demo/synth/filters.h"
#include "engine/demo/synth/oscillators.h"
#include "engine/demo/synth/singing.h"

namespace etude::synth {

namespace {

void piano(const Voice& voice, const Note& note, Random& random, std::span<float> out) {
    constexpr double kInharmonicity = 4e-4;
    const double base = frequencyOf(note.pitch);
    const double rolloff = 0.40 + 0.45 * voice.brightness;
    std::vector<Partial> partials;
    for (int k = 1; k <= 12; ++k) {
        const double frequency = k * base * std::sqrt(1.0 + kInharmonicity * k * k);
        if (frequency < 0.45 * kSampleRate)
            partials.emplace_back(frequency, std::pow(rolloff, k - 1), 1.1 * voice.ring / (0.7 + 0.4 * k),
                                  kTwoPi * random.uniform());
    }
    const Envelope envelope{0.004, note.duration, 0.25};
    addNote(note, note.duration + 0.5, out, [&](double t) {
        double sum = t < 0.012 ? 0.25 * voice.brightness * random.uniform(-1.0, 1.0) : 0.0;
        for (Partial& partial : partials)
            sum += partial.next();
        return 0.45 * sum * envelope.at(t);
    });
}

/// A Karplus-Strong string; `ringSeconds` until 1/e.
class PluckedString {
public:
    PluckedString(double frequency, double pickCutoff, double ringSeconds, Random& random)
        : m_loss(std::exp(-1.0 / (ringSeconds * frequency))) {
        const double period = kSampleRate / frequency - 0.5; // the averaging filter delays by half a sample
        m_fraction = period - std::floor(period);
        m_line.resize(static_cast<std::size_t>(period) + 1);
        OnePole pick;
        for (double& value : m_line)
            value = pick.lowPass(random.uniform(-1.0, 1.0), pickCutoff);
    }
    double next() {
        const std::size_t following = m_position + 1 < m_line.size() ? m_position + 1 : 0;
        const double value = (1.0 - m_fraction) * m_line[following] + m_fraction * m_line[m_position];
        m_line[m_position] = m_loss * 0.5 * (value + m_previous);
        m_previous = value;
        m_position = following;
        return value;
    }

private:
    std::vector<double> m_line;
    double m_loss, m_fraction = 0.0, m_previous = 0.0;
    std::size_t m_position = 0;
};

void plucked(const Voice& voice, const Note& note, Random& random, std::span<float> out) {
    PluckedString string(frequencyOf(note.pitch), 900.0 + 6000.0 * voice.brightness, 0.9 * voice.ring, random);
    const Envelope envelope{0.001, note.duration, 0.3};
    addNote(note, note.duration + 0.6, out, [&](double t) { return 0.9 * string.next() * envelope.at(t); });
}

void electricGuitar(const Voice& voice, const Note& note, Random& random, std::span<float> out) {
    PluckedString string(frequencyOf(note.pitch), 2500.0, 3.0 * voice.ring, random);
    const Envelope envelope{0.001, note.duration, 0.08};
    addNote(note, note.duration + 0.1, out, [&](double t) { return string.next() * envelope.at(t); });
}

void pad(const Voice& voice, const Note& note, Random& random, std::span<float> out) {
    const double base = frequencyOf(note.pitch);
    std::array saws{Saw(random.uniform()), Saw(random.uniform()), Saw(random.uniform())};
    constexpr std::array kDetune{0.9955, 1.0, 1.0052};
    OnePole first, second;
    const double cutoff = 350.0 + 2200.0 * voice.brightness * voice.brightness;
    const double sweep = kTwoPi * random.uniform(0.1, 0.4);
    const Envelope envelope{std::min(0.45, 0.5 * note.duration), note.duration, 0.9};
    addNote(note, note.duration + 0.9, out, [&](double t) {
        double sum = 0.0;
        for (std::size_t i = 0; i < saws.size(); ++i)
            sum += saws[i].next(base * kDetune[i]);
        const double moving = cutoff * (1.0 + 0.3 * std::sin(sweep * t));
        return 0.25 * second.lowPass(first.lowPass(sum, moving), moving) * envelope.at(t);
    });
}

void bass(const Voice& voice, const Note& note, Random& random, std::span<float> out) {
    const double base = frequencyOf(note.pitch);
    Saw saw(random.uniform());
    Partial fundamental(base, 0.6, 2.0 * voice.ring, 0.0);
    OnePole first, second;
    const Envelope envelope{0.006, note.duration, 0.12};
    addNote(note, note.duration + 0.2, out, [&](double t) {
        const double cutoff = 120.0 + (200.0 + 1200.0 * voice.brightness) * std::exp(-t / (0.25 * voice.ring));
        return 0.7 * (second.lowPass(first.lowPass(saw.next(base), cutoff), cutoff) + fundamental.next()) *
               envelope.at(t);
    });
}

void bells(const Voice& voice, const Note& note, Random& random, std::span<float> out) {
    const double carrier = kTwoPi * frequencyOf(note.pitch);
    const double modulator = carrier * (random.chance(0.5) ? 1.414 : 3.5);
    const double index = 0.8 + 2.2 * voice.brightness;
    const double ring = 1.2 * voice.ring;
    addNote(note, std::max(note.duration, 1.5), out, [&](double t) {
        const double modulation = index * std::exp(-t / (0.5 * ring)) * std::sin(modulator * t);
        return 0.6 * std::min(1.0, t / 0.002) * std::exp(-t / (0.5 * ring)) * std::sin(carrier * t + modulation);
    });
}

void brass(const Voice& voice, const Note& note, Random& random, std::span<float> out) {
    const double base = frequencyOf(note.pitch);
    Saw saw(random.uniform());
    OnePole first, second;
    const Envelope envelope{std::min(0.09, 0.4 * note.duration), note.duration, 0.15};
    addNote(note, note.duration + 0.2, out, [&](double t) {
        const double level = envelope.at(t);
        const double cutoff = base * (0.8 + (3.0 + 6.0 * voice.brightness) * level * level);
        const double tone = saw.next(base * vibrato(t, 5.3, 0.004));
        return 0.6 * second.lowPass(first.lowPass(tone, cutoff), cutoff) * level;
    });
}

void flute(const Voice& voice, const Note& note, Random& random, std::span<float> out) {
    const double base = kTwoPi * frequencyOf(note.pitch);
    Biquad breath = Biquad::bandPass(std::min(2.0 * frequencyOf(note.pitch), 5000.0), 1.5);
    const Envelope envelope{std::min(0.07, 0.4 * note.duration), note.duration, 0.12};
    double phase = 0.0;
    addNote(note, note.duration + 0.15, out, [&](double t) {
        phase += base * (1.0 + 0.005 * std::sin(kTwoPi * 5.0 * t)) / kSampleRate;
        const double tone = std::sin(phase) + 0.35 * voice.brightness * std::sin(2.0 * phase) +
                            0.15 * voice.brightness * std::sin(3.0 * phase);
        return (0.4 * tone + 0.12 * breath(random.uniform(-1.0, 1.0))) * envelope.at(t);
    });
}

void organ(const Voice& voice, const Note& note, Random& random, std::span<float> out) {
    constexpr std::array kDrawbars{0.5, 1.5, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0}; // of the note's frequency
    constexpr double kForever = 1e4;                                             // seconds
    std::vector<Partial> pipes;
    for (std::size_t i = 0; i < kDrawbars.size(); ++i) {
        const double frequency = kDrawbars[i] * frequencyOf(note.pitch);
        const double level =
            kDrawbars[i] <= 1.0 ? 1.0 : std::pow(0.45 + 0.45 * voice.brightness, 0.5 * static_cast<double>(i));
        if (frequency < 0.45 * kSampleRate)
            pipes.emplace_back(frequency, level, kForever, kTwoPi * random.uniform());
    }
    const double turn = kTwoPi * random.uniform();
    const Envelope envelope{0.004, note.duration, 0.04};
    addNote(note, note.duration + 0.05, out, [&](double t) {
        double sum = t < 0.006 ? random.uniform(-1.0, 1.0) : 0.0;
        for (Partial& pipe : pipes)
            sum += pipe.next();
        return 0.2 * sum * (1.0 + 0.25 * std::sin(kTwoPi * 6.4 * t + turn)) * envelope.at(t);
    });
}

void strings(const Voice& voice, const Note& note, Random& random, std::span<float> out) {
    const double base = frequencyOf(note.pitch);
    std::array saws{Saw(random.uniform()), Saw(random.uniform())};
    constexpr std::array kDetune{0.9985, 1.0015};
    const double vibratoHertz = random.uniform(5.2, 6.4);
    Biquad air = Biquad::bandPass(290.0, 1.0), wood = Biquad::bandPass(700.0, 1.2),
           bridge = Biquad::bandPass(2700.0, 0.8);
    const Envelope envelope{std::min(0.16, 0.4 * note.duration), note.duration, 0.2};
    addNote(note, note.duration + 0.25, out, [&](double t) {
        double bow = 0.03 * random.uniform(-1.0, 1.0);
        for (std::size_t i = 0; i < saws.size(); ++i)
            bow += 0.5 * saws[i].next(base * kDetune[i] * vibrato(t, vibratoHertz, 0.006));
        const double body = air(bow) + wood(bow) + (0.5 + voice.brightness) * bridge(bow);
        return 0.8 * (0.15 * bow + body) * envelope.at(t);
    });
}

void vocal(const Voice& voice, const Note& note, Random& random, std::span<float> out) {
    constexpr std::array kVowels{Vowel::A, Vowel::E, Vowel::I, Vowel::O, Vowel::U};
    sing(kVowels[random.below(kVowels.size())], voice, note, random, out);
}

} // namespace

void playNote(const Voice& voice, const Note& note, Random& random, std::span<float> out) {
    switch (voice.instrument) {
    case Instrument::Piano:
        return piano(voice, note, random, out);
    case Instrument::Plucked:
        return plucked(voice, note, random, out);
    case Instrument::ElectricGuitar:
        return electricGuitar(voice, note, random, out);
    case Instrument::Pad:
        return pad(voice, note, random, out);
    case Instrument::Bass:
        return bass(voice, note, random, out);
    case Instrument::Bells:
        return bells(voice, note, random, out);
    case Instrument::Brass:
        return brass(voice, note, random, out);
    case Instrument::Flute:
        return flute(voice, note, random, out);
    case Instrument::Organ:
        return organ(voice, note, random, out);
    case Instrument::Strings:
        return strings(voice, note, random, out);
    case Instrument::Vocal:
        return vocal(voice, note, random, out);
    }
}

void throughAmplifier(std::span<float> notes, double drive) {
    float peak = 0.0F;
    for (const float sample : notes)
        peak = std::max(peak, std::abs(sample));
    if (peak == 0.0F)
        return;
    Biquad input = Biquad::highPass(90.0), cone = Biquad::lowPass(4000.0, 1.0), cabinet = Biquad::lowPass(4000.0);
    for (float& sample : notes)
        sample = static_cast<float>(cabinet(cone(std::tanh(drive * input(sample) / peak))));
}

} // namespace etude::synth
