// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>
#include <vector>

#include "engine/analysis/tag_ranking.h"
#include "widgets/results/comparison_question.h"

namespace etude {

/// The tags of a comparison by how much they differ, and the tests that their numbers are of.
struct ComparedTags {
    ComparisonPointer comparison;
    ComparedTests tests;
    std::vector<RankedTag> tags;
    std::vector<Sentence> cautions; ///< of its tests, then of the comparison
};
/// Shared by the window's thread and those that work; large, and freed by neither of them.
using ComparedTagsPointer = std::shared_ptr<const ComparedTags>;

/// The answer; `before` itself if its comparison is equal. Reads whole files: for any thread but the window's.
/// ErrorKind::Cancelled on stop.
[[nodiscard]] Result<ComparedTagsPointer>
readComparedTags(const ProjectLayout& project, const ComparisonQuestion& question, const std::vector<RunResult>& runs,
                 const ComparedTagsPointer& before, const std::stop_token& stop);

} // namespace etude
