// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
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
    std::size_t nA = 0; ///< runs
    std::size_t nB = 0;
    std::size_t settings = 0;            ///< of the other fields that they are of
    double mean = 0.0;                   ///< of a less that of b; 0 where a side is empty
    std::optional<double> standardError; ///< none where a sample has fewer than two values
    std::optional<double> degrees;       ///< Welch and Satterthwaite's; none likewise and where the error is 0
    std::optional<double> halfWidth;     ///< of the 95 % interval; none likewise
    std::optional<double> p;             ///< two-sided; none likewise
    /// Of one seed's difference, if seeds paired and the two sides did not correlate; none as the standard error.
    std::optional<double> pairDeviation;

    bool operator==(const WelchDifference&) const = default;
};

/// In one setting.
[[nodiscard]] WelchDifference welchDifference(std::span<const double> a, std::span<const double> b);

/// The values of a side in a setting of the other fields, by seed.
using SeedValues = std::map<std::uint64_t, double>;

/// Over settings, a[i] and b[i] in the same one and none empty: the mean of the differences of their means. A setting
/// is no chance; runs of one seed are none either beside each other. So settings of a side that have the same seeds are
/// one sample, of the seeds' means over them, and those that share no seed are samples of their own. With samples i of
/// n_i seeds, whose standard deviations are s_i and which stand for the share w_i of their side's settings, the squared
/// standard error is the sum of w_i^2 s_i^2 / n_i, and the degrees of freedom are Satterthwaite's (Biometrics Bulletin
/// 2, 1946). Nothing but the mean is known where two settings share some of their seeds only.
[[nodiscard]] WelchDifference welchOverSettings(std::span<const SeedValues> a, std::span<const SeedValues> b);

} // namespace etude
