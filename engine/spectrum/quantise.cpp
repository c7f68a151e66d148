// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spectrum/quantise.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace etude {

namespace {

constexpr int kTopCode = 65535;
constexpr int kSteps = kTopCode - 1;

/// The codes' values: low * exp((code - 1) * step), in double and then rounded. Where a step is finer than the spacing
/// of floats, a code's value rounds to the very float that it was made of; where it is coarser, rounding stays within
/// half a step. Either way the value's code is the same again.
class LogScale {
public:
    LogScale(float low, float high)
        : m_low(low)
        , m_step(low < high ? std::log(static_cast<double>(high) / low) / kSteps : 0.0) {
        for (std::size_t i = 0; i < kTable; ++i) {
            m_fine[i] = std::exp(static_cast<double>(i) * m_step);
            m_coarse[i] = std::exp(static_cast<double>(i * kTable) * m_step);
        }
    }

    [[nodiscard]] std::uint16_t code(float value) const {
        if (value <= 0.0F)
            return 0;
        if (m_step == 0.0)
            return 1;
        return static_cast<std::uint16_t>(1 + std::lround(std::log(value / m_low) / m_step));
    }

    [[nodiscard]] float value(std::uint16_t code) const {
        if (code == 0)
            return 0.0F;
        const auto steps = static_cast<std::size_t>(code - 1);
        return static_cast<float>(m_low * m_coarse[steps / kTable] * m_fine[steps % kTable]);
    }

private:
    static constexpr std::size_t kTable = 256;

    double m_low;
    double m_step; ///< of the natural logarithm
    std::array<double, kTable> m_fine;
    std::array<double, kTable> m_coarse;
};

/// The least positive value and the greatest; zeros if no value is positive.
struct Extremes {
    float low = 0.0F;
    float high = 0.0F;
};

Extremes extremesOf(std::span<const float> values) {
    Extremes extremes;
    for (const float value : values) {
        if (value > 0.0F && (extremes.low == 0.0F || value < extremes.low))
            extremes.low = value;
        extremes.high = std::max(extremes.high, value);
    }
    return extremes;
}

} // namespace

QuantisedClip quantise(std::span<const float> values) {
    const auto [low, high] = extremesOf(values);
    const LogScale scale(low, high);
    QuantisedClip clip{low, high, std::vector<std::uint16_t>(values.size())};
    std::ranges::transform(values, clip.codes.begin(), [&](float value) { return scale.code(value); });
    return clip;
}

void dequantise(float low, float high, std::span<const std::uint16_t> codes, std::span<float> values) {
    const LogScale scale(low, high);
    std::ranges::transform(codes, values.begin(), [&](std::uint16_t code) { return scale.value(code); });
}

void roundToLog16(std::span<float> values) {
    const auto [low, high] = extremesOf(values);
    const LogScale scale(low, high);
    for (float& value : values)
        value = scale.value(scale.code(value));
}

} // namespace etude
