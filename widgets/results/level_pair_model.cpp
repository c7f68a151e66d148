// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/level_pair_model.h"

#include <limits>

#include <QLocale>

#include "engine/analysis/comparison_text.h"
#include "widgets/charts/comparison_charts.h"
#include "widgets/forms/run_words.h"
#include "widgets/models/told.h"
#include "widgets/results/figure_parts.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kDifferenceDecimals = 3;

QString nameOf(const ComparedSide& side) {
    return runLevelTick(side.levels.front());
}

SideNames namesOf(const Comparison& comparison) {
    return {nameOf(comparison.a).toStdString(), nameOf(comparison.b).toStdString()};
}

} // namespace

ChartSpec levelPairsChart(const LevelComparisons& all) {
    std::vector<SideNames> names;
    for (const Comparison& comparison : all.comparisons)
        names.push_back(namesOf(comparison));
    return levelPairsSpec(all, names, runFieldLabel(all.field));
}

QString verdictWords(const QString& a, const QString& b, Verdict verdict) {
    switch (verdict) {
    case Verdict::Better:
        return LevelPairModel::tr("%1 is better").arg(a);
    case Verdict::Worse:
        return LevelPairModel::tr("%1 is better").arg(b);
    case Verdict::Equivalent:
        return LevelPairModel::tr("equivalent");
    case Verdict::Inconclusive:
        break;
    }
    return LevelPairModel::tr("inconclusive");
}

LevelPairModel::LevelPairModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void LevelPairModel::setComparisons(const LevelComparisonsPointer& all) {
    beginResetModel();
    m_all = all;
    endResetModel();
}

const Comparison& LevelPairModel::at(int row) const {
    return m_all->comparisons[static_cast<std::size_t>(row)];
}

std::pair<FieldValue, FieldValue> LevelPairModel::levels(int row) const {
    const Comparison& comparison = at(row);
    return {comparison.a.levels.front().value, comparison.b.levels.front().value};
}

int LevelPairModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_all ? 0 : static_cast<int>(m_all->comparisons.size());
}

int LevelPairModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString LevelPairModel::text(int row, int column) const {
    const Comparison& comparison = at(row);
    const auto interval = comparison.interval();
    switch (column) {
    case Pair:
        return tr("%1 − %2").arg(nameOf(comparison.a), nameOf(comparison.b));
    case Difference:
        return comparison.hasDifference() ? signedText(comparison.difference(), kDifferenceDecimals) : QString();
    case Interval:
        return interval ? tr("%1 to %2")
                              .arg(signedText(interval->first, kDifferenceDecimals),
                                   signedText(interval->second, kDifferenceDecimals))
                        : QString();
    case Pairs:
        return QLocale().toString(static_cast<qulonglong>(comparison.paired.n));
    case AdjustedP:
        return pValueText(m_all->adjusted[static_cast<std::size_t>(row)]);
    default:
        if (!comparison.estimate)
            return {};
        return verdictWords(nameOf(comparison.a), nameOf(comparison.b), m_all->verdicts[static_cast<std::size_t>(row)]);
    }
}

QVariant LevelPairModel::sortKey(int row, int column) const {
    const Comparison& comparison = at(row);
    constexpr double kNone = -std::numeric_limits<double>::infinity();
    if (column == Pair)
        return row; // levels stand in their order: numbers ascending
    if (column == Difference || column == Interval)
        return comparison.hasDifference() ? comparison.difference() : kNone;
    if (column == Pairs)
        return static_cast<qulonglong>(comparison.paired.n);
    if (column == AdjustedP)
        return m_all->adjusted[static_cast<std::size_t>(row)].value_or(kNone);
    return text(row, column);
}

QVariant LevelPairModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Comparison& comparison = at(index.row());
    const bool isText = index.column() == Pair || index.column() == Outcome;
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case kSortRole:
        return sortKey(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (isText ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole: {
        QFont font = isText ? QFont() : numberFont();
        font.setBold(m_all->verdicts[static_cast<std::size_t>(index.row())] != Verdict::Inconclusive);
        return font;
    }
    case Qt::ToolTipRole:
        return plainToolTip(told(verdictSentence(comparison, namesOf(comparison))));
    default:
        return {};
    }
}

QVariant LevelPairModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter |
                                (section == Pair || section == Outcome ? Qt::AlignLeft : Qt::AlignRight));
    const QStringList titles{tr("Levels"), tr("Verdict"), tr("Difference"), tr("95 % CI"), tr("p (Holm)"), tr("Pairs")};
    const QStringList notes{tr("A click compares the two."),
                            tr("By the margin, each pair of levels by itself. Bold where it is settled."),
                            tr("Mean difference in test AUC of the runs that pair."),
                            tr("Of the difference, over training runs; each pair of levels by itself."),
                            tr("Of the paired t test, adjusted for all pairs of levels by Holm's method."),
                            tr("Of runs with the same seed.")};
    if (role == Qt::ToolTipRole)
        return notes.value(section);
    return role == Qt::DisplayRole ? QVariant(titles.value(section)) : QVariant();
}

} // namespace etude
