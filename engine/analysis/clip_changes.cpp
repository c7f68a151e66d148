// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/clip_changes.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <span>

#include "engine/evaluation/rank_shares.h"

namespace etude {

namespace {

std::vector<double> meanRanks(const ScoredConfigurations& scored, bool ofA, std::size_t tag) {
    const std::vector<double> weights = scored.weights(ofA);
    std::vector<double> means(scored.labels.size() / scored.tags);
    for (std::size_t run = 0; run < weights.size(); ++run) {
        const std::span<const float> scores = (ofA ? scored.scoresA : scored.scoresB)[run];
        const std::vector<double> ranks = rankShares(&scores[tag], means.size(), scored.tags);
        for (std::size_t clip = 0; clip < means.size(); ++clip)
            means[clip] += weights[run] * ranks[clip];
    }
    return means;
}

} // namespace

std::vector<ClipChange> clipChanges(const ComparedTests& tests, const Comparison& comparison, std::size_t tag) {
    const ScoredConfigurations scored = tests.scored(comparison);
    const auto ranksA = meanRanks(scored, true, tag);
    const auto ranksB = meanRanks(scored, false, tag);
    std::vector<ClipChange> clips;
    for (std::size_t clip = 0; clip < tests.test.tracks.size(); ++clip)
        clips.push_back(
            {tests.test.tracks[clip], tests.test.labels[clip * scored.tags + tag] != 0, ranksA[clip], ranksB[clip]});
    std::ranges::stable_sort(clips, std::greater(), [](const ClipChange& clip) { return std::abs(clip.gain()); });
    return clips;
}

} // namespace etude
