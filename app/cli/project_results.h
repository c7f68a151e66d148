// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "engine/analysis/result_group.h"
#include "engine/core/json.h"
#include "engine/store/project_database.h"

namespace etude::cli {

/// What `results`, `compare` and `effects` begin with.
struct ProjectResults {
    ProjectDatabase database;
    std::string study;           ///< id; empty for all
    std::vector<RunResult> runs; ///< of the study's configurations
    std::vector<RunResult> all;
    std::vector<DatasetRow> datasets;
};

/// The project's database, with what its runs wrote ingested.
[[nodiscard]] Result<ProjectDatabase> openIngested(const std::filesystem::path& project);

/// Opens and ingests it. `study` is a name or id; empty for all.
[[nodiscard]] Result<ProjectResults> readResults(const std::filesystem::path& project, const std::string& study);

/// The one configuration whose id begins so.
[[nodiscard]] Result<std::string> findConfiguration(std::span<const RunResult> runs, const std::string& beginning);

/// The one run whose id begins so.
[[nodiscard]] Result<const RunResult*> findRun(std::span<const RunResult> runs, const std::string& beginning);

/// What a label-shuffle control says, in a sentence.
[[nodiscard]] std::string controlText(const ResultGroup& group);

/// Adds what results on untagged test tracks are to be read with, if it is not there yet.
void addUntaggedTests(std::vector<Sentence>& cautions, std::span<const DatasetRow> datasets,
                      std::span<const RunResult> runs);

/// An object of the fields' full paths and values; null for a field without an effect.
[[nodiscard]] Json levelsJson(std::span<const FieldLeaf> levels);

} // namespace etude::cli
