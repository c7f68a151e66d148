// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <stop_token>
#include <string>

#include <SQLiteCpp/Database.h>

#include "engine/core/progress.h"
#include "engine/core/project_layout.h"
#include "engine/core/result.h"

namespace etude {

/// The work of ProjectDatabase::relocateDatasets. Throws SQLite::Exception.
[[nodiscard]] Result<void> relocateDatasets(SQLite::Database& connection, const ProjectLayout& project,
                                            std::span<const std::string> namesOrHashes,
                                            const std::filesystem::path& folder, const ProgressCallback& progress,
                                            const std::stop_token& stop);

} // namespace etude
