// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>

namespace etude {

/// Scores of the clips of one tag, and how much their area counts.
struct WeightedScores {
    const float* scores = nullptr; ///< not NaN
    double weight = 1.0;
};

/// A weighted sum of areas under ROC curves, and how much it varies over test sets of as many clips of each class.
struct DeLongEstimate {
    double value = 0.0;
    double standardError = 0.0; ///< 0 too where no other order was seen: all areas 1, or differences of equal scores
    std::size_t positives = 0;
    std::size_t negatives = 0;

    /// The normal 95 % interval. That of an area may leave [0, 1].
    [[nodiscard]] std::pair<double, double> interval() const;
    /// That the true value is 0, two-sided, by the normal distribution. None where the standard error is 0.
    [[nodiscard]] std::optional<double> p() const;
    bool operator==(const DeLongEstimate&) const = default;
};

/// By the structural components of the areas (DeLong, DeLong and Clarke-Pearson, "Comparing the areas under two or more
/// correlated receiver operating characteristic curves", Biometrics 44, 1988), found from ranks (Sun and Xu, "Fast
/// implementation of DeLong's algorithm", IEEE Signal Processing Letters 21, 2014). One scoring of weight 1 gives its
/// area; weights 1 and -1 a paired difference; those that are shared out over runs that of means over runs. Clips count
/// as independent: where several are an artist's, the interval is too narrow. Scores and labels (0 or not) are `count`
/// values, fewer than 2^31, `stride` apart: columns of arrays. Takes time linear in scorings x clips. None where a
/// class has fewer than two clips.
[[nodiscard]] std::optional<DeLongEstimate> deLong(std::span<const WeightedScores> scorings, const std::uint8_t* labels,
                                                   std::size_t count, std::size_t stride);

} // namespace etude
