// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace etude {

/// The frequency weightings of sound level meters.
enum class WeightingCurve { A, B, C, D };

/// The curves fall to minus infinity at 0 Hz: they are floored at this, as in librosa.
inline constexpr double kWeightingFloor = -80.0; // dB

/// The weighting in dB at a frequency in Hz, at least kWeightingFloor. With c1 = 12194.217, c2 = 20.598997,
/// c3 = 107.65265, c4 = 737.86223, c5 = 158.48932 Hz:
///     A(f) = 20 log10(c1^2 f^4 / ((f^2 + c2^2) sqrt((f^2 + c3^2) (f^2 + c4^2)) (f^2 + c1^2))) + 2.0
///     B(f) = 20 log10(c1^2 f^3 / ((f^2 + c2^2) sqrt(f^2 + c5^2) (f^2 + c1^2))) + 0.17
///     C(f) = 20 log10(c1^2 f^2 / ((f^2 + c2^2) (f^2 + c1^2))) + 0.062
///     D(f) = 20 log10(f / 6.8966888496476e-5 sqrt(h(f) / ((f^2 + 79919.29) (f^2 + 1345600)))),
///     h(f) = ((1037918.48 - f^2)^2 + 1080768.16 f^2) / ((9837328 - f^2)^2 + 11723776 f^2)
/// A and C: IEC 61672:2003; B: ANSI S1.4-1983; D: IEC 537 (withdrawn). The offset of A is exactly 2 dB as in librosa,
/// so that A(1 kHz) is +0.00034.
[[nodiscard]] double weightingDecibels(WeightingCurve curve, double frequency);

/// The same for each of several frequencies.
[[nodiscard]] std::vector<double> weightingDecibels(WeightingCurve curve, std::span<const double> frequencies);

} // namespace etude
