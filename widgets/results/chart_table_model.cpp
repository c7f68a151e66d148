// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/chart_table_model.h"

#include <QLocale>

namespace etude {

namespace {

constexpr int kKeyColumn = 1;
constexpr int kTableDecimals = 4;

/// A measured number as people read it; everything else as it is.
QString shownCell(const QString& cell) {
    bool isNumber = false;
    const double value = cell.toDouble(&isNumber);
    return isNumber && cell.contains(u'.') ? QLocale().toString(value, 'f', kTableDecimals) : cell;
}

} // namespace

void ChartTableModel::setSpec(const ChartSpec& spec) {
    beginResetModel();
    m_rows = chartTable(spec);
    m_keys.clear();
    m_heads = {spec.legendTitle.isEmpty() ? tr("Series") : spec.legendTitle,
               spec.x.title.isEmpty() ? tr("Place") : spec.x.title, spec.y.title.isEmpty() ? tr("Value") : spec.y.title,
               tr("Low"), tr("High")};
    const QStringList columns = m_rows.takeFirst();
    for (const auto& [column, head] : {std::pair(QStringLiteral("group"), tr("Group")),
                                       {QStringLiteral("what"), tr("Kind")},
                                       {QStringLiteral("n"), tr("n")},
                                       {QStringLiteral("interval"), tr("Interval")}})
        if (columns.contains(column))
            m_heads.append(head);
    for (QStringList& row : m_rows)
        m_keys.append(row.takeAt(kKeyColumn));
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || m_rows.isEmpty() ? 0 : static_cast<int>(m_rows.front().size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const {
    const QString& cell = m_rows[index.row()][index.column()];
    const bool measured = index.column() > 1 && index.column() < 5;
    const bool number = measured || m_heads.value(index.column()) == tr("n");
    if (role == Qt::DisplayRole)
        return measured ? shownCell(cell) : cell;
    if (role == Qt::TextAlignmentRole && number)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_heads.value(section);
    return {};
}

} // namespace etude
