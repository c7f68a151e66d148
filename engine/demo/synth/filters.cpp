// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/demo/synth/filters.h"

namespace etude::synth {

namespace {

double radians(double frequency) {
    return kTwoPi * frequency / kSampleRate;
}

} // namespace

Biquad Biquad::lowPass(double frequency, double q) {
    const double c = std::cos(radians(frequency));
    const double alpha = std::sin(radians(frequency)) / (2.0 * q);
    return {(1 - c) / 2, 1 - c, (1 - c) / 2, 1 + alpha, -2 * c, 1 - alpha};
}

Biquad Biquad::highPass(double frequency, double q) {
    const double c = std::cos(radians(frequency));
    const double alpha = std::sin(radians(frequency)) / (2.0 * q);
    return {(1 + c) / 2, -(1 + c), (1 + c) / 2, 1 + alpha, -2 * c, 1 - alpha};
}

Biquad Biquad::bandPass(double frequency, double q) {
    const double c = std::cos(radians(frequency));
    const double alpha = std::sin(radians(frequency)) / (2.0 * q);
    return {alpha, 0, -alpha, 1 + alpha, -2 * c, 1 - alpha};
}

Biquad Biquad::highShelf(double frequency, double decibels) {
    const double a = std::pow(10.0, decibels / 40.0);
    const double c = std::cos(radians(frequency));
    const double s = std::sin(radians(frequency)) * std::numbers::sqrt2 * std::sqrt(a); // shelf slope 1
    return {a * ((a + 1) + (a - 1) * c + s), -2 * a * ((a - 1) + (a + 1) * c), a * ((a + 1) + (a - 1) * c - s),
            (a + 1) - (a - 1) * c + s,       2 * ((a - 1) - (a + 1) * c),      (a + 1) - (a - 1) * c - s};
}

} // namespace etude::synth
