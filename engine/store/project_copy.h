// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stop_token>

#include <SQLiteCpp/Database.h>

#include "engine/core/progress.h"
#include "engine/core/project_layout.h"
#include "engine/core/result.h"

namespace etude {

/// The work of ProjectDatabase::copyTo. Locks and half-written temporary files are not copied. Throws
/// SQLite::Exception.
[[nodiscard]] Result<void> copyProject(SQLite::Database& connection, const ProjectLayout& from, const ProjectLayout& to,
                                       const ProgressCallback& progress, const std::stop_token& stop);

} // namespace etude
