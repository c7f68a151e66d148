// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <stop_token>
#include <vector>

#include "engine/analysis/test_set_bootstrap.h"
#include "engine/evaluation/delong.h"

namespace etude {

/// A tag's clips, and the difference of its areas under the ROC curve on another test set by DeLong's method.
struct TagDeLong {
    std::size_t positives = 0; ///< clips that have the tag
    std::size_t negatives = 0;
    std::optional<double> areaA; ///< under the ROC curve, the mean over A's runs by their shares; none where there is
    std::optional<double> areaB; ///< no difference
    /// Of the means over runs, by their shares; none of another measure, and where a class has fewer than two clips.
    std::optional<DeLongEstimate> difference;
    std::optional<double> falseDiscovery; ///< its p, adjusted over the tags by Benjamini and Hochberg's method
    std::vector<std::optional<DeLongEstimate>> pairs; ///< of each pair of runs by itself; empty without pairs

    bool operator==(const TagDeLong&) const = default;
};

/// Of each tag. The input is as bootstrapTestSet() asks for it; `threads` change no number. Takes time linear in clips
/// x tags x runs. ErrorKind::Cancelled on stop.
[[nodiscard]] Result<std::vector<TagDeLong>> deLongTags(const ScoredConfigurations& configurations, int threads = 0,
                                                        const std::stop_token& stop = {});

} // namespace etude
