// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the cells of RunModel.
#include "widgets/experiments/run_model.h"

#include <algorithm>

#include <QFont>
#include <QGuiApplication>
#include <QLocale>

#include "engine/experiment/run_control.h"
#include "widgets/forms/run_words.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/swatch.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/theme.h"

namespace etude {

QVariant RunModel::studyData(const StudyNode& study, int column, int role) const {
    const QLocale locale;
    const StudyTally& tally = study.tally;
    switch (role) {
    case Qt::DisplayRole:
        return column == Configuration ? QVariant(study.name) : QVariant();
    case DoneRole:
        return tr("%1 of %2").arg(locale.toString(tally.finished), locale.toString(tally.runs));
    case TallyRole: {
        QStringList parts{tallyText(tally), orderText(study.order)};
        if (study.stuck > 0)
            parts.prepend(tr("%1 stuck").arg(locale.toString(study.stuck)));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" \u00b7 "));
    }
    case TimeRole:
        return study.order.finishing && tally.running > 0 ? tr("finishes, then pauses")
               : study.order.paused                       ? tr("paused")
                                                          : timeLeftText(tally);
    case ProgressRole:
        return tally.progress();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QStringList lines{study.name, studyData(study, column, DoneRole).toString(),
                          studyData(study, column, TallyRole).toString(),
                          studyData(study, column, TimeRole).toString()};
        lines.removeAll(QString());
        const QString text = lines.join(QStringLiteral(" \u00b7 "));
        return role == Qt::ToolTipRole ? plainToolTip(text) : text;
    }
    default:
        return {};
    }
}

std::optional<Waiting> RunModel::waiting(const RunRow& run) const {
    const auto found = m_shown.waiting.find(run.id);
    return found == m_shown.waiting.end() ? std::nullopt : std::optional(found->second);
}

QString RunModel::stateText(const RunRow& run) const {
    if (std::ranges::count(m_shown.stuck, run.id, &StuckRun::run) > 0)
        return tr("stuck");
    switch (waiting(run).value_or(Waiting::InTurn)) {
    case Waiting::InTurn:
        break;
    case Waiting::Paused:
        return tr("paused");
    case Waiting::HeldBack:
        return tr("held back");
    case Waiting::Removed:
        return tr("removed");
    }
    const bool cancelled = run.state == RunState::Stopped && !waiting(run);
    return cancelled ? tr("cancelled") : stateWord(run.state);
}

QString RunModel::stateIcon(const RunRow& run) const {
    if (std::ranges::count(m_shown.stuck, run.id, &StuckRun::run) > 0)
        return QStringLiteral("warning");
    switch (waiting(run).value_or(Waiting::InTurn)) {
    case Waiting::InTurn:
        break;
    case Waiting::Paused:
    case Waiting::HeldBack:
        return QStringLiteral("pause");
    case Waiting::Removed:
        return QStringLiteral("cancel");
    }
    return stateIconName(run.state);
}

QVariant RunModel::text(const RunRow& run, int column) const {
    const QLocale locale;
    const auto auc = [&](const std::optional<double>& value) {
        return value ? QVariant(locale.toString(*value, 'f', 4)) : QVariant();
    };
    switch (column) {
    case Configuration:
        return labelOf(run);
    case Seed:
        return locale.toString(static_cast<qulonglong>(run.seed));
    case State:
        return stateText(run);
    case Epochs:
        return tr("%1 of %2").arg(locale.toString(run.epoch), locale.toString(run.epochs));
    case Validation:
        return auc(run.validationRocAuc);
    case Test:
        return auc(run.testRocAuc);
    case Message:
        if (const QString stuck = stuckText(run); !stuck.isEmpty())
            return stuck;
        if (!run.message.empty())
            return toQt(run.message);
        if (waiting(run) == Waiting::HeldBack)
            return tr("Waits until the failed run of its study is retried");
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

QVariant RunModel::runData(const RunRow& run, int column, int role) const {
    const bool number = column == Seed || column == Validation || column == Test;
    switch (role) {
    case Qt::DisplayRole:
        return text(run, column);
    case Qt::ToolTipRole:
        return column == Message || column == Configuration ? QVariant(plainToolTip(text(run, column).toString()))
                                                            : QVariant();
    case Qt::DecorationRole:
        if (const int color = m_colors.value(toQt(run.configuration)); column == Configuration)
            return hasColor(color) ? QVariant(colorSwatch(configurationColor(color))) : QVariant();
        return column == State ? QVariant(themedIcon(stateIcon(run))) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole:
        return number || column == Epochs ? QVariant(numberFont()) : QVariant();
    case Qt::ForegroundRole: {
        const bool bad = run.state == RunState::Failed || !stuckText(run).isEmpty();
        return column == State && bad ? QVariant(failureColor(QGuiApplication::palette())) : QVariant();
    }
    case RunIdRole:
        return toQt(run.id);
    case ProgressRole:
        return runProgress(run);
    case WaitsRole:
        return waiting(run).has_value();
    case SortRole:
        return sortValue(run, column);
    default:
        return {};
    }
}

} // namespace etude
