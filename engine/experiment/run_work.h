// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "engine/experiment/run_folder.h"
#include "engine/experiment/worker_process.h"

namespace etude {

/// A run that a scheduler has begun with, until it is done with it: the worker process that it started, and the second
/// one if that dies without a terminal event; or, of a worker that somebody else started, the lock that tells whether
/// it lives. Has one outcome. Not thread-safe.
class RunWork {
public:
    enum class Ending {
        Ended,   ///< in `state`
        GivenUp, ///< the worker died without a terminal event, twice or after a stop
        GpuLost,
        Free,    ///< is to be taken up again: paused, another worker was faster, or somebody else's worker died
        Problem, ///< the worker could not be started
    };
    struct Outcome {
        Ending ending = Ending::Ended;
        RunState state = RunState::Finished;
        Sentence how; ///< the worker ended, or what the problem was
    };
    /// What all works of a scheduler have in common.
    struct Context {
        std::filesystem::path worker;
        std::function<void(const std::string& runId)> onChange; ///< may be empty
    };

    /// Starts a worker. `study` is the one that the run is trained for.
    [[nodiscard]] static Result<RunWork> start(const Context& context, RunFolder folder, std::string study,
                                               WorkerSettings settings);
    /// Watches somebody else's worker of so many threads, which holds the run's lock.
    [[nodiscard]] static RunWork watch(const Context& context, RunFolder folder, std::string study, int threads);

    /// Looks how it stands; none while it goes on. To be asked a few times a second until the outcome.
    [[nodiscard]] std::optional<Outcome> poll();
    /// Asks the worker once to save and end; it is not started again. A work that only watches is Free.
    void stop();
    /// The same, and the run is Free when it has stopped.
    void pause();

    [[nodiscard]] const RunFolder& folder() const { return m_folder; }
    [[nodiscard]] const std::string& study() const { return m_study; }
    [[nodiscard]] int threads() const { return m_settings.threads; }
    /// None for a work that only watches.
    [[nodiscard]] const WorkerProcess* process() const { return m_process ? &*m_process : nullptr; }

private:
    RunWork(const Context& context, RunFolder folder, std::string study, WorkerSettings settings);
    [[nodiscard]] Result<void> startWorker();
    [[nodiscard]] std::optional<Outcome> pollWorker();
    [[nodiscard]] std::optional<Outcome> pollLock() const;
    void tellGrowth();
    void tell() const;

    const Context* m_context;
    RunFolder m_folder;
    std::string m_study;
    WorkerSettings m_settings;
    std::optional<WorkerProcess> m_process;
    int m_tries = 0;
    std::uintmax_t m_before = 0; ///< bytes of events.jsonl when the worker was started
    std::uintmax_t m_told = 0;   ///< the same when onChange was called
    bool m_due = false;          ///< growth is told at every second poll
    bool m_stopping = false;
    bool m_pausing = false;
};

} // namespace etude
