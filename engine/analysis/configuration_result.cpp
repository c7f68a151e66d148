// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/configuration_result.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace etude {

namespace {

struct Group {
    ConfigurationResult result;
    std::vector<double> prAuc;
};

void add(Group& group, const RunResult& run) {
    ConfigurationResult& result = group.result;
    if (!run.rocAuc) {
        result.unfinished += run.finished ? 0 : 1;
        return;
    }
    result.runs.push_back(run.run);
    result.seeds.push_back(run.seed);
    result.rocAuc.push_back(*run.rocAuc);
    result.decodingRevisions.push_back(run.decodingRevision);
    result.revisedTracks = std::max(result.revisedTracks, run.revisedTracks);
    if (run.prAuc)
        group.prAuc.push_back(*run.prAuc);
}

} // namespace

std::optional<bool> ConfigurationResult::holdsChance() const {
    if (!canary || !summary.halfWidth)
        return std::nullopt;
    return std::abs(summary.mean - 0.5) <= *summary.halfWidth;
}

std::vector<ConfigurationResult> configurationResults(std::span<const RunResult> runs) {
    std::vector<Group> groups;
    std::map<std::pair<std::string, std::string>, std::size_t> places; // of (study, configuration)
    for (const RunResult& run : runs) {
        const auto [place, isNew] = places.try_emplace({run.study, run.configuration}, groups.size());
        if (isNew) {
            groups.emplace_back();
            groups.back().result.study = run.study;
            groups.back().result.configuration = run.configuration;
            groups.back().result.label = run.label;
            groups.back().result.canary = run.canary;
            groups.back().result.dataset = run.dataset;
        }
        add(groups[place->second], run);
    }
    std::vector<ConfigurationResult> results;
    for (Group& group : groups) {
        group.result.summary = summarise(group.result.rocAuc);
        if (!group.prAuc.empty())
            group.result.meanPrAuc = summarise(group.prAuc).mean;
        results.push_back(std::move(group.result));
    }
    std::ranges::stable_sort(results, [](const auto& a, const auto& b) {
        return std::pair(a.summary.n > 0, a.summary.mean) > std::pair(b.summary.n > 0, b.summary.mean);
    });
    return results;
}

} // namespace etude
