// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the queue, their keys, and its context menu.
#include <QAction>
#include <QActionGroup>
#include <QLocale>

#include "widgets/experiments/queue_actions_parts.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kPriorities[] = {2, 1, 0, -1, -2};

QString priorityText(int priority) {
    const QString number = QLocale().toString(priority);
    switch (priority) {
    case 2:
        return QueueActions::tr("Very high (%1)").arg(number);
    case 1:
        return QueueActions::tr("High (%1)").arg(number);
    case 0:
        return QueueActions::tr("Usual (%1)").arg(number);
    case -1:
        return QueueActions::tr("Low (%1)").arg(number);
    default:
        return QueueActions::tr("Very low (%1)").arg(number);
    }
}

/// Checks the entry that has a value, if one has.
void checkEntry(const QMenu& menu, int value) {
    for (QAction* action : menu.actions())
        action->setChecked(action->data().toInt() == value);
}

} // namespace

QAction* QueueActions::add(const char* name, const QString& icon, const QString& text, void (QueueActions::*slot)()) {
    QAction* action = icon.isEmpty() ? m_parts->menu.addAction(text) : m_parts->menu.addAction(themedIcon(icon), text);
    action->setObjectName(QLatin1String(name));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_parts->view->addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void QueueActions::makeActions() {
    Parts& parts = *m_parts;
    parts.menu.setToolTipsVisible(true);
    parts.resume = add("resumeRuns", QStringLiteral("play"), tr("Resume"), &QueueActions::resumeSelected);
    parts.resume->setToolTip(tr("Lets a paused study go on; else takes the selected runs up again that failed, were "
                                "cancelled or removed, from their last checkpoints."));
    parts.cancel = add("cancelRuns", QStringLiteral("stop"), tr("Cancel"), &QueueActions::cancelSelected);
    parts.cancel->setToolTip(
        tr("Stops the selected runs after their present step. What they learned is kept; they can be resumed."));
    parts.remove =
        add("removeRuns", QStringLiteral("trash"), tr("Remove from the queue"), &QueueActions::removeSelected);
    parts.remove->setShortcut(QKeySequence::Delete);
    parts.remove->setToolTip(tr("Runs that have not begun are not trained for this study."));
    parts.deleteFiles =
        add("deleteRuns", QStringLiteral("trash"), tr("Delete with files…"), &QueueActions::deleteSelected);
    parts.deleteFiles->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_Delete));
    parts.deleteFiles->setToolTip(tr("Studies, or runs, with their files and the features that no other run uses; what "
                                     "goes is told before."));
    parts.menu.addSeparator();
    addMoves();
    parts.menu.addSeparator();
    parts.pause = add("pauseStudy", QStringLiteral("pause"), tr("Pause study"), &QueueActions::pauseSelected);
    parts.pause->setToolTip(tr("None of its runs is started, and those at work save a checkpoint and stop."));
    parts.pauseLater = add("pauseStudyLater", QStringLiteral("clock"), tr("Finish running runs, then pause study"),
                           &QueueActions::pauseSelectedLater);
    parts.pauseLater->setToolTip(tr("None of its other runs is started, and those at work go on to their ends."));
    addPriorities();
    addPolicies();
    parts.menu.addSeparator();
    parts.undo = add("undoQueue", QStringLiteral("undo"), tr("Undo"), &QueueActions::takeBackLast);
    parts.undo->setShortcut(QKeySequence::Undo);
    parts.wholeQueue = new QAction(this);
    parts.wholeQueue->setObjectName(QStringLiteral("wholeQueue"));
    connect(parts.wholeQueue, &QAction::triggered, this, &QueueActions::changeWholeQueue);
    parts.wholeQueueLater = new QAction(themedIcon(QStringLiteral("pause")), {}, this);
    parts.wholeQueueLater->setObjectName(QStringLiteral("wholeQueueLater"));
    connect(parts.wholeQueueLater, &QAction::triggered, this, &QueueActions::pauseWholeQueueLater);
    connect(parts.view, &QWidget::customContextMenuRequested, this, &QueueActions::showMenu);
}

void QueueActions::addMoves() {
    struct Move {
        const char* name;
        QString text;
        int key;
        int direction;
        bool toTheEnd;
    };
    for (const Move& move : {Move{"moveFirst", tr("Move to the top"), Qt::Key_Home, -1, true},
                             {"moveUp", tr("Move up"), Qt::Key_Up, -1, false},
                             {"moveDown", tr("Move down"), Qt::Key_Down, 1, false},
                             {"moveLast", tr("Move to the bottom"), Qt::Key_End, 1, true}}) {
        QAction* action = m_parts->menu.addAction(move.text);
        action->setObjectName(QLatin1String(move.name));
        action->setShortcut(QKeySequence(Qt::ALT | move.key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_parts->view->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, direction = move.direction, toTheEnd = move.toTheEnd] { this->move(direction, toTheEnd); });
        m_parts->moves.push_back(action);
    }
}

void QueueActions::addPriorities() {
    m_parts->priority = m_parts->menu.addMenu(tr("Priority of the study"));
    m_parts->priority->setObjectName(QStringLiteral("studyPriority"));
    for (const int priority : kPriorities) {
        QAction* action = m_parts->priority->addAction(priorityText(priority));
        action->setCheckable(true);
        action->setData(priority);
        connect(action, &QAction::triggered, this, [this, priority] { setPriorityOfSelected(priority); });
    }
}

void QueueActions::addPolicies() {
    m_parts->policy = m_parts->menu.addMenu(tr("When a run fails"));
    m_parts->policy->setObjectName(QStringLiteral("studyOnFailure"));
    for (const auto& [policy, text] : {std::pair(OnFailure::GoOn, tr("Go on with the others")),
                                       {OnFailure::Stop, tr("Start none until it is retried")}}) {
        QAction* action = m_parts->policy->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(policy));
        connect(action, &QAction::triggered, this, [this, policy = policy] { setPolicyOfSelected(policy); });
    }
}

void QueueActions::update() {
    Parts& parts = *m_parts;
    const QueueSelection chosen = parts.session ? selection() : QueueSelection();
    const bool anyStudy = !chosen.studiesOfRuns.empty();
    const bool allPaused = anyStudy && chosen.paused.size() - chosen.finishing.size() == chosen.studiesOfRuns.size();
    parts.cancel->setEnabled(!chosen.cancellable.empty());
    parts.resume->setEnabled(!chosen.resumable.empty() || !chosen.paused.empty());
    parts.remove->setEnabled(!chosen.removable.empty());
    parts.deleteFiles->setEnabled(anyStudy);
    for (QAction* move : parts.moves)
        move->setEnabled(!chosen.studies.empty() || chosen.waiting.size() == 1);
    parts.pause->setEnabled(anyStudy);
    parts.pause->setText(allPaused ? tr("Resume study") : tr("Pause study"));
    parts.pause->setIcon(themedIcon(allPaused ? QStringLiteral("play") : QStringLiteral("pause")));
    parts.pauseLater->setEnabled(chosen.paused.size() < chosen.studiesOfRuns.size());
    parts.priority->setEnabled(anyStudy);
    parts.policy->setEnabled(anyStudy);
    checkEntry(*parts.priority, chosen.order.priority);
    checkEntry(*parts.policy, static_cast<int>(chosen.order.onFailure));
    parts.undo->setEnabled(!parts.done.empty());
    updateWholeQueue();
}

void QueueActions::updateWholeQueue() {
    Parts& parts = *m_parts;
    StudyTally all;
    bool finishing = false; // and nothing else is at work
    bool goingOn = false;
    const RunModel& model = parts.view->runs();
    for (int row = 0; parts.session && row < model.rowCount(); ++row) {
        const StudyTally& tally = model.tallyAt(model.index(row, 0));
        all.running += tally.running;
        all.queued += tally.queued;
        all.paused += tally.paused;
        const StudyOrder& order = model.orderAt(model.index(row, 0));
        finishing = finishing || (order.finishing && tally.running > 0);
        goingOn = goingOn || (!order.paused && tally.running > 0);
    }
    const bool works = all.running > 0 || (parts.session && parts.session->schedulerRunning() && all.queued > 0);
    parts.next = works ? WholeQueue::Pause : all.queued > 0 ? WholeQueue::Start : WholeQueue::Resume;
    parts.wholeQueue->setVisible(works || all.queued > 0 || all.paused > 0);
    parts.wholeQueueLater->setEnabled(goingOn || finishing);
    parts.wholeQueueLater->setText(finishing && !goingOn ? tr("Go on after the running runs")
                                                         : tr("Finish running runs, then pause"));
    parts.wholeQueueLater->setToolTip(finishing && !goingOn
                                          ? tr("Takes the pause back that begins when the runs at work are done.")
                                          : tr("Runs at work go on to their ends, and no other is started."));
    switch (parts.next) {
    case WholeQueue::Start:
        parts.wholeQueue->setText(tr("Start queue"));
        parts.wholeQueue->setToolTip(tr("Trains the runs that wait in the background, as many at a time as pay."));
        break;
    case WholeQueue::Pause:
        parts.wholeQueue->setText(tr("Pause queue"));
        parts.wholeQueue->setToolTip(
            tr("Pauses every study: runs at work save a checkpoint and stop, and none starts."));
        break;
    case WholeQueue::Resume:
        parts.wholeQueue->setText(tr("Resume queue"));
        parts.wholeQueue->setToolTip(tr("Lets every paused study go on from its checkpoints."));
        break;
    }
    parts.wholeQueue->setIcon(
        themedIcon(parts.next == WholeQueue::Pause ? QStringLiteral("pause") : QStringLiteral("play")));
}

void QueueActions::showMenu(const QPoint& place) {
    if (m_parts->view->selectedPlaces().isEmpty() && m_parts->done.empty())
        return;
    m_parts->menu.popup(m_parts->view->viewport()->mapToGlobal(place));
}

} // namespace etude
