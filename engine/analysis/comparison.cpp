// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/comparison.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include <boost/math/distributions/students_t.hpp>

#include "engine/analysis/comparability.h"
#include "engine/analysis/compared_sides.h"
#include "engine/analysis/configuration_labels.h"
#include "engine/analysis/holm.h"
#include "engine/analysis/known_values.h"
#include "engine/analysis/shared_seeds.h"
#include "engine/analysis/varied_field.h"
#include "engine/evaluation/statistics.h"

namespace etude {

namespace {

/// What runs are repetitions of a setting by: the seed and, over folds, the data set.
using Repetition = std::pair<std::string, std::uint64_t>;

Repetition repetitionOf(const Comparison& comparison, const RunResult& run) {
    return {comparison.folds > 0 ? run.spec.data.dataset : std::string(), run.spec.seeds.initialisation};
}

/// Over folds, data sets are no part of a setting.
std::string settingOf(const Comparison& comparison, const ComparedSide& side, std::size_t run) {
    std::string setting = side.settings[run];
    const std::string dataset = std::string(kDatasetPath) + "=" + side.runs[run].spec.data.dataset + "\n";
    if (const std::size_t place = setting.find(dataset); comparison.folds > 0 && place != std::string::npos)
        setting.erase(place, dataset.size());
    return setting;
}

void pairRuns(Comparison& comparison) {
    std::map<std::pair<std::string, Repetition>, std::size_t> places; // of b's runs
    const auto keyOf = [&](const ComparedSide& side, std::size_t run) {
        return std::pair(settingOf(comparison, side, run), repetitionOf(comparison, side.runs[run]));
    };
    for (std::size_t i = 0; i < comparison.b.runs.size(); ++i)
        places.try_emplace(keyOf(comparison.b, i), i);
    for (std::size_t i = 0; i < comparison.a.runs.size(); ++i) {
        const auto partner = places.find(keyOf(comparison.a, i));
        if (partner == places.end())
            continue;
        comparison.pairs.emplace_back(i, partner->second);
        places.erase(partner);
    }
}

std::size_t settingCount(const Comparison& comparison) {
    std::set<std::string> settings;
    for (std::size_t i = 0; i < comparison.a.runs.size(); ++i)
        settings.insert(settingOf(comparison, comparison.a, i));
    return settings.size();
}

/// Numbers seeds from the lowest; a seed has one pair in a setting.
std::map<Repetition, std::size_t> numberedSeeds(const Comparison& comparison) {
    std::map<Repetition, std::size_t> numbers;
    for (const auto& pair : comparison.pairs)
        numbers.emplace(repetitionOf(comparison, comparison.a.runs[pair.first]), 0);
    std::size_t next = 0;
    for (auto& [seed, number] : numbers)
        number = next++;
    return numbers;
}

/// Keeps the pairs of seeds that settings share, and says what is left out.
void keepSharedSeeds(Comparison& comparison) {
    const std::size_t settings = settingCount(comparison);
    comparison.severalSettings = settings > 1;
    if (settings < 2)
        return;
    const auto seedNumbers = numberedSeeds(comparison);
    const auto seedOf = [&](const auto& pair) {
        return seedNumbers.at(repetitionOf(comparison, comparison.a.runs[pair.first]));
    };
    std::map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < comparison.settings.size(); ++i)
        places[comparison.settings[i].setting] = i;
    const auto placeOf = [&](const auto& pair) { return places.at(settingOf(comparison, comparison.a, pair.first)); };
    std::vector<std::set<std::size_t>> seedsOf(comparison.settings.size());
    for (const auto& pair : comparison.pairs)
        seedsOf[placeOf(pair)].insert(seedOf(pair));
    const SharedSeeds shared = sharedSeeds(seedsOf);
    for (std::size_t i = 0; i < seedsOf.size(); ++i)
        comparison.settings[i].inMean = std::ranges::binary_search(shared.settings, i);
    std::size_t seedsLeftOut = 0;
    std::erase_if(comparison.pairs, [&](const auto& pair) {
        const bool inMean = comparison.settings[placeOf(pair)].inMean;
        const bool left = inMean && !shared.seeds.contains(seedOf(pair));
        seedsLeftOut += left ? 1 : 0;
        return left || !inMean;
    });
    std::ranges::stable_sort(comparison.pairs, {}, seedOf);
    if (const std::size_t kept = shared.settings.size(); kept < settings)
        comparison.cautions.push_back(say("Settings of the other fields that are no part of it, since they lack seeds "
                                          "that the others share: %1 of %2. Train the same seeds in each.",
                                          settings - kept, settings));
    if (seedsLeftOut > 0)
        comparison.cautions.push_back(say("Pairs that are no part of it, since not all %1 settings of the other fields "
                                          "have their seeds: %2. Train the same seeds in each.",
                                          shared.settings.size(), seedsLeftOut));
}

/// The mean of the runs of a side over the settings, for each seed.
std::vector<double> seedMeans(const Comparison& comparison, bool ofA) {
    const std::size_t settings = std::max<std::size_t>(comparison.settingsInMean(), 1);
    std::vector<double> means;
    for (std::size_t i = 0; i < comparison.pairs.size(); ++i) {
        const auto& [first, second] = comparison.pairs[i];
        if (i % settings == 0)
            means.push_back(0.0);
        means.back() += *(ofA ? comparison.a.runs[first] : comparison.b.runs[second]).value(comparison.measure);
    }
    for (double& mean : means)
        mean /= static_cast<double>(settings);
    return means;
}

/// The values of a setting's pairs.
struct SettingValues {
    std::string setting;
    RunSpec spec; ///< of the first run
    std::vector<double> a;
    std::vector<double> b;
};

double rhoOf(const Comparison& comparison) {
    return comparison.folds > 0 ? 1.0 / comparison.folds : 0.0;
}

std::vector<SettingValues> settingValues(const Comparison& comparison) {
    std::map<std::string, std::size_t> places;
    std::vector<SettingValues> settings;
    for (const auto& [first, second] : comparison.pairs) {
        const RunResult& a = comparison.a.runs[first];
        const auto [place, isNew] = places.try_emplace(settingOf(comparison, comparison.a, first), settings.size());
        if (isNew)
            settings.push_back({place->first, comparison.folds > 0 ? withoutDataset(a.spec) : a.spec, {}, {}});
        settings[place->second].a.push_back(*a.value(comparison.measure));
        settings[place->second].b.push_back(*comparison.b.runs[second].value(comparison.measure));
    }
    return settings;
}

SettingDifference settingDifference(const Comparison& comparison, const SettingValues& values) {
    const PairedDifference paired = pairedDifference(values.a, values.b, rhoOf(comparison));
    SettingDifference setting;
    setting.n = paired.n;
    setting.mean = paired.mean;
    setting.p = paired.p;
    if (paired.halfWidth)
        setting.interval = {paired.mean - *paired.halfWidth, paired.mean + *paired.halfWidth};
    if (const auto estimate = estimateOf(paired))
        setting.verdict = verdictOf(posteriorOf(*estimate, comparison.margin));
    return setting;
}

void describeSettings(Comparison& comparison) {
    const std::vector<SettingValues> values = settingValues(comparison);
    std::vector<RunSpec> specs;
    specs.reserve(values.size());
    for (const SettingValues& setting : values)
        specs.push_back(setting.spec);
    std::vector<std::vector<FieldLeaf>> fields = distinguishingFields(specs);
    const std::vector<std::size_t> order = orderOfLevels(fields);
    for (const std::size_t i : order) {
        comparison.settings.push_back(settingDifference(comparison, values[i]));
        comparison.settings.back().label = levelsLabel(fields[i], false);
        comparison.settings.back().levels = std::move(fields[i]);
        comparison.settings.back().setting = values[i].setting;
    }
}

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

/// The p values and verdicts of all pairs of levels as a family.
void adjust(LevelComparisons& all) {
    std::vector<std::optional<double>> p;
    std::vector<std::optional<double>> notBeyond; // two-sided: twice the chance that it is not beyond the margin
    for (const Comparison& comparison : all.comparisons) {
        p.push_back(comparison.paired.p);
        const auto& posterior = comparison.posterior;
        notBeyond.push_back(
            posterior ? std::optional(std::min(1.0, 2.0 * (1.0 - std::max(posterior->better, posterior->worse))))
                      : std::nullopt);
    }
    all.adjusted = ofKnownValues(p, holmAdjusted);
    const auto beyond = ofKnownValues(notBeyond, holmAdjusted);
    for (std::size_t i = 0; i < all.comparisons.size(); ++i) {
        const Verdict own = all.comparisons[i].verdict;
        const bool isOther = own == Verdict::Better || own == Verdict::Worse;
        all.verdicts.push_back(isOther && *beyond[i] > 2.0 * (1.0 - kOtherSureness) ? Verdict::Inconclusive : own);
    }
}

/// Which pair of levels a comparison is.
std::optional<std::size_t> placeOf(const LevelComparisons& all, const Comparison& comparison) {
    for (std::size_t i = 0; i < all.comparisons.size(); ++i)
        if (areOfSameLevels(all.comparisons[i], comparison))
            return i;
    return std::nullopt;
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

Result<LevelComparisons> compareAllLevels(std::span<const RunResult> runs, const std::string& field, double margin,
                                          Measure measure, int folds) {
    const std::vector<VariedField> varied = variedFields(runs, measure);
    const auto found = std::ranges::find(varied, field, &VariedField::path);
    if (found == varied.end())
        return Error{ErrorKind::NotFound,
                     say("The runs with a result do not differ in %1; queue a study that varies it.", leafName(field))};
    const std::vector<FieldLeaf>& levels = found->levels;
    LevelComparisons all;
    all.field = field;
    std::optional<Error> failure;
    for (std::size_t i = 0; i < levels.size(); ++i)
        for (std::size_t j = i + 1; j < levels.size(); ++j) {
            auto comparison = compareLevels(runs, field, levels[i].value, levels[j].value, margin, measure, folds);
            if (comparison)
                all.comparisons.push_back(std::move(*comparison));
            else
                failure = comparison.error();
        }
    if (all.comparisons.empty())
        return *failure;
    adjust(all);
    return all;
}

bool areOfSameLevels(const Comparison& one, const Comparison& other) {
    return (one.a.levels == other.a.levels && one.b.levels == other.b.levels) ||
           (one.a.levels == other.b.levels && one.b.levels == other.a.levels);
}

std::optional<double> adjustedP(const LevelComparisons& all, const Comparison& comparison) {
    const auto place = placeOf(all, comparison);
    return place ? all.adjusted[*place] : std::nullopt;
}

bool failsAmongAll(const LevelComparisons& all, const Comparison& comparison) {
    const auto place = placeOf(all, comparison);
    return place && (comparison.verdict == Verdict::Better || comparison.verdict == Verdict::Worse) &&
           all.verdicts[*place] == Verdict::Inconclusive;
}

} // namespace etude
