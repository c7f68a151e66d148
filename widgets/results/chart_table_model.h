// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

#include "widgets/charts/chart_spec.h"

namespace etude {

/// A chart's data as rows (chartTable()), without the keys, which are no one's words; numbers have four decimals.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSpec(const ChartSpec& spec);
    /// What a click on the row selects; empty for nothing.
    [[nodiscard]] QString key(int row) const { return m_keys.value(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_heads;
    QList<QStringList> m_rows;
    QStringList m_keys;
};

} // namespace etude
