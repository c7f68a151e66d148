// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

#include "engine/core/project_layout.h"
#include "engine/core/result.h"

namespace etude {

struct SchedulerOptions {
    std::filesystem::path worker;     ///< the etude-worker program
    int threads = 0;                  ///< of each worker; 0: all cores
    std::optional<std::string> study; ///< id of the one study to run; all if none
    bool retryFailed = false;         ///< run failed runs again
    /// Called from the calling thread after a run started, ended, or wrote events (about twice a second).
    std::function<void(const std::string& runId)> onChange;
};

struct SchedulerReport {
    int finished = 0;
    int failed = 0;
    int stopped = 0;
    int alreadyFinished = 0; ///< were finished before and were not trained again
};

/// Works off the queue of a project: every run of its studies that is queued or interrupted, one worker process at a
/// time, in the order of the studies. Reads the studies anew after each run, so that runs queued meanwhile are taken
/// too. One scheduler per project: ErrorKind::Locked while another works. On stop, the running worker gets SIGTERM,
/// saves and ends; returns what was done so far. A worker that outlives a killed scheduler goes on; the next scheduler
/// waits for its lock.
[[nodiscard]] Result<SchedulerReport> runQueue(const ProjectLayout& project, const SchedulerOptions& options,
                                               std::stop_token stop = {});

/// Whether a scheduler works on the project now.
[[nodiscard]] bool schedulerIsRunning(const ProjectLayout& project);

} // namespace etude
