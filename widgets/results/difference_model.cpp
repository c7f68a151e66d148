// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/difference_model.h"

#include <limits>

#include <QLocale>

#include "widgets/forms/run_words.h"
#include "widgets/models/qt_text.h"
#include "widgets/results/figure_parts.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kDifferenceDecimals = 3;

} // namespace

QList<DifferenceRow> settingRows(const Comparison& comparison) {
    QList<DifferenceRow> rows;
    for (const SettingDifference& setting : comparison.settings)
        rows << DifferenceRow{runLevelsText(setting.levels), setting.mean, std::nullopt, setting.n};
    return rows;
}

QList<DifferenceRow> tagRows(const TestSetUncertainty& uncertainty) {
    QList<DifferenceRow> rows;
    for (std::size_t i = 0; i < uncertainty.tags.size(); ++i) {
        const TagDifference& tag = uncertainty.bootstrap.tags[i];
        rows << DifferenceRow{toQt(uncertainty.tags[i]), tag.difference, tag.testSet, 0};
    }
    return rows;
}

DifferenceModel::DifferenceModel(const QString& nameTitle, QObject* parent)
    : QAbstractTableModel(parent)
    , m_nameTitle(nameTitle) {}

void DifferenceModel::setRows(const QList<DifferenceRow>& rows) {
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DifferenceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const DifferenceRow& row = m_rows[index.row()];
    const bool isName = index.column() == Name;
    switch (role) {
    case Qt::DisplayRole:
        if (isName)
            return row.name;
        if (index.column() == Difference)
            return row.difference ? signedText(*row.difference, kDifferenceDecimals) : QString();
        if (index.column() == Interval)
            return row.interval ? tr("%1 to %2")
                                      .arg(signedText(row.interval->low, kDifferenceDecimals),
                                           signedText(row.interval->high, kDifferenceDecimals))
                                : QString();
        return row.pairs > 0 ? QLocale().toString(static_cast<qulonglong>(row.pairs)) : QString();
    case kSortRole:
        if (isName)
            return row.name;
        if (index.column() == Pairs)
            return static_cast<qulonglong>(row.pairs);
        return row.difference.value_or(-std::numeric_limits<double>::infinity());
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (isName ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole: {
        QFont font = isName ? QFont() : numberFont();
        font.setBold(row.isSure());
        return font;
    }
    case Qt::ToolTipRole:
        return isName ? QVariant(plainToolTip(row.name)) : QVariant();
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight));
    const QStringList titles{m_nameTitle, tr("Difference"), tr("On another test set (95 %)"), tr("Pairs")};
    const QStringList notes{QString(), tr("Test AUC of A less that of B."),
                            tr("Over 2000 resamplings of the test set, each tag by itself; another training run is no "
                               "part of it. Bold where "
                               "it leaves 0 out."),
                            tr("Of runs with the same seed.")};
    if (role == Qt::ToolTipRole)
        return notes.value(section);
    return role == Qt::DisplayRole ? QVariant(titles.value(section)) : QVariant();
}

} // namespace etude
