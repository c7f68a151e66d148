// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/comparison.h"

#include <algorithm>
#include <map>
#include <set>

#include <boost/math/distributions/students_t.hpp>

#include "engine/analysis/comparability.h"
#include "engine/analysis/compared_sides.h"
#include "engine/analysis/configuration_labels.h"
#include "engine/analysis/seed_advice.h"
#include "engine/analysis/seed_pairs.h"
#include "engine/analysis/setting_differences.h"

namespace etude {

namespace {

/// The values of a side's runs.
std::vector<double> valuesOf(const ComparedSide& side, const std::vector<std::size_t>& runs, Measure measure) {
    std::vector<double> values;
    values.reserve(runs.size());
    for (const std::size_t run : runs)
        values.push_back(*side.runs[run].value(measure));
    return values;
}

void estimateUnpaired(Comparison& comparison) {
    const ComparedRuns runs = unpairedRuns(comparison);
    const Measure measure = comparison.measure;
    comparison.unpaired = unpairedDifference(comparison, runs, valuesOf(comparison.a, runs.a, measure),
                                             valuesOf(comparison.b, runs.b, measure));
    if (comparison.isPaired() || comparison.folds > 0)
        return;
    comparison.estimate = estimateOf(comparison.unpaired);
    if (!comparison.estimate)
        return;
    std::set<std::string> settings;
    for (const std::size_t run : runs.a)
        settings.insert(settingOf(comparison, comparison.a, run));
    for (SettingDifference& setting : comparison.settings)
        setting.inMean = settings.contains(setting.setting);
}

void estimateDifference(Comparison& comparison) {
    comparison.paired = pairedDifference(seedMeans(comparison, true), seedMeans(comparison, false), rhoOf(comparison));
    comparison.estimate = estimateOf(comparison.paired);
    estimateUnpaired(comparison);
    if (!comparison.estimate)
        return;
    comparison.posterior = posteriorOf(*comparison.estimate, comparison.margin);
    comparison.equivalenceP = equivalenceP(*comparison.estimate, comparison.margin);
    comparison.verdict = verdictOf(*comparison.posterior);
    adviseSeeds(comparison, 1);
}

/// Settings and pairs that are no part of the difference.
void cautionUnshared(Comparison& comparison, const UnsharedSeeds& unshared) {
    const bool isUnpaired = comparison.estimate && !comparison.isPaired();
    if (const std::size_t kept = comparison.unpaired.settings; isUnpaired && kept < unshared.settings)
        comparison.cautions.push_back(say("Settings of the other fields that are no part of it, since a side has fewer "
                                          "than two runs there: %1 of %2. Train the same seeds in each.",
                                          unshared.settings - kept, unshared.settings));
    if (isUnpaired)
        return;
    if (unshared.kept < unshared.settings)
        comparison.cautions.push_back(say("Settings of the other fields that are no part of it, since they lack seeds "
                                          "that the others share: %1 of %2. Train the same seeds in each.",
                                          unshared.settings - unshared.kept, unshared.settings));
    if (unshared.pairs > 0)
        comparison.cautions.push_back(say("Pairs that are no part of it, since not all %1 settings of the other fields "
                                          "have their seeds: %2. Train the same seeds in each.",
                                          unshared.kept, unshared.pairs));
}

/// That it is a mean over settings; in how many of those that have pairs the difference has the other sign.
Sentence settingsCaution(const Comparison& comparison, std::size_t settings) {
    const auto reversed = std::ranges::count_if(comparison.settings, [&](const SettingDifference& setting) {
        return setting.inMean && comparison.estimate && setting.mean * comparison.estimate->mean < 0.0;
    });
    if (reversed > 0)
        return say("The mean over %1 settings of the other fields: in %2 of them the difference has the other sign, so "
                   "that it depends on them.",
                   settings, reversed);
    return say("The mean over %1 settings of the other fields: the difference in each of them may be another.",
               settings);
}

Sentence unpairedCaution(const Comparison& comparison) {
    const WelchDifference& unpaired = comparison.unpaired;
    if (comparison.severalSettings)
        return say("The settings of the other fields share fewer than two seeds of both: %1 and %2 runs are compared, "
                   "each setting by itself, by Welch's test.",
                   unpaired.nA, unpaired.nB);
    if (comparison.pairs.empty())
        return say("The two have no seed in common: all %1 and %2 runs are compared, by Welch's test.", unpaired.nA,
                   unpaired.nB);
    return say("The two have one seed in common, too few for pairs: all %1 and %2 runs are compared, by Welch's test.",
               unpaired.nA, unpaired.nB);
}

/// Where the pairs are of another number of data sets than there are said to be folds.
void cautionFolds(Comparison& comparison) {
    std::set<std::string> datasets;
    for (const auto& pair : comparison.pairs)
        datasets.insert(comparison.a.runs[pair.first].spec.data.dataset);
    const auto folds = static_cast<std::size_t>(comparison.folds);
    if (folds > 0 && !datasets.empty() && datasets.size() != folds)
        comparison.cautions.push_back(
            say("Data sets of the runs that pair: %1, where there should be %2. Each fold is a "
                "data set of its own.",
                datasets.size(), folds));
}

/// The runs that the numbers are of: each pair by itself, else each setting.
std::vector<ComparedGroup> comparedGroups(const Comparison& comparison) {
    const ComparedRuns runs = comparison.runsInMean();
    std::vector<ComparedGroup> groups;
    if (comparison.isOfPairs()) {
        for (std::size_t pair = 0; pair < runs.a.size(); ++pair)
            groups.push_back({{&comparison.a.runs[runs.a[pair]]}, {&comparison.b.runs[runs.b[pair]]}});
        return groups;
    }
    std::map<std::string, ComparedGroup> settings;
    for (const std::size_t run : runs.a)
        settings[settingOf(comparison, comparison.a, run)].a.push_back(&comparison.a.runs[run]);
    for (const std::size_t run : runs.b)
        settings[settingOf(comparison, comparison.b, run)].b.push_back(&comparison.b.runs[run]);
    for (auto& [setting, group] : settings)
        groups.push_back(std::move(group));
    return groups;
}

void addCautions(Comparison& comparison, const UnsharedSeeds& unshared) {
    cautionUnshared(comparison, unshared);
    cautionFolds(comparison);
    if (comparison.a.levels.size() > 1 || comparison.b.levels.size() > 1)
        comparison.cautions.push_back(say("The two differ in more than one field: the difference is not that of one "
                                          "choice alone."));
    const auto datasetOf = [](const ComparedSide& side) { return side.runs.front().spec.data.dataset; };
    if (comparison.folds == 0 && datasetOf(comparison.a) != datasetOf(comparison.b))
        comparison.cautions.push_back(
            say("The two are of different data sets or splits: they were tested on different tracks."));
    const std::size_t settings = comparison.isOfPairs() ? comparison.settingsInMean() : comparison.unpaired.settings;
    if (comparison.hasDifference() && settings > 1)
        comparison.cautions.push_back(settingsCaution(comparison, settings));
    if (comparison.estimate && !comparison.isPaired())
        comparison.cautions.push_back(unpairedCaution(comparison));
    const std::vector<ComparedGroup> groups = comparedGroups(comparison);
    const std::vector<Sentence> differences = comparisonCautions(groups);
    comparison.cautions.insert(comparison.cautions.end(), differences.begin(), differences.end());
    comparison.moreDiffers = !differences.empty();
    std::vector<RunResult> both;
    for (const ComparedGroup& group : groups)
        for (const auto* runs : {&group.a, &group.b})
            for (const RunResult* run : *runs)
                both.push_back(*run);
    if (auto rising = risingCaution(both))
        comparison.cautions.push_back(std::move(*rising));
}

void complete(Comparison& comparison) {
    comparison.a.label = levelsLabel(comparison.a.levels, false);
    comparison.b.label = levelsLabel(comparison.b.levels, false);
    pairRuns(comparison);
    describeSettings(comparison);
    const UnsharedSeeds unshared = keepSharedSeeds(comparison);
    estimateDifference(comparison);
    addCautions(comparison, unshared);
}

/// Says how many of the runs that could be compared have no such measure.
void cautionMeasure(Comparison& comparison, std::size_t without) {
    if (without > 0)
        comparison.cautions.push_back(
            say("Runs whose test has no %1, left out: %2.", measureText(comparison.measure), without));
}

} // namespace

const SettingDifference& Comparison::settingOfPair(std::size_t pair) const {
    return *std::ranges::find(settings, settingOf(*this, a, pairs[pair].first), &SettingDifference::setting);
}

std::size_t Comparison::settingsInMean() const {
    return static_cast<std::size_t>(std::ranges::count(settings, true, &SettingDifference::inMean));
}

ComparedRuns Comparison::runsInMean() const {
    if (!isOfPairs())
        return unpairedRuns(*this);
    ComparedRuns runs;
    for (const auto& [first, second] : pairs) {
        runs.a.push_back(first);
        runs.b.push_back(second);
    }
    return runs;
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
