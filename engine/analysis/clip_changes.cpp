// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/clip_changes.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

#include "engine/evaluation/rank_shares.h"

namespace etude {

namespace {

std::vector<double> meanRanks(const std::vector<std::span<const float>>& runs, std::vector<double> shares,
                              std::size_t tag, std::size_t tags) {
    shares.resize(runs.size(), 1.0);
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
    std::vector<double> means(runs.front().size() / tags);
    for (std::size_t run = 0; run < runs.size(); ++run) {
        const std::vector<double> ranks = rankShares(&runs[run][tag], means.size(), tags);
        for (std::size_t clip = 0; clip < means.size(); ++clip)
            means[clip] += shares[run] / all * ranks[clip];
    }
    return means;
}

} // namespace

std::vector<ClipChange> clipChanges(const ComparedTests& tests, const Comparison& comparison, std::size_t tag) {
    const ScoredConfigurations scored = tests.scored(comparison);
    const auto ranksA = meanRanks(scored.scoresA, scored.sharesA, tag, scored.tags);
    const auto ranksB = meanRanks(scored.scoresB, scored.sharesB, tag, scored.tags);
    std::vector<ClipChange> clips;
    for (std::size_t clip = 0; clip < tests.test.tracks.size(); ++clip)
        clips.push_back(
            {tests.test.tracks[clip], tests.test.labels[clip * scored.tags + tag] != 0, ranksA[clip], ranksB[clip]});
    std::ranges::stable_sort(clips, std::greater(), [](const ClipChange& clip) { return std::abs(clip.gain()); });
    return clips;
}

} // namespace etude
