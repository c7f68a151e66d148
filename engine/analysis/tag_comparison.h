// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/analysis/comparison.h"
#include "engine/analysis/tag_delong.h"
#include "engine/analysis/test_set_bootstrap.h"

namespace etude {

/// The chance of being wrong that marks of tags stand for.
inline constexpr double kTagChance = 0.05;

/// The difference of one tag in a comparison; what may move it kept apart, as for the mean over tags.
struct TagComparison {
    std::string tag;
    std::optional<double> difference; ///< a - b, of the means over runs; none where the tag has one class only
    std::size_t n = 0;                ///< pairs of seeds; over several settings a seed is one value, its mean
    /// Another training run: Student's 95 % interval over the pairs or, as in Comparison, Welch's. None where the
    /// comparison has no estimate.
    std::optional<std::pair<double, double>> training;
    std::optional<BootstrapInterval> testSet;      ///< another test set
    std::optional<std::pair<double, double>> both; ///< the two together, as TestSetUncertainty::both
    std::optional<BootstrapInterval> twoLevel;     ///< the two-level bootstrap's, for ten runs and more
    std::optional<double> p;    ///< paired t test over seeds; none for fewer than two pairs, and for equal differences
    std::optional<double> holm; ///< p adjusted over the tags by Holm's method
    std::optional<double> falseDiscovery; ///< the same by Benjamini and Hochberg's
    TagDeLong deLong;                     ///< another test set of independent clips, without resampling

    /// Whether a difference may be told of this tag: among all tags it is none of chance in training (Holm, 5 %), and
    /// another test set leaves its sign.
    [[nodiscard]] bool stands() const;
    bool operator==(const TagComparison&) const = default;
};

/// Of each tag, from a bootstrap of these runs and what DeLong's method makes of them: of those that the comparison is
/// of (Comparison::runsInMean()), or of fewer.
[[nodiscard]] std::vector<TagComparison> compareTags(const Comparison& comparison, const ComparedRuns& runs,
                                                     const std::vector<std::string>& tags,
                                                     const TestSetBootstrap& bootstrap, std::vector<TagDeLong> deLong);

/// Two intervals of a difference as one: their distances from it, added as squares (MOVER; Zou and Donner, Statistics
/// in Medicine 27, 2008). Each interval has its own point.
[[nodiscard]] std::pair<double, double> bothSources(double mean, const std::pair<double, double>& training,
                                                    double difference, const BootstrapInterval& testSet);

} // namespace etude
