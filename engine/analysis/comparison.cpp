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
#include "engine/analysis/varied_field.h"
#include "engine/evaluation/statistics.h"

namespace etude {

namespace {

void pairRuns(Comparison& comparison) {
    std::map<std::pair<std::string, std::uint64_t>, std::size_t> places; // of b's runs
    const auto& b = comparison.b;
    for (std::size_t i = 0; i < b.runs.size(); ++i)
        places.try_emplace({b.settings[i], b.runs[i].spec.seeds.initialisation}, i);
    for (std::size_t i = 0; i < comparison.a.runs.size(); ++i) {
        const std::string& setting = comparison.a.settings[i];
        const auto partner = places.find({setting, comparison.a.runs[i].spec.seeds.initialisation});
        if (partner == places.end())
            continue;
        comparison.pairs.emplace_back(i, partner->second);
        places.erase(partner);
    }
}

std::size_t settingCount(const ComparedSide& side) {
    return std::set<std::string>(side.settings.begin(), side.settings.end()).size();
}

/// Keeps the pairs of the seeds that all settings have; a seed has one pair in a setting.
void keepSharedSeeds(Comparison& comparison) {
    const auto seedOf = [&](const auto& pair) { return comparison.a.runs[pair.first].spec.seeds.initialisation; };
    const std::size_t settings = settingCount(comparison.a);
    if (settings < 2)
        return;
    std::map<std::uint64_t, std::size_t> pairsOf;
    for (const auto& pair : comparison.pairs)
        ++pairsOf[seedOf(pair)];
    const std::size_t all = comparison.pairs.size();
    std::erase_if(comparison.pairs, [&](const auto& pair) { return pairsOf[seedOf(pair)] < settings; });
    std::ranges::stable_sort(comparison.pairs, {}, seedOf);
    if (const std::size_t kept = comparison.pairs.size(); kept < all)
        comparison.cautions.push_back(say("Pairs that are no part of it, since not all %1 settings of the other fields "
                                          "have their seeds: %2. Train the same seeds in each.",
                                          settings, all - kept));
}

/// The mean of the runs of a side over the settings, for each seed.
std::vector<double> seedMeans(const Comparison& comparison, bool ofA) {
    const std::size_t settings = std::max<std::size_t>(comparison.settings.size(), 1);
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

void describeSettings(Comparison& comparison) {
    std::map<std::string, std::size_t> places;
    std::vector<RunSpec> specs;
    for (const auto& [first, second] : comparison.pairs) {
        const auto [place, isNew] = places.try_emplace(comparison.a.settings[first], comparison.settings.size());
        if (isNew) {
            comparison.settings.emplace_back();
            specs.push_back(comparison.a.runs[first].spec);
        }
        SettingDifference& setting = comparison.settings[place->second];
        const double difference =
            *comparison.a.runs[first].value(comparison.measure) - *comparison.b.runs[second].value(comparison.measure);
        ++setting.n;
        setting.mean += (difference - setting.mean) / static_cast<double>(setting.n);
    }
    std::vector<std::vector<FieldLeaf>> fields = distinguishingFields(specs);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        comparison.settings[i].label = levelsLabel(fields[i], false);
        comparison.settings[i].levels = std::move(fields[i]);
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
    comparison.paired = pairedDifference(seedMeans(comparison, true), seedMeans(comparison, false));
    comparison.unpaired =
        welchDifference(comparison.a.values(comparison.measure), comparison.b.values(comparison.measure));
    if (comparison.isPaired())
        comparison.estimate = estimateOf(comparison.paired);
    else if (settingCount(comparison.a) == 1)
        comparison.estimate = estimateOf(comparison.unpaired);
    if (!comparison.estimate)
        return;
    comparison.posterior = posteriorOf(*comparison.estimate, comparison.margin);
    comparison.equivalenceP = equivalenceP(*comparison.estimate, comparison.margin);
    comparison.verdict = verdictOf(*comparison.posterior);
    const double deviation = deviationOfPairs(comparison);
    comparison.seedsForMargin = advisedSeeds(2.0 * comparison.margin, deviation, comparison.margin);
    comparison.seedsForMean = advisedSeeds(comparison.estimate->mean, deviation, comparison.margin);
}

/// In how many settings the difference has the other sign than the mean over them.
Sentence settingsCaution(const Comparison& comparison) {
    const auto reversed = std::ranges::count_if(comparison.settings, [&](const SettingDifference& setting) {
        return comparison.estimate && setting.n > 0 && setting.mean * comparison.estimate->mean < 0.0;
    });
    if (reversed > 0)
        return say("The mean over %1 settings of the other fields: in %2 of them the difference has the other sign, so "
                   "that it depends on them.",
                   comparison.settings.size(), reversed);
    return say("The mean over %1 settings of the other fields: the difference in each of them may be another.",
               comparison.settings.size());
}

Sentence unpairedCaution(const Comparison& comparison) {
    const std::size_t ofA = comparison.a.runs.size();
    const std::size_t ofB = comparison.b.runs.size();
    if (comparison.pairs.empty())
        return say("The two have no seed in common: all %1 and %2 runs are compared, by Welch's test.", ofA, ofB);
    return say("The two have one seed in common, too few for pairs: all %1 and %2 runs are compared, by Welch's test.",
               ofA, ofB);
}

void addCautions(Comparison& comparison) {
    if (comparison.a.levels.size() > 1 || comparison.b.levels.size() > 1)
        comparison.cautions.push_back(say("The two differ in more than one field: the difference is not that of one "
                                          "choice alone."));
    const auto datasetOf = [](const ComparedSide& side) { return side.runs.front().spec.data.dataset; };
    if (datasetOf(comparison.a) != datasetOf(comparison.b))
        comparison.cautions.push_back(
            say("The two are of different data sets or splits: they were tested on different tracks."));
    if (comparison.settings.size() > 1)
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
    keepSharedSeeds(comparison);
    describeSettings(comparison);
    estimateDifference(comparison);
    addCautions(comparison);
}

/// Says how many of the runs that could be compared have no such measure.
void cautionMeasure(Comparison& comparison, std::size_t without) {
    if (without > 0)
        comparison.cautions.push_back(
            say("Runs whose test has no %1, left out: %2.", measureText(comparison.measure), without));
}

/// Of values where there are some, by Holm's method, in their places.
std::vector<std::optional<double>> holmOf(const std::vector<std::optional<double>>& values) {
    std::vector<double> known;
    for (const auto& value : values)
        if (value)
            known.push_back(*value);
    const std::vector<double> adjusted = holmAdjusted(known);
    std::vector<std::optional<double>> placed;
    placed.reserve(values.size());
    std::size_t next = 0;
    for (const auto& value : values)
        placed.push_back(value ? std::optional(adjusted[next++]) : std::nullopt);
    return placed;
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
    all.adjusted = holmOf(p);
    const auto beyond = holmOf(notBeyond);
    for (std::size_t i = 0; i < all.comparisons.size(); ++i) {
        const Verdict own = all.comparisons[i].verdict;
        const bool isOther = own == Verdict::Better || own == Verdict::Worse;
        all.verdicts.push_back(isOther && *beyond[i] > 2.0 * (1.0 - kOtherSureness) ? Verdict::Inconclusive : own);
    }
}

/// Which pair of levels a comparison is.
std::optional<std::size_t> placeOf(const LevelComparisons& all, const Comparison& comparison) {
    for (std::size_t i = 0; i < all.comparisons.size(); ++i) {
        const Comparison& pair = all.comparisons[i];
        if ((pair.a.levels == comparison.a.levels && pair.b.levels == comparison.b.levels) ||
            (pair.a.levels == comparison.b.levels && pair.b.levels == comparison.a.levels))
            return i;
    }
    return std::nullopt;
}

} // namespace

std::vector<double> ComparedSide::values(Measure measure) const {
    std::vector<double> values;
    for (const RunResult& run : runs)
        values.push_back(*run.value(measure));
    return values;
}

std::optional<std::pair<double, double>> Comparison::interval() const {
    if (!estimate)
        return std::nullopt;
    const double half = boost::math::quantile(boost::math::students_t(estimate->degrees), 0.975) * estimate->scale;
    return std::pair{estimate->mean - half, estimate->mean + half};
}

Result<Comparison> compareConfigurations(std::span<const RunResult> runs, const std::string& a, const std::string& b,
                                         double margin, Measure measure) {
    if (a == b)
        return Error{ErrorKind::Invalid, say("A configuration cannot be compared with itself; choose two.")};
    std::size_t without = 0;
    auto sideA = configurationSide(runs, a, measure, without);
    if (!sideA)
        return sideA.error();
    auto sideB = configurationSide(runs, b, measure, without);
    if (!sideB)
        return sideB.error();
    Comparison comparison;
    comparison.a = std::move(*sideA);
    comparison.b = std::move(*sideB);
    comparison.margin = margin;
    comparison.measure = measure;
    cautionMeasure(comparison, without);
    auto fields = distinguishingFields({comparison.a.runs.front().spec, comparison.b.runs.front().spec});
    comparison.a.levels = std::move(fields[0]);
    comparison.b.levels = std::move(fields[1]);
    complete(comparison);
    return comparison;
}

Result<Comparison> compareLevels(std::span<const RunResult> runs, const std::string& field, const FieldValue& a,
                                 const FieldValue& b, double margin, Measure measure) {
    if (a == b)
        return Error{ErrorKind::Invalid, say("A level cannot be compared with itself; choose two.")};
    Comparison comparison;
    comparison.margin = margin;
    comparison.measure = measure;
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
                                          Measure measure) {
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
            auto comparison = compareLevels(runs, field, levels[i].value, levels[j].value, margin, measure);
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
