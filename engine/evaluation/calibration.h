// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace etude {

/// Wilson's 95 % interval of a share of `count` (1 or more) independent clips, in [0, 1] (Wilson, "Probable inference,
/// the law of succession, and statistical inference", Journal of the American Statistical Association 22, 1927).
[[nodiscard]] std::pair<double, double> wilsonInterval(std::int64_t positives, std::int64_t count);

/// Clips whose scores lie from `low` up to `high`.
struct CalibrationBin {
    double low = 0.0;
    double high = 0.0;
    std::int64_t count = 0;
    std::int64_t positives = 0;
    double meanScore = 0.0; ///< 0 without clips

    /// Of the clips, there is one at least, those that have the tag.
    [[nodiscard]] double share() const { return static_cast<double>(positives) / static_cast<double>(count); }
    bool operator==(const CalibrationBin&) const = default;
};

/// How far scores can be read as probabilities.
struct Calibration {
    std::vector<CalibrationBin> bins; ///< equal, over [0, 1]; the last has its upper end
    double brier = 0.0;               ///< mean squared distance of score and label (Brier, 1950)
    /// The expected calibration error: the mean over clips of the distance of a bin's share from its mean score
    /// (Naeini, Cooper and Hauskrecht, "Obtaining well calibrated probabilities using Bayesian binning", AAAI 2015).
    double expectedError = 0.0;

    bool operator==(const Calibration&) const = default;
};

/// Labels are 0 or 1. None without a score, and where one is no probability: outside of [0, 1], or NaN.
[[nodiscard]] std::optional<Calibration> calibration(std::span<const float> scores,
                                                     std::span<const std::uint8_t> labels, std::size_t bins = 10);

/// How the scores of a tag's clips are spread, those that have it and the others apart.
struct ScoreHistogram {
    double low = 0.0;
    double high = 0.0;
    std::vector<std::int64_t> positives; ///< in equal bins from low to high
    std::vector<std::int64_t> negatives;

    bool operator==(const ScoreHistogram&) const = default;
};

/// Low and high differ; scores, which are not NaN, beyond them are counted at the ends. The last bin has its upper end.
[[nodiscard]] ScoreHistogram scoreHistogram(std::span<const float> scores, std::span<const std::uint8_t> labels,
                                            double low, double high, std::size_t bins = 20);

} // namespace etude
