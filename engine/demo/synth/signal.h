// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstddef>
#include <numbers>
#include <vector>

/// The synthesiser behind the demo corpus. Everything is deterministic in its arguments; nothing is shared.
namespace etude::synth {

inline constexpr int kSampleRate = 22050; // Hz
inline constexpr double kTwoPi = 2.0 * std::numbers::pi;

/// Mono samples at kSampleRate; full scale is 1.
using Signal = std::vector<float>;

struct Stereo {
    Signal left, right;
};

[[nodiscard]] inline std::size_t samplesIn(double seconds) {
    return static_cast<std::size_t>(seconds * kSampleRate);
}
[[nodiscard]] inline double gainFromDecibels(double decibels) {
    return std::pow(10.0, decibels / 20.0);
}
/// Hz of a MIDI note number; 69 is 440 Hz.
[[nodiscard]] inline double frequencyOf(double pitch) {
    return 440.0 * std::exp2((pitch - 69.0) / 12.0);
}

} // namespace etude::synth
