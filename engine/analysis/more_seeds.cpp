// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/more_seeds.h"

#include <map>
#include <set>
#include <utility>

namespace etude {

namespace {

using Seeds = std::set<std::uint64_t>;

/// The two configurations of a setting, and the seeds that one of them has.
struct SettingRuns {
    std::optional<RunSpec> a;
    std::optional<RunSpec> b;
    Seeds seeds;
};

std::map<std::string, SettingRuns> settingsOf(const Comparison& comparison) {
    std::map<std::string, SettingRuns> settings;
    for (std::size_t i = 0; i < comparison.a.runs.size(); ++i) {
        SettingRuns& setting = settings[comparison.a.settings[i]];
        setting.a = comparison.a.runs[i].spec;
        setting.seeds.insert(comparison.a.runs[i].spec.seeds.initialisation);
    }
    for (std::size_t i = 0; i < comparison.b.runs.size(); ++i) {
        SettingRuns& setting = settings[comparison.b.settings[i]];
        setting.b = comparison.b.runs[i].spec;
        setting.seeds.insert(comparison.b.runs[i].spec.seeds.initialisation);
    }
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
