// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/analysis/run_result.h"

namespace SQLite {
class Database;
}

namespace etude {

/// ProjectDatabase::results(). Throws SQLite::Exception.
[[nodiscard]] std::vector<RunResult> runResults(SQLite::Database& connection);

} // namespace etude
