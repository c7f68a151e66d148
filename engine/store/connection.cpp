// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/connection.h"

#include <sqlite3.h>

#include "engine/core/files.h"
#include "engine/store/schema.h"
#include "engine/store/sql.h"

namespace etude {

namespace {

constexpr int kApplicationId = 0x45747564; // "Etud": tells a project from any other SQLite file

int pragma(SQLite::Database& connection, const char* name) {
    return connection.execAndGet(std::string("PRAGMA ") + name).getInt();
}

Result<void> checkIdentity(SQLite::Database& connection, const std::filesystem::path& file, int version) {
    const int known = static_cast<int>(migrations().size());
    const bool empty = connection.execAndGet("SELECT count(*) FROM sqlite_master").getInt() == 0;
    if (!(version == 0 && empty) && pragma(connection, "application_id") != kApplicationId)
        return Error{ErrorKind::Invalid, say("'%1' is a database, but not of an Etude project.", file)};
    if (version > known)
        return Error{ErrorKind::Invalid,
                     say("'%1' was written by a newer Etude (its version is %2, this program knows %3): open it with "
                         "the newer one; nothing was changed.",
                         file, version, known)};
    return {};
}

/// Each migration in a transaction of its own with the version it leads to; another process may have been faster.
Result<void> migrate(SQLite::Database& connection, const std::filesystem::path& file) {
    const auto scripts = migrations();
    while (true) {
        const int version = pragma(connection, "user_version");
        if (auto known = checkIdentity(connection, file, version); !known)
            return known.error();
        if (version == static_cast<int>(scripts.size()))
            return {};
        sql::WriteTransaction transaction(connection);
        if (pragma(connection, "user_version") != version)
            continue;
        connection.exec(std::string(scripts[static_cast<std::size_t>(version)]));
        if (version == 0)
            sql::execute(connection, "INSERT INTO meta (key, value) VALUES ('created', ?)", utcNow());
        connection.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        connection.exec("PRAGMA user_version = " + std::to_string(version + 1));
        transaction.commit();
    }
}

} // namespace

Error databaseError(const std::filesystem::path& file, const SQLite::Exception& exception) {
    const char* const reason = exception.what();
    switch (exception.getErrorCode() & 0xFF) { // the low byte is the primary code
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorKind::Corrupt, say("The project's database '%1' is damaged (%2): make it anew from the project's "
                                        "files with 'etude-cli project rebuild'.",
                                        file, reason)};
    case SQLITE_FULL:
        return {ErrorKind::DiskFull, say("No space is left to write '%1': free some and try again.", file)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Locked,
                say("'%1' has been in use by another program for more than 5 seconds: try again.", file)};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {ErrorKind::Io,
                say("'%1' cannot be opened for writing (%2): check the permissions of the file and its folder.", file,
                    reason)};
    default:
        return {ErrorKind::Io, say("The project's database '%1' failed (%2).", file, reason)};
    }
}

Result<std::unique_ptr<SQLite::Database>> openConnection(const std::filesystem::path& file) {
    return guarded(file, [&]() -> Result<std::unique_ptr<SQLite::Database>> {
        auto connection = std::make_unique<SQLite::Database>(file.string(), SQLite::OPEN_READWRITE, kBusyMilliseconds);
        connection->exec("PRAGMA foreign_keys = ON");
        connection->exec("PRAGMA journal_mode = DELETE");
        connection->exec("PRAGMA cache_size = -32768"); // KiB, at most: lists of 10 000 runs are read page by page once
        if (auto migrated = migrate(*connection, file); !migrated)
            return migrated.error();
        return connection;
    });
}

} // namespace etude
