// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/experiment/queue_order.h"

namespace etude {

struct RunRow;

/// A study in the queue of a project.
struct StudyQueue {
    std::string study; ///< id
    StudyOrder order;
    std::vector<std::string> runs; ///< ids in the order in which a scheduler takes them; removed ones are among them

    bool operator==(const StudyQueue&) const = default;
};

/// The queue of a project, as a scheduler that looks now finds it.
struct ProjectQueue {
    std::vector<StudyQueue> studies; ///< in the order of the queue
    std::set<std::string> cancelled; ///< ids of the stopped runs that are not taken up again by themselves

    bool operator==(const ProjectQueue&) const = default;
};

/// Whether a run was taken out of this study's queue before it began.
[[nodiscard]] bool isRemoved(const StudyOrder& order, const RunRow& run);

/// How a run waits.
enum class Waiting {
    InTurn,   ///< a scheduler takes it when there is room
    Paused,   ///< with its study
    HeldBack, ///< behind a run of its study that failed (OnFailure::Stop)
    Removed,  ///< taken out of the queue before it began
};

/// By id, the runs that are to be trained and do not work now: queued and interrupted ones, and stopped ones that were
/// not cancelled. A run of several studies is in turn if it is for one of them, and so on in the order of Waiting. A
/// run of no study is not among them.
using WaitingRuns = std::unordered_map<std::string, Waiting>;

/// A pure function, for any thread; some milliseconds for 10 000 runs.
[[nodiscard]] WaitingRuns waitingRuns(const ProjectQueue& queue, std::span<const RunRow> runs);

} // namespace etude
