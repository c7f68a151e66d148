// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <span>

#include "tests/support/npy_reference.h"

namespace etude::test {

/// The largest differences from decibels, within 60 dB of the frame's maximum and below that: a single-precision
/// transform keeps 1e-3 dB in the one and 1e-2 dB in the other.
struct DecibelDifference {
    double upper = 0.0;
    double lower = 0.0;

    [[nodiscard]] bool tolerable() const { return upper < 1e-3 && lower < 1e-2; }
};

/// `decibels` are as many values as the reference has, [bands, frames].
template <class Value>
[[nodiscard]] DecibelDifference decibelDifference(std::span<const Value> decibels, const Reference& reference) {
    if (reference.shape.size() != 2 || decibels.size() != reference.values.size())
        return {INFINITY, INFINITY};
    DecibelDifference largest;
    const auto [bands, frames] = std::pair(reference.shape[0], reference.shape[1]);
    for (std::size_t frame = 0; frame < frames; ++frame) {
        double top = -INFINITY;
        for (std::size_t band = 0; band < bands; ++band)
            top = std::max(top, reference.at(band, frame));
        for (std::size_t band = 0; band < bands; ++band) {
            const double expected = reference.at(band, frame);
            double& place = expected >= top - 60.0 ? largest.upper : largest.lower;
            place = larger(place, std::abs(static_cast<double>(decibels[band * frames + frame]) - expected));
        }
    }
    return largest;
}

} // namespace etude::test
