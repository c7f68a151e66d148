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

    [[nodiscard]] std::vector<RunRow> all(const std::string& study);
    [[nodiscard]] std::vector<EpochEvent> epochs(const std::string& id);
    [[nodiscard]] std::optional<TestEvent> test(const std::string& id);
    [[nodiscard]] Provenance provenance(const std::string& id);
    [[nodiscard]] std::vector<std::string> tags(const std::string& id);

private:
    [[nodiscard]] std::vector<AttemptRow> attempts(const std::string& id);

    SQLite::Database& m_connection;
};

/// The members of one study (?1), or with ?1 = '' every run once, of its first study if it has one:
/// (study, run, label, study_order, position).
inline constexpr const char* kMembers =
    "WITH numbered AS (SELECT id, row_number() OVER (ORDER BY created, id) AS number FROM study),"
    " member AS ("
    "SELECT study_run.study, study_run.run, study_run.label, number, position FROM study_run"
    " JOIN numbered ON numbered.id = study_run.study WHERE ?1 = '' OR study_run.study = ?1"
    " UNION ALL SELECT '', run.id, run.label, 1e9, 0 FROM run WHERE ?1 = ''"
    " AND NOT EXISTS (SELECT 1 FROM study_run WHERE study_run.run = run.id)) ";

} // namespace etude
