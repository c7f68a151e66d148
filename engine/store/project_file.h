// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "engine/core/project_layout.h"
#include "engine/core/result.h"

namespace etude {

/// project.json: {"created": when the project was made, UTC, ISO 8601}. Immutable: it outlives the database, which
/// repeats it. Projects that were made before Etude wrote it lack it; a
/// rebuild writes it.
[[nodiscard]] Result<void> writeProjectFile(const ProjectLayout& project, const std::string& created);

/// The time in it; none if there is no such file, or it is damaged.
[[nodiscard]] std::optional<std::string> readProjectFile(const ProjectLayout& project);

} // namespace etude
