// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/store/project_database.h"

namespace etude::cli {

/// A study of a project that was opened.
struct OpenedStudy {
    ProjectDatabase database;
    Study study;
};

/// Opens the project and reads the study of that name or id (ProjectDatabase::findStudy()).
[[nodiscard]] Result<OpenedStudy> openStudy(const std::filesystem::path& project, const std::string& nameOrId);

/// Ids of all runs of a study, in its order.
[[nodiscard]] std::vector<std::string> runIds(const Study& study);

/// Ids of the runs of a study that are named by the beginnings of theirs. Errors: none or several begin so.
[[nodiscard]] Result<std::vector<std::string>> namedRuns(const Study& study, const std::vector<std::string>& named);
[[nodiscard]] Result<std::string> namedRun(const Study& study, const std::string& named);

} // namespace etude::cli
