// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/store/project_database.h"

namespace etude {

/// Studies and which runs belong to them. Throws SQLite::Exception.
class StudyRows {
public:
    explicit StudyRows(SQLite::Database& connection)
        : m_connection(connection) {}

    /// The rows of a study and of those of its runs that are not there yet (queued). A study that is there stays as it
    /// is.
    void put(const Study& study);
    /// Oldest first.
    [[nodiscard]] std::vector<StudyRow> all();
    /// The runs of each study, in its own order; studies oldest first.
    [[nodiscard]] std::vector<StudyQueue> members();
    /// By name (the newest of that name), id or the beginning of an id; the newest of all if empty.
    [[nodiscard]] Result<std::string> find(const std::string& nameOrId);

private:
    SQLite::Database& m_connection;
};

} // namespace etude
