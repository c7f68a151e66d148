// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <stop_token>

#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include "engine/core/files.h"
#include "engine/store/project_database.h"
#include "widgets/models/project_session.h"

namespace etude {

/// What one reading of the database gave.
struct ProjectSnapshot {
    QList<DatasetRow> datasets;
    QList<StudyRow> studies;
    QList<RunRow> runs;
    QList<ConfigurationResult> results;
    bool schedulerRunning = false;

    bool operator==(const ProjectSnapshot&) const = default;
};

/// The half of ProjectSession that lives in the session's thread and owns the database connection. Every member
/// function blocks and is called in that thread only; answers are signals. While a scheduler or a run is alive it
/// ingests twice a second.
class ProjectWorker : public QObject {
    Q_OBJECT
public:
    explicit ProjectWorker(ProjectLayout project);
    ~ProjectWorker() override;

    void open(bool create);
    /// Ingests, reads everything, and says so if something is new.
    void refresh();
    void loadDataset(const std::string& hash);
    void importDataset(const std::filesystem::path& source, std::stop_token stop);
    void addDataset(const ImportResult& import);
    void addDatasetVersion(const Dataset& dataset, const QString& madeFrom);
    void saveTagDraft(const std::string& hash, const Dataset& stored, const TagDraft& draft);
    void relocateDatasets(const QStringList& hashes, const QString& folder);
    void loadFileProblems();
    void queueStudy(const StudyPlan& plan, bool start);
    void startScheduler(bool retryFailed);
    void cancelRuns(const QStringList& runIds);
    void resumeRuns(const QStringList& runIds);
    void loadEpochs(const QString& runId);
    void loadProvenance(const QString& runId);
    void loadTags(const QString& runId);

Q_SIGNALS:
    void opened();
    void failed(const QString& sentence);
    void snapshotRead(const etude::ProjectSnapshot& snapshot);
    void datasetLoaded(const QString& hash, const etude::DatasetPointer& dataset);
    void importProgress(qint64 done, qint64 total, const QString& what);
    void datasetImported(const QString& hash, const QStringList& leftOut);
    void importFailed(const QString& sentence);
    void datasetStored(const QString& hash, const QString& madeFrom);
    void tagDraftLoaded(const QString& hash, const etude::TagDraftPointer& draft);
    void datasetsRelocated(const QStringList& hashes);
    void fileProblemsLoaded(const QList<etude::FileProblem>& problems);
    void studyQueued(const QString& studyId);
    void epochsLoaded(const QString& runId, const QList<etude::EpochEvent>& epochs);
    void provenanceLoaded(const QString& runId, const etude::RunProvenance& provenance);
    void tagsLoaded(const QString& runId, const etude::RunTags& tags);

private:
    /// Ingests and reads everything; returns what went wrong, or nothing.
    [[nodiscard]] std::string read();
    void watch();
    void watchScheduler(bool running);
    [[nodiscard]] bool anyRun(RunState state) const;
    void report(const Error& error);
    /// What kept the database from being read, or nothing. Said once, not at every reading.
    void reportReading(const std::string& problem);

    ProjectLayout m_project;
    std::optional<ProjectDatabase> m_database;
    ProjectSnapshot m_snapshot;
    std::string m_readingProblem;
    std::map<std::string, FileLock> m_draftLocks;   ///< of the data sets whose tags are edited here
    std::filesystem::file_time_type m_databaseTime; ///< when it was changed, as far as it was read
    QTimer m_timer{this};
    bool m_everRead = false;
    bool m_wasAlive = false;
    /// Runs were queued while a scheduler worked that may have passed them: start one more; whether with failed runs.
    std::optional<bool> m_startAgain;
    int m_startingTicks = 0; ///< how much longer a started scheduler may take to appear
    qint64 m_schedulerLogStart = 0;
};

} // namespace etude
