// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include "engine/analysis/seed_difference.h"
#include "engine/core/enum_names.h"

namespace etude {

/// Differences up to this are of no importance, unless a user says otherwise: those below it were the initial weights'
/// alone in the paper (section 3.2).
inline constexpr double kPaperMargin = 0.005;

/// The probability of lying within the margin that the verdict Equivalent asks for; the 90 % interval lies within,
/// then.
inline constexpr double kSameSureness = 0.95;
/// That of Better and Worse, which are two chances to be wrong: the 95 % interval lies beyond the margin. Where there
/// is no difference, one of the two comes out in at most 5 %, however large the variance and small the margin.
inline constexpr double kOtherSureness = 0.975;

/// What is known about a mean difference: Student's t distribution about `mean`, with this scale and degrees of
/// freedom.
struct DifferenceEstimate {
    double mean = 0.0;
    double scale = 0.0;   ///< standard error; 0: the difference is taken for exact
    double degrees = 1.0; ///< above 0

    bool operator==(const DifferenceEstimate&) const = default;
};

/// Of pairs: n - 1 degrees and the scale s sqrt(1 / n + rho / (1 - rho)). None for n < 2.
[[nodiscard]] std::optional<DifferenceEstimate> estimateOf(const PairedDifference& difference);
/// None where a side has fewer than two runs.
[[nodiscard]] std::optional<DifferenceEstimate> estimateOf(const WelchDifference& difference);

/// How probable it is that the true difference lies above, within or below the margin on either side of 0; the sum
/// is 1. The Bayesian t test of Benavoli et al. 2017 with its region of practical equivalence.
struct Posterior {
    double better = 0.0; ///< above the margin
    double within = 0.0;
    double worse = 0.0; ///< below minus the margin

    bool operator==(const Posterior&) const = default;
};

/// The margin is 0 or more.
[[nodiscard]] Posterior posteriorOf(const DifferenceEstimate& estimate, double margin);

/// The p value of two one-sided tests for equivalence (Schuirmann 1987): below .05, the 90 % interval lies within the
/// margin. Of an exact difference 0 or 1, as it lies within (the margin itself does) or beyond.
[[nodiscard]] double equivalenceP(const DifferenceEstimate& estimate, double margin);

enum class Verdict {
    Better,       ///< of the first: above the margin with kOtherSureness
    Worse,        ///< below minus the margin with kOtherSureness
    Equivalent,   ///< within the margin with kSameSureness
    Inconclusive, ///< none of these
};

template <>
struct EnumNames<Verdict> {
    static constexpr std::array values{std::pair{Verdict::Better, std::string_view("better")},
                                       std::pair{Verdict::Worse, std::string_view("worse")},
                                       std::pair{Verdict::Equivalent, std::string_view("equivalent")},
                                       std::pair{Verdict::Inconclusive, std::string_view("inconclusive")}};
};

[[nodiscard]] Verdict verdictOf(const Posterior& posterior);

/// The most seeds that are advised.
inline constexpr int kMostAdvisedSeeds = 100000;

/// How many seeds, with a pair each, are needed, so that a true difference of `difference` is told from the margin
/// (verdict Better or Worse) with a probability of 80 %: the power of a one-sided t test of level 1 - kOtherSureness
/// for an effect of
/// (|difference| - margin) / standard deviation, by the noncentral t distribution (Cohen 1988). At least 2. None
/// where the difference does not exceed the margin, and where more than kMostAdvisedSeeds are needed.
/// For "twice the margin", what Etude advises where nothing else is known, `difference` is 2 margin.
///
/// As one of `tests` the level is that shared out evenly: the first step of Holm's method (1979), which is
/// Bonferroni's. That is enough whatever the others tell; where they are sure, fewer would be.
[[nodiscard]] std::optional<int> advisedSeeds(double difference, double standardDeviation, double margin,
                                              std::size_t tests = 1);

/// How many are needed so that a true difference within the margin is told to be there (verdict Equivalent) with a
/// probability of 80 %: the power of two one-sided tests (Schuirmann 1987), by the noncentral t distribution, as the
/// sum of the two less 1 (Phillips, Journal of Pharmacokinetics and Biopharmaceutics 18, 1990), which is no more than
/// their power together. Each has half of the level 1 - kSameSureness, since the verdict counts what lies beyond the
/// margin on both sides. None where the difference is not within the margin, and as above.
[[nodiscard]] std::optional<int> advisedEquivalenceSeeds(double difference, double standardDeviation, double margin);

} // namespace etude
