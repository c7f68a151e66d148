// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/preprocess/input_config.h"
#include "engine/spectrum/spectrogram.h"

namespace etude {

/// From a stored spectrogram to the network's input: the one implementation behind previews, histograms, exports and
/// batches. Depends on this clip alone. A silent or constant clip or band becomes zeros, never NaN. Reentrant.
/// `quantity` is what `spectrogram` holds.
[[nodiscard]] Spectrogram preprocess(Spectrogram spectrogram, Quantity quantity, const PreprocessConfig& config);

/// File to network input, with no store between.
[[nodiscard]] Result<Spectrogram> loadInput(const std::filesystem::path& file, const InputConfig& config);

/// A histogram over equal bins from low to high; values outside are counted at the ends.
struct Histogram {
    double low = 0.0;
    double high = 0.0;
    std::vector<std::int64_t> counts;
    std::int64_t total = 0;

    /// Fraction of all values in a bin.
    [[nodiscard]] double fraction(std::size_t bin) const {
        return total > 0 ? static_cast<double>(counts[bin]) / static_cast<double>(total) : 0.0;
    }
    bool operator==(const Histogram&) const = default;
};

/// Histogram of all values, from their minimum to their maximum.
[[nodiscard]] Histogram histogram(std::span<const float> values, int bins);

/// Mean over time of each band: the average-frequency curve (Choi et al., Fig. 6).
[[nodiscard]] std::vector<double> bandMeans(const Spectrogram& spectrogram);

} // namespace etude
