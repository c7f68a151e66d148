// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/result_model.h"

#include <algorithm>

#include <QLocale>

#include "widgets/models/plain_tool_tip.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/swatch.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

QString decimals(const std::optional<double>& value) {
    return value ? QLocale().toString(*value, 'f', 3) : QString();
}

// A standard deviation of runs is often below 0.001: one decimal more.
QString fineDecimals(const std::optional<double>& value) {
    return value ? QLocale().toString(*value, 'f', 4) : QString();
}

QString text(const ResultGroup& result, int column) {
    const QLocale locale;
    const bool some = result.summary.n > 0;
    switch (column) {
    case ResultModel::Configuration:
        return toQt(result.label);
    case ResultModel::Runs:
        return locale.toString(static_cast<qulonglong>(result.summary.n));
    case ResultModel::Mean:
        return some ? decimals(result.summary.mean) : QString();
    case ResultModel::Interval:
        return result.summary.halfWidth ? QStringLiteral("± %1").arg(decimals(result.summary.halfWidth)) : QString();
    case ResultModel::Deviation:
        return fineDecimals(result.summary.standardDeviation);
    case ResultModel::PrAuc:
        return decimals(result.meanPrAuc);
    case ResultModel::Unfinished:
        return result.unfinished > 0 ? locale.toString(static_cast<qlonglong>(result.unfinished)) : QString();
    default:
        return {};
    }
}

QVariant sortValue(const ResultGroup& result, int column) {
    switch (column) {
    case ResultModel::Runs:
        return static_cast<qulonglong>(result.summary.n);
    case ResultModel::Mean:
        return result.summary.n > 0 ? result.summary.mean : -1.0;
    case ResultModel::Interval:
        return result.summary.halfWidth.value_or(-1.0);
    case ResultModel::Deviation:
        return result.summary.standardDeviation.value_or(-1.0);
    case ResultModel::PrAuc:
        return result.meanPrAuc.value_or(-1.0);
    case ResultModel::Unfinished:
        return static_cast<qlonglong>(result.unfinished);
    default:
        return toQt(result.label);
    }
}

} // namespace

ResultModel::ResultModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void ResultModel::update(const ProjectSession* session, std::span<const RunResult> runs) {
    beginResetModel();
    m_results.clear();
    m_colors.clear();
    for (ResultGroup& group : resultGroups(runs)) {
        if (group.canary)
            continue;
        const QString id = toQt(group.key);
        m_colors.insert(id, session->configurationIndex(id));
        m_results << std::move(group);
    }
    endResetModel();
}

int ResultModel::rowOf(const QString& configuration) const {
    const auto found = std::ranges::find(m_results, configuration.toStdString(), &ResultGroup::key);
    return found == m_results.end() ? -1 : static_cast<int>(found - m_results.begin());
}

int ResultModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_results.size());
}

int ResultModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ResultModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_results.size())
        return {};
    const ResultGroup& result = m_results[index.row()];
    const bool label = index.column() == Configuration;
    switch (role) {
    case Qt::DisplayRole:
        return text(result, index.column());
    case Qt::ToolTipRole:
        return label ? QVariant(plainToolTip(toQt(result.label))) : QVariant();
    case Qt::DecorationRole:
        return label ? QVariant(colorSwatch(configurationColor(m_colors.value(toQt(result.key))))) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (label ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole:
        return label ? QVariant() : QVariant(numberFont());
    case ConfigurationRole:
        return toQt(result.key);
    case SortRole:
        return sortValue(result, index.column());
    default:
        return {};
    }
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (section == Configuration ? Qt::AlignLeft : Qt::AlignRight));
    const QStringList titles{tr("Configuration"), tr("Runs"),   tr("Mean AUC"),  tr("95 % CI"),
                             tr("Deviation"),     tr("PR-AUC"), tr("Unfinished")};
    const QStringList notes{
        tr("What tells this configuration from the others of its study."),
        tr("Finished runs, which differ in the seed of the initial weights alone."),
        tr("Area under the ROC curve on the test set, averaged over tags, then over runs."),
        tr("Half width of the 95 % confidence interval of the mean (Student's t). Needs two runs."),
        tr("Standard deviation over runs (n - 1). Needs two runs."),
        tr("Area under the precision-recall curve, averaged over tags, then over runs."),
        tr("Runs of this configuration that have no result yet."),
    };
    if (role == Qt::ToolTipRole)
        return notes.value(section);
    return role == Qt::DisplayRole ? QVariant(titles.value(section)) : QVariant();
}

} // namespace etude
