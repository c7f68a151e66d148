// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/scheduler.h"

#include <cerrno>
#include <unistd.h>

#include "engine/core/files.h"
#include "engine/experiment/queue_pass.h"

namespace etude {

namespace fs = std::filesystem;

Result<SchedulerReport> runQueue(const ProjectLayout& project, const SchedulerOptions& options, std::stop_token stop) {
    SchedulerOptions absolute = options;
    std::error_code unknown; // of an empty path; access() then tells
    absolute.worker = fs::absolute(options.worker, unknown).lexically_normal();
    if (::access(absolute.worker.c_str(), X_OK) != 0)
        return systemError("Cannot start the worker '%1': %2.", absolute.worker, errno);
    const auto lock = FileLock::tryAcquire(project.schedulerLock());
    if (!lock && lock.error().kind == ErrorKind::Locked)
        return Error{
            ErrorKind::Locked,
            say("Another process works off the queue of '%1' already; it takes new runs as well.", project.root)};
    if (!lock)
        return lock.error();
    return QueuePass(project, absolute, std::move(stop)).work();
}

bool schedulerIsRunning(const ProjectLayout& project) {
    return FileLock::isHeld(project.schedulerLock());
}

} // namespace etude
