// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/core/result.h"

namespace etude {

/// The finished runs of one configuration at one size of the training set.
struct SizeRuns {
    double size = 0.0;       ///< tracks, or a fraction of the training set: the same unit for all; above 0
    std::vector<double> auc; ///< of each run: under the ROC or the precision-recall curve

    bool operator==(const SizeRuns&) const = default;
};

/// The straight line AUC = intercept + slope log2(size) through the runs of a size study, each counting the same, by
/// least squares. The half-widths are of Student's 95 % intervals with runs - 2 degrees.
struct SizeFit {
    std::size_t runs = 0;
    std::size_t sizes = 0; ///< different ones that have runs
    double smallest = 0.0; ///< of these
    double largest = 0.0;
    double intercept = 0.0; ///< AUC at size 1
    double interceptHalfWidth = 0.0;
    double slope = 0.0; ///< AUC for each doubling of the training set
    double slopeHalfWidth = 0.0;
    double residualDeviation = 0.0; ///< of the runs about the line, runs - 2
    double rSquared = 0.0;          ///< 0 where all AUCs are equal
    /// Of the F test of the line against a mean for each size: small where AUCs do not lie along a line. None where no
    /// size has runs that differ.
    std::optional<double> lackOfFitP;

    /// The line's AUC.
    [[nodiscard]] double at(double size) const;
    /// Whether the interval of the slope lies above 0.
    [[nodiscard]] bool rises() const { return slope > slopeHalfWidth; }
    bool operator==(const SizeFit&) const = default;
};

/// A size stands in one element; elements without runs are passed over. ErrorKind::Invalid with a sentence: fewer than
/// three sizes with runs, a size or an AUC that is no such number.
[[nodiscard]] Result<SizeFit> fitOverSize(std::span<const SizeRuns> study);

/// How many draws a bootstrap interval is made of.
inline constexpr int kBootstrapDraws = 2000;
/// How many doublings beyond the sizes of a study a training size is still told.
inline constexpr double kFarthestDoublings = 10.0;

/// A difference between two configurations, told as training data: how many times the data of the other configuration
/// the reference needs for the same mean AUC.
struct SizeFactor {
    double factor = 1.0;
    double neededSize = 0.0;   ///< of the reference: the factor times the other's size
    bool extrapolated = false; ///< the needed size lies outside the sizes of the study
    bool resampled = false;    ///< there is an interval: every size and the other configuration have two runs
    std::optional<double> low; ///< of the 95 % interval; none where it is open: beyond kFarthestDoublings
    std::optional<double> high;

    bool operator==(const SizeFactor&) const = default;
};

/// The factor 2^((m - line at size) / slope), m the mean AUC of `other`, the runs of the other configuration at
/// `other.size`, and the line that of `reference`, a size study of the reference configuration.
///
/// The interval is a bootstrap over runs, kBootstrapDraws draws from (seed, Purpose::Bootstrap): the runs of each
/// size and of the other configuration are drawn anew, with replacement, from their own. Two known faults of percentile
/// intervals of few runs are made good (Hesterberg, "What teachers should know about the bootstrap", The American
/// Statistician 69, 2015): deviations from a mean of n runs are stretched by sqrt(n / (n - 1)), and the percentiles'
/// distances from log2(factor) by t / 1.96, t being Student's quantile with Satterthwaite's degrees of the linearised
/// log2(factor). A draw whose slope is not above 0 counts as infinitely much, or no, data. Runs are taken for
/// independent: where both configurations share seeds, the interval is wider than it need be.
///
/// ErrorKind::Invalid with a sentence: those of fitOverSize(); a line that does not surely rise (SizeFit::rises()), so
/// that no amount of data stands for a difference; no run of the other configuration; a needed size
/// more than kFarthestDoublings outside the study's. A pure function, for any thread; some milliseconds.
[[nodiscard]] Result<SizeFactor> sizeFactor(std::span<const SizeRuns> reference, const SizeRuns& other,
                                            std::uint64_t seed = 0);

/// "linear needs 2.1 times the data of decibel (1.6 to 3.0)": the configuration that needs more stands first, so that
/// the number is at least 1. What is extrapolated, and why there is no interval, is in the sentence. The names are
/// those of the configurations.
[[nodiscard]] Sentence toldFactor(const SizeFactor& factor, const Sentence& reference, const Sentence& other);

} // namespace etude
