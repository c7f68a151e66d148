// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/result_group.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <utility>

#include "engine/analysis/configuration_labels.h"

namespace etude {

namespace {

void addOnce(std::vector<std::string>& list, const std::string& item) {
    if (std::ranges::find(list, item) == list.end())
        list.push_back(item);
}

std::vector<FieldLeaf> levelsOf(const RunSpec& spec, const std::vector<std::string>& fields) {
    const std::vector<FieldLeaf> leaves = fieldLeaves(spec);
    std::vector<FieldLeaf> levels;
    for (const std::string& field : fields)
        std::ranges::copy_if(leaves, std::back_inserter(levels),
                             [&](const FieldLeaf& leaf) { return leaf.path == field; });
    return levels;
}

std::string keyOf(const std::vector<FieldLeaf>& levels, bool canary) {
    std::string key = canary ? "shuffled labels" : "";
    for (const FieldLeaf& level : levels)
        key += (key.empty() ? "" : ", ") + level.path + "=" + (level.applies ? fieldText(level.value) : "-");
    return key;
}

class Groups {
public:
    explicit Groups(const Grouping& grouping)
        : m_grouping(grouping) {}

    void add(const RunResult& run) {
        ResultGroup& group = m_groups[placeOf(run)];
        for (const std::string& study : run.studies)
            addOnce(group.studies, study);
        if (run.rocAuc)
            group.runs.push_back(run);
        else if (run.state != RunState::Finished)
            ++group.unfinished;
    }

    [[nodiscard]] std::vector<ResultGroup> take() {
        std::vector<RunSpec> specs;
        for (const ResultGroup& group : m_groups)
            specs.push_back(group.spec);
        const std::vector<std::string> labels =
            m_grouping.fields.empty() ? distinguishingLabels(specs) : std::vector<std::string>();
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            m_groups[i].label = labels.empty() ? levelsLabel(m_groups[i].levels, m_groups[i].canary) : labels[i];
            summariseRuns(m_groups[i]);
        }
        return std::move(m_groups);
    }

private:
    /// Looks at the fields once for each configuration.
    std::size_t placeOf(const RunResult& run) {
        const auto [configuration, isNew] = m_places.try_emplace(run.configuration, 0);
        if (!isNew)
            return configuration->second;
        const bool canary = run.spec.data.isCanary();
        const std::vector<FieldLeaf> levels = levelsOf(run.spec, m_grouping.fields);
        const std::string key = m_grouping.fields.empty() ? run.configuration : keyOf(levels, canary);
        const auto [group, isNewGroup] = m_keys.try_emplace(key, m_groups.size());
        if (isNewGroup) {
            m_groups.push_back({});
            m_groups.back().key = key;
            m_groups.back().levels = levels;
            m_groups.back().spec = run.spec;
            m_groups.back().canary = canary;
        }
        m_groups[group->second].configurations.push_back(run.configuration);
        return configuration->second = group->second;
    }

    void summariseRuns(ResultGroup& group) const {
        group.summary = summarise(group.rocAuc(), m_grouping.interval);
        std::vector<double> prAuc;
        for (const RunResult& run : group.runs)
            if (run.prAuc)
                prAuc.push_back(*run.prAuc);
        if (!prAuc.empty())
            group.meanPrAuc = summarise(prAuc).mean;
    }

    const Grouping& m_grouping;
    std::vector<ResultGroup> m_groups;
    std::map<std::string, std::size_t> m_places; // of configurations
    std::map<std::string, std::size_t> m_keys;
};

} // namespace

std::vector<double> ResultGroup::rocAuc() const {
    std::vector<double> values;
    for (const RunResult& run : runs)
        values.push_back(*run.rocAuc);
    return values;
}

std::optional<bool> ResultGroup::holdsChance() const {
    if (!canary || !summary.halfWidth)
        return std::nullopt;
    return std::abs(summary.mean - 0.5) <= *summary.halfWidth;
}

std::vector<ResultGroup> resultGroups(std::span<const RunResult> runs, const Grouping& grouping) {
    Groups groups(grouping);
    for (const RunResult& run : runs)
        groups.add(run);
    std::vector<ResultGroup> results = groups.take();
    std::ranges::stable_sort(results, [](const auto& a, const auto& b) {
        return std::pair(a.summary.n > 0, a.summary.mean) > std::pair(b.summary.n > 0, b.summary.mean);
    });
    return results;
}

} // namespace etude
