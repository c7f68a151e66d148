// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/store/project_database.h"

namespace etude {

/// Runs, with what was read of their events. Throws SQLite::Exception.
class RunRows {
public:
    explicit RunRows(SQLite::Database& connection)
        : m_connection(connection) {}

    /// Queued; a run that is there stays as it is, unless its spec could not be read so far. Call inside a write
    /// transaction.
    void add(const std::string& id, const RunSpec& spec);

    /// Sees to it that a run which is known has its folder. ErrorKind::NotFound for one that is not known, and for one
    /// that began and whose folder is gone.
    [[nodiscard]] Result<void> claimFolder(const std::string& id, const ProjectLayout& project);

    [[nodiscard]] std::vector<RunRow> all(const std::string& study);
    /// Ids of those that are stopped.
    [[nodiscard]] std::vector<std::string> stopped();
    [[nodiscard]] std::vector<EpochEvent> epochs(const std::string& id);
    [[nodiscard]] std::optional<TestEvent> test(const std::string& id);
    [[nodiscard]] Provenance provenance(const std::string& id, const ProjectLayout& project);
    [[nodiscard]] std::vector<std::string> tags(const std::string& id);

private:
    [[nodiscard]] std::vector<AttemptRow> attempts(const std::string& id);

    SQLite::Database& m_connection;
};

} // namespace etude
