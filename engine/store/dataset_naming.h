// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <SQLiteCpp/Database.h>

#include "engine/core/project_layout.h"
#include "engine/core/result.h"
#include "engine/dataset/dataset.h"

namespace etude {

/// The work of ProjectDatabase::addDataset. Throws SQLite::Exception.
[[nodiscard]] Result<std::string> addDataset(SQLite::Database& connection, const ProjectLayout& project,
                                             Dataset dataset);
/// The work of ProjectDatabase::addDatasetVersion. Throws SQLite::Exception.
[[nodiscard]] Result<std::string> addDatasetVersion(SQLite::Database& connection, const ProjectLayout& project,
                                                    Dataset dataset, const std::string& madeFrom);

/// The name of a data set when a newer version has taken its own: "NAME@" and the first digits of its hash.
[[nodiscard]] std::string formerName(const std::string& name, const std::string& hash);
/// A former version's name without the mark and digits that tell it from the present one; others as they are.
[[nodiscard]] std::string presentName(const std::string& name);

} // namespace etude
