// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/comparison.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <boost/math/distributions/students_t.hpp>

#include "engine/analysis/comparability.h"
#include "engine/analysis/compared_sides.h"
#include "engine/analysis/configuration_labels.h"
#include "engine/analysis/seed_pairs.h"
#include "engine/analysis/setting_differences.h"
#include "engine/evaluation/statistics.h"

namespace etude {

namespace {

/// Of the differences of pairs; where none are, what they would be if the pairs did not correlate.
double deviationOfPairs(const Comparison& comparison) {
    if (comparison.isPaired())
        return *comparison.paired.standardDeviation;
    const auto deviation = [&](const ComparedSide& side) {
        return *summarise(side.values(comparison.measure)).standardDeviation;
    };
    return std::hypot(deviation(comparison.a), deviation(comparison.b));
}

void estimateDifference(Comparison& comparison) {
    comparison.paired = pairedDifference(seedMeans(comparison, true), seedMeans(comparison, false), rhoOf(comparison));
    comparison.unpaired =
        welchDifference(comparison.a.values(comparison.measure), comparison.b.values(comparison.measure));
    if (comparison.isPaired())
        comparison.estimate = estimateOf(comparison.paired);
    else if (!comparison.severalSettings && comparison.folds == 0)
        comparison.estimate = estimateOf(comparison.unpaired);
    if (!comparison.estimate)
        return;
    comparison.posterior = posteriorOf(*comparison.estimate, comparison.margin);
    comparison.equivalenceP = equivalenceP(*comparison.estimate, comparison.margin);
    comparison.verdict = verdictOf(*comparison.posterior);
    if (comparison.folds > 0)
        return;
    const double deviation = deviationOfPairs(comparison);
    comparison.seedsForMargin = advisedSeeds(2.0 * comparison.margin, deviation, comparison.margin);
    comparison.seedsForMean = advisedSeeds(comparison.estimate->mean, deviation, comparison.margin);
}

/// In how many settings the difference has the other sign than the mean over them.
Sentence settingsCaution(const Comparison& comparison) {
    const auto reversed = std::ranges::count_if(comparison.settings, [&](const SettingDifference& setting) {
        return setting.inMean && comparison.estimate && setting.mean * comparison.estimate->mean < 0.0;
    });
    if (reversed > 0)
        return say("The mean over %1 settings of the other fields: in %2 of them the difference has the other sign, so "
                   "that it depends on them.",
                   comparison.settingsInMean(), reversed);
    return say("The mean over %1 settings of the other fields: the difference in each of them may be another.",
               comparison.settingsInMean());
}

Sentence unpairedCaution(const Comparison& comparison) {
    const std::size_t ofA = comparison.a.runs.size();
    const std::size_t ofB = comparison.b.runs.size();
    if (comparison.pairs.empty())
        return say("The two have no seed in common: all %1 and %2 runs are compared, by Welch's test.", ofA, ofB);
    return say("The two have one seed in common, too few for pairs: all %1 and %2 runs are compared, by Welch's test.",
               ofA, ofB);
}

/// Where the pairs are of another number of data sets than there are said to be folds.
void cautionFolds(Comparison& comparison) {
    std::set<std::string> datasets;
    for (const auto& pair : comparison.pairs)
        datasets.insert(comparison.a.runs[pair.first].spec.data.dataset);
    const auto folds = static_cast<std::size_t>(comparison.folds);
    if (folds > 0 && !datasets.empty() && datasets.size() != folds)
        comparison.cautions.push_back(say("The runs that pair are of %1 data sets, and not of %2: each fold is a data "
                                          "set of its own.",
                                          datasets.size(), folds));
}

void addCautions(Comparison& comparison) {
    cautionFolds(comparison);
    if (comparison.a.levels.size() > 1 || comparison.b.levels.size() > 1)
        comparison.cautions.push_back(say("The two differ in more than one field: the difference is not that of one "
                                          "choice alone."));
    const auto datasetOf = [](const ComparedSide& side) { return side.runs.front().spec.data.dataset; };
    if (comparison.folds == 0 && datasetOf(comparison.a) != datasetOf(comparison.b))
        comparison.cautions.push_back(
            say("The two are of different data sets or splits: they were tested on different tracks."));
    if (comparison.settingsInMean() > 1)
        comparison.cautions.push_back(settingsCaution(comparison));
    if (comparison.estimate && !comparison.isPaired())
        comparison.cautions.push_back(unpairedCaution(comparison));
    const std::vector<Sentence> differences = comparisonCautions(comparison.a.runs, comparison.b.runs);
    comparison.cautions.insert(comparison.cautions.end(), differences.begin(), differences.end());
    comparison.moreDiffers = !differences.empty();
    std::vector<RunResult> both = comparison.a.runs;
    both.insert(both.end(), comparison.b.runs.begin(), comparison.b.runs.end());
    if (auto rising = risingCaution(both))
        comparison.cautions.push_back(std::move(*rising));
}

void complete(Comparison& comparison) {
    comparison.a.label = levelsLabel(comparison.a.levels, false);
    comparison.b.label = levelsLabel(comparison.b.levels, false);
    pairRuns(comparison);
    describeSettings(comparison);
    keepSharedSeeds(comparison);
    estimateDifference(comparison);
    addCautions(comparison);
}

/// Says how many of the runs that could be compared have no such measure.
void cautionMeasure(Comparison& comparison, std::size_t without) {
    if (without > 0)
        comparison.cautions.push_back(
            say("Runs whose test has no %1, left out: %2.", measureText(comparison.measure), without));
}

} // namespace

std::vector<double> ComparedSide::values(Measure measure) const {
    std::vector<double> values;
    for (const RunResult& run : runs)
        values.push_back(*run.value(measure));
    return values;
}

const SettingDifference& Comparison::settingOfPair(std::size_t pair) const {
    return *std::ranges::find(settings, settingOf(*this, a, pairs[pair].first), &SettingDifference::setting);
}

std::size_t Comparison::settingsInMean() const {
    return static_cast<std::size_t>(std::ranges::count(settings, true, &SettingDifference::inMean));
}

std::optional<double> Comparison::p() const {
    if (!estimate)
        return std::nullopt;
    return isPaired() ? paired.p : unpaired.p;
}

std::optional<std::pair<double, double>> Comparison::interval() const {
    if (!estimate)
        return std::nullopt;
    const double half = boost::math::quantile(boost::math::students_t(estimate->degrees), 0.975) * estimate->scale;
    return std::pair{estimate->mean - half, estimate->mean + half};
}

RunSpec withoutDataset(RunSpec spec) {
    spec.data.dataset.clear();
    return spec;
}

Result<Comparison> compareConfigurations(std::span<const RunResult> runs, const std::string& a, const std::string& b,
                                         double margin, Measure measure, int folds) {
    if (a == b)
        return Error{ErrorKind::Invalid, say("A configuration cannot be compared with itself; choose two.")};
    std::size_t without = 0;
    auto sideA = configurationSide(runs, a, measure, folds > 0, without);
    if (!sideA)
        return sideA.error();
    auto sideB = configurationSide(runs, b, measure, folds > 0, without);
    if (!sideB)
        return sideB.error();
    std::vector<RunSpec> specs{sideA->runs.front().spec, sideB->runs.front().spec};
    if (folds > 0)
        std::ranges::transform(specs, specs.begin(), withoutDataset);
    if (configurationId(specs[0]) == configurationId(specs[1]))
        return Error{ErrorKind::Invalid, say("The two are one configuration in two data sets, which are the folds "
                                             "here; leave the folds out or choose another.")};
    Comparison comparison;
    comparison.folds = folds;
    comparison.a = std::move(*sideA);
    comparison.b = std::move(*sideB);
    comparison.margin = margin;
    comparison.measure = measure;
    cautionMeasure(comparison, without);
    auto fields = distinguishingFields(specs);
    comparison.a.levels = std::move(fields[0]);
    comparison.b.levels = std::move(fields[1]);
    complete(comparison);
    return comparison;
}

Result<Comparison> compareLevels(std::span<const RunResult> runs, const std::string& field, const FieldValue& a,
                                 const FieldValue& b, double margin, Measure measure, int folds) {
    if (a == b)
        return Error{ErrorKind::Invalid, say("A level cannot be compared with itself; choose two.")};
    if (folds > 0 && field == kDatasetPath)
        return Error{ErrorKind::Invalid, say("Data sets are the folds here, and cannot be compared; leave the folds "
                                             "out or choose another field.")};
    Comparison comparison;
    comparison.margin = margin;
    comparison.measure = measure;
    comparison.folds = folds;
    cautionMeasure(comparison, fillSides(comparison, runs, field, a, b));
    if (comparison.a.runs.empty() || comparison.b.runs.empty())
        return Error{ErrorKind::NotFound,
                     say("No two runs with a result differ in %1 (%2 and %3) alone; queue a study that varies it.",
                         leafName(field), fieldText(a), fieldText(b))};
    comparison.a.levels = {{field, a}};
    comparison.b.levels = {{field, b}};
    complete(comparison);
    return comparison;
}

} // namespace etude
