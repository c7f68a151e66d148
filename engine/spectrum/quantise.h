// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace etude {

/// A spectrogram's non-negative values in 16 bits: the logarithm, in 65 534 equal steps from the clip's least positive
/// value to its greatest. Code 0 is the value 0; codes 1 and 65 535 are the extremes, exactly. The relative error of a
/// value is at most half a step, ln(high / low) / 131 068, and the rounding to a float: 0.0014 dB for a clip whose
/// power spans 180 dB. (Half floats end at 65 504; a full-scale sine's power at n_fft 2 048 is 256 234.)
struct QuantisedClip {
    float low = 0.0F;  ///< the least positive value; 0 if there is none
    float high = 0.0F; ///< the greatest
    std::vector<std::uint16_t> codes;

    bool operator==(const QuantisedClip&) const = default;
};

/// `values` are finite and at least 0.
[[nodiscard]] QuantisedClip quantise(std::span<const float> values);
/// The inverse. quantise(dequantise(q)) gives q again.
void dequantise(float low, float high, std::span<const std::uint16_t> codes, std::span<float> values);

/// What a 16-bit store would give back: dequantise(quantise(values)), in place.
void roundToLog16(std::span<float> values);

} // namespace etude
