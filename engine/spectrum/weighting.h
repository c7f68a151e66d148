// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace etude {

/// A(f) is minus infinity at 0 Hz: it is floored at this, as in librosa.
inline constexpr double kAWeightingFloor = -80.0; // dB

/// The A-weighting of IEC 61672:2003 in dB at a frequency in Hz, at least kAWeightingFloor:
///     A(f) = 20 log10(c1^2 f^4 / ((f^2 + c2^2) sqrt((f^2 + c3^2) (f^2 + c4^2)) (f^2 + c1^2))) + 2.0
/// with c1 = 12194.217, c2 = 20.598997, c3 = 107.65265, c4 = 737.86223 Hz. The offset is exactly 2 dB as in librosa, so
/// that A(1 kHz) is +0.00034.
[[nodiscard]] double aWeighting(double frequency);

/// The same for each of several frequencies.
[[nodiscard]] std::vector<double> aWeighting(std::span<const double> frequencies);

} // namespace etude
