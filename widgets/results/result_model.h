// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QString>

#include "engine/analysis/result_group.h"
#include "widgets/models/project_session.h"

namespace etude {

/// Results per configuration, best mean first. Label-shuffle controls answer another question:
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

    /// Takes these runs; the session gives the configurations' colours.
    void update(const ProjectSession* session, std::span<const RunResult> runs);
    /// -1 if there is no such configuration.
    [[nodiscard]] int rowOf(const QString& configuration) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ResultGroup> m_results;
    QHash<QString, int> m_colors; ///< configuration to index
};

} // namespace etude
