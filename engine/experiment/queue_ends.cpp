// SPDX-License-Identifier: GPL-3.0-or-later
// Studies that a scheduler has nothing more to do for.
#include "engine/experiment/queue_pass.h"

#include <algorithm>

namespace etude {

/// Tells the ends of studies of which a run has ended since they were told last.
void QueuePass::tellEnds() {
    if (!m_options.onStudyEnd || m_stop.stop_requested() || m_halted)
        return;
    for (const QueuedStudy* study : m_list.studies()) {
        const bool moved =
            std::ranges::any_of(m_endedRuns, [&](const std::string& run) { return study->places.contains(run); });
        if (moved)
            m_moved.insert(study->id);
        if (!m_moved.contains(study->id))
            continue;
        if (const auto end = endOf(*study)) {
            m_moved.erase(study->id);
            m_options.onStudyEnd(*end);
        }
    }
    m_endedRuns.clear();
}

/// None while a run of it is at work, or waits and will be taken up. Looks from the back, where runs wait the longest.
std::optional<StudyEnd> QueuePass::endOf(const QueuedStudy& study) {
    const bool heldBack = isHeldBack(study);
    StudyEnd end{study.id, study.name, 0, 0, 0, 0};
    for (auto place = study.inOrder.rbegin(); place != study.inOrder.rend(); ++place) {
        const std::string& run = study.runIds[*place];
        if (isAtWork(run))
            return std::nullopt;
        if (isRemoved(study, run))
            continue;
        const auto folder = RunFolder::open(m_project.run(run));
        const RunState state = folder ? folder->state() : RunState::Queued;
        if (state == RunState::Finished)
            ++end.finished;
        else if (state == RunState::Failed || (m_failed.contains(run) && !(folder && folder->retryRequested())))
            ++end.failed;
        else if (folder && folder->cancelRequested())
            ++end.cancelled;
        else if (heldBack)
            ++end.waiting;
        else
            return std::nullopt;
    }
    return end;
}

} // namespace etude
