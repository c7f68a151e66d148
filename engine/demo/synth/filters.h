// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/demo/synth/signal.h"

namespace etude::synth {

/// A first-order low-pass whose cut-off may change at every sample.
class OnePole {
public:
    double lowPass(double input, double cutoff) {
        if (cutoff != m_cutoff) {
            m_cutoff = cutoff;
            m_share = 1.0 - std::exp(-kTwoPi * cutoff / kSampleRate);
        }
        m_state += m_share * (input - m_state);
        return m_state;
    }

private:
    double m_cutoff = 0.0, m_share = 0.0, m_state = 0.0;
};

/// A second-order section; the designs are those of R. Bristow-Johnson's "Audio EQ cookbook".
class Biquad {
public:
    [[nodiscard]] static Biquad lowPass(double frequency, double q = std::numbers::sqrt2 / 2);
    [[nodiscard]] static Biquad highPass(double frequency, double q = std::numbers::sqrt2 / 2);
    [[nodiscard]] static Biquad bandPass(double frequency, double q);
    [[nodiscard]] static Biquad highShelf(double frequency, double decibels);

    double operator()(double input) {
        const double output = m_b0 * input + m_z1;
        m_z1 = m_b1 * input - m_a1 * output + m_z2;
        m_z2 = m_b2 * input - m_a2 * output;
        return output;
    }
    void apply(Signal& signal) {
        for (float& sample : signal)
            sample = static_cast<float>((*this)(sample));
    }

private:
    Biquad(double b0, double b1, double b2, double a0, double a1, double a2)
        : m_b0(b0 / a0)
        , m_b1(b1 / a0)
        , m_b2(b2 / a0)
        , m_a1(a1 / a0)
        , m_a2(a2 / a0) {}

    double m_b0, m_b1, m_b2, m_a1, m_a2;
    double m_z1 = 0.0, m_z2 = 0.0;
};

} // namespace etude::synth
