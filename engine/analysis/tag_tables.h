// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "engine/analysis/clip_changes.h"
#include "engine/analysis/comparison.h"
#include "engine/analysis/result_tables.h"
#include "engine/analysis/tag_ranking.h"

namespace etude {

/// A row a tag, sides named by the command line's labels: a, b, tag, positives, negatives, difference, low, high
/// (DeLong's 95 %), p, p_fdr, auc_a, auc_b.
[[nodiscard]] ResultTable tagTable(const Comparison& comparison, std::span<const RankedTag> tags);

/// A row a clip of a tag: a, b, tag, track, artist, has_tag, rank_a, rank_b, gain.
[[nodiscard]] ResultTable clipTable(const Comparison& comparison, const Dataset& dataset, const std::string& tag,
                                    std::span<const ClipChange> clips);

/// A file's name for the tags of a comparison, without an ending: "tags-weighting-a_weighting-bypass".
[[nodiscard]] std::string tagFileName(const Comparison& comparison);

} // namespace etude
