// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QString>

#include "engine/analysis/result_group.h"
#include "widgets/models/project_session.h"

namespace etude {

/// Results per configuration, of one study or all, best mean first. Label-shuffle controls answer another question:
/// they are kept apart and have no rows. GUI thread only.
class ResultModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Configuration, Runs, Mean, Interval, Deviation, PrAuc, Unfinished, ColumnCount };
    enum Role {
        ConfigurationRole = Qt::UserRole, ///< QString, the configuration's id
        SortRole,                         ///< what to sort by
    };

    explicit ResultModel(QObject* parent = nullptr);

    /// Takes the session's results of a study's configurations; of all if `study` is empty. Null for none.
    void update(const ProjectSession* session, const QString& study);
    [[nodiscard]] const QList<ResultGroup>& results() const { return m_results; }
    [[nodiscard]] const QList<ResultGroup>& canaries() const { return m_canaries; }
    /// -1 if there is no such configuration.
    [[nodiscard]] int rowOf(const QString& configuration) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ResultGroup> m_results;
    QList<ResultGroup> m_canaries;
    QHash<QString, int> m_colors; ///< configuration to index
};

} // namespace etude
