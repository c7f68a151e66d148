// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QAbstractItemModel>
#include <QHash>
#include <QList>
#include <QString>

#include "widgets/experiments/study_tally.h"
#include "widgets/models/project_session.h"

namespace etude {

/// The icon that stands beside a state's word (stateWord()).
[[nodiscard]] QString stateIconName(RunState state);

/// Finished and current epochs as a fraction of those planned, in [0, 1].
[[nodiscard]] double runProgress(const RunRow& run);

/// The studies of a project in the order of its queue, and below each its runs in theirs, as the session knows them. A
/// run of several studies stands in each. Studies, and runs that wait, can be dragged to another place: the model says
/// so and changes nothing. GUI thread only.
class RunModel : public QAbstractItemModel {
    Q_OBJECT
public:
    /// A study has its name in the first, and roles for the rest.
    enum Column { Configuration, Seed, State, Epochs, Validation, Test, Message, ColumnCount };
    enum Role {
        RunIdRole = Qt::UserRole, ///< QString; of a study empty
        StudyIdRole,              ///< QString; of a run that of its study
        ProgressRole,             ///< double in [0, 1], of a study and of the column Epochs
        SortRole,                 ///< what to sort by
        DoneRole,                 ///< QString, of a study: "12 of 48"
        TallyRole,                ///< QString, of a study: what is not finished
        TimeRole,                 ///< QString, of a study: the time left, or that it is paused
        WaitsRole,                ///< bool, of a run: it is to be trained and does not work
    };

    explicit RunModel(QObject* parent = nullptr);

    /// Takes the session's runs now. The session must live until the next call; null for none.
    void update(const ProjectSession* session);
    /// The words for runs' configurations, by run id (labelsInStudies()); a run without has the engine's label.
    void setLabels(const QHash<QString, QString>& labels);
    [[nodiscard]] QString labelOf(const RunRow& run) const;

    /// The run at a place; null for a study.
    [[nodiscard]] const RunRow* runAt(const QModelIndex& index) const;
    /// Null if there is none.
    [[nodiscard]] const RunRow* run(const QString& id) const;
    /// Its first place; invalid if there is no such run.
    [[nodiscard]] QModelIndex placeOf(const QString& runId) const;
    [[nodiscard]] QModelIndex placeOfStudy(const QString& studyId) const;
    /// Of a study at a place.
    [[nodiscard]] const StudyTally& tallyAt(const QModelIndex& index) const;
    [[nodiscard]] const StudyOrder& orderAt(const QModelIndex& index) const;
    /// How it waits; none if it works or has ended.
    [[nodiscard]] std::optional<Waiting> waiting(const RunRow& run) const;
    /// What to do about a run that is stuck; empty if it is not.
    [[nodiscard]] QString stuckText(const RunRow& run) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// Runs of a study, or studies, were dropped before another one of them; before an empty one: behind all.
    void runsDropped(const QString& study, const QStringList& runs, const QString& before);
    void studiesDropped(const QStringList& studies, const QString& before);

private:
    struct StudyNode {
        QString id; ///< empty: runs of no study
        QString name;
        StudyOrder order;
        std::vector<int> runs; ///< places in Shown::runs
        StudyTally tally;
        int stuck = 0;

        [[nodiscard]] bool operator==(const StudyNode&) const = default;
    };
    struct Shown {
        QList<RunRow> runs;
        std::vector<StudyNode> studies;
        WaitingRuns waiting;
        std::vector<StuckRun> stuck;
    };

    [[nodiscard]] static Shown shownOf(const ProjectSession& session);
    [[nodiscard]] const StudyNode& study(int row) const { return m_shown.studies[static_cast<std::size_t>(row)]; }
    [[nodiscard]] QVariant studyData(const StudyNode& study, int column, int role) const;
    [[nodiscard]] QVariant runData(const RunRow& run, int column, int role) const;
    [[nodiscard]] QVariant text(const RunRow& run, int column) const;
    [[nodiscard]] QString stateText(const RunRow& run) const;
    [[nodiscard]] QString stateIcon(const RunRow& run) const;
    [[nodiscard]] QVariant sortValue(const RunRow& run, int column) const;
    void tellWhatChanged(const Shown& before);

    Shown m_shown;
    QHash<QString, QString> m_labels;
    QHash<QString, int> m_colors; ///< configuration to index
};

} // namespace etude
