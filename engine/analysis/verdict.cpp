// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/verdict.h"

#include <algorithm>
#include <cmath>

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/non_central_t.hpp>
#include <boost/math/distributions/students_t.hpp>

namespace etude {

namespace {

constexpr double kPower = 0.8;
constexpr double kPlainEffect = 20.0; ///< beside which the chance of a single value is nothing

/// The probabilities that the true difference lies below, and above, a value; an exact difference that equals it does
/// neither.
struct Sides {
    double below = 0.0;
    double above = 0.0;
};

Sides sidesOf(const DifferenceEstimate& estimate, double value) {
    if (estimate.scale == 0.0)
        return {estimate.mean < value ? 1.0 : 0.0, estimate.mean > value ? 1.0 : 0.0};
    const boost::math::students_t student(estimate.degrees);
    const double t = (value - estimate.mean) / estimate.scale;
    return {boost::math::cdf(student, t), boost::math::cdf(boost::math::complement(student, t))};
}

/// Of a one-sided t test with n values, for an effect of `effect` standard deviations.
double powerOf(double effect, int n, double sureness) {
    const double degrees = n - 1.0;
    const double critical = boost::math::quantile(boost::math::students_t(degrees), sureness);
    if (std::isinf(effect))
        return 1.0;
    if (effect >= kPlainEffect) // what is left to chance is the standard deviation
        return boost::math::cdf(boost::math::chi_squared(degrees), degrees * n * std::pow(effect / critical, 2));
    const boost::math::non_central_t shifted(degrees, effect * std::sqrt(static_cast<double>(n)));
    return boost::math::cdf(boost::math::complement(shifted, critical));
}

/// With which a power that grows with them is kPower; none of more than kMostAdvisedSeeds.
template <class Power>
std::optional<int> fewestSeeds(const Power& power) {
    int enough = 2;
    while (power(enough) < kPower) {
        if (enough >= kMostAdvisedSeeds)
            return std::nullopt;
        enough = std::min(2 * enough, kMostAdvisedSeeds);
    }
    int tooFew = enough / 2;
    while (enough - tooFew > 1) {
        const int middle = (enough + tooFew) / 2;
        (power(middle) < kPower ? tooFew : enough) = middle;
    }
    return std::max(enough, 2);
}

} // namespace

std::optional<DifferenceEstimate> estimateOf(const PairedDifference& difference) {
    if (!difference.standardDeviation)
        return std::nullopt;
    const auto n = static_cast<double>(difference.n);
    const double rho = difference.rho;
    return DifferenceEstimate{difference.mean, *difference.standardDeviation * std::sqrt(1.0 / n + rho / (1.0 - rho)),
                              n - 1.0};
}

std::optional<DifferenceEstimate> estimateOf(const WelchDifference& difference) {
    if (!difference.standardError)
        return std::nullopt;
    return DifferenceEstimate{difference.mean, *difference.standardError, difference.degrees.value_or(1.0)};
}

Posterior posteriorOf(const DifferenceEstimate& estimate, double margin) {
    Posterior posterior{.better = sidesOf(estimate, margin).above, .worse = sidesOf(estimate, -margin).below};
    posterior.within = std::max(0.0, 1.0 - posterior.better - posterior.worse);
    return posterior;
}

double equivalenceP(const DifferenceEstimate& estimate, double margin) {
    return std::max(sidesOf(estimate, margin).above, sidesOf(estimate, -margin).below);
}

Verdict verdictOf(const Posterior& posterior) {
    if (posterior.better >= kOtherSureness)
        return Verdict::Better;
    if (posterior.worse >= kOtherSureness)
        return Verdict::Worse;
    return posterior.within >= kSameSureness ? Verdict::Equivalent : Verdict::Inconclusive;
}

std::optional<int> advisedSeeds(double difference, double standardDeviation, double margin, std::size_t tests) {
    const double distance = std::abs(difference) - margin;
    if (distance <= 0.0)
        return std::nullopt;
    const double sureness = 1.0 - (1.0 - kOtherSureness) / static_cast<double>(tests);
    return fewestSeeds([&](int n) { return powerOf(distance / standardDeviation, n, sureness); });
}

std::optional<int> advisedEquivalenceSeeds(double difference, double standardDeviation, double margin) {
    const double inside = margin - std::abs(difference);
    if (inside <= 0.0)
        return std::nullopt;
    const double sureness = 1.0 - (1.0 - kSameSureness) / 2.0;
    return fewestSeeds([&](int n) {
        return powerOf(inside / standardDeviation, n, sureness) +
               powerOf((margin + std::abs(difference)) / standardDeviation, n, sureness) - 1.0;
    });
}

} // namespace etude
