// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <sys/types.h>

#include "engine/core/result.h"

namespace etude {

/// The exit status of a worker whose GPU disappeared; its run is interrupted.
constexpr int kGpuLost = 3;

/// How a worker computes.
struct WorkerSettings {
    int threads = 0;    ///< 0: the worker's own choice
    std::string device; ///< "auto", "cpu", "cuda:N"; empty: the worker's own choice
};

/// The environment of a worker, "NAME=value" each: this process's, with GOMP_SPINCOUNT=1000 unless it says how OpenMP's
/// threads wait (GOMP_SPINCOUNT or OMP_WAIT_POLICY). At their own choice libtorch's threads spin for milliseconds at
/// each of many short waits, and beside another busy process that is the time for which the one they wait for has no
/// core: beside two busy processes on two cores the self-test took 1.4 to 5.3 s with it and 2.0 to 28 s without, nine
/// runs each. It has to stand in the environment before the OpenMP library is loaded.
[[nodiscard]] std::vector<std::string> workerEnvironment();

/// This process becomes `worker ARGUMENTS...`, with that environment. Returns only if it cannot.
[[nodiscard]] Error execWorker(const std::filesystem::path& worker, const std::vector<std::string>& arguments);

/// One worker process, from its start to its end. It is not killed with this object or this process: a run outlives
/// the scheduler. Not thread-safe.
class WorkerProcess {
public:
    /// Starts `worker RUN_FOLDER [--threads N] [--device D]` in a process group of its own, with no standard input and
    /// with its output appended to `log`.
    [[nodiscard]] static Result<WorkerProcess> start(const std::filesystem::path& worker,
                                                     const std::filesystem::path& runFolder,
                                                     const WorkerSettings& settings, const std::filesystem::path& log);
    /// Likewise `worker ARGUMENTS...`.
    [[nodiscard]] static Result<WorkerProcess>
    start(const std::filesystem::path& worker, std::vector<std::string> arguments, const std::filesystem::path& log);

    /// Whether the process has ended. Does not wait.
    [[nodiscard]] bool hasEnded();
    /// Returns as soon as the process has ended, after `limit`, or after a signal to this one.
    void waitForEnd(std::chrono::milliseconds limit) const;
    /// The same for several: as soon as one of them has ended. Of none: after `limit`.
    static void waitForAnyEnd(std::span<const WorkerProcess* const> workers, std::chrono::milliseconds limit);
    /// Bytes of physical memory that it holds now; 0 if it has ended.
    [[nodiscard]] std::int64_t heldMemory() const;
    /// Asks it to save and end (SIGTERM).
    void terminate() const;
    /// How it ended, for people: "exit status 1", "signal 9 (Killed)"; only after hasEnded().
    [[nodiscard]] const Sentence& ending() const { return m_ending; }
    /// Its exit status; none if a signal ended it. Only after hasEnded().
    [[nodiscard]] std::optional<int> exitStatus() const { return m_exitStatus; }

private:
    explicit WorkerProcess(pid_t pid)
        : m_pid(pid) {}
    pid_t m_pid = -1; ///< -1 once it has ended
    Sentence m_ending;
    std::optional<int> m_exitStatus;
};

} // namespace etude
