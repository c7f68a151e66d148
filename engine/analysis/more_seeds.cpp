// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/more_seeds.h"

#include <map>
#include <set>
#include <utility>

namespace etude {

namespace {

/// The two configurations of a setting, and the seeds that one of them has.
struct SettingRuns {
    std::optional<RunSpec> a;
    std::optional<RunSpec> b;
    std::set<std::uint64_t> seeds;
};

void addSide(std::map<std::string, SettingRuns>& settings, const ComparedSide& side,
             std::optional<RunSpec> SettingRuns::*spec) {
    for (std::size_t i = 0; i < side.runs.size(); ++i) {
        SettingRuns& setting = settings[side.settings[i]];
        setting.*spec = side.runs[i].spec;
        setting.seeds.insert(side.runs[i].spec.seeds.initialisation);
    }
}

std::map<std::string, SettingRuns> settingsOf(const Comparison& comparison) {
    std::map<std::string, SettingRuns> settings;
    addSide(settings, comparison.a, &SettingRuns::a);
    addSide(settings, comparison.b, &SettingRuns::b);
    return settings;
}

} // namespace

Result<MissingRuns> moreSeeds(const Comparison& comparison, std::size_t pairs) {
    const auto settings = settingsOf(comparison);
    const std::size_t each = (pairs + settings.size() - 1) / settings.size();
    if (pairs < 1 || each > static_cast<std::size_t>(kMostSeeds))
        return Error{ErrorKind::Invalid, say("%1 pairs of seeds cannot be queued; ask for 1 to %2.", pairs,
                                             settings.size() * static_cast<std::size_t>(kMostSeeds))};
    std::vector<RunSpec> needed;
    for (const auto& [name, setting] : settings)
        for (const std::uint64_t seed : firstSeeds(setting.seeds, each))
            for (const std::optional<RunSpec>* side : {&setting.a, &setting.b}) {
                needed.push_back(side->value());
                needed.back().seeds.initialisation = seed;
            }
    std::vector<RunResult> known = comparison.a.runs;
    known.insert(known.end(), comparison.b.runs.begin(), comparison.b.runs.end());
    return missingRuns("more seeds: " + comparison.a.label + " / " + comparison.b.label, std::move(needed), known);
}

} // namespace etude
