// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/scheduler.h"

#include <cerrno>
#include <chrono>
#include <optional>
#include <set>
#include <thread>
#include <unistd.h>

#include "engine/experiment/run_folder.h"
#include "engine/experiment/study.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr auto kPollInterval = std::chrono::milliseconds(250);
constexpr int kTriesPerPass = 2; ///< of a run whose worker dies without a terminal event

/// Bytes of events.jsonl; 0 if there is none yet.
std::uintmax_t writtenSoFar(const RunFolder& folder) {
    std::error_code missing;
    const std::uintmax_t size = fs::file_size(folder.eventsFile(), missing);
    return missing ? 0 : size;
}

/// Tells when events.jsonl has grown, at most every second poll.
class EventWatch {
public:
    EventWatch(const RunFolder& folder, const SchedulerOptions& options)
        : m_folder(folder)
        , m_options(options) {}

    void poll() {
        m_due = !m_due;
        const std::uintmax_t size = writtenSoFar(m_folder);
        if (!m_due || size == m_size)
            return;
        m_size = size;
        tell();
    }
    void tell() const {
        if (m_options.onChange)
            m_options.onChange(m_folder.id());
    }

private:
    const RunFolder& m_folder;
    const SchedulerOptions& m_options;
    std::uintmax_t m_size = 0;
    bool m_due = false;
};

/// One pass over the queue, by the process that holds the project's lock.
class QueuePass {
public:
    QueuePass(const ProjectLayout& project, const SchedulerOptions& options, std::stop_token stop)
        : m_project(project)
        , m_options(options)
        , m_settings(options.settings)
        , m_stop(std::move(stop)) {}

    Result<SchedulerReport> work() {
        while (!m_stop.stop_requested() && !m_halted) {
            const auto folder = nextRun();
            if (!folder)
                return folder.error();
            if (!*folder)
                break;
            if ((*folder)->state() == RunState::Running)
                waitForSurvivor(**folder);
            else
                run(**folder);
        }
        return m_report;
    }

private:
    /// The first run in the order of the studies that is to be trained or is being trained; none at the end. Counts
    /// those that it passes over.
    Result<std::optional<RunFolder>> nextRun() {
        auto studies = m_options.study ? std::vector<std::string>{*m_options.study} : std::vector<std::string>{};
        if (!m_options.study) {
            auto all = listStudies(m_project);
            if (!all)
                return all.error();
            studies = std::move(*all);
        }
        for (const std::string& id : studies) {
            const auto study = loadStudy(m_project, id);
            if (!study && m_options.study)
                return study.error();
            if (!study) {
                if (m_settled.insert(id).second)
                    m_report.problems.push_back(study.error().sentence);
                continue;
            }
            for (const RunSpec& spec : study->runs)
                if (auto folder = openIfWaiting(spec))
                    return folder;
        }
        return std::optional<RunFolder>();
    }

    std::optional<RunFolder> openIfWaiting(const RunSpec& spec) {
        const std::string id = storedRunId(spec);
        if (m_settled.contains(id))
            return std::nullopt;
        auto folder = RunFolder::claim(m_project, spec);
        if (!folder) {
            m_settled.insert(id);
            m_report.problems.push_back(folder.error().sentence);
            return std::nullopt;
        }
        const RunState state = folder->state();
        const bool failed = state == RunState::Failed && !m_options.retryFailed;
        const bool cancelled = state != RunState::Running && folder->cancelRequested();
        if (state != RunState::Finished && !failed && !cancelled)
            return std::move(*folder);
        m_settled.insert(id);
        if (state == RunState::Finished)
            ++m_report.alreadyFinished;
        else
            ++m_report.leftAlone;
        return std::nullopt;
    }

    /// A worker that another scheduler or a person started holds the run's lock. What it ends in counts here; if it
    /// dies, the run is taken up again.
    void waitForSurvivor(const RunFolder& folder) {
        EventWatch watch(folder, m_options);
        watch.tell();
        while (folder.state() == RunState::Running) {
            if (m_stop.stop_requested())
                return;
            std::this_thread::sleep_for(kPollInterval);
            watch.poll();
        }
        const RunState state = folder.state();
        if (state != RunState::Interrupted && state != RunState::Queued)
            settle(folder, state);
        watch.tell();
    }

    void run(const RunFolder& folder) {
        for (int tries = 1;; ++tries) {
            const std::uintmax_t before = writtenSoFar(folder);
            const auto ending = workOnce(folder);
            if (!ending) {
                m_settled.insert(folder.id());
                m_report.problems.push_back(ending.error().sentence);
                return;
            }
            if (ending->exitStatus == kGpuLost)
                return loseGpu(folder);
            RunState state = folder.state();
            if (state == RunState::Running) // another worker was faster
                return;
            if (writtenSoFar(folder) == before && !folder.cancelRequested())
                state = RunState::Interrupted; // whatever an earlier attempt ended in
            const bool ended = state != RunState::Interrupted;
            if (!ended && tries < kTriesPerPass && !m_stop.stop_requested())
                continue;
            if (!ended && !m_stop.stop_requested())
                m_report.problems.push_back(say("The worker of the run %1 ended without a result (%2); see '%3'.",
                                                folder.id(), ending->how, folder.file("worker.log")));
            settle(folder, state);
            return;
        }
    }

    void loseGpu(const RunFolder& folder) {
        settle(folder, RunState::Interrupted);
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

    struct Ending {
        Sentence how;
        std::optional<int> exitStatus;
    };

    /// From the worker's start to its end; returns how it ended.
    Result<Ending> workOnce(const RunFolder& folder) {
        auto worker = WorkerProcess::start(m_options.worker, folder.path(), m_settings, folder.file("worker.log"));
        if (!worker)
            return worker.error();
        EventWatch watch(folder, m_options);
        watch.tell();
        bool asked = false;
        while (!worker->hasEnded()) {
            if (m_stop.stop_requested() && !asked) {
                worker->terminate();
                asked = true;
            }
            worker->waitForEnd(kPollInterval);
            watch.poll();
        }
        watch.tell();
        return Ending{worker->ending(), worker->exitStatus()};
    }

    void settle(const RunFolder& folder, RunState state) {
        m_settled.insert(folder.id());
        if (state == RunState::Finished)
            ++m_report.finished;
        else if (state == RunState::Failed)
            ++m_report.failed;
        else if (state == RunState::Stopped)
            ++m_report.stopped;
        else
            ++m_report.interrupted;
    }

    const ProjectLayout& m_project;
    const SchedulerOptions& m_options;
    WorkerSettings m_settings; ///< of the next worker
    std::stop_token m_stop;
    bool m_halted = false;           ///< a GPU disappeared, and the user did not say to go on without it
    std::set<std::string> m_settled; ///< ids of runs, and of unreadable studies, that are done with in this pass
    SchedulerReport m_report;
};

} // namespace

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
