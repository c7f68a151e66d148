// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/core/project_layout.h"
#include "engine/core/result.h"
#include "engine/experiment/worker_process.h"

namespace etude {

struct SchedulerOptions {
    std::filesystem::path worker;     ///< the etude-worker program
    WorkerSettings settings;          ///< of each worker
    std::optional<std::string> study; ///< id of the one study to run; all if none
    bool retryFailed = false;         ///< run failed runs again
    bool elsewhere = false;           ///< if a worker's GPU disappears, go on with other runs on what is left
    /// Called from the calling thread after a run started, ended, or wrote events (about twice a second).
    std::function<void(const std::string& runId)> onChange;
};

/// How many runs ended how in one pass over the queue. A run counts once.
struct SchedulerReport {
    int finished = 0;
    int failed = 0;
    int stopped = 0;
    int interrupted = 0; ///< the worker died without a terminal event, twice or after a stop; the next pass tries again
    int alreadyFinished = 0;        ///< were finished before and were not trained again
    int leftAlone = 0;              ///< cancelled, or failed before and not to be retried
    std::vector<Sentence> problems; ///< one sentence for each study or run that could not be read or run

    bool operator==(const SchedulerReport&) const = default;
};

/// Works off the queue of a project: every run of its studies that is queued, interrupted or stopped without having
/// been cancelled, one worker process at a time, in the order of the studies. Reads the studies anew after each run, so
/// that runs queued meanwhile are taken too. One scheduler per project: ErrorKind::Locked while another works.
///
/// The worker is started as `WORKER RUN_FOLDER [--threads N] [--device D]` in a process group of its own, so that a
/// terminal's Ctrl-C reaches the scheduler alone; what it prints is appended to the run's worker.log. On stop, the
/// running worker gets SIGTERM, saves and ends; returns what was done so far. A worker that dies without a terminal
/// event is started once more. If a worker's GPU disappears (exit status kGpuLost), its run is interrupted and no other
/// is started, unless `elsewhere`: then the others take "auto". A worker that outlives a killed scheduler goes on; the
/// next scheduler waits for its lock.
[[nodiscard]] Result<SchedulerReport> runQueue(const ProjectLayout& project, const SchedulerOptions& options,
                                               std::stop_token stop = {});

/// Whether a scheduler works on the project now.
[[nodiscard]] bool schedulerIsRunning(const ProjectLayout& project);

} // namespace etude
