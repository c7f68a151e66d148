// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QObject>
#include <QString>

#include "engine/core/progress.h"
#include "widgets/dataset/health_jobs.h"
#include "widgets/models/inspect_state.h"
#include "widgets/models/latest_job.h"

namespace etude {

/// The health report of the listed data set and what is done about it, without a widget. It makes the report while the
/// tab is visible and looks at the files on request. When findings are excluded or included again, it stores another
/// version of the data set; this can be undone once. One job at a time, in the background. GUI thread only.
///
/// It is in one of these states, and a wish that a state does not name is ignored:
///
///     Empty      -> Waiting, Reporting                a data set is listed
///     Waiting    -> Reporting                         somebody looks
///     Reporting  -> Ready                             the report is made
///     Ready      -> Reporting                         report(), or runs told of more files
///                -> Looking                           look()
///                -> Editing                           edit(), undo()
///     Looking    -> Ready                             all files were looked at
///                -> Reporting                         report() stops it
///     Editing    -> Ready                             it failed; else the version is listed next
///
/// From every state, another data set leads to Empty, Waiting or Reporting. If an answer is out of date when it comes,
/// the next state is Reporting, not Ready. While nobody looks, it is Waiting, not Reporting.
class HealthReview : public QObject {
    Q_OBJECT
public:
    enum class State { Empty, Waiting, Reporting, Ready, Looking, Editing };

    /// Stores a version of the data set with the hash `madeFrom`; later `done` gets its hash, or why there is none.
    using Store = std::function<void(const DatasetPointer& version, const QString& madeFrom,
                                     std::function<void(const Result<QString>&)> done)>;

    explicit HealthReview(Store store, QObject* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// The last report of the data set; its list is null before the first.
    [[nodiscard]] const HealthAnswer& answer() const { return m_answer; }
    /// While there are changed tags that are not saved, nothing can be edited.
    [[nodiscard]] bool canEdit() const { return m_state == State::Ready && !m_listed.isDraft; }
    /// Whether there is an edit that undo() takes back, once canEdit().
    [[nodiscard]] bool hasUndo() const { return m_former != nullptr; }

    void setDataset(const ListedDataset& listed);
    /// What runs and extractions of features found wrong with files.
    void setKnown(const std::vector<FileProblem>& known);
    /// Forgets what was found in files: another project.
    void forgetFiles();
    /// Whether somebody looks.
    void setSeen(bool seen);

    /// Makes the report anew without looking at files.
    void report();
    /// Looks at every file; `audio` is the measure of "too short".
    void look(const AudioConfig& audio, FileLook look);
    /// Excludes what findings are about (indices into the report) or, if `include`, takes the exclusion of tracks back.
    void edit(const FindingList::Rows& rows, bool include);
    void undo();

Q_SIGNALS:
    void changed(); ///< state(), answer(), canEdit()
    void looked(const etude::Progress& progress);
    /// What was done, which undo() takes back if `undoable`, or why not. Empty: it is no longer of interest.
    void said(const QString& sentence, bool undoable);

private:
    void enter(State state);
    void startReport();
    void take(HealthAnswer answer, const std::vector<FileProblem>& known);
    /// Ready, if the answer is of the data set and of what is known; else the report is made.
    void settle();
    void store(const DatasetPointer& version);
    void endStoring(const Result<QString>& stored);

    Store m_store;
    State m_state = State::Empty;
    bool m_seen = false;
    ListedDataset m_listed;
    std::vector<FileProblem> m_known;
    HealthAnswer m_answer;
    std::vector<FileProblem> m_answered; ///< what was known when m_answer was asked for
    FileFindingsPointer m_files;         ///< of the last look, whatever data set it was of
    DatasetPointer m_former;             ///< before the last edit; null if there is nothing to take back
    QString m_storedHash;                ///< of the version that the last edit made
    int m_edits = 0;                     ///< begun so far: the number of the last one
    LatestJob m_job{this};               ///< the report, the look at files or the edit
};

} // namespace etude
