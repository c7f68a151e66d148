// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/delong.h"

#include <cmath>
#include <vector>

#include <boost/math/distributions/normal.hpp>

#include "engine/evaluation/ranking.h"

namespace etude {

namespace {

using Item = Ranking<float>::Item;

constexpr double kSureness = 0.975; ///< of each end of a 95 % interval

/// Adds each clip's component: the share of the other class that it is in the right order with, ties counting one half.
void addComponents(std::span<const Item> order, double weight, std::size_t positives, std::vector<double>& components) {
    const auto ofPositive = weight / static_cast<double>(order.size() - positives);
    const auto ofNegative = weight / static_cast<double>(positives);
    std::size_t positivesAbove = 0;
    std::size_t negativesAbove = 0;
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first;
        std::size_t tiedPositives = 0;
        for (; end < order.size() && order[end].key == order[first].key; ++end)
            tiedPositives += order[end].positive;
        const std::size_t tiedNegatives = end - first - tiedPositives;
        const std::size_t negativesBelow = order.size() - positives - negativesAbove - tiedNegatives;
        const double positive =
            ofPositive * (static_cast<double>(negativesBelow) + 0.5 * static_cast<double>(tiedNegatives));
        const double negative =
            ofNegative * (static_cast<double>(positivesAbove) + 0.5 * static_cast<double>(tiedPositives));
        for (; first < end; ++first)
            components[order[first].clip] += order[first].positive ? positive : negative;
        positivesAbove += tiedPositives;
        negativesAbove += tiedNegatives;
    }
}

/// Of the mean of the components of one class.
struct ClassMean {
    std::size_t n = 0;
    double mean = 0.0;
    double variance = 0.0;
};

ClassMean classMean(std::span<const double> components, const std::uint8_t* labels, std::size_t stride, bool positive) {
    ClassMean of;
    for (std::size_t i = 0; i < components.size(); ++i)
        if ((labels[i * stride] != 0) == positive) {
            of.mean += components[i];
            ++of.n;
        }
    of.mean /= static_cast<double>(of.n);
    for (std::size_t i = 0; i < components.size(); ++i)
        if ((labels[i * stride] != 0) == positive)
            of.variance += std::pow(components[i] - of.mean, 2);
    of.variance /= static_cast<double>(of.n) * static_cast<double>(of.n - 1);
    return of;
}

} // namespace

std::pair<double, double> DeLongEstimate::interval() const {
    const double half = boost::math::quantile(boost::math::normal(), kSureness) * standardError;
    return {value - half, value + half};
}

std::optional<double> DeLongEstimate::p() const {
    if (standardError <= 0.0)
        return std::nullopt;
    return 2.0 * boost::math::cdf(boost::math::complement(boost::math::normal(), std::abs(value) / standardError));
}

std::optional<DeLongEstimate> deLong(std::span<const WeightedScores> scorings, const std::uint8_t* labels,
                                     std::size_t count, std::size_t stride) {
    std::size_t positives = 0;
    for (std::size_t i = 0; i < count; ++i)
        positives += labels[i * stride] != 0 ? 1 : 0;
    if (positives < 2 || count - positives < 2)
        return std::nullopt;
    std::vector<double> components(count, 0.0);
    Ranking<float> ranking;
    for (const WeightedScores& scoring : scorings)
        addComponents(ranking.order(scoring.scores, labels, count, stride), scoring.weight, positives, components);
    const ClassMean ofPositives = classMean(components, labels, stride, true);
    const ClassMean ofNegatives = classMean(components, labels, stride, false);
    return DeLongEstimate{ofPositives.mean, std::sqrt(ofPositives.variance + ofNegatives.variance), positives,
                          count - positives};
}

} // namespace etude
