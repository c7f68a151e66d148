// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>

namespace etude {

/// Samples after resampling, in the arithmetic of librosa.resample: ceil(n * ratio) with the ratio rounded to double.
[[nodiscard]] inline std::int64_t resampledLength(std::int64_t samples, int fromRate, int toRate) {
    if (fromRate == toRate)
        return samples;
    const double ratio = static_cast<double>(toRate) / fromRate;
    return static_cast<std::int64_t>(std::ceil(static_cast<double>(samples) * ratio));
}

} // namespace etude
