// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/demo/synth/effects.h"

#include <algorithm>
#include <array>

#include "engine/demo/synth/filters.h"

namespace etude::synth {

namespace {

constexpr std::array kCombSeconds{0.0297, 0.0371, 0.0411, 0.0437};
constexpr std::array kAllPassSeconds{0.005, 0.0017};
constexpr double kSpread = 1.03; // the right channel's delays are longer by this

/// A circular delay line of at least one sample.
class Delay {
public:
    explicit Delay(double seconds)
        : m_line(std::max<std::size_t>(samplesIn(seconds), 1), 0.0) {}
    [[nodiscard]] double read() const { return m_line[m_position]; }
    void write(double value) {
        m_line[m_position] = value;
        m_position = m_position + 1 < m_line.size() ? m_position + 1 : 0;
    }

private:
    std::vector<double> m_line;
    std::size_t m_position = 0;
};

void addReverb(Signal& signal, double decaySeconds, double wet, double spread) {
    Signal room(signal.size(), 0.0F);
    for (const double seconds : kCombSeconds) {
        Delay delay(seconds * spread);
        OnePole damping;
        const double feedback = std::pow(10.0, -3.0 * seconds * spread / decaySeconds);
        for (std::size_t n = 0; n < signal.size(); ++n) {
            const double echo = delay.read();
            room[n] += static_cast<float>(0.25 * echo);
            delay.write(signal[n] + feedback * damping.lowPass(echo, 5500.0));
        }
    }
    for (const double seconds : kAllPassSeconds) {
        constexpr double kGain = 0.7;
        Delay delay(seconds * spread);
        for (float& sample : room) {
            const double echo = delay.read();
            const double input = sample - kGain * echo;
            sample = static_cast<float>(echo + kGain * input);
            delay.write(input);
        }
    }
    for (std::size_t n = 0; n < signal.size(); ++n)
        signal[n] += static_cast<float>(wet) * room[n];
}

} // namespace

double peakOf(const Signal& signal) {
    float peak = 0.0F;
    for (const float sample : signal)
        peak = std::max(peak, std::abs(sample));
    return peak;
}

double levelOf(const Stereo& stereo) {
    double sum = 0.0;
    for (const Signal* channel : {&stereo.left, &stereo.right})
        for (const float sample : *channel)
            sum += static_cast<double>(sample) * sample;
    return std::sqrt(sum / static_cast<double>(stereo.left.size() + stereo.right.size()));
}

void addReverb(Stereo& stereo, double decaySeconds, double wet) {
    addReverb(stereo.left, decaySeconds, wet, 1.0);
    addReverb(stereo.right, decaySeconds, wet, kSpread);
}

void addEcho(Stereo& stereo, double seconds, double gain) {
    const std::size_t delay = std::max<std::size_t>(samplesIn(seconds), 1);
    for (Signal* channel : {&stereo.left, &stereo.right})
        for (std::size_t n = delay; n < channel->size(); ++n)
            (*channel)[n] += static_cast<float>(gain) * (*channel)[n - delay];
}

void addTremolo(Stereo& stereo, double hertz, double decibels) {
    for (std::size_t n = 0; n < stereo.left.size(); ++n) {
        const double phase = kTwoPi * hertz * static_cast<double>(n) / kSampleRate;
        const auto gain = static_cast<float>(gainFromDecibels(-0.5 * decibels * (1.0 - std::cos(phase))));
        stereo.left[n] *= gain;
        stereo.right[n] *= gain;
    }
}

void distort(Stereo& stereo, double drive) {
    const double peak = std::max({peakOf(stereo.left), peakOf(stereo.right), 1e-9});
    for (Signal* channel : {&stereo.left, &stereo.right})
        for (float& sample : *channel)
            sample = static_cast<float>(peak * std::tanh(drive * sample / peak) / std::tanh(drive));
}

void addHiss(Stereo& stereo, double level, Random& random) {
    for (Signal* channel : {&stereo.left, &stereo.right}) {
        Biquad filter = Biquad::highPass(400.0);
        for (float& sample : *channel)
            sample += static_cast<float>(level * std::sqrt(3.0) * filter(random.uniform(-1.0, 1.0)));
    }
}

void addCrackle(Stereo& stereo, double level, double perSecond, Random& random) {
    constexpr std::size_t kClickSamples = 24;
    const double chance = perSecond / kSampleRate;
    for (std::size_t n = 0; n + kClickSamples < stereo.left.size(); ++n) {
        if (!random.chance(chance))
            continue;
        const double size = level * random.uniform(0.15, 1.0);
        for (std::size_t k = 0; k < kClickSamples; ++k) {
            const auto click =
                static_cast<float>(size * random.uniform(-1.0, 1.0) * std::exp(-0.2 * static_cast<double>(k)));
            stereo.left[n + k] += click;
            stereo.right[n + k] += click;
        }
    }
}

} // namespace etude::synth
