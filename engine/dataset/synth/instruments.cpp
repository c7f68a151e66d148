// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/synth/instruments.h"

#include <algorithm>
#include <array>

#include "engine/dataset/synth/filters.h"

namespace etude::synth {

namespace {

/// Linear attack to 1, then level until `duration`, then exponential release.
struct Envelope {
    double attack = 0.005, duration = 0.5, release = 0.1; // seconds

    [[nodiscard]] double at(double t) const {
        const double level = std::min(1.0, t / attack);
        return t < duration ? level : level * std::exp(-4.0 * (t - duration) / release);
    }
};

/// Adds velocity * sample(seconds since the start) for as long as the note sounds.
template <class Sample>
void add(const Note& note, double soundingSeconds, std::span<float> out, Sample&& sample) {
    const std::size_t first = std::min(samplesIn(note.start), out.size());
    const std::size_t count = std::min(samplesIn(soundingSeconds), out.size() - first);
    for (std::size_t n = 0; n < count; ++n)
        out[first + n] += static_cast<float>(note.velocity * sample(static_cast<double>(n) / kSampleRate));
}

/// A sine by recursion, decaying exponentially.
class Partial {
public:
    Partial(double frequency, double amplitude, double decaySeconds, double phase) {
        const double step = kTwoPi * frequency / kSampleRate;
        const double radius = std::exp(-1.0 / (decaySeconds * kSampleRate));
        m_c1 = 2.0 * radius * std::cos(step);
        m_c2 = -radius * radius;
        m_y1 = amplitude * std::sin(phase - step) / radius;
        m_y2 = amplitude * std::sin(phase - 2.0 * step) / (radius * radius);
    }
    double next() {
        const double y = m_c1 * m_y1 + m_c2 * m_y2;
        m_y2 = m_y1;
        m_y1 = y;
        return y;
    }

private:
    double m_c1, m_c2, m_y1, m_y2;
};

/// A saw with its edge smoothed over two samples (polyBLEP; Valimaki and Huovilainen, IEEE Signal Processing Magazine
/// 24(2), 2007).
class Saw {
public:
    explicit Saw(double phase)
        : m_phase(phase) {}
    double next(double frequency) {
        const double step = frequency / kSampleRate;
        m_phase += step;
        if (m_phase >= 1.0)
            m_phase -= 1.0;
        double value = 2.0 * m_phase - 1.0;
        if (m_phase < step) {
            const double t = m_phase / step;
            value -= 2.0 * t - t * t - 1.0;
        } else if (m_phase > 1.0 - step) {
            const double t = (m_phase - 1.0) / step;
            value -= t * t + 2.0 * t + 1.0;
        }
        return value;
    }

private:
    double m_phase;
};

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
    add(note, note.duration + 0.5, out, [&](double t) {
        double sum = t < 0.012 ? 0.25 * voice.brightness * random.uniform(-1.0, 1.0) : 0.0;
        for (Partial& partial : partials)
            sum += partial.next();
        return 0.45 * sum * envelope.at(t);
    });
}

void plucked(const Voice& voice, const Note& note, Random& random, std::span<float> out) {
    const double period = kSampleRate / frequencyOf(note.pitch) - 0.5; // the averaging filter delays by half a sample
    std::vector<double> line(static_cast<std::size_t>(period) + 1);
    OnePole pick;
    for (double& value : line)
        value = pick.lowPass(random.uniform(-1.0, 1.0), 900.0 + 6000.0 * voice.brightness);
    const double fraction = period - std::floor(period);
    const double loss = std::exp(-1.0 / (0.9 * voice.ring * frequencyOf(note.pitch)));
    std::size_t position = 0;
    double previous = 0.0;
    const Envelope envelope{0.001, note.duration, 0.3};
    add(note, note.duration + 0.6, out, [&](double t) {
        const std::size_t following = position + 1 < line.size() ? position + 1 : 0;
        const double value = (1.0 - fraction) * line[following] + fraction * line[position];
        line[position] = loss * 0.5 * (value + previous);
        previous = value;
        position = following;
        return 0.9 * value * envelope.at(t);
    });
}

void pad(const Voice& voice, const Note& note, Random& random, std::span<float> out) {
    const double base = frequencyOf(note.pitch);
    std::array saws{Saw(random.uniform()), Saw(random.uniform()), Saw(random.uniform())};
    constexpr std::array kDetune{0.9955, 1.0, 1.0052};
    OnePole first, second;
    const double cutoff = 350.0 + 2200.0 * voice.brightness * voice.brightness;
    const double sweep = kTwoPi * random.uniform(0.1, 0.4);
    const Envelope envelope{std::min(0.45, 0.5 * note.duration), note.duration, 0.9};
    add(note, note.duration + 0.9, out, [&](double t) {
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
    add(note, note.duration + 0.2, out, [&](double t) {
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
    add(note, std::max(note.duration, 1.5), out, [&](double t) {
        const double modulation = index * std::exp(-t / (0.5 * ring)) * std::sin(modulator * t);
        return 0.6 * std::min(1.0, t / 0.002) * std::exp(-t / (0.5 * ring)) * std::sin(carrier * t + modulation);
    });
}

void brass(const Voice& voice, const Note& note, Random& random, std::span<float> out) {
    const double base = frequencyOf(note.pitch);
    Saw saw(random.uniform());
    OnePole first, second;
    const Envelope envelope{std::min(0.09, 0.4 * note.duration), note.duration, 0.15};
    add(note, note.duration + 0.2, out, [&](double t) {
        const double level = envelope.at(t);
        const double cutoff = base * (0.8 + (3.0 + 6.0 * voice.brightness) * level * level);
        const double vibrato = 1.0 + 0.004 * std::min(1.0, 2.0 * t) * std::sin(kTwoPi * 5.3 * t);
        return 0.6 * second.lowPass(first.lowPass(saw.next(base * vibrato), cutoff), cutoff) * level;
    });
}

void flute(const Voice& voice, const Note& note, Random& random, std::span<float> out) {
    const double base = kTwoPi * frequencyOf(note.pitch);
    Biquad breath = Biquad::bandPass(std::min(2.0 * frequencyOf(note.pitch), 5000.0), 1.5);
    const Envelope envelope{std::min(0.07, 0.4 * note.duration), note.duration, 0.12};
    double phase = 0.0;
    add(note, note.duration + 0.15, out, [&](double t) {
        phase += base * (1.0 + 0.005 * std::sin(kTwoPi * 5.0 * t)) / kSampleRate;
        const double tone = std::sin(phase) + 0.35 * voice.brightness * std::sin(2.0 * phase) +
                            0.15 * voice.brightness * std::sin(3.0 * phase);
        return (0.4 * tone + 0.12 * breath(random.uniform(-1.0, 1.0))) * envelope.at(t);
    });
}

} // namespace

void playNote(const Voice& voice, const Note& note, Random& random, std::span<float> out) {
    switch (voice.instrument) {
    case Instrument::Piano:
        return piano(voice, note, random, out);
    case Instrument::Plucked:
        return plucked(voice, note, random, out);
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
    }
}

void playDrum(Drum drum, double start, double velocity, Random& random, std::span<float> out) {
    const Note note{start, 0.0, 0.0, velocity};
    const auto noise = [&](double) { return random.uniform(-1.0, 1.0); };
    switch (drum) {
    case Drum::Kick: {
        double phase = 0.0;
        return add(note, 0.35, out, [&](double t) {
            phase += kTwoPi * (45.0 + 85.0 * std::exp(-t / 0.03)) / kSampleRate;
            return std::sin(phase) * std::exp(-t / 0.1);
        });
    }
    case Drum::Snare: {
        Biquad band = Biquad::bandPass(1800.0, 0.7);
        return add(note, 0.25, out, [&](double t) {
            return (0.9 * band(noise(t)) + 0.3 * std::sin(kTwoPi * 190.0 * t)) * std::exp(-t / 0.06);
        });
    }
    case Drum::Hat: {
        Biquad high = Biquad::highPass(3500.0);
        return add(note, 0.1, out, [&](double t) { return 0.35 * high(noise(t)) * std::exp(-t / 0.02); });
    }
    case Drum::Shaker: {
        Biquad band = Biquad::bandPass(4200.0, 1.5);
        return add(note, 0.15, out,
                   [&](double t) { return 0.6 * band(noise(t)) * std::min(1.0, t / 0.025) * std::exp(-t / 0.035); });
    }
    }
}

} // namespace etude::synth
