// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include "engine/core/files.h"
#include "engine/core/result.h"

namespace etude {

/// How long a statement waits for another process that writes.
inline constexpr int kBusyMilliseconds = 5000;

/// A failure of SQLite on a project's database, as a sentence that says what to do.
[[nodiscard]] Error databaseError(const std::filesystem::path& file, const SQLite::Exception& exception);

/// Opens an existing file with the project's settings (rollback journal, foreign keys, busy time-out) and brings it to
/// this program's version. An empty file becomes an empty database. Any number of processes may do this at once.
[[nodiscard]] Result<std::unique_ptr<SQLite::Database>> openConnection(const std::filesystem::path& file);

/// Runs `work`, which returns a Result and may throw SQLite::Exception.
template <class Work>
[[nodiscard]] auto guarded(const std::filesystem::path& file, Work work) -> decltype(work()) {
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        return databaseError(file, exception);
    } catch (const std::filesystem::filesystem_error& exception) {
        return systemError("Cannot read '%1': %2.", exception.path1(), exception.code().value());
    }
}

} // namespace etude
