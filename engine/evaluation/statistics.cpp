// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/statistics.h"

#include <algorithm>
#include <cmath>

#include <boost/math/distributions/students_t.hpp>

namespace etude {

namespace {

constexpr double kNormalQuantile975 = 1.959963984540054;

} // namespace

double studentQuantile975(int degrees) {
    return boost::math::quantile(boost::math::students_t(degrees), 0.975);
}

Summary summarise(std::span<const double> values, IntervalKind kind) {
    Summary summary;
    summary.n = values.size();
    if (values.empty())
        return summary;
    const auto n = static_cast<double>(values.size());
    double sum = 0.0;
    for (const double value : values)
        sum += value;
    summary.mean = sum / n;
    summary.minimum = *std::min_element(values.begin(), values.end());
    summary.maximum = *std::max_element(values.begin(), values.end());
    double squares = 0.0;
    for (const double value : values) {
        squares += (value - summary.mean) * (value - summary.mean);
        summary.meanAbsoluteDeviation += std::abs(value - summary.mean) / n;
    }
    if (values.size() < 2)
        return summary;
    summary.standardDeviation = std::sqrt(squares / (n - 1.0));
    summary.halfWidth = halfWidthOf(summary, kind);
    return summary;
}

std::optional<double> halfWidthOf(const Summary& summary, IntervalKind kind) {
    if (!summary.standardDeviation || kind == IntervalKind::Deviation)
        return summary.standardDeviation;
    const double root = std::sqrt(static_cast<double>(summary.n));
    switch (kind) {
    case IntervalKind::Student:
        return studentQuantile975(static_cast<int>(summary.n) - 1) * *summary.standardDeviation / root;
    case IntervalKind::Normal:
        return kNormalQuantile975 * *summary.standardDeviation / root;
    default:
        return *summary.standardDeviation / root;
    }
}

} // namespace etude
