// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/metrics.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

namespace etude {

namespace {

/// Calls visit(positives, negatives) for each group of equal scores, highest score first.
template <class Visit>
void forEachTie(std::span<const float> scores, std::span<const std::uint8_t> labels, Visit visit) {
    std::vector<std::uint32_t> order(scores.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return scores[a] > scores[b]; });
    for (std::size_t i = 0; i < order.size();) {
        const float score = scores[order[i]];
        std::int64_t positives = 0;
        std::int64_t negatives = 0;
        for (; i < order.size() && scores[order[i]] == score; ++i)
            ++(labels[order[i]] ? positives : negatives);
        visit(positives, negatives);
    }
}

std::int64_t countPositives(std::span<const std::uint8_t> labels) {
    return std::count_if(labels.begin(), labels.end(), [](std::uint8_t label) { return label != 0; });
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

} // namespace

std::optional<double> rocAuc(std::span<const float> scores, std::span<const std::uint8_t> labels) {
    const std::int64_t positives = countPositives(labels);
    const std::int64_t negatives = static_cast<std::int64_t>(labels.size()) - positives;
    if (positives == 0 || negatives == 0)
        return std::nullopt;
    std::int64_t seenPositives = 0;
    std::int64_t twiceArea = 0; // integer arithmetic: exact up to 2^63 pairs
    forEachTie(scores, labels, [&](std::int64_t tiedPositives, std::int64_t tiedNegatives) {
        twiceArea += tiedNegatives * (2 * seenPositives + tiedPositives);
        seenPositives += tiedPositives;
    });
    return static_cast<double>(twiceArea) / 2.0 / (static_cast<double>(positives) * static_cast<double>(negatives));
}

std::optional<double> averagePrecision(std::span<const float> scores, std::span<const std::uint8_t> labels) {
    const std::int64_t positives = countPositives(labels);
    if (positives == 0 || positives == static_cast<std::int64_t>(labels.size()))
        return std::nullopt;
    std::int64_t truePositives = 0;
    std::int64_t retrieved = 0;
    double sum = 0.0;
    forEachTie(scores, labels, [&](std::int64_t tiedPositives, std::int64_t tiedNegatives) {
        truePositives += tiedPositives;
        retrieved += tiedPositives + tiedNegatives;
        sum += static_cast<double>(tiedPositives) * static_cast<double>(truePositives) / static_cast<double>(retrieved);
    });
    return sum / static_cast<double>(positives);
}

Result<Evaluation> evaluate(std::span<const float> scores, std::span<const std::uint8_t> labels, std::size_t tags) {
    if (tags == 0 || scores.size() != labels.size() || scores.size() % tags != 0)
        return Error{ErrorKind::Invalid, "Scores and labels must both be clips x " + std::to_string(tags) +
                                             " tags; there are " + std::to_string(scores.size()) + " scores and " +
                                             std::to_string(labels.size()) + " labels."};
    const std::size_t clips = scores.size() / tags;
    Evaluation evaluation;
    std::vector<float> column(clips);
    std::vector<std::uint8_t> truth(clips);
    for (std::size_t tag = 0; tag < tags; ++tag) {
        for (std::size_t clip = 0; clip < clips; ++clip) {
            column[clip] = scores[clip * tags + tag];
            truth[clip] = labels[clip * tags + tag] != 0;
            if (std::isnan(column[clip]))
                return Error{ErrorKind::Invalid, "The score of clip " + std::to_string(clip) + ", tag " +
                                                     std::to_string(tag) + " is not a number (both counted from 0)."};
        }
        evaluation.tags.push_back({countPositives(truth), rocAuc(column, truth), averagePrecision(column, truth)});
        evaluation.undefinedTags += evaluation.tags.back().rocAuc ? 0 : 1;
    }
    evaluation.rocAuc = macroMean(evaluation.tags, &TagScore::rocAuc);
    evaluation.prAuc = macroMean(evaluation.tags, &TagScore::prAuc);
    return evaluation;
}

} // namespace etude
