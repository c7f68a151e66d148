// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "engine/core/project_layout.h"
#include "engine/store/project_database.h"
#include "widgets/models/project_snapshot.h"
#include "widgets/models/queued_runs.h"

namespace etude {

/// The half of ProjectSession that lives in the session's thread: it owns the database connection, watches the project
/// and starts its scheduler. Every member function blocks and is called in that thread only. While a scheduler or a run
/// is alive it ingests twice a second, less often in projects that take long to read.
class ProjectWorker : public QObject {
    Q_OBJECT
public:
    explicit ProjectWorker(ProjectLayout project);
    ~ProjectWorker() override;

    /// Opens (or, if `create`, makes) the project; database() tells whether it could.
    void open(bool create, QueuedRuns queued);
    /// The open database, or why it could not be opened.
    [[nodiscard]] Result<ProjectDatabase*> database();
    /// Ingests, reads everything, and says so if something is new.
    void refresh();
    /// ErrorKind::Io, or NotFound for the program, if it does not start. Nothing to do while one works.
    [[nodiscard]] Result<void> startScheduler();

Q_SIGNALS:
    void failed(const QString& sentence);
    void snapshotRead(const etude::ProjectSnapshotPointer& snapshot,
                      const etude::ConfigurationIndicesPointer& configurations);

private:
    /// Ingests and reads everything; returns what went wrong, or nothing.
    [[nodiscard]] std::optional<Sentence> read();
    /// What it holds of the queue; the order read last if that cannot be read now, which is told.
    [[nodiscard]] std::optional<Sentence> readQueue(ProjectSnapshot& snapshot);
    void lookForStuckRuns(ProjectSnapshot& snapshot);
    void countConfigurations();
    void watch();
    void watchScheduler(bool running);
    /// Starts one that nobody asked for.
    void startUnasked();
    /// Whether a scheduler that starts now finds something to do.
    [[nodiscard]] bool anyInTurn() const;
    /// What kept the database from being read, or nothing. Said once, not at every reading.
    void reportReading(const std::optional<Sentence>& problem);

    ProjectLayout m_project;
    Result<ProjectDatabase> m_database{Error{}};                             ///< an error until it is open
    ProjectSnapshotPointer m_snapshot = std::make_shared<ProjectSnapshot>(); ///< never null
    ConfigurationIndicesPointer m_configurations = std::make_shared<ConfigurationIndices>();
    std::optional<Sentence> m_readingProblem;
    std::filesystem::file_time_type m_databaseTime; ///< when it was changed, as far as it was read
    std::filesystem::file_time_type m_queueTime;    ///< the same of queue.json
    QueueOrder m_order;
    QElapsedTimer m_sinceStuckLook;
    QTimer m_timer{this};
    QElapsedTimer m_sinceReading;
    qint64 m_readingTime = 0; ///< ms that the last reading took
    bool m_everRead = false;
    bool m_wasAlive = false;
    bool m_startAgain = false; ///< runs were queued while a scheduler worked, which may have been about to end
    int m_startingTicks = 0;   ///< how much longer a started scheduler may take to appear
    qint64 m_schedulerLogStart = 0;
};

} // namespace etude
