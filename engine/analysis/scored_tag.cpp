// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/scored_tag.h"

#include <algorithm>
#include <limits>
#include <span>

namespace etude {

namespace {

struct ScoreRange {
    double low = 0.0;
    double high = 1.0;
};

/// One tag of a test that is [clips x tags].
template <class Value>
std::vector<Value> column(std::span<const Value> values, std::size_t tags, std::size_t tag) {
    std::vector<Value> of;
    for (std::size_t place = tag; place < values.size(); place += tags)
        of.push_back(values[place]);
    return of;
}

/// Both ends are finite, and differ.
ScoreRange rangeOf(const std::vector<std::vector<float>>& runs) {
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    for (const std::vector<float>& scores : runs)
        for (const float score : scores) {
            low = std::min<double>(low, std::max(score, std::numeric_limits<float>::lowest()));
            high = std::max<double>(high, std::min(score, std::numeric_limits<float>::max()));
        }
    if (low >= 0.0 && high <= 1.0)
        return {};
    return {low, high > low ? high : low + 1.0};
}

ScoreSpread spreadOf(std::span<const float> scores, std::span<const std::uint8_t> labels, const ScoreRange& range) {
    return {scoreHistogram(scores, labels, range.low, range.high), calibration(scores, labels)};
}

SideTagScores sideOf(std::span<const std::vector<float>> runs, const std::vector<std::size_t>& places,
                     const std::vector<std::uint8_t>& labels, const ScoreRange& range) {
    SideTagScores side;
    std::vector<float> allScores;
    std::vector<std::uint8_t> allLabels;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const std::vector<float>& scores = runs[i];
        side.runs.push_back({places[i], rocCurve(scores, labels), precisionRecallCurve(scores, labels),
                             spreadOf(scores, labels, range)});
        allScores.insert(allScores.end(), scores.begin(), scores.end());
        allLabels.insert(allLabels.end(), labels.begin(), labels.end());
    }
    side.pooled = spreadOf(allScores, allLabels, range);
    return side;
}

} // namespace

ScoredTag scoredTag(const ComparedTests& tests, const Comparison& comparison, std::size_t tag) {
    const ScoredConfigurations scored = tests.scored(comparison);
    const auto labels = column(scored.labels, scored.tags, tag);
    std::vector<std::vector<float>> runs;
    for (const auto& side : {scored.scoresA, scored.scoresB})
        for (const std::span<const float> scores : side)
            runs.push_back(column(scores, scored.tags, tag));
    const ScoreRange range = rangeOf(runs);
    const std::span<const std::vector<float>> all(runs);
    return {sideOf(all.first(scored.scoresA.size()), tests.runs.a, labels, range),
            sideOf(all.subspan(scored.scoresA.size()), tests.runs.b, labels, range)};
}

} // namespace etude
