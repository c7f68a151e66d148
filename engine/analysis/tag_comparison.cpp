// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/tag_comparison.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/analysis/false_discovery.h"
#include "engine/analysis/holm.h"
#include "engine/analysis/known_values.h"
#include "engine/analysis/seed_pairs.h"

namespace etude {

namespace {

/// The means of neighbouring runs, which are of one seed.
std::vector<double> meansOverSettings(std::span<const double> values, std::size_t together) {
    std::vector<double> means;
    for (std::size_t first = 0; first < values.size(); first += together) {
        double sum = 0.0;
        for (const double value : values.subspan(first, together))
            sum += value;
        means.push_back(sum / static_cast<double>(together));
    }
    return means;
}

void addTraining(TagComparison& tag, const Comparison& comparison, const ComparedRuns& runs,
                 const TagDifference& difference) {
    std::optional<double> half;
    double mean = 0.0;
    if (comparison.isPaired()) {
        const std::size_t settings = std::max<std::size_t>(comparison.settingsInMean(), 1);
        const PairedDifference paired =
            pairedDifference(meansOverSettings(difference.valuesA, settings),
                             meansOverSettings(difference.valuesB, settings), comparison.paired.rho);
        tag.n = paired.n;
        tag.p = paired.p;
        mean = paired.mean;
        half = paired.halfWidth;
    } else if (comparison.estimate) {
        const WelchDifference welch = unpairedDifference(comparison, runs, difference.valuesA, difference.valuesB);
        mean = welch.mean;
        half = welch.halfWidth;
    }
    if (!half)
        return;
    tag.training = {mean - *half, mean + *half};
    if (difference.testSet)
        tag.both = bothSources(mean, *tag.training, *difference.difference, *difference.testSet);
}

void adjustTags(std::vector<TagComparison>& tags) {
    std::vector<std::optional<double>> p;
    p.reserve(tags.size());
    for (const TagComparison& tag : tags)
        p.push_back(tag.p);
    const auto holm = ofKnownValues(p, holmAdjusted);
    const auto falseDiscovery = ofKnownValues(p, falseDiscoveryAdjusted);
    for (std::size_t i = 0; i < tags.size(); ++i) {
        tags[i].holm = holm[i];
        tags[i].falseDiscovery = falseDiscovery[i];
    }
}

} // namespace

bool TagComparison::stands() const {
    return holm && *holm < kTagChance && testSet && testSet->leavesOutZero();
}

std::vector<TagComparison> compareTags(const Comparison& comparison, const ComparedRuns& runs,
                                       const std::vector<std::string>& tags, const TestSetBootstrap& bootstrap,
                                       std::vector<TagDeLong> deLong) {
    std::vector<TagComparison> compared(tags.size());
    for (std::size_t i = 0; i < tags.size(); ++i) {
        const TagDifference& difference = bootstrap.tags[i];
        compared[i].tag = tags[i];
        compared[i].difference = difference.difference;
        compared[i].testSet = difference.testSet;
        compared[i].twoLevel = difference.both;
        compared[i].deLong = std::move(deLong[i]);
        if (difference.difference)
            addTraining(compared[i], comparison, runs, difference);
    }
    adjustTags(compared);
    return compared;
}

std::pair<double, double> bothSources(double mean, const std::pair<double, double>& training, double difference,
                                      const BootstrapInterval& testSet) {
    return {mean - std::hypot(mean - training.first, difference - testSet.low),
            mean + std::hypot(training.second - mean, testSet.high - difference)};
}

} // namespace etude
