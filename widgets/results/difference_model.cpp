// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/difference_model.h"

#include <algorithm>
#include <limits>

#include <QLocale>

#include "widgets/forms/run_words.h"
#include "widgets/models/qt_text.h"
#include "widgets/results/figure_parts.h"
#include "widgets/results/level_pair_model.h"
#include "widgets/results/result_words.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kDifferenceDecimals = 3;

QString boundsText(const DifferenceRow::Bounds& bounds) {
    return bounds ? DifferenceModel::tr("%1 to %2")
                        .arg(signedText(bounds->first, kDifferenceDecimals),
                             signedText(bounds->second, kDifferenceDecimals))
                  : QString();
}

QString knownPText(const std::optional<double>& p) {
    return p ? pValueText(p) : QString();
}

} // namespace

QList<DifferenceRow> settingRows(const Comparison& comparison) {
    const SideNames names = windowNames(comparison);
    QList<DifferenceRow> rows;
    for (const SettingDifference& setting : comparison.settings) {
        const QString name = runLevelsText(setting.levels);
        DifferenceRow row{.name = setting.inMean ? name : DifferenceModel::tr("%1 (no part of the mean)").arg(name),
                          .difference = setting.mean};
        row.training = setting.interval;
        row.p = setting.p;
        row.pairs = setting.n;
        if (setting.interval)
            row.verdict = verdictWords(toQt(names.a), toQt(names.b), setting.verdict);
        row.isSure = setting.verdict != Verdict::Inconclusive;
        rows << row;
    }
    return rows;
}

QList<DifferenceRow> tagRows(const TestSetUncertainty& uncertainty) {
    QList<DifferenceRow> rows;
    for (const TagComparison& tag : uncertainty.tags) {
        DifferenceRow row{.name = toQt(tag.tag), .difference = tag.difference};
        row.training = tag.training;
        if (tag.testSet)
            row.testSet = {tag.testSet->low, tag.testSet->high};
        row.both = tag.both;
        row.p = tag.p;
        row.holm = tag.holm;
        row.falseDiscovery = tag.falseDiscovery;
        row.pairs = tag.n;
        row.isSure = tag.stands();
        rows << row;
    }
    std::ranges::stable_sort(
        rows, [](const QString& a, const QString& b) { return a.localeAwareCompare(b) < 0; }, &DifferenceRow::name);
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

QString DifferenceModel::text(const DifferenceRow& row, int column) const {
    switch (column) {
    case Name:
        return row.name;
    case Difference:
        return row.difference ? signedText(*row.difference, kDifferenceDecimals) : QString();
    case Training:
        return boundsText(row.training);
    case TestSet:
        return boundsText(row.testSet);
    case Both:
        return boundsText(row.both);
    case P:
        return knownPText(row.p);
    case Holm:
        return knownPText(row.holm);
    case FalseDiscovery:
        return knownPText(row.falseDiscovery);
    case Outcome:
        return row.verdict;
    default:
        return row.pairs > 0 ? QLocale().toString(static_cast<qulonglong>(row.pairs)) : QString();
    }
}

QVariant DifferenceModel::sortKey(int row, int column) const {
    const DifferenceRow& shown = m_rows[row];
    const auto orLast = [](const std::optional<double>& p) {
        return p.value_or(std::numeric_limits<double>::infinity());
    };
    switch (column) {
    case Name:
        return row;
    case P:
        return orLast(shown.p);
    case Holm:
        return orLast(shown.holm);
    case FalseDiscovery:
        return orLast(shown.falseDiscovery);
    case Outcome:
        return shown.verdict;
    case Pairs:
        return static_cast<qulonglong>(shown.pairs);
    default:
        return shown.difference.value_or(-std::numeric_limits<double>::infinity());
    }
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const DifferenceRow& row = m_rows[index.row()];
    const bool isText = index.column() == Name || index.column() == Outcome;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case kSortRole:
        return sortKey(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (isText ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole: {
        QFont font = isText ? QFont() : numberFont();
        font.setBold(row.isSure);
        return font;
    }
    case Qt::ToolTipRole:
        return index.column() == Name ? QVariant(plainToolTip(row.name)) : QVariant();
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter |
                                (section == Name || section == Outcome ? Qt::AlignLeft : Qt::AlignRight));
    const QStringList titles{m_nameTitle,
                             tr("Difference"),
                             tr("Training run (95 %)"),
                             tr("Test set (95 %)"),
                             tr("Both (95 %)"),
                             tr("p"),
                             tr("p (Holm)"),
                             tr("p (FDR)"),
                             tr("Verdict"),
                             tr("Pairs")};
    const QStringList notes{
        QString(),
        tr("Test AUC of A less that of B."),
        tr("Of another training run: Student's interval over the seeds that pair, each row by itself."),
        tr("Of another test set: over 2000 resamplings of this one, each tag by itself."),
        tr("Of another training run and another test set together: the two intervals' distances, added as squares."),
        tr("Of the paired t test over seeds. Needs two pairs."),
        tr("p adjusted over all tags by Holm's method. Bold where it is below 0.05 and the interval of another test "
           "set "
           "leaves 0 out."),
        tr("p adjusted over all tags by Benjamini and Hochberg's method: of the tags below 0.05, 5 % are wrong on "
           "average."),
        tr("By the margin, each setting by itself. Bold where it is settled."),
        tr("Of runs with the same seed.")};
    if (role == Qt::ToolTipRole)
        return notes.value(section);
    return role == Qt::DisplayRole ? QVariant(titles.value(section)) : QVariant();
}

} // namespace etude
