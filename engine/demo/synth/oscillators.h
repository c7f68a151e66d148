// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <span>

#include "engine/demo/synth/instruments.h"

/// What the instruments are made of.
namespace etude::synth {

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
void addNote(const Note& note, double soundingSeconds, std::span<float> out, Sample&& sample) {
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

/// Factor on a frequency: +-depth (a share of the frequency) that sets in over half a second.
[[nodiscard]] inline double vibrato(double t, double hertz, double depth) {
    return 1.0 + depth * std::min(1.0, 2.0 * t) * std::sin(kTwoPi * hertz * t);
}

} // namespace etude::synth
