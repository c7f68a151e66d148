// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/run_model.h"

#include <algorithm>
#include <utility>

#include <QGuiApplication>
#include <QLocale>

#include "widgets/forms/run_words.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/swatch.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/theme.h"

namespace etude {

QString stateIconName(RunState state) {
    switch (state) {
    case RunState::Queued:
        return QStringLiteral("clock");
    case RunState::Running:
        return QStringLiteral("play");
    case RunState::Finished:
        return QStringLiteral("check");
    case RunState::Failed:
        return QStringLiteral("warning");
    case RunState::Stopped:
        return QStringLiteral("stop");
    case RunState::Interrupted:
        return QStringLiteral("pause");
    }
    return {};
}

double runProgress(const RunRow& run) {
    if (run.state == RunState::Finished)
        return 1.0;
    if (run.epochs <= 0)
        return 0.0;
    double epochs = run.epoch;
    const bool inEpoch = run.state == RunState::Running && run.progress && run.progress->phase == RunPhase::Training &&
                         run.progress->epoch > run.epoch && run.progress->total > 0;
    if (inEpoch)
        epochs += static_cast<double>(run.progress->done) / static_cast<double>(run.progress->total);
    return std::clamp(epochs / run.epochs, 0.0, 1.0);
}

RunModel::RunModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void RunModel::update(const ProjectSession* session) {
    const QList<RunRow> runs = session != nullptr ? session->runs() : QList<RunRow>();
    const bool sameRuns = std::ranges::equal(runs, m_runs, {}, &RunRow::id, &RunRow::id);
    if (!sameRuns)
        beginResetModel();
    m_studyNames.clear();
    m_colors.clear();
    if (session != nullptr) {
        for (const StudyRow& study : session->studies())
            m_studyNames.insert(toQt(study.id), toQt(study.name).simplified());
        for (const RunRow& run : runs)
            m_colors.insert(toQt(run.configuration), session->configurationIndex(toQt(run.configuration)));
    }
    const QList<RunRow> before = std::exchange(m_runs, runs);
    if (!sameRuns)
        return endResetModel();
    for (int row = 0; row < m_runs.size(); ++row)
        if (m_runs[row] != before[row])
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void RunModel::setLabels(const QHash<QString, QString>& labels) {
    if (labels == m_labels)
        return;
    m_labels = labels;
    if (!m_runs.isEmpty())
        Q_EMIT dataChanged(index(0, Configuration), index(rowCount() - 1, Configuration));
}

QString RunModel::labelOf(const RunRow& run) const {
    return m_labels.value(toQt(run.id), toQt(run.label));
}

int RunModel::rowOf(const QString& runId) const {
    const auto found = std::ranges::find(m_runs, runId.toStdString(), &RunRow::id);
    return found == m_runs.end() ? -1 : static_cast<int>(found - m_runs.begin());
}

int RunModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunModel::text(const RunRow& run, int column) const {
    const QLocale locale;
    const auto auc = [&](const std::optional<double>& value) {
        return value ? QVariant(locale.toString(*value, 'f', 4)) : QVariant();
    };
    switch (column) {
    case Study:
        return m_studyNames.value(toQt(run.study));
    case Configuration:
        return labelOf(run);
    case Seed:
        return locale.toString(static_cast<qulonglong>(run.seed));
    case State:
        return stateWord(run.state);
    case Epochs:
        return tr("%1 of %2").arg(locale.toString(run.epoch), locale.toString(run.epochs));
    case Validation:
        return auc(run.validationRocAuc);
    case Test:
        return auc(run.testRocAuc);
    case Message:
        if (!run.message.empty())
            return toQt(run.message);
        return run.leftOut > 0 ? tr("%n track(s) left out", nullptr, static_cast<int>(run.leftOut)) : QVariant();
    default:
        return {};
    }
}

QVariant RunModel::sortValue(const RunRow& run, int column) const {
    switch (column) {
    case Seed:
        return static_cast<qulonglong>(run.seed);
    case State:
        return static_cast<int>(run.state);
    case Epochs:
        return runProgress(run);
    case Validation:
        return run.validationRocAuc.value_or(-1.0);
    case Test:
        return run.testRocAuc.value_or(-1.0);
    default:
        return text(run, column);
    }
}

QVariant RunModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_runs.size())
        return {};
    const RunRow& run = m_runs[index.row()];
    const int column = index.column();
    const bool number = column == Seed || column == Validation || column == Test;
    switch (role) {
    case Qt::DisplayRole:
        return text(run, column);
    case Qt::ToolTipRole:
        return column == Message || column == Study || column == Configuration
                   ? QVariant(plainToolTip(text(run, column).toString()))
                   : QVariant();
    case Qt::DecorationRole:
        if (const int color = m_colors.value(toQt(run.configuration)); column == Configuration)
            return hasColor(color) ? QVariant(colorSwatch(configurationColor(color))) : QVariant();
        return column == State ? QVariant(themedIcon(stateIconName(run.state))) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole:
        return number || column == Epochs ? QVariant(numberFont()) : QVariant();
    case Qt::ForegroundRole:
        return column == State && run.state == RunState::Failed ? QVariant(failureColor(QGuiApplication::palette()))
                                                                : QVariant();
    case RunIdRole:
        return toQt(run.id);
    case ProgressRole:
        return runProgress(run);
    case SortRole:
        return sortValue(run, column);
    default:
        return {};
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(
            Qt::AlignVCenter |
            (section == Seed || section == Validation || section == Test ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Configuration"),  tr("Seed"),     tr("State"), tr("Epochs"),
                             tr("Validation AUC"), tr("Test AUC"), tr("Study"), tr("Note")};
    return titles.value(section);
}

} // namespace etude
