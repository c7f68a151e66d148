// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/analysis/group_summary.h"
#include "engine/analysis/run_result.h"
#include "engine/core/field_visit.h"
#include "engine/evaluation/statistics.h"

namespace etude {

/// Runs that are taken together: repetitions of one configuration or, where results are grouped by fields, all that
/// agree in these.
struct ResultGroup {
    std::string key;   ///< the configuration's id; of other groups their levels as text. Label-shuffle controls apart
    std::string label; ///< tells the group from the others
    std::vector<FieldLeaf> levels; ///< of the fields that are grouped by, in their order; none for a configuration
    std::vector<std::string> configurations; ///< ids, in the order of the runs
    std::vector<std::string> studies;        ///< ids, likewise
    RunSpec spec;                            ///< of the first run
    Measure measure = Measure::RocAuc;       ///< that the summary is of
    std::vector<RunResult> runs;             ///< those whose test has it, in the order in which they were given
    Summary summary; ///< of values(); its deviation and interval are over seeds (summariseGroup())
    SeedCount over;  ///< these
    std::optional<double> meanPrAuc;
    std::int64_t unfinished = 0; ///< runs without a result yet
    bool canary = false;         ///< trained and tested on shuffled labels

    /// Test macro ROC-AUC of the runs.
    [[nodiscard]] std::vector<double> rocAuc() const;
    /// The measure, parallel to runs.
    [[nodiscard]] std::vector<double> values() const;
    /// Whether the interval of a canary's ROC-AUC holds 0.5, as it should; none for others, without an interval, and
    /// of PR-AUC, whose chance is no such number.
    [[nodiscard]] std::optional<bool> holdsChance() const;
    bool operator==(const ResultGroup&) const = default;
};

/// How results are taken together.
struct Grouping {
    std::vector<std::string> fields; ///< full paths of RunSpec's fields; none: by configuration, all but the seed
    IntervalKind interval = IntervalKind::Student;
    Measure measure = Measure::RocAuc;

    bool operator==(const Grouping&) const = default;
};

/// Runs that are taken together, before anything is computed of them.
struct RunGroup {
    std::string key;                 ///< as in ResultGroup
    std::vector<FieldLeaf> levels;   ///< likewise
    std::vector<std::uint32_t> runs; ///< indices into the runs, in their order; with and without a result
    bool canary = false;
};

/// In the order of their first runs.
[[nodiscard]] std::vector<RunGroup> groupedRuns(std::span<const RunResult> runs, const Grouping& grouping);

/// Best mean first; of equal ones, and of those without a result, which come last, the one whose first run stands
/// first.
[[nodiscard]] std::vector<ResultGroup> resultGroups(std::span<const RunResult> runs, const Grouping& grouping = {});

/// How many groups have no interval since their settings do not all have the same seeds; none for none.
[[nodiscard]] std::optional<Sentence> seedsCaution(std::span<const ResultGroup> groups);

/// Those that figures show: configurations with results, label-shuffle controls left out.
[[nodiscard]] std::vector<ResultGroup> shownGroups(std::span<const RunResult> runs,
                                                   IntervalKind interval = IntervalKind::Student,
                                                   Measure measure = Measure::RocAuc);

/// Leaves `most` groups in their order: the wanted ones (by their keys), as far as there is room, then the first of the
/// others. Whether a wanted one is kept that the first ones alone would not be.
bool keepBest(std::vector<ResultGroup>& groups, std::size_t most, std::span<const std::string> wanted);

} // namespace etude
