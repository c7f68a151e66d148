// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/store/project_database.h"

namespace etude {

/// The results of one study (or, if empty, of all, and of the runs in none) per configuration, best mean first. Throws
/// SQLite::Exception.
[[nodiscard]] std::vector<ConfigurationResult> configurationResults(SQLite::Database& connection,
                                                                    const std::string& study);

} // namespace etude
