// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>

#include "engine/store/project_database.h"

namespace SQLite {
class Statement;
}

namespace etude {

/// Reads run folders into rows. How far events.jsonl was read is kept in the transaction that writes its rows, so that
/// reading again, or two processes reading at once, changes nothing. Throws SQLite::Exception.
class Ingestion {
public:
    Ingestion(SQLite::Database& connection, const ProjectLayout& project)
        : m_connection(connection)
        , m_project(project) {}

    /// Ids of all run folders, and of runs without a result whose folder may have gone; sorted.
    [[nodiscard]] Result<std::set<std::string>> folders();
    /// Every run folder, also of runs that are in no study. Returns the number of new events.
    [[nodiscard]] Result<std::size_t> all();
    [[nodiscard]] Result<std::size_t> run(const std::string& id);

private:
    /// What the row of a run knows.
    struct Known {
        RunState state = RunState::Queued;
        std::int64_t read = 0;
        std::int64_t notes = 0; ///< runNotesStamp() of what was read
        bool operator==(const Known&) const = default;
    };
    /// A run folder, and what its row knows.
    struct Look {
        const std::string* id;
        std::optional<Known> before;
        bool isRead = false;
    };
    /// Whether the run is finished and all that its folder has is in the rows. Any thread.
    [[nodiscard]] bool isRead(const std::string& id, const Known& before) const;
    /// `before`: what its row knows; it is asked for again once something is to be written.
    [[nodiscard]] Result<std::size_t> run(const std::string& id, std::optional<Known> before);
    [[nodiscard]] std::optional<Known> known(const std::string& id);
    [[nodiscard]] std::unordered_map<std::string, Known> allKnown();
    [[nodiscard]] static Known knownOf(SQLite::Statement& row, int column);
    void putNotes(const std::string& id, const RunNotes& notes, std::int64_t stamp);
    void putState(const std::string& id, RunState state);
    void putUnreadable(const std::string& id, const std::string& message);
    void putMissing(const std::string& id);

    SQLite::Database& m_connection;
    const ProjectLayout& m_project;
};

} // namespace etude
