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
    const double quantile =
        kind == IntervalKind::Normal ? kNormalQuantile975 : studentQuantile975(static_cast<int>(values.size()) - 1);
    summary.halfWidth = quantile * *summary.standardDeviation / std::sqrt(n);
    return summary;
}

} // namespace etude
