// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/tag_delong.h"

#include "engine/analysis/false_discovery.h"
#include "engine/analysis/known_values.h"
#include "engine/core/parallel_for.h"

namespace etude {

namespace {

std::vector<WeightedScores> scoringsOf(const ScoredConfigurations& configurations, bool ofA, std::size_t tag) {
    std::vector<WeightedScores> scorings;
    const std::vector<double> weights = configurations.weights(ofA);
    for (std::size_t run = 0; run < weights.size(); ++run)
        scorings.push_back({&(ofA ? configurations.scoresA : configurations.scoresB)[run][tag], weights[run]});
    return scorings;
}

std::optional<double> areaOf(const std::optional<DeLongEstimate>& estimate) {
    return estimate ? std::optional(estimate->value) : std::nullopt;
}

TagDeLong deLongTag(const ScoredConfigurations& configurations, std::size_t tag) {
    TagDeLong of;
    const std::size_t clips = configurations.labels.size() / configurations.tags;
    for (std::size_t clip = 0; clip < clips; ++clip)
        ++(configurations.labels[clip * configurations.tags + tag] != 0 ? of.positives : of.negatives);
    if (configurations.measure != Measure::RocAuc)
        return of;
    const auto estimate = [&](std::span<const WeightedScores> scorings) {
        return deLong(scorings, &configurations.labels[tag], clips, configurations.tags);
    };
    std::vector<WeightedScores> scorings = scoringsOf(configurations, true, tag);
    const std::vector<WeightedScores> scoringsB = scoringsOf(configurations, false, tag);
    of.areaA = areaOf(estimate(scorings));
    of.areaB = areaOf(estimate(scoringsB));
    for (const WeightedScores& scoring : scoringsB)
        scorings.push_back({scoring.scores, -scoring.weight});
    of.difference = estimate(scorings);
    for (std::size_t pair = 0; configurations.paired && pair < configurations.scoresA.size(); ++pair)
        of.pairs.push_back(estimate(std::vector<WeightedScores>{{&configurations.scoresA[pair][tag], 1.0},
                                                                {&configurations.scoresB[pair][tag], -1.0}}));
    return of;
}

} // namespace

Result<std::vector<TagDeLong>> deLongTags(const ScoredConfigurations& configurations, int threads,
                                          const std::stop_token& stop) {
    std::vector<TagDeLong> tags(configurations.tags);
    const auto done = parallelFor(
        tags.size(), threads,
        [&](std::size_t tag) -> Result<void> {
            tags[tag] = deLongTag(configurations, tag);
            return {};
        },
        stop);
    if (!done)
        return done.error();
    std::vector<std::optional<double>> p;
    p.reserve(tags.size());
    for (const TagDeLong& tag : tags)
        p.push_back(tag.difference ? tag.difference->p() : std::nullopt);
    const auto adjusted = ofKnownValues(p, falseDiscoveryAdjusted);
    for (std::size_t tag = 0; tag < tags.size(); ++tag)
        tags[tag].falseDiscovery = adjusted[tag];
    return tags;
}

} // namespace etude
