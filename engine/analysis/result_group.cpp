// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/result_group.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "engine/analysis/configuration_labels.h"
#include "engine/core/field_levels.h"

namespace etude {

namespace {

void addOnce(std::vector<std::string>& list, const std::string& item) {
    if (!list.empty() && list.back() == item) // most often: runs of one configuration stand together
        return;
    if (std::ranges::find(list, item) == list.end())
        list.push_back(item);
}

std::vector<FieldLeaf> levelsOf(const RunSpec& spec, const std::vector<std::string>& fields) {
    static const std::vector<std::string> kPaths = fieldPaths<RunSpec>();
    const FieldLevels all = fieldLevels(spec);
    std::vector<FieldLeaf> levels;
    for (const std::string& field : fields)
        if (const auto path = std::ranges::find(kPaths, field); path != kPaths.end()) {
            const auto index = static_cast<std::size_t>(path - kPaths.begin());
            levels.push_back({field, all.values[index], all.applies[index]});
        }
    return levels;
}

std::string keyOf(const std::vector<FieldLeaf>& levels, bool canary) {
    std::string key = canary ? "shuffled labels" : "";
    for (const FieldLeaf& level : levels)
        key += (key.empty() ? "" : ", ") + level.path + "=" + (level.applies ? fieldText(level.value) : "-");
    return key;
}

/// What stands in a group, but for its label.
ResultGroup resultGroup(std::span<const RunResult> runs, RunGroup group, const Grouping& grouping) {
    ResultGroup result;
    result.key = std::move(group.key);
    result.levels = std::move(group.levels);
    result.canary = group.canary;
    result.measure = grouping.measure;
    result.spec = runs[group.runs.front()].spec;
    std::vector<double> prAuc;
    std::vector<SeedValue> values;
    for (const std::uint32_t index : group.runs) {
        const RunResult& run = runs[index];
        if (run.value(grouping.measure))
            values.push_back({run.configuration, run.spec.seeds.initialisation, *run.value(grouping.measure)});
        addOnce(result.configurations, run.configuration);
        for (const std::string& study : run.studies)
            addOnce(result.studies, study);
        if (run.value(grouping.measure))
            result.runs.push_back(run);
        else if (run.state != RunState::Finished)
            ++result.unfinished;
        if (run.rocAuc && run.prAuc)
            prAuc.push_back(*run.prAuc);
    }
    GroupSummary summary = summariseGroup(values, grouping.interval);
    result.summary = summary.summary;
    result.over = summary.over;
    if (!prAuc.empty())
        result.meanPrAuc = summarise(prAuc).mean;
    return result;
}

} // namespace

std::vector<double> ResultGroup::rocAuc() const {
    std::vector<double> values;
    for (const RunResult& run : runs)
        if (run.rocAuc)
            values.push_back(*run.rocAuc);
    return values;
}

std::vector<double> ResultGroup::values() const {
    std::vector<double> own;
    for (const RunResult& run : runs)
        own.push_back(*run.value(measure));
    return own;
}

std::optional<bool> ResultGroup::holdsChance() const {
    if (!canary || measure != Measure::RocAuc || !summary.halfWidth)
        return std::nullopt;
    return std::abs(summary.mean - 0.5) <= *summary.halfWidth;
}

std::vector<RunGroup> groupedRuns(std::span<const RunResult> runs, const Grouping& grouping) {
    std::vector<RunGroup> groups;
    std::unordered_map<std::string_view, std::size_t> places; // of configurations
    std::map<std::string, std::size_t> keys;
    for (std::uint32_t index = 0; index < runs.size(); ++index) {
        const RunResult& run = runs[index];
        const auto [place, isNew] = places.try_emplace(run.configuration, 0);
        if (isNew) { // fields are looked at once for each configuration
            RunGroup group{{}, levelsOf(run.spec, grouping.fields), {}, run.spec.data.isCanary()};
            group.key = grouping.fields.empty() ? run.configuration : keyOf(group.levels, group.canary);
            const auto [key, isNewGroup] = keys.try_emplace(group.key, groups.size());
            if (isNewGroup)
                groups.push_back(std::move(group));
            place->second = key->second;
        }
        groups[place->second].runs.push_back(index);
    }
    return groups;
}

std::vector<ResultGroup> resultGroups(std::span<const RunResult> runs, const Grouping& grouping) {
    std::vector<ResultGroup> results;
    for (RunGroup& group : groupedRuns(runs, grouping))
        results.push_back(resultGroup(runs, std::move(group), grouping));
    if (grouping.fields.empty()) {
        std::vector<RunSpec> specs;
        specs.reserve(results.size());
        for (const ResultGroup& group : results)
            specs.push_back(group.spec);
        std::vector<std::string> labels = distinguishingLabels(specs);
        for (std::size_t i = 0; i < results.size(); ++i)
            results[i].label = std::move(labels[i]);
    } else {
        for (ResultGroup& group : results)
            group.label = levelsLabel(group.levels, group.canary);
    }
    std::ranges::stable_sort(results, [](const auto& a, const auto& b) {
        return std::pair(a.summary.n > 0, a.summary.mean) > std::pair(b.summary.n > 0, b.summary.mean);
    });
    return results;
}

std::optional<Sentence> seedsCaution(std::span<const ResultGroup> groups) {
    const auto differ = std::ranges::count_if(groups, [](const ResultGroup& group) { return group.over.differ(); });
    if (differ == 0)
        return std::nullopt;
    return say("%1 of %2 groups have no interval: their settings of the other fields do not all have the same seeds. "
               "Choose settings that have, or train the same seeds in each.",
               differ, groups.size());
}

std::vector<ResultGroup> shownGroups(std::span<const RunResult> runs, IntervalKind interval, Measure measure) {
    std::vector<ResultGroup> groups = resultGroups(runs, {{}, interval, measure});
    std::erase_if(groups, [](const ResultGroup& group) { return group.canary || group.runs.empty(); });
    return groups;
}

bool keepBest(std::vector<ResultGroup>& groups, std::size_t most, std::span<const std::string> wanted) {
    if (groups.size() <= most)
        return false;
    const std::set<std::string_view> keys(wanted.begin(), wanted.end());
    const auto isWanted = [&](const ResultGroup& group) { return keys.contains(group.key); };
    const auto ends = groups.begin() + static_cast<std::ptrdiff_t>(most);
    const bool beyond = std::any_of(ends, groups.end(), isWanted);
    std::size_t room = most;
    std::vector<bool> kept(groups.size(), false);
    for (const bool turn : {true, false})
        for (std::size_t i = 0; i < groups.size() && room > 0; ++i)
            if (isWanted(groups[i]) == turn) {
                kept[i] = true;
                --room;
            }
    std::size_t place = 0;
    std::erase_if(groups, [&](const ResultGroup&) { return !kept[place++]; });
    return beyond;
}

} // namespace etude
