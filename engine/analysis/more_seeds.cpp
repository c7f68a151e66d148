// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/more_seeds.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace etude {

namespace {

/// The two configurations of a setting.
struct SettingRuns {
    std::optional<RunSpec> a;
    std::optional<RunSpec> b;
};

void addSide(std::map<std::string, SettingRuns>& settings, const ComparedSide& side,
             std::optional<RunSpec> SettingRuns::*spec) {
    for (std::size_t i = 0; i < side.runs.size(); ++i)
        settings[side.settings[i]].*spec = side.runs[i].spec;
}

/// That both sides have in every setting; then those that some run has.
std::vector<std::uint64_t> chosenSeeds(const Comparison& comparison, std::size_t count) {
    std::set<std::uint64_t> paired;
    std::set<std::uint64_t> there;
    for (const auto& [a, b] : comparison.pairs)
        paired.insert(comparison.a.runs[a].spec.seeds.initialisation);
    for (const ComparedSide* side : {&comparison.a, &comparison.b})
        for (const RunResult& run : side->runs)
            there.insert(run.spec.seeds.initialisation);
    if (count <= paired.size())
        return firstSeeds(paired, count);
    std::vector<std::uint64_t> seeds(paired.begin(), paired.end());
    for (const std::uint64_t seed : firstSeeds(there, there.size() + count))
        if (seeds.size() < count && !paired.contains(seed))
            seeds.push_back(seed);
    std::ranges::sort(seeds);
    return seeds;
}

} // namespace

Result<MissingRuns> moreSeeds(const Comparison& comparison, std::size_t seeds) {
    if (seeds < 1 || seeds > static_cast<std::size_t>(kMostSeeds))
        return Error{ErrorKind::Invalid, say("%1 seeds cannot be queued; ask for 1 to %2.", seeds, kMostSeeds)};
    std::map<std::string, SettingRuns> settings;
    addSide(settings, comparison.a, &SettingRuns::a);
    addSide(settings, comparison.b, &SettingRuns::b);
    const std::vector<std::uint64_t> chosen = chosenSeeds(comparison, seeds);
    std::vector<RunSpec> needed;
    for (const auto& [name, setting] : settings)
        for (const std::uint64_t seed : chosen)
            for (const std::optional<RunSpec>* side : {&setting.a, &setting.b}) {
                needed.push_back(side->value());
                needed.back().seeds.initialisation = seed;
            }
    std::vector<RunResult> known = comparison.a.runs;
    known.insert(known.end(), comparison.b.runs.begin(), comparison.b.runs.end());
    return missingRuns("more seeds: " + comparison.a.label + " / " + comparison.b.label, std::move(needed), known);
}

} // namespace etude
