// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/core/result.h"
#include "engine/evaluation/tag_score.h"

namespace etude {

/// Per-tag scores and their macro means over the tags where they are defined.
struct Evaluation {
    std::vector<TagScore> tags;
    std::optional<double> rocAuc;
    std::optional<double> prAuc;
    std::size_t undefinedTags = 0; ///< tags left out of both means

    bool operator==(const Evaluation&) const = default;
};

/// Area under the ROC curve: the probability that a positive outranks a negative, ties counting one half
/// (Mann-Whitney U / (P N)). None if a class is missing. The scores must not be NaN; an infinite one is above, or
/// below, every number and ties with its like. Labels are 0 or 1.
[[nodiscard]] std::optional<double> rocAuc(std::span<const float> scores, std::span<const std::uint8_t> labels);

/// Average precision: the sum over thresholds of (R_n - R_{n-1}) P_n, ties sharing a threshold (as
/// scikit-learn). None if a class is missing: with positives only it would be 1 whatever the scores.
[[nodiscard]] std::optional<double> averagePrecision(std::span<const float> scores,
                                                     std::span<const std::uint8_t> labels);

/// Scores and labels as [clips x tags], row-major. A NaN score, which the error names, or a size mismatch is an error.
/// Takes time linear in the number of scores, and memory for the clips of one tag. Scores are compared in their own
/// precision: integers of 64 bits, too, exactly.
[[nodiscard]] Result<Evaluation> evaluate(std::span<const float> scores, std::span<const std::uint8_t> labels,
                                          std::size_t tags);
[[nodiscard]] Result<Evaluation> evaluate(std::span<const double> scores, std::span<const std::uint8_t> labels,
                                          std::size_t tags);
[[nodiscard]] Result<Evaluation> evaluate(std::span<const std::int64_t> scores, std::span<const std::uint8_t> labels,
                                          std::size_t tags);
[[nodiscard]] Result<Evaluation> evaluate(std::span<const std::uint64_t> scores, std::span<const std::uint8_t> labels,
                                          std::size_t tags);

} // namespace etude
