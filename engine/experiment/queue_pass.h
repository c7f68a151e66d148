// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <list>
#include <map>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/experiment/queue_list.h"
#include "engine/experiment/run_work.h"
#include "engine/experiment/scheduler.h"
#include "engine/experiment/worker_share.h"

namespace etude {

/// One pass over the queue, by the process that holds the project's lock: the work of runQueue().
class QueuePass {
public:
    QueuePass(const ProjectLayout& project, const SchedulerOptions& options, std::stop_token stop);

    [[nodiscard]] Result<SchedulerReport> work();

private:
    /// A run that is to be trained, or is being trained by somebody else, and the study that wants it.
    struct Candidate {
        RunFolder folder;
        std::string study;
        int threads;
        std::int64_t bytes; ///< of memory that it will take
    };
    /// A run that this pass is done with, unless people say otherwise.
    struct Settled {
        int SchedulerReport::*counter; ///< where it counts; null: nowhere
        bool cancelled;                ///< is taken up when that is taken back
    };
    struct Work {
        RunWork run;
        std::int64_t bytes;
    };

    // Starting (queue_pass.cpp)
    void fill();
    void adoptSurvivors();
    void pauseWorks();
    [[nodiscard]] std::optional<Candidate> next();
    [[nodiscard]] std::optional<RunFolder> openIfWaiting(const QueuedStudy& study, std::size_t run);
    [[nodiscard]] bool isAtWork(const std::string& run) const;
    [[nodiscard]] bool hasRoomFor(const Candidate& candidate) const;
    void start(const Candidate& candidate);

    // What is passed over, and what became of runs (queue_outcomes.cpp)
    [[nodiscard]] bool isHeldBack(const QueuedStudy& study);
    [[nodiscard]] bool isRemoved(const QueuedStudy& study, const std::string& run) const;
    [[nodiscard]] bool isSettled(const std::string& run);
    void settle(const RunFolder& folder, int SchedulerReport::*counter);
    void take(const RunWork& run, const RunWork::Outcome& outcome);
    void giveUp(const RunFolder& folder, const Sentence& how);
    void loseGpu(const RunFolder& folder);
    void countWaiting();

    // Studies that have ended (queue_ends.cpp)
    void tellEnds();
    [[nodiscard]] std::optional<StudyEnd> endOf(const QueuedStudy& study);

    const ProjectLayout& m_project;
    const SchedulerOptions& m_options;
    RunWork::Context m_context;
    WorkerSettings m_settings; ///< of the next worker
    WorkerShare m_share;
    int m_cores;
    std::stop_token m_stop;
    QueueList m_list;
    std::list<Work> m_works;
    bool m_halted = false;                    ///< no other run is started
    std::optional<Error> m_error;             ///< of the list of studies
    std::map<std::string, Settled> m_settled; ///< by id of the run
    std::set<std::string> m_failed;           ///< ids of runs that failed or were given up
    std::vector<std::string> m_endedRuns;     ///< ids, since ends of studies were looked for
    std::set<std::string> m_moved;            ///< ids of studies of which a run has ended, and whose end is not told
    std::set<const QueuedStudy*> m_lookedForFailed;
    SchedulerReport m_report;
};

} // namespace etude
