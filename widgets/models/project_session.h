// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include "engine/dataset/dataset.h"
#include "engine/dataset/tags/tag_draft.h"
#include "engine/experiment/study.h"
#include "engine/store/project_database.h"
#include "engine/store/roc_file.h"

namespace etude {

struct ImportResult;

using DatasetPointer = std::shared_ptr<const Dataset>;
using TagDraftPointer = std::shared_ptr<const TagDraft>;

/// Where and from what a run was made; empty for a run that has not begun.
struct RunProvenance {
    InputConfig input;
    std::optional<StartedEvent> started;
    QString startedAt;   ///< UTC, ISO 8601
    QStringList leftOut; ///< "file: reason" of clips that could not be used
};

/// The tags of a run, in the order of its scores.
struct RunTags {
    QStringList names;
    std::vector<TagRocCurve> roc; ///< parallel to names; empty until the run has been tested
};

/// An open project as the window sees it. All database and file work happens on one thread of its own; requests return
/// at once and answers come as signals in the GUI thread. While runs are alive it ingests their events about twice a
/// second.
class ProjectSession : public QObject {
    Q_OBJECT
public:
    /// Opens (or, if `create`, makes) the project; opened() or failed() follows.
    ProjectSession(const ProjectLayout& project, bool create, QObject* parent = nullptr);
    ~ProjectSession() override;

    [[nodiscard]] const ProjectLayout& layout() const;

    /// The latest answers; empty before the first refresh.
    [[nodiscard]] const QList<DatasetRow>& datasets() const;
    [[nodiscard]] const QList<StudyRow>& studies() const;
    [[nodiscard]] const QList<RunRow>& runs() const;
    [[nodiscard]] const QList<ConfigurationResult>& results() const;
    /// Whether a scheduler works on the project now, this window's or another's.
    [[nodiscard]] bool schedulerRunning() const;

    void refresh();
    /// datasetLoaded() follows.
    void loadDataset(const QString& hash);
    /// A folder per tag, or a CSV manifest, told by the path. importProgress(), then datasetImported() or
    /// importFailed().
    void importDataset(const QString& folderOrManifest);
    void cancelImport();
    /// Stores what an importer read. datasetImported() or importFailed() follows.
    void addDataset(const std::shared_ptr<const ImportResult>& import);
    /// Stores another split, other tags or other exclusions of a data set (ProjectDatabase::addDatasetVersion) and
    /// removes the draft of the one that it was made from. datasetStored() or failed() follows.
    void addDatasetVersion(const DatasetPointer& dataset, const QString& madeFrom);
    /// Keeps changes to the tags of a data set until they are stored as a version; an empty draft removes them.
    /// Another window that edits them is told by failed().
    void saveTagDraft(const QString& hash, const DatasetPointer& stored, const TagDraftPointer& draft);
    /// Says that the audio of data sets lies in another folder now (ProjectDatabase::relocateDatasets).
    /// datasetsRelocated() or failed() follows.
    void relocateDatasets(const QStringList& hashes, const QString& folder);
    /// What runs and extractions of features found wrong with files; fileProblemsLoaded() follows.
    void loadFileProblems();
    /// Stores the study; studyQueued() follows. Starts the scheduler if `start`.
    void queueStudy(const StudyPlan& plan, bool start);
    /// Starts the detached `etude-cli study run` of this project, unless one works.
    void startScheduler();
    void cancelRuns(const QStringList& runIds);
    /// Lets stopped, failed or interrupted runs be run again, and starts the scheduler.
    void resumeRuns(const QStringList& runIds);
    /// epochsLoaded() follows.
    void loadEpochs(const QString& runId);
    /// provenanceLoaded() follows.
    void loadProvenance(const QString& runId);

    /// tagsLoaded() follows.
    void loadTags(const QString& runId);

    /// A small number for each configuration, by its first appearance in the queue: its colour, everywhere.
    [[nodiscard]] int configurationIndex(const QString& configurationId) const;

Q_SIGNALS:
    void opened();
    void failed(const QString& sentence); ///< a request failed; nothing was lost
    void changed();                       ///< datasets(), studies(), runs(), results() or the scheduler's state
    void datasetLoaded(const QString& hash, const etude::DatasetPointer& dataset);
    void importProgress(qint64 done, qint64 total, const QString& what);
    /// `leftOut` are the sentences of what was not imported.
    void datasetImported(const QString& hash, const QStringList& leftOut);
    void importFailed(const QString& sentence);
    void datasetStored(const QString& hash, const QString& madeFrom); ///< a version is in datasets()
    /// After datasetLoaded(), if changes to its tags were kept.
    void tagDraftLoaded(const QString& hash, const etude::TagDraftPointer& draft);
    void datasetsRelocated(const QStringList& hashes); ///< their roots in datasets() are the new ones
    void fileProblemsLoaded(const QList<etude::FileProblem>& problems);
    void studyQueued(const QString& studyId);
    void epochsLoaded(const QString& runId, const QList<etude::EpochEvent>& epochs);
    void provenanceLoaded(const QString& runId, const etude::RunProvenance& provenance);
    void tagsLoaded(const QString& runId, const etude::RunTags& tags);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
