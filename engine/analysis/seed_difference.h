// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace etude {

/// The difference of two configurations over runs that share their seeds, so that what the seed does to both cancels.
struct PairedDifference {
    std::size_t n = 0;                       ///< pairs
    double mean = 0.0;                       ///< of a - b; 0 without pairs
    std::optional<double> standardDeviation; ///< of the differences, n - 1; none for n < 2
    double rho = 0.0;                        ///< correlation of the pairs' differences, as given
    std::optional<double> halfWidth;         ///< of Student's 95 % interval of the mean; none for n < 2
    std::optional<double> correlation;       ///< Pearson's, of a and b; none for n < 3 or where one side is constant
    /// mean / standard deviation; none for n < 2 or where all differences are equal (to 1e-12).
    std::optional<double> cohenDz;
    std::optional<double> p; ///< paired t test, two-sided; none likewise

    bool operator==(const PairedDifference&) const = default;
};

/// Of values of the same seeds: a[i] and b[i] are a pair. The spans are equally long. `rho`, from 0 to below 1, is how
/// the pairs correlate: 0 for seeds, which share no data; 1 / folds for runs over folds, whose training sets overlap
/// (Nadeau and Bengio 2003; the correlated t test of Benavoli et al., JMLR 18(77), 2017). Interval and p are by the
/// standard error s sqrt(1 / n + rho / (1 - rho)).
[[nodiscard]] PairedDifference pairedDifference(std::span<const double> a, std::span<const double> b, double rho = 0.0);

/// The difference of two configurations whose seeds do not pair, by Welch's test: the standard deviations may differ.
struct WelchDifference {
    std::size_t nA = 0;
    std::size_t nB = 0;
    double mean = 0.0;                   ///< of a less that of b; 0 where a side is empty
    std::optional<double> standardError; ///< none where a side has fewer than two values
    std::optional<double> degrees;       ///< Welch and Satterthwaite's; none likewise and where the error is 0
    std::optional<double> halfWidth;     ///< of the 95 % interval; none likewise
    std::optional<double> p;             ///< two-sided; none likewise

    bool operator==(const WelchDifference&) const = default;
};

[[nodiscard]] WelchDifference welchDifference(std::span<const double> a, std::span<const double> b);

} // namespace etude
