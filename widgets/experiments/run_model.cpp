// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/run_model.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"

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
    : QAbstractItemModel(parent) {}

RunModel::Shown RunModel::shownOf(const ProjectSession& session) {
    Shown shown{session.runs(), {}, session.waiting(), session.stuck()};
    std::unordered_map<std::string_view, int> rows;
    rows.reserve(static_cast<std::size_t>(shown.runs.size()));
    for (int row = 0; row < shown.runs.size(); ++row)
        rows.emplace(shown.runs[row].id, row);
    QHash<QString, QString> names;
    for (const StudyRow& row : session.studies())
        names.insert(toQt(row.id), toQt(row.name).simplified());
    const QueueSpeed speed(shown.runs);
    const auto add = [&](StudyNode node) {
        std::vector<const RunRow*> members;
        for (const int row : node.runs) {
            members.push_back(&shown.runs[row]);
            node.stuck += static_cast<int>(std::ranges::count(shown.stuck, shown.runs[row].id, &StuckRun::run));
        }
        node.tally = tallyOf(members, shown.waiting, speed);
        if (!node.runs.empty())
            shown.studies.push_back(std::move(node));
    };
    for (const StudyQueue& queued : session.queue().studies) {
        StudyNode node{toQt(queued.study), names.value(toQt(queued.study)), queued.order, {}, {}};
        for (const std::string& id : queued.runs)
            if (const auto row = rows.find(id); row != rows.end())
                node.runs.push_back(row->second);
        add(std::move(node));
    }
    StudyNode others{{}, tr("In no study"), {}, {}, {}};
    for (int row = 0; row < shown.runs.size(); ++row)
        if (shown.runs[row].study.empty())
            others.runs.push_back(row);
    add(std::move(others));
    return shown;
}

void RunModel::update(const ProjectSession* session) {
    Shown shown = session != nullptr ? shownOf(*session) : Shown();
    const auto sameRuns = [](const StudyNode& one, const StudyNode& other) {
        return one.id == other.id && one.runs == other.runs;
    };
    const bool samePlaces = std::ranges::equal(shown.studies, m_shown.studies, sameRuns) &&
                            std::ranges::equal(shown.runs, m_shown.runs, {}, &RunRow::id, &RunRow::id);
    if (!samePlaces)
        beginResetModel();
    const Shown before = std::exchange(m_shown, std::move(shown));
    m_colors.clear();
    for (const RunRow& run : m_shown.runs) // none without a session
        m_colors.insert(toQt(run.configuration),
                        session != nullptr ? session->configurationIndex(toQt(run.configuration)) : 0);
    if (samePlaces)
        tellWhatChanged(before);
    else
        endResetModel();
}

void RunModel::tellWhatChanged(const Shown& before) {
    const bool allMoved = before.waiting != m_shown.waiting || before.stuck != m_shown.stuck;
    for (int row = 0; row < rowCount(); ++row) {
        const StudyNode& node = study(row);
        if (node != before.studies[static_cast<std::size_t>(row)])
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        const QModelIndex parent = index(row, 0);
        for (int child = 0; child < std::ssize(node.runs); ++child) {
            const int run = node.runs[static_cast<std::size_t>(child)];
            if (allMoved || m_shown.runs[run] != before.runs[run])
                Q_EMIT dataChanged(index(child, 0, parent), index(child, ColumnCount - 1, parent));
        }
    }
}

void RunModel::setLabels(const QHash<QString, QString>& labels) {
    if (labels == m_labels)
        return;
    m_labels = labels;
    for (int row = 0; row < rowCount(); ++row)
        if (const QModelIndex parent = index(row, 0); rowCount(parent) > 0)
            Q_EMIT dataChanged(index(0, Configuration, parent), index(rowCount(parent) - 1, Configuration, parent));
}

QString RunModel::labelOf(const RunRow& run) const {
    return m_labels.value(toQt(run.id), toQt(run.label));
}

const RunRow* RunModel::runAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const StudyNode& node = study(static_cast<int>(index.internalId()) - 1);
    return &m_shown.runs[node.runs[static_cast<std::size_t>(index.row())]];
}

const RunRow* RunModel::run(const QString& id) const {
    return runAt(placeOf(id));
}

QModelIndex RunModel::placeOf(const QString& runId) const {
    const auto found = std::ranges::find(m_shown.runs, runId.toStdString(), &RunRow::id);
    if (found == m_shown.runs.end())
        return {};
    const int place = static_cast<int>(found - m_shown.runs.begin());
    for (int row = 0; row < rowCount(); ++row) {
        const std::vector<int>& runs = study(row).runs;
        if (const auto member = std::ranges::find(runs, place); member != runs.end())
            return index(static_cast<int>(member - runs.begin()), 0, index(row, 0));
    }
    return {};
}

QModelIndex RunModel::placeOfStudy(const QString& studyId) const {
    const auto found = std::ranges::find(m_shown.studies, studyId, &StudyNode::id);
    return found == m_shown.studies.end() ? QModelIndex() : index(static_cast<int>(found - m_shown.studies.begin()), 0);
}

const StudyTally& RunModel::tallyAt(const QModelIndex& index) const {
    return study(index.row()).tally;
}

const StudyOrder& RunModel::orderAt(const QModelIndex& index) const {
    return study(index.row()).order;
}

QString RunModel::stuckText(const RunRow& run) const {
    const auto found = std::ranges::find(m_shown.stuck, run.id, &StuckRun::run);
    return found == m_shown.stuck.end() ? QString() : told(stuckAdvice(*found));
}

/// The internal id of a study is 0, of a run one more than the row of its study.
QModelIndex RunModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex RunModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr{0});
}

int RunModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_shown.studies.size());
    const bool isStudy = parent.internalId() == 0 && parent.column() == 0;
    return isStudy ? static_cast<int>(study(parent.row()).runs.size()) : 0;
}

int RunModel::columnCount(const QModelIndex& /*parent*/) const {
    return ColumnCount;
}

QVariant RunModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == StudyIdRole)
        return study(index.parent().isValid() ? index.parent().row() : index.row()).id;
    const RunRow* run = runAt(index);
    return run != nullptr ? runData(*run, index.column(), role) : studyData(study(index.row()), index.column(), role);
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
                             tr("Validation AUC"), tr("Test AUC"), tr("Note")};
    return titles.value(section);
}

} // namespace etude
