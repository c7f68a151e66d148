// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

#include "engine/preprocess/clip_transform.h"
#include "engine/preprocess/input_config.h"
#include "engine/preprocess/training_statistics.h"

namespace etude {

/// From a stored spectrogram to the network's input: the one implementation behind previews, histograms, exports and
/// batches. Depends on this clip and, where the configuration says so, on statistics of the training set; never on
/// other clips. A silent or constant clip or band becomes zeros, never NaN. Reentrant.
/// `spectrogram` is of config.audio and config.spectrum. An error if the configuration needs statistics and
/// `statistics` is null or belongs to another configuration, or if its compression takes the clip out of the range of
/// float, at either end.
[[nodiscard]] Result<Spectrogram> preprocess(Spectrogram spectrogram, const InputConfig& config,
                                             const TrainingStatistics* statistics = nullptr);

/// preprocess() of one clip after another: configuration and statistics are checked once, not for every clip.
/// Reentrant; the statistics outlive it.
class Preprocessor {
public:
    /// An error if the configuration needs statistics and `statistics` is null or belongs to another configuration.
    [[nodiscard]] static Result<Preprocessor> create(const InputConfig& config,
                                                     const TrainingStatistics* statistics = nullptr);

    [[nodiscard]] Result<Spectrogram> apply(Spectrogram spectrogram) const;

private:
    Preprocessor(const InputConfig& config, const TrainingStatistics* statistics)
        : m_config(config)
        , m_statistics(statistics) {}

    InputConfig m_config;
    const TrainingStatistics* m_statistics;
};

/// File to network input, with no store between, and the clip that it was made from.
struct LoadedInput {
    AudioBuffer audio;
    Spectrogram input;
};
[[nodiscard]] Result<LoadedInput> loadInput(const std::filesystem::path& file, const InputConfig& config,
                                            const TrainingStatistics* statistics = nullptr);
/// The same of one file after another: both are of one configuration.
[[nodiscard]] Result<LoadedInput> loadInput(const std::filesystem::path& file, const ClipTransform& transform,
                                            const Preprocessor& preprocessor);

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
/// The same over given bounds, so that histograms of several inputs have the same bins.
[[nodiscard]] Histogram histogram(std::span<const float> values, int bins, double low, double high);

/// Mean over time of each band: the average-frequency curve (Choi et al., Fig. 6).
[[nodiscard]] std::vector<double> bandMeans(const Spectrogram& spectrogram);

} // namespace etude
