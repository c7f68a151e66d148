// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/analysis/missing_runs.h"
#include "engine/core/json.h"
#include "engine/store/project_database.h"

namespace etude::cli {

/// Stores the study of what is missing; nothing where nothing is.
[[nodiscard]] Result<void> queueMissing(ProjectDatabase& database, const MissingRuns& missing);

/// "Queued 4 runs in the study 'x', about 2 min one after the other; ..."; `nothing` where nothing was missing.
[[nodiscard]] std::string queuedText(const MissingRuns& missing, const std::string& nothing);

/// {"study": id or null, "missing", "seconds"}
[[nodiscard]] Json queuedJson(const MissingRuns& missing);

} // namespace etude::cli
