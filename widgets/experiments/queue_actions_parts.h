// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include <QMenu>
#include <QPointer>

#include "widgets/experiments/queue_actions.h"
#include "widgets/experiments/queue_view.h"
#include "widgets/forms/run_deletion.h"

namespace etude {

/// What the action for the whole queue does next.
enum class WholeQueue { Start, Pause, Resume };

struct QueueActions::Parts {
    QueueView* view = nullptr;
    QPointer<ProjectSession> session;
    std::vector<std::pair<QueueChange, Ids>>
        done; ///< what can be undone, the last at the end, with the runs it cancelled
    WholeQueue next = WholeQueue::Start;
    QMenu menu;
    QAction* wholeQueue = nullptr;
    QAction* wholeQueueLater = nullptr;
    QAction* cancel = nullptr;
    QAction* resume = nullptr;
    QAction* remove = nullptr;
    QAction* deleteFiles = nullptr;
    RunDeletion* deletion = nullptr;
    QAction* pause = nullptr;
    QAction* pauseLater = nullptr;
    QAction* undo = nullptr;
    std::vector<QAction*> moves;
    QMenu* priority = nullptr;
    QMenu* policy = nullptr;
};

} // namespace etude
