// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/queue_pass.h"

#include <algorithm>
#include <numeric>

#include "engine/core/memory_limit.h"
#include "engine/core/parallel_for.h"

namespace etude {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto kPollInterval = std::chrono::milliseconds(250);
constexpr auto kFillInterval = std::chrono::seconds(2);

/// The threads that a run began with, which it keeps; none if it has not begun.
std::optional<int> threadsOf(const RunFolder& folder) {
    const auto events = folder.events();
    for (const RunEvent& event : events ? *events : std::vector<RunEvent>())
        if (const auto* started = std::get_if<StartedEvent>(&event.body))
            return started->threads;
    return std::nullopt;
}

} // namespace

QueuePass::QueuePass(const ProjectLayout& project, const SchedulerOptions& options, std::stop_token stop)
    : m_project(project)
    , m_options(options)
    , m_context{options.worker, options.onChange}
    , m_settings(options.settings)
    , m_share(workerShare(options.workers, options.settings.device, threadCount(0),
                          options.settings.device == "cpu" ? 0 : usableGpus()))
    , m_cores(threadCount(0))
    , m_stop(std::move(stop))
    , m_list(project, options.study) {}

Result<SchedulerReport> QueuePass::work() {
    for (auto nextFill = Clock::now();;) {
        if (m_stop.stop_requested())
            for (Work& work : m_works)
                work.run.stop();
        else if (!m_halted && Clock::now() >= nextFill) {
            fill();
            nextFill = Clock::now() + kFillInterval;
        }
        if (m_works.empty())
            break;
        std::vector<const WorkerProcess*> processes;
        for (const Work& work : m_works)
            if (work.run.process())
                processes.push_back(work.run.process());
        WorkerProcess::waitForAnyEnd(processes, kPollInterval);
        const auto ended = std::erase_if(m_works, [this](Work& work) {
            const auto outcome = work.run.poll();
            if (outcome) {
                take(work.run, *outcome);
                m_endedRuns.push_back(work.run.folder().id());
            }
            return outcome.has_value();
        });
        if (ended > 0) {
            tellEnds();
            nextFill = Clock::now();
        }
    }
    if (m_error)
        return *m_error;
    countWaiting();
    return m_report;
}

/// Starts what there is room for.
void QueuePass::fill() {
    const bool first = m_list.studies().empty();
    if (auto read = m_list.refresh(); !read) {
        m_error = read.error();
        m_halted = true;
        return;
    }
    for (Sentence& problem : m_list.takeProblems())
        m_report.problems.push_back(std::move(problem));
    if (first)
        adoptSurvivors();
    pauseWorks();
    while (std::ssize(m_works) < m_share.workers && !m_halted && !m_stop.stop_requested()) {
        auto candidate = next();
        if (!candidate || !hasRoomFor(*candidate))
            return;
        start(*candidate);
    }
}

/// Workers of a scheduler that was killed, wherever their runs stand in the queue.
void QueuePass::adoptSurvivors() {
    for (const QueuedStudy* study : m_list.studies())
        for (const std::string& id : study->runIds) {
            if (isAtWork(id) || !FileLock::isHeld(m_project.run(id) / "lock"))
                continue;
            if (auto folder = RunFolder::open(m_project.run(id)); folder && folder->state() == RunState::Running)
                start({std::move(*folder), study->id, 0, 0});
        }
}

void QueuePass::pauseWorks() {
    for (const QueuedStudy* study : m_list.studies())
        for (Work& work : m_works)
            if (study->order.paused && !study->order.finishing && work.run.study() == study->id)
                work.run.pause();
}

/// The first run in the order of the queue that is to be trained, or is being trained by somebody else; none at the
/// end. Counts those that it passes over.
std::optional<QueuePass::Candidate> QueuePass::next() {
    for (const QueuedStudy* study : m_list.studies()) {
        if (study->order.paused || isHeldBack(*study))
            continue;
        for (const std::size_t run : study->inOrder) {
            auto folder = openIfWaiting(*study, run);
            if (!folder)
                continue;
            const int usual =
                m_settings.threads > 0 ? m_settings.threads : threadsFor(m_share, m_cores, study->runs.size());
            const int threads = threadsOf(*folder).value_or(usual);
            const std::int64_t bytes = hostBytes(folder->spec(), threads);
            return Candidate{std::move(*folder), study->id, threads, bytes};
        }
    }
    return std::nullopt;
}

std::optional<RunFolder> QueuePass::openIfWaiting(const QueuedStudy& study, std::size_t run) {
    const std::string& id = study.runIds[run];
    if (isAtWork(id) || isSettled(id) || isRemoved(study, id))
        return std::nullopt;
    auto folder = RunFolder::claim(m_project, study.runs[run]);
    if (!folder) {
        m_settled[id] = {nullptr, false};
        m_report.problems.push_back(folder.error().sentence);
        return std::nullopt;
    }
    const RunState state = folder->state();
    const bool failed = state == RunState::Failed && !m_options.retryFailed;
    const bool cancelled = state != RunState::Running && folder->cancelRequested();
    if (state != RunState::Finished && !failed && !cancelled)
        return std::move(*folder);
    if (failed)
        m_failed.insert(id);
    settle(*folder, state == RunState::Finished ? &SchedulerReport::alreadyFinished : &SchedulerReport::leftAlone);
    return std::nullopt;
}

bool QueuePass::isAtWork(const std::string& run) const {
    return std::ranges::any_of(m_works, [&](const Work& work) { return work.run.folder().id() == run; });
}

/// One run always has room: alone it is started, and refuses itself if it must.
bool QueuePass::hasRoomFor(const Candidate& candidate) const {
    if (m_works.empty() || candidate.folder.state() == RunState::Running)
        return true;
    std::int64_t promised = 0; // to those at work, and not taken yet
    int threads = candidate.threads;
    for (const Work& work : m_works) {
        const std::int64_t held = work.run.process() ? work.run.process()->heldMemory() : work.bytes;
        promised += std::max<std::int64_t>(work.bytes - held, 0);
        threads += work.run.threads();
    }
    const bool sharesCores = m_share.chosen && !m_share.onGpus && m_options.settings.threads <= 0;
    if (sharesCores && threads > m_cores)
        return false;
    const std::int64_t free = m_options.freeMemory ? m_options.freeMemory() : availableMemory();
    return candidate.bytes <= free - promised;
}

void QueuePass::start(const Candidate& candidate) {
    m_failed.erase(candidate.folder.id());
    if (candidate.folder.state() == RunState::Running) {
        const int threads = threadsOf(candidate.folder).value_or(0);
        m_works.push_back({RunWork::watch(m_context, candidate.folder, candidate.study, threads), 0});
        return;
    }
    WorkerSettings settings = m_settings;
    settings.threads = candidate.threads;
    auto work = RunWork::start(m_context, candidate.folder, candidate.study, settings);
    if (work) {
        m_works.push_back({std::move(*work), candidate.bytes});
        return;
    }
    m_settled[candidate.folder.id()] = {nullptr, false};
    m_report.problems.push_back(work.error().sentence);
}

} // namespace etude
