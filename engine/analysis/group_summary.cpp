// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/group_summary.h"

#include <algorithm>
#include <map>
#include <vector>

namespace etude {

namespace {

/// Of each seed the mean over the settings; nothing where these do not all have the same seeds.
std::vector<double> valuesOfSeeds(std::span<const SeedValue> values, std::size_t settings) {
    std::map<std::uint64_t, std::vector<double>> seeds;
    for (const SeedValue& value : values)
        seeds[value.seed].push_back(value.value);
    std::vector<double> means;
    for (const auto& [seed, own] : seeds) {
        if (own.size() != settings)
            return {};
        means.push_back(summarise(own).mean);
    }
    return means;
}

std::size_t settingsOf(std::span<const SeedValue> values) {
    std::vector<std::string_view> configurations;
    for (const SeedValue& value : values)
        if (configurations.empty() || configurations.back() != value.configuration)
            configurations.push_back(value.configuration);
    std::ranges::sort(configurations);
    return static_cast<std::size_t>(std::unique(configurations.begin(), configurations.end()) - configurations.begin());
}

} // namespace

GroupSummary summariseGroup(std::span<const SeedValue> values, IntervalKind kind) {
    std::vector<double> all;
    all.reserve(values.size());
    for (const SeedValue& value : values)
        all.push_back(value.value);
    GroupSummary group{summarise(all, kind), {settingsOf(values), values.size()}};
    if (group.over.settings < 2)
        return group;
    const Summary seeds = summarise(valuesOfSeeds(values, group.over.settings), kind);
    group.over.seeds = seeds.n;
    group.summary.standardDeviation = seeds.standardDeviation;
    group.summary.halfWidth = seeds.halfWidth;
    return group;
}

std::optional<double> halfWidthOf(const GroupSummary& group, IntervalKind kind) {
    Summary seeds = group.summary;
    seeds.n = group.over.seeds;
    return halfWidthOf(seeds, kind);
}

std::optional<Sentence> spreadSentence(const SeedCount& over) {
    if (over.settings < 2)
        return std::nullopt;
    if (over.differ())
        return say(
            "%1 settings of the other fields do not all have the same seeds, so that there is no interval: choose "
            "settings that have, or train the same seeds in each.",
            over.settings);
    return say("%1 seeds in %2 settings of the other fields: a seed is one value, its mean over these.", over.seeds,
               over.settings);
}

} // namespace etude
