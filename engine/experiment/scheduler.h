// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/core/project_layout.h"
#include "engine/core/result.h"
#include "engine/experiment/study_end.h"
#include "engine/experiment/worker_process.h"

namespace etude {

struct SchedulerOptions {
    std::filesystem::path worker;     ///< the etude-worker program
    WorkerSettings settings;          ///< of each worker; without a number of threads the cores are shared out
    std::optional<std::string> study; ///< id of the one study to run; all if none
    bool retryFailed = false;         ///< run failed runs again
    bool elsewhere = false;           ///< if a worker's GPU disappears, go on with other runs on what is left
    int workers = 0;                  ///< at once; 0: usualWorkers() (engine/experiment/worker_share.h)
    /// Called from the calling thread after a run started, ended, or wrote events (about twice a second).
    std::function<void(const std::string& runId)> onChange;
    /// Called from the calling thread when a run of the study has ended and no other of it is at work or will be taken
    /// up: once, and again if its runs are taken up again. Not after a stop.
    std::function<void(const StudyEnd& end)> onStudyEnd;
    std::function<std::int64_t()> freeMemory; ///< bytes; availableMemory() if none is given
};

/// How many runs ended how in one pass over the queue. A run counts once.
struct SchedulerReport {
    int finished = 0;
    int failed = 0;
    int stopped = 0;
    int interrupted = 0; ///< the worker died without a terminal event, twice or after a stop; the next pass tries again
    int alreadyFinished = 0;        ///< were finished before and were not trained again
    int leftAlone = 0;              ///< cancelled, or failed before and not to be retried
    int paused = 0;                 ///< wait in paused studies
    int heldBack = 0;               ///< wait in studies that a failed run stops
    std::vector<Sentence> problems; ///< one sentence for each study or run that could not be read or run

    bool operator==(const SchedulerReport&) const = default;
};

/// Works off the queue of a project: every run of its studies that is queued, interrupted or stopped without having
/// been cancelled, in the order that queue.json tells (engine/experiment/queue_order.h), several at once, each in a
/// worker process of its own. Reads the studies and queue.json anew after each run and every two seconds, so that runs
/// queued or retried meanwhile are taken too, and heeds pauses. A queue.json that cannot be read is a problem, and
/// nothing is started until it can be. One scheduler per project: ErrorKind::Locked while another works.
///
/// A worker is started as `WORKER RUN_FOLDER [--threads N] [--device D]` in a process group of its own, so that a
/// terminal's Ctrl-C reaches the scheduler alone; what it prints is appended to the run's worker.log. A run whose
/// memory (runBytes) is not there beside those at work waits until one has ended; the threads of all are no more than
/// the cores, unless their number or that of workers was given. On stop, the running workers get SIGTERM, save and end;
/// returns what was done so far. A worker that dies without a terminal event is started once more. If a worker's GPU
/// disappears (exit status kGpuLost), its run is interrupted and no other is started, unless `elsewhere`: then the
/// others take "auto". Workers that outlive a killed scheduler go on; the next scheduler counts them among its own and
/// waits for their locks.
[[nodiscard]] Result<SchedulerReport> runQueue(const ProjectLayout& project, const SchedulerOptions& options,
                                               std::stop_token stop = {});

/// Whether a scheduler works on the project now.
[[nodiscard]] bool schedulerIsRunning(const ProjectLayout& project);

} // namespace etude
