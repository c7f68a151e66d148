// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/seed_difference.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <boost/math/distributions/students_t.hpp>

#include "engine/evaluation/statistics.h"

namespace etude {

namespace {

constexpr double kRounding = 1e-12; ///< of differences of values up to 1, which are equal but for it

double twoSidedP(double t, double degrees) {
    return 2.0 * boost::math::cdf(boost::math::complement(boost::math::students_t(degrees), std::abs(t)));
}

std::optional<double> pearson(std::span<const double> a, std::span<const double> b) {
    const Summary left = summarise(a);
    const Summary right = summarise(b);
    if (a.size() < 3 || left.minimum == left.maximum || right.minimum == right.maximum)
        return std::nullopt;
    double products = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        products += (a[i] - left.mean) * (b[i] - right.mean);
    const double correlation =
        products / (static_cast<double>(a.size() - 1) * *left.standardDeviation * *right.standardDeviation);
    return std::clamp(correlation, -1.0, 1.0);
}

} // namespace

PairedDifference pairedDifference(std::span<const double> a, std::span<const double> b, double rho) {
    std::vector<double> differences(a.size());
    std::ranges::transform(a, b, differences.begin(), std::minus{});
    const Summary summary = summarise(differences);
    PairedDifference difference;
    difference.n = summary.n;
    difference.mean = summary.mean;
    difference.standardDeviation = summary.standardDeviation;
    difference.rho = rho;
    // Of how many independent pairs the standard error would be the same.
    const double n = 1.0 / (1.0 / static_cast<double>(summary.n) + rho / (1.0 - rho));
    difference.halfWidth = summary.halfWidth;
    if (difference.halfWidth && rho > 0.0)
        *difference.halfWidth *= std::sqrt(static_cast<double>(summary.n) / n);
    difference.correlation = pearson(a, b);
    if (summary.maximum - summary.minimum <= kRounding)
        return difference;
    difference.cohenDz = summary.mean / *summary.standardDeviation;
    difference.p = twoSidedP(*difference.cohenDz * std::sqrt(rho > 0.0 ? n : static_cast<double>(summary.n)),
                             static_cast<double>(summary.n) - 1.0);
    return difference;
}

WelchDifference welchDifference(std::span<const double> a, std::span<const double> b) {
    const Summary left = summarise(a);
    const Summary right = summarise(b);
    WelchDifference difference;
    difference.nA = left.n;
    difference.nB = right.n;
    if (left.n > 0 && right.n > 0)
        difference.mean = left.mean - right.mean;
    if (left.n < 2 || right.n < 2)
        return difference;
    const auto squaredError = [](const Summary& side) {
        return *side.standardDeviation * *side.standardDeviation / static_cast<double>(side.n);
    };
    const double ofA = squaredError(left);
    const double ofB = squaredError(right);
    difference.standardError = std::sqrt(ofA + ofB);
    if (*difference.standardError == 0.0)
        return difference;
    difference.degrees = (ofA + ofB) * (ofA + ofB) /
                         (ofA * ofA / static_cast<double>(left.n - 1) + ofB * ofB / static_cast<double>(right.n - 1));
    const boost::math::students_t student(*difference.degrees);
    difference.halfWidth = boost::math::quantile(student, 0.975) * *difference.standardError;
    difference.p = twoSidedP(difference.mean / *difference.standardError, *difference.degrees);
    return difference;
}

} // namespace etude
