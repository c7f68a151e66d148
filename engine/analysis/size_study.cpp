// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/size_study.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "engine/analysis/comparability.h"
#include "engine/analysis/configuration_labels.h"
#include "engine/analysis/p_value.h"
#include "engine/analysis/varied_field.h"
#include "engine/core/text.h"

namespace etude {

namespace {

constexpr double kBends = 0.05;

/// The configuration on the whole training set, where neither the method nor the seed of a part has an effect: what all
/// runs of a size study share.
RunSpec onWholeSet(RunSpec spec) {
    spec.data.trainFraction = 1.0;
    return settled(std::move(spec));
}

const RunResult* firstRunOf(std::span<const RunResult> runs, const std::string& configuration, Measure measure) {
    const auto found = std::ranges::find_if(
        runs, [&](const RunResult& run) { return run.configuration == configuration && isShownResult(run, measure); });
    return found == runs.end() ? nullptr : &*found;
}

Error withoutResult(const std::string& configuration) {
    return {ErrorKind::NotFound, say("The configuration '%1' has no run with a result yet, or is a "
                                     "label-shuffle control; choose another.",
                                     configuration)};
}

void cautionParts(SizeStudy& study) {
    std::set<std::pair<SubsetMethod, std::uint64_t>> ways;
    for (const RunResult& run : study.runs)
        if (run.spec.data.trainFraction < 1.0)
            ways.emplace(run.spec.data.subsetMethod, run.spec.seeds.subset);
    if (ways.size() > 1)
        study.cautions.push_back(say("The parts of the training set were drawn in %1 ways (method and seed), which "
                                     "are taken together.",
                                     ways.size()));
}

/// Asked often of the same runs: it looks at each configuration once.
class SizeStudies {
public:
    SizeStudies(std::span<const RunResult> runs, Measure measure)
        : m_runs(runs)
        , m_measure(measure) {
        for (const RunResult& run : runs) {
            if (!run.value(measure))
                continue;
            const auto [whole, isNew] = m_whole.try_emplace(run.configuration);
            if (isNew)
                whole->second = configurationId(onWholeSet(run.spec));
            m_members[whole->second].push_back(&run);
        }
    }

    /// Equal for configurations of one size study.
    [[nodiscard]] const std::string& whole(const std::string& configuration) const { return m_whole.at(configuration); }

    [[nodiscard]] SizeStudy of(const std::string& configuration) const {
        SizeStudy study;
        if (!firstRunOf(m_runs, configuration, m_measure))
            return study;
        std::map<double, std::vector<double>> sizes;
        for (const RunResult* run : m_members.at(whole(configuration))) {
            study.runs.push_back(*run);
            sizes[run->spec.data.trainFraction].push_back(*run->value(m_measure));
        }
        for (auto& [size, values] : sizes)
            study.sizes.push_back({size, std::move(values)});
        cautionParts(study);
        return study;
    }

    [[nodiscard]] std::span<const RunResult> runs() const { return m_runs; }
    [[nodiscard]] Measure measure() const { return m_measure; }

private:
    std::span<const RunResult> m_runs;
    Measure m_measure;
    std::map<std::string, std::string> m_whole;                     // by configuration
    std::map<std::string, std::vector<const RunResult*>> m_members; // of each whole
};

struct Named {
    std::string configuration;
    std::string name;
};

void tell(DataEquivalent& equivalent, const Named& studied, const Named& other) {
    const SizeFit& fit = equivalent.fit;
    equivalent.sentences = {
        say("%1.", toldFactor(equivalent.factor, data(studied.name), data(other.name))),
        say("So says the size study of %1 (%2 runs on %3 sizes, %4 to %5 of the training set), beside %6 runs of %7 on "
            "%8 of it.",
            studied.name, fit.runs, fit.sizes, fit.smallest, fit.largest, equivalent.other.auc.size(), other.name,
            equivalent.other.size),
        say("Each doubling of the training set changes the AUC of %1 by %2 (95 % CI %3 to %4).", studied.name,
            differenceText(fit.slope, 2.0 * fit.slopeHalfWidth),
            differenceText(fit.slope - fit.slopeHalfWidth, 2.0 * fit.slopeHalfWidth),
            differenceText(fit.slope + fit.slopeHalfWidth, 2.0 * fit.slopeHalfWidth))};
}

/// From the size study of one of the two.
Result<DataEquivalent> equivalentFrom(const SizeStudies& studies, SizeStudy study, const Named& studied,
                                      const Named& other) {
    DataEquivalent equivalent;
    std::vector<RunResult> all = study.runs;
    for (const RunResult& run : studies.runs())
        if (const auto& value = run.value(studies.measure()); value && run.configuration == other.configuration) {
            equivalent.other.size = run.spec.data.trainFraction;
            equivalent.other.auc.push_back(*value);
            all.push_back(run);
        }
    const auto factor = sizeFactor(study.sizes, equivalent.other);
    if (!factor)
        return within(say("Size study of %1", studied.name), factor.error());
    equivalent.configuration = studied.configuration;
    equivalent.fit = *fitOverSize(study.sizes);
    equivalent.factor = *factor;
    equivalent.cautions = study.cautions;
    if (const auto& p = equivalent.fit.lackOfFitP; p && *p < kBends)
        equivalent.cautions.push_back(
            say("The AUC of %1 does not follow a straight line over the logarithm of the size "
                "(lack of fit, p %2): take the number for a rough one.",
                studied.name, pRelation(*p)));
    std::ranges::move(comparisonCautions(all), std::back_inserter(equivalent.cautions));
    equivalent.study = std::move(study);
    tell(equivalent, studied, other);
    return equivalent;
}

Result<DataEquivalent> equivalentOf(const SizeStudies& studies, const Named& reference, const Named& other) {
    if (reference.configuration == other.configuration)
        return Error{ErrorKind::Invalid, say("A configuration cannot be compared with itself; choose two.")};
    const RunResult* first = firstRunOf(studies.runs(), reference.configuration, studies.measure());
    const RunResult* second = firstRunOf(studies.runs(), other.configuration, studies.measure());
    if (!first || !second)
        return withoutResult(first ? other.configuration : reference.configuration);
    if (first->spec.data.dataset != second->spec.data.dataset)
        return Error{ErrorKind::Invalid,
                     say("%1 and %2 are of different data sets or splits, of which the same share is not the same "
                         "data: compare two configurations of one data set.",
                         reference.name, other.name)};
    if (studies.whole(reference.configuration) == studies.whole(other.configuration))
        return Error{ErrorKind::Invalid,
                     say("%1 and %2 differ in the amount of training data alone: choose two configurations that differ "
                         "in something else.",
                         reference.name, other.name)};
    std::optional<Error> failure;
    for (const auto& [studied, compared] : {std::pair(&reference, &other), std::pair(&other, &reference)}) {
        SizeStudy study = studies.of(studied->configuration);
        if (!study.isStudy())
            continue;
        auto equivalent = equivalentFrom(studies, std::move(study), *studied, *compared);
        if (equivalent)
            return equivalent;
        if (!failure)
            failure = equivalent.error();
    }
    if (failure)
        return *failure;
    return Error{ErrorKind::NotFound,
                 say("No size study of %1 or %2: train one of them on three sizes of the training set or more.",
                     reference.name, other.name)};
}

/// A setting of a comparison: the configurations of its sides, and what it is.
struct SettingSides {
    std::optional<std::string> a;
    std::optional<std::string> b;
    RunSpec spec;             ///< of a run of a
    double fractionOfB = 0.0; ///< of the training set
};

/// Those that both sides have runs in, in the order of a's runs.
std::vector<SettingSides> settingsOfBoth(const Comparison& comparison) {
    std::map<std::string, std::size_t> places;
    std::vector<SettingSides> settings;
    for (std::size_t i = 0; i < comparison.a.runs.size(); ++i)
        if (places.try_emplace(comparison.a.settings[i], settings.size()).second)
            settings.push_back({comparison.a.runs[i].configuration, {}, comparison.a.runs[i].spec});
    for (std::size_t i = 0; i < comparison.b.runs.size(); ++i)
        if (const auto place = places.find(comparison.b.settings[i]); place != places.end()) {
            settings[place->second].b = comparison.b.runs[i].configuration;
            settings[place->second].fractionOfB = comparison.b.runs[i].spec.data.trainFraction;
        }
    std::erase_if(settings, [](const SettingSides& setting) { return !setting.b; });
    return settings;
}

Result<DataEquivalent> settingEquivalent(const SizeStudies& studies, const SettingSides& setting,
                                         const SideNames& names) {
    const double fraction = setting.spec.data.trainFraction;
    const Named a{*setting.a, names.a};
    const Named b{*setting.b, names.b};
    if (fraction != setting.fractionOfB && studies.whole(a.configuration) != studies.whole(b.configuration))
        return Error{ErrorKind::Invalid,
                     say("%1 and %2 were trained on different amounts of data (%3 and %4 of the training set): compare "
                         "two that had as much to be told what their difference is worth in data.",
                         a.name, b.name, fraction, setting.fractionOfB)};
    return equivalentOf(studies, a, b);
}

/// Of each size, as the parts that are there were drawn.
std::vector<RunSpec> plannedRuns(const SizeStudy& study, const SizePlan& plan) {
    std::set<std::uint64_t> there;
    RunSpec base = onWholeSet(study.runs.front().spec);
    base.data.subsetMethod = studyBase().data.subsetMethod;
    for (const RunResult& run : study.runs)
        there.insert(run.spec.seeds.initialisation);
    const auto part =
        std::ranges::find_if(study.runs, [](const RunResult& run) { return run.spec.data.trainFraction < 1.0; });
    if (part != study.runs.end())
        base = part->spec;
    std::vector<RunSpec> runs;
    for (const std::uint64_t seed : firstSeeds(there, plan.seeds > 0 ? plan.seeds : there.size()))
        for (const double size : plan.sizes) {
            runs.push_back(base);
            runs.back().data.trainFraction = size;
            runs.back().seeds.initialisation = seed;
        }
    return runs;
}

} // namespace

SizeStudy sizeStudy(std::span<const RunResult> runs, const std::string& configuration, Measure measure) {
    return SizeStudies(runs, measure).of(configuration);
}

Result<DataEquivalent> dataEquivalent(std::span<const RunResult> runs, const std::string& reference,
                                      const std::string& other, const SideNames& names, Measure measure) {
    return equivalentOf(SizeStudies(runs, measure), {reference, names.a}, {other, names.b});
}

Result<ComparisonEquivalents> dataEquivalents(std::span<const RunResult> runs, const Comparison& comparison,
                                              const SideNames& names) {
    const SizeStudies studies(runs, comparison.measure);
    const std::vector<SettingSides> settings = settingsOfBoth(comparison);
    std::vector<RunSpec> specs;
    specs.reserve(settings.size());
    for (const SettingSides& setting : settings)
        specs.push_back(setting.spec);
    const auto levels = distinguishingFields(specs);
    ComparisonEquivalents equivalents;
    std::optional<Error> failure;
    for (const std::size_t i : orderOfLevels(levels)) {
        auto equivalent = settingEquivalent(studies, settings[i], names);
        if (equivalent)
            equivalents.settings.push_back({levels[i], levelsLabel(levels[i], false), std::move(*equivalent)});
        else if (!failure)
            failure = equivalent.error();
    }
    if (equivalents.settings.empty())
        return *failure;
    if (failure)
        equivalents.cautions.push_back(say("Settings that are not told as data: %1 of %2. %3",
                                           settings.size() - equivalents.settings.size(), settings.size(),
                                           failure->sentence));
    return equivalents;
}

Result<MissingRuns> missingSizes(std::span<const RunResult> runs, const std::string& configuration,
                                 const std::string& label, const SizePlan& plan) {
    const SizeStudy study = sizeStudy(runs, configuration);
    if (study.runs.empty())
        return withoutResult(configuration);
    if (plan.seeds > static_cast<std::size_t>(kMostSeeds))
        return Error{ErrorKind::Invalid, say("%1 seeds cannot be queued; ask for at most %2.", plan.seeds, kMostSeeds)};
    return missingRuns("training sizes: " + label, plannedRuns(study, plan), study.runs);
}

} // namespace etude
