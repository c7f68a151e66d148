// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spectrum/weighting.h"

#include <algorithm>
#include <cmath>

namespace etude {

namespace {

constexpr double square(double x) {
    return x * x;
}

constexpr double c1 = square(12194.217);
constexpr double c2 = square(20.598997);
constexpr double c3 = square(107.65265);
constexpr double c4 = square(737.86223);
constexpr double c5 = square(158.48932);

double decibels(double gain) {
    return 20.0 * std::log10(gain);
}

double dWeighting(double f) {
    constexpr double reference = square(8.3046305e-3);
    const double h =
        (square(square(1018.7) - f) + square(1039.6) * f) / (square(square(3136.5) - f) + square(3424.0) * f);
    return decibels(std::sqrt(f) / reference * std::sqrt(h / ((square(282.7) + f) * (square(1160.0) + f))));
}

/// At the square of a frequency.
double unfloored(WeightingCurve curve, double f) {
    switch (curve) {
    case WeightingCurve::A:
        return decibels(c1 * square(f) / ((f + c2) * std::sqrt((f + c3) * (f + c4)) * (f + c1))) + 2.0;
    case WeightingCurve::B:
        return decibels(c1 * f * std::sqrt(f) / ((f + c2) * std::sqrt(f + c5) * (f + c1))) + 0.17;
    case WeightingCurve::C:
        return decibels(c1 * f / ((f + c2) * (f + c1))) + 0.062;
    case WeightingCurve::D:
        break;
    }
    return dWeighting(f);
}

} // namespace

double weightingDecibels(WeightingCurve curve, double frequency) {
    return std::max(kWeightingFloor, unfloored(curve, square(frequency)));
}

std::vector<double> weightingDecibels(WeightingCurve curve, std::span<const double> frequencies) {
    std::vector<double> values;
    values.reserve(frequencies.size());
    for (const double frequency : frequencies)
        values.push_back(weightingDecibels(curve, frequency));
    return values;
}

} // namespace etude
