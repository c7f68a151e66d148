// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/spectrum/spectrum_config.h"

namespace etude {

/// Frequency in Hz to mel and back. Slaney (Auditory Toolbox): linear below 1 kHz, 15 mel; above, log with 27 mel for a
/// factor of 6.4. HTK: 2595 log10(1 + f / 700).
[[nodiscard]] double hzToMel(double hz, MelScale scale);
[[nodiscard]] double melToHz(double mel, MelScale scale);

/// One triangular filter: its weights for the bins from firstBin on; none where it falls between two bins.
struct MelFilter {
    int firstBin = 0;
    std::vector<float> weights;
    bool operator==(const MelFilter&) const = default;
};

/// Triangular filters whose edges are equidistant in mel: the non-zero part of librosa.filters.mel, computed in double.
struct MelBank {
    std::vector<MelFilter> filters;  ///< one for each band
    std::vector<double> frequencies; ///< Hz, the peak of each

    /// The configuration is valid at this rate.
    [[nodiscard]] static MelBank make(const SpectrumConfig& config, int sampleRate);
};

} // namespace etude
