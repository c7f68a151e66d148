// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/metrics.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "engine/evaluation/mann_whitney.h"
#include "engine/evaluation/ranking.h"

namespace etude {

namespace {

double averagePrecision(const std::vector<ScoreTie>& ties, std::int64_t positives) {
    std::int64_t truePositives = 0;
    std::int64_t retrieved = 0;
    double sum = 0.0;
    for (const ScoreTie& tie : ties) {
        truePositives += tie.positives;
        retrieved += tie.positives + tie.negatives;
        sum += static_cast<double>(tie.positives) * static_cast<double>(truePositives) / static_cast<double>(retrieved);
    }
    return sum / static_cast<double>(positives);
}

TagScore scoreTag(const std::vector<ScoreTie>& ties) {
    MannWhitney area;
    for (const ScoreTie& tie : ties)
        area.add(tie.positives, tie.negatives);
    TagScore score{area.positives(), area.rocAuc(), std::nullopt};
    if (score.rocAuc)
        score.prAuc = averagePrecision(ties, score.positives);
    return score;
}

/// The mean over the tags that have the score; none if no tag has it.
std::optional<double> macroMean(const std::vector<TagScore>& tags, std::optional<double> TagScore::*score) {
    double sum = 0.0;
    std::size_t defined = 0;
    for (const TagScore& tag : tags) {
        if (tag.*score) {
            sum += *(tag.*score);
            ++defined;
        }
    }
    return defined > 0 ? std::optional(sum / static_cast<double>(defined)) : std::nullopt;
}

template <class Score>
Result<void> checkInput(std::span<const Score> scores, std::span<const std::uint8_t> labels, std::size_t tags) {
    if (tags == 0 || scores.size() != labels.size() || scores.size() % tags != 0)
        return Error{ErrorKind::Invalid,
                     say("Scores and labels must both be clips x %1 tags; there are %2 scores and %3 labels.", tags,
                         scores.size(), labels.size())};
    const auto bad = std::ranges::find_if(scores, [](Score score) { return score != score; }); // NaN
    if (bad == scores.end())
        return {};
    const auto index = static_cast<std::size_t>(bad - scores.begin());
    return Error{ErrorKind::Invalid, say("The score of clip %1, tag %2 is not a number (both counted from 0).",
                                         index / tags, index % tags)};
}

template <class Score>
Result<Evaluation> evaluateScores(std::span<const Score> scores, std::span<const std::uint8_t> labels,
                                  std::size_t tags) {
    if (auto usable = checkInput(scores, labels, tags); !usable)
        return usable.error();
    Evaluation evaluation;
    Ranking<Score> ranking;
    for (std::size_t tag = 0; tag < tags; ++tag) {
        const std::size_t clips = scores.size() / tags;
        evaluation.tags.push_back(clips == 0 ? TagScore{}
                                             : scoreTag(ranking.rank(&scores[tag], &labels[tag], clips, tags)));
        evaluation.undefinedTags += evaluation.tags.back().rocAuc ? 0 : 1;
    }
    evaluation.rocAuc = macroMean(evaluation.tags, &TagScore::rocAuc);
    evaluation.prAuc = macroMean(evaluation.tags, &TagScore::prAuc);
    return evaluation;
}

} // namespace

std::optional<double> rocAuc(std::span<const float> scores, std::span<const std::uint8_t> labels) {
    return scoreTag(Ranking<float>().rank(scores.data(), labels.data(), scores.size(), 1)).rocAuc;
}

std::optional<double> averagePrecision(std::span<const float> scores, std::span<const std::uint8_t> labels) {
    return scoreTag(Ranking<float>().rank(scores.data(), labels.data(), scores.size(), 1)).prAuc;
}

Result<Evaluation> evaluate(std::span<const float> scores, std::span<const std::uint8_t> labels, std::size_t tags) {
    return evaluateScores(scores, labels, tags);
}

Result<Evaluation> evaluate(std::span<const double> scores, std::span<const std::uint8_t> labels, std::size_t tags) {
    return evaluateScores(scores, labels, tags);
}

Result<Evaluation> evaluate(std::span<const std::int64_t> scores, std::span<const std::uint8_t> labels,
                            std::size_t tags) {
    return evaluateScores(scores, labels, tags);
}

Result<Evaluation> evaluate(std::span<const std::uint64_t> scores, std::span<const std::uint8_t> labels,
                            std::size_t tags) {
    return evaluateScores(scores, labels, tags);
}

} // namespace etude
