// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/seed_difference.h"

#include <algorithm>
#include <array>
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

/// Values that are independent of all other samples', and their share in the mean of their side.
struct WeightedSample {
    double weight = 1.0;
    std::vector<double> values;
};

double weightedMean(std::span<const WeightedSample> samples) {
    double mean = 0.0;
    for (const WeightedSample& sample : samples)
        mean += sample.weight * summarise(sample.values).mean;
    return mean;
}

/// Fills in all that the variance within the samples tells; `samples` are of both sides.
void addErrors(WelchDifference& difference, std::span<const WeightedSample> samples) {
    double variance = 0.0; // of the mean difference
    double ofPair = 0.0;
    double squares = 0.0; // of its parts, by their degrees of freedom
    for (const WeightedSample& sample : samples) {
        const Summary summary = summarise(sample.values);
        if (summary.n < 2)
            return;
        if (summary.maximum - summary.minimum <= kRounding)
            continue;
        const double ofOne = std::pow(sample.weight * *summary.standardDeviation, 2);
        const double part = ofOne / static_cast<double>(summary.n);
        ofPair += ofOne;
        variance += part;
        squares += part * part / static_cast<double>(summary.n - 1);
    }
    difference.standardError = std::sqrt(variance);
    difference.pairDeviation = std::sqrt(ofPair);
    if (variance == 0.0)
        return;
    difference.degrees = variance * variance / squares;
    const boost::math::students_t student(*difference.degrees);
    difference.halfWidth = boost::math::quantile(student, 0.975) * *difference.standardError;
    difference.p = twoSidedP(difference.mean / *difference.standardError, *difference.degrees);
}

bool shareSeed(const SeedValues& one, const SeedValues& other) {
    return std::ranges::any_of(one, [&](const auto& value) { return other.contains(value.first); });
}

/// The samples of a side; none where settings share some of their seeds only.
std::optional<std::vector<WeightedSample>> samplesOf(std::span<const SeedValues> settings) {
    std::vector<std::vector<const SeedValues*>> alike; // settings that have the same seeds
    const auto sameSeeds = [](const SeedValues& one, const SeedValues& other) {
        return std::ranges::equal(one, other, {}, &SeedValues::value_type::first, &SeedValues::value_type::first);
    };
    for (const SeedValues& setting : settings) {
        const auto same = std::ranges::find_if(alike, [&](const auto& of) { return sameSeeds(*of[0], setting); });
        if (same != alike.end())
            same->push_back(&setting);
        else if (std::ranges::any_of(alike, [&](const auto& of) { return shareSeed(*of[0], setting); }))
            return std::nullopt;
        else
            alike.push_back({&setting});
    }
    std::vector<WeightedSample> samples;
    for (const auto& of : alike) {
        WeightedSample& sample = samples.emplace_back();
        sample.weight = static_cast<double>(of.size()) / static_cast<double>(settings.size());
        for (const auto& [seed, value] : *of[0]) {
            double sum = 0.0;
            for (const SeedValues* setting : of)
                sum += setting->at(seed);
            sample.values.push_back(sum / static_cast<double>(of.size()));
        }
    }
    return samples;
}

/// Each setting by itself.
std::vector<WeightedSample> settingSamples(std::span<const SeedValues> settings) {
    std::vector<WeightedSample> samples;
    for (const SeedValues& setting : settings) {
        WeightedSample& sample = samples.emplace_back();
        sample.weight = 1.0 / static_cast<double>(settings.size());
        for (const auto& [seed, value] : setting)
            sample.values.push_back(value);
    }
    return samples;
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
    WelchDifference difference;
    difference.nA = a.size();
    difference.nB = b.size();
    if (a.empty() || b.empty())
        return difference;
    const std::array samples{WeightedSample{1.0, {a.begin(), a.end()}}, WeightedSample{1.0, {b.begin(), b.end()}}};
    difference.settings = 1;
    difference.mean = weightedMean({&samples[0], 1}) - weightedMean({&samples[1], 1});
    addErrors(difference, samples);
    return difference;
}

WelchDifference welchOverSettings(std::span<const SeedValues> a, std::span<const SeedValues> b) {
    WelchDifference difference;
    const auto runs = [](std::span<const SeedValues> settings) {
        std::size_t n = 0;
        for (const SeedValues& setting : settings)
            n += setting.size();
        return n;
    };
    difference.nA = runs(a);
    difference.nB = runs(b);
    difference.settings = a.size();
    if (a.empty())
        return difference;
    difference.mean = weightedMean(settingSamples(a)) - weightedMean(settingSamples(b));
    auto samples = samplesOf(a);
    const auto samplesB = samplesOf(b);
    if (!samples || !samplesB)
        return difference;
    samples->insert(samples->end(), samplesB->begin(), samplesB->end());
    addErrors(difference, *samples);
    return difference;
}

} // namespace etude
