// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <SQLiteCpp/Database.h>

#include "engine/experiment/run_event.h"

namespace etude {

/// Puts the events of one run into rows. Every event may come again, and the latest attempt wins. Call inside a write
/// transaction; throws SQLite::Exception.
class EventRows {
public:
    EventRows(SQLite::Database& connection, std::string run)
        : m_connection(connection)
        , m_run(std::move(run)) {}

    void put(const RunEvent& event);
    /// Forgets all events of the run.
    void clear();

private:
    void put(const RunEvent& event, const StartedEvent& started);
    void put(const RunEvent& event, const ResumedEvent& resumed);
    void put(const RunEvent& event, const ProgressEvent& progress);
    void put(const RunEvent& event, const LeftOutEvent& leftOut);
    void put(const RunEvent& event, const DecodedEvent& decoded);
    void put(const RunEvent& event, const EpochEvent& epoch);
    void put(const RunEvent& event, const TestEvent& test);
    void put(const RunEvent& event, const EndedEvent& ended);
    void beginAttempt(int attempt, int finishedEpochs);

    SQLite::Database& m_connection;
    std::string m_run;
};

} // namespace etude
