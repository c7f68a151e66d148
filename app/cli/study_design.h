// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/analysis/convergence.h"
#include "engine/analysis/study_cost.h"
#include "engine/core/json.h"
#include "engine/features/storage_estimate.h"
#include "engine/store/project_database.h"

namespace etude::cli {

/// What is known of a project before a study is designed.
struct KnownProject {
    std::vector<RunResult> results;
    DatasetSizes sizes;
};

[[nodiscard]] Result<KnownProject> knownProject(ProjectDatabase& database);

/// What is to be known of studies before they are queued (designCautions()), with the command line's names of fields.
[[nodiscard]] std::vector<Sentence> queuedCautions(std::span<const Study> studies, std::span<const RunResult> known);

/// Queues a study that was made of another and tells what is to be known of it. The document that says so, for --json:
/// {"id", "name", "runs", "cautions"}.
[[nodiscard]] Result<Json> queueStudy(ProjectDatabase& database, const Study& study);

/// What studies cost, and what their features take below the project's features/.
struct DesignCost {
    StudyCost cost;
    StorageTotal storage;
    std::vector<Sentence> sentences; ///< of both
};

[[nodiscard]] Result<DesignCost> designCost(const ProjectLayout& project, StudyCost cost);

/// {"runs", "done", "to_train", "seconds", "runs_at_once", "time_basis", "assumed_epochs", "memory_bytes",
/// "disk_bytes"}, the time null where it is not known.
[[nodiscard]] Json costJson(const DesignCost& cost);

/// Runs with what is known of them, by id.
using ResultsById = std::map<std::string, RunResult>;

[[nodiscard]] Result<ResultsById> resultsById(ProjectDatabase& database);
/// None for a run without a result.
[[nodiscard]] std::optional<Convergence> convergenceOf(const ResultsById& results, const RunRow& run);

/// The list "runs" of a study.
[[nodiscard]] Json studyRunsJson(const std::vector<RunRow>& runs, const ResultsById& results = {});

/// "20m", "2h", "1.5h", "90s", "3d" in seconds. Error for another text.
[[nodiscard]] Result<double> parseDuration(const std::string& text);

} // namespace etude::cli
