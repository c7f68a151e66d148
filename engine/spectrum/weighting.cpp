// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spectrum/weighting.h"

#include <algorithm>
#include <cmath>

namespace etude {

namespace {

constexpr double square(double x) {
    return x * x;
}

} // namespace

double aWeighting(double frequency) {
    constexpr double c1 = square(12194.217);
    constexpr double c2 = square(20.598997);
    constexpr double c3 = square(107.65265);
    constexpr double c4 = square(737.86223);
    const double f = square(frequency);
    const double gain = c1 * square(f) / ((f + c2) * std::sqrt((f + c3) * (f + c4)) * (f + c1));
    return std::max(kAWeightingFloor, 20.0 * std::log10(gain) + 2.0);
}

std::vector<double> aWeighting(std::span<const double> frequencies) {
    std::vector<double> decibels;
    decibels.reserve(frequencies.size());
    for (const double frequency : frequencies)
        decibels.push_back(aWeighting(frequency));
    return decibels;
}

} // namespace etude
