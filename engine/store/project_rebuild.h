// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/project_database.h"

namespace etude {

/// The work of ProjectDatabase::rebuild, for who holds the scheduler's lock. The new database grows under another name,
/// project.sqlite.new, and takes its place when it is complete and on the disk: a reader, a crash or a full disk finds
/// the old one or the new. What a killed rebuild left under that name is removed. Throws SQLite::Exception and
/// std::filesystem::filesystem_error.
[[nodiscard]] Result<RebuildReport> rebuildProject(const ProjectLayout& project);

} // namespace etude
