// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "engine/analysis/run_result.h"
#include "engine/experiment/study.h"

namespace etude {

/// What would answer a question for which runs are missing.
struct MissingRuns {
    Study study;                   ///< all runs that the answer needs, trained or not
    std::size_t missing = 0;       ///< of these, without a result
    std::optional<double> seconds; ///< that the missing ones take one after the other; none where no run tells
};

/// What of `needed` has no result among `known`. A missing run takes as long for its share of the training set as the
/// known ones did for theirs, on average. Errors are those of studyOfRuns().
[[nodiscard]] Result<MissingRuns> missingRuns(const std::string& name, std::vector<RunSpec> needed,
                                              std::span<const RunResult> known);

/// So many seeds, ascending: the lowest of those that are there first, then the lowest that are not.
[[nodiscard]] std::vector<std::uint64_t> firstSeeds(const std::set<std::uint64_t>& there, std::size_t count);

} // namespace etude
