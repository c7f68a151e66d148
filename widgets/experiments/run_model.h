// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QString>

#include "widgets/models/project_session.h"

namespace etude {

/// The icon that stands beside a state's word (stateWord()).
[[nodiscard]] QString stateIconName(RunState state);

/// Finished and current epochs as a fraction of those planned, in [0, 1].
[[nodiscard]] double runProgress(const RunRow& run);

/// Runs of a project in queue order, as the session knows them. GUI thread only.
class RunModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Configuration, Seed, State, Epochs, Validation, Test, Study, Message, ColumnCount };
    enum Role {
        RunIdRole = Qt::UserRole, ///< QString
        ProgressRole,             ///< double in [0, 1], of the column Epochs
        SortRole,                 ///< what to sort by
    };

    explicit RunModel(QObject* parent = nullptr);

    /// Takes the session's runs now. The session must live until the next call; null for none.
    void update(const ProjectSession* session);
    /// The run in a row.
    [[nodiscard]] const RunRow& run(int row) const { return m_runs[row]; }
    /// The words for runs' configurations, by run id (labelsInStudies()); a run without has the engine's label.
    void setLabels(const QHash<QString, QString>& labels);
    [[nodiscard]] QString labelOf(const RunRow& run) const;
    /// -1 if there is no such run.
    [[nodiscard]] int rowOf(const QString& runId) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant text(const RunRow& run, int column) const;
    [[nodiscard]] QVariant sortValue(const RunRow& run, int column) const;

    QList<RunRow> m_runs;
    QHash<QString, QString> m_labels;
    QHash<QString, QString> m_studyNames;
    QHash<QString, int> m_colors; ///< configuration to index
};

} // namespace etude
