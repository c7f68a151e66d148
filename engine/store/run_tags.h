// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/store/project_database.h"
#include "engine/store/roc_file.h"

namespace etude {

/// The tags of a run, in the order of its scores.
struct RunTags {
    std::vector<std::string> names;
    std::vector<TagRocCurve> roc;    ///< parallel to names; empty until the run has been tested
    std::optional<Error> rocProblem; ///< why roc.json, which is there, could not be read

    bool operator==(const RunTags&) const = default;
};

/// Reads the names from the database and the ROC curves from the run's folder. The names are given even if the curves
/// cannot be read.
[[nodiscard]] Result<RunTags> runTags(ProjectDatabase& database, const std::string& runId);

} // namespace etude
