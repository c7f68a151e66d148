// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/setting_differences.h"

#include <map>
#include <set>
#include <utility>

#include "engine/analysis/configuration_labels.h"
#include "engine/analysis/seed_pairs.h"
#include "engine/analysis/varied_field.h"

namespace etude {

namespace {

/// The values of a setting's pairs.
struct SettingValues {
    std::string setting;
    RunSpec spec; ///< of the first run
    std::vector<double> a;
    std::vector<double> b;
};

RunSpec specOf(const Comparison& comparison, const RunResult& run) {
    return comparison.folds > 0 ? withoutDataset(run.spec) : run.spec;
}

std::vector<SettingValues> settingValues(const Comparison& comparison) {
    std::map<std::string, std::size_t> places;
    std::vector<SettingValues> settings;
    for (const auto& [first, second] : comparison.pairs) {
        const RunResult& a = comparison.a.runs[first];
        const auto [place, isNew] = places.try_emplace(settingOf(comparison, comparison.a, first), settings.size());
        if (isNew)
            settings.push_back({place->first, specOf(comparison, a), {}, {}});
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

} // namespace

double rhoOf(const Comparison& comparison) {
    return comparison.folds > 0 ? 1.0 / comparison.folds : 0.0;
}

void describeSettings(Comparison& comparison) {
    const std::vector<SettingValues> values = settingValues(comparison);
    std::vector<RunSpec> specs;
    std::set<std::string> seen;
    for (const SettingValues& setting : values) {
        specs.push_back(setting.spec);
        seen.insert(setting.setting);
    }
    for (std::size_t run = 0; run < comparison.a.runs.size(); ++run) // those without pairs have names that differ, too
        if (seen.insert(settingOf(comparison, comparison.a, run)).second)
            specs.push_back(specOf(comparison, comparison.a.runs[run]));
    std::vector<std::vector<FieldLeaf>> fields = distinguishingFields(specs);
    fields.resize(values.size());
    const std::vector<std::size_t> order = orderOfLevels(fields);
    for (const std::size_t i : order) {
        comparison.settings.push_back(settingDifference(comparison, values[i]));
        comparison.settings.back().label = levelsLabel(fields[i], false);
        comparison.settings.back().levels = std::move(fields[i]);
        comparison.settings.back().setting = values[i].setting;
    }
}

} // namespace etude
