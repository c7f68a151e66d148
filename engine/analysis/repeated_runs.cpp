// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/repeated_runs.h"

#include <algorithm>

namespace etude {

namespace {

const ResultGroup* repeatedGroup(std::span<const ResultGroup> groups, std::span<const std::string> wanted) {
    for (const std::string& key : wanted)
        if (const auto found = std::ranges::find(groups, key, &ResultGroup::key); found != groups.end())
            return &*found;
    const auto most = std::ranges::max_element(groups, {}, [](const ResultGroup& group) { return group.runs.size(); });
    return most != groups.end() ? &*most : nullptr;
}

} // namespace

std::optional<RepeatedRuns> repeatedRuns(std::span<const ResultGroup> groups, std::span<const std::string> wanted) {
    const ResultGroup* group = repeatedGroup(groups, wanted);
    if (group == nullptr)
        return std::nullopt;
    RepeatedRuns repeated{*group, {}};
    std::ranges::stable_sort(repeated.group.runs, {},
                             [](const RunResult& run) { return run.spec.seeds.initialisation; });
    const Summary& summary = repeated.group.summary;
    for (const double value : repeated.group.values())
        repeated.deviations.push_back(value - summary.mean);
    repeated.largestAbove = summary.maximum - summary.mean;
    repeated.largestBelow = summary.minimum - summary.mean;
    return repeated;
}

} // namespace etude
