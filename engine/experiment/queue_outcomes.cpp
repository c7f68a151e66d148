// SPDX-License-Identifier: GPL-3.0-or-later
// What a scheduler passes over, and what it makes of how runs ended.
#include "engine/experiment/queue_pass.h"

#include <algorithm>

#include "engine/experiment/run_control.h"

namespace etude {

namespace {

bool isThere(const std::filesystem::path& file) {
    std::error_code hidden;
    return std::filesystem::exists(file, hidden);
}

} // namespace

/// Runs that failed before this pass are looked for once; those of this pass are known.
bool QueuePass::isHeldBack(const QueuedStudy& study) {
    if (study.order.onFailure == OnFailure::GoOn)
        return false;
    if (m_lookedForFailed.insert(&study).second && !m_options.retryFailed)
        for (const std::string& id : study.runIds)
            if (const auto folder = RunFolder::open(m_project.run(id)); folder && folder->state() == RunState::Failed)
                m_failed.insert(id);
    return std::ranges::any_of(m_failed, [&](const std::string& id) {
        return study.places.contains(id) && !isThere(m_project.run(id) / "retry");
    });
}

bool QueuePass::isRemoved(const QueuedStudy& study, const std::string& run) const {
    return study.order.removed.contains(run) && !hasBegun(m_project, run);
}

/// People take back what settled a run: by retrying it, or by taking back its cancellation.
bool QueuePass::isSettled(const std::string& run) {
    const auto settled = m_settled.find(run);
    if (settled == m_settled.end())
        return false;
    const auto& [counter, cancelled] = settled->second;
    const bool final =
        counter == nullptr || counter == &SchedulerReport::finished || counter == &SchedulerReport::alreadyFinished;
    const std::filesystem::path folder = m_project.run(run);
    if (final || (!isThere(folder / "retry") && !(cancelled && !isThere(folder / "cancel"))))
        return true;
    --(m_report.*counter);
    m_settled.erase(settled);
    return false;
}

void QueuePass::settle(const RunFolder& folder, int SchedulerReport::*counter) {
    m_settled[folder.id()] = {counter, folder.cancelRequested()};
    ++(m_report.*counter);
}

void QueuePass::take(const RunWork& run, const RunWork::Outcome& outcome) {
    const RunFolder& folder = run.folder();
    switch (outcome.ending) {
    case RunWork::Ending::Free:
        return;
    case RunWork::Ending::Problem:
        m_settled[folder.id()] = {nullptr, false};
        m_report.problems.push_back(outcome.how);
        return;
    case RunWork::Ending::GpuLost:
        return loseGpu(folder);
    case RunWork::Ending::GivenUp:
        return giveUp(folder, outcome.how);
    case RunWork::Ending::Ended:
        break;
    }
    if (outcome.state == RunState::Failed)
        m_failed.insert(folder.id());
    settle(folder, outcome.state == RunState::Finished ? &SchedulerReport::finished
                   : outcome.state == RunState::Failed ? &SchedulerReport::failed
                                                       : &SchedulerReport::stopped);
}

void QueuePass::giveUp(const RunFolder& folder, const Sentence& how) {
    settle(folder, &SchedulerReport::interrupted);
    if (m_stop.stop_requested())
        return;
    // A worker that wrote nothing has not taken back that it was to be tried again.
    if (auto cleared = folder.clearRetry(); !cleared)
        m_report.problems.push_back(cleared.error().sentence);
    m_failed.insert(folder.id());
    m_report.problems.push_back(say("The worker of the run %1 ended without a result (%2); see '%3'.", folder.id(), how,
                                    folder.file("worker.log")));
}

void QueuePass::loseGpu(const RunFolder& folder) {
    settle(folder, &SchedulerReport::interrupted);
    if (m_options.elsewhere) {
        m_settings.device = "auto";
        m_report.problems.push_back(say("The GPU of the run %1 disappeared; the run goes on when such a GPU is "
                                        "there again, the others go on without. See '%2'.",
                                        folder.id(), folder.file("worker.log")));
        return;
    }
    m_halted = true;
    m_report.problems.push_back(say("The GPU of the run %1 disappeared, and no other run was started; start the "
                                    "queue again when it is back, or on another device. See '%2'.",
                                    folder.id(), folder.file("worker.log")));
}

/// At the end of the pass: runs that wait in studies that are paused or held back.
void QueuePass::countWaiting() {
    std::set<std::string> counted;
    for (const QueuedStudy* study : m_list.studies()) {
        const bool paused = study->order.paused;
        if (!paused && !isHeldBack(*study))
            continue;
        for (const std::string& id : study->runIds) {
            if (isSettled(id) || isRemoved(*study, id) || !counted.insert(id).second)
                continue;
            const auto folder = RunFolder::open(m_project.run(id));
            const RunState state = folder ? folder->state() : RunState::Queued;
            const bool ended = state == RunState::Finished || state == RunState::Failed || state == RunState::Running;
            if (!ended && !(folder && folder->cancelRequested()))
                ++(paused ? m_report.paused : m_report.heldBack);
        }
    }
}

} // namespace etude
