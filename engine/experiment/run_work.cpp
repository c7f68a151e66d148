// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/run_work.h"

#include <utility>

namespace etude {

namespace {

constexpr int kTriesPerPass = 2; ///< of a run whose worker dies without a terminal event

/// Bytes of events.jsonl; 0 if there is none yet.
std::uintmax_t writtenSoFar(const RunFolder& folder) {
    std::error_code missing;
    const std::uintmax_t size = std::filesystem::file_size(folder.eventsFile(), missing);
    return missing ? 0 : size;
}

} // namespace

RunWork::RunWork(const Context& context, RunFolder folder, std::string study, WorkerSettings settings)
    : m_context(&context)
    , m_folder(std::move(folder))
    , m_study(std::move(study))
    , m_settings(std::move(settings)) {}

Result<RunWork> RunWork::start(const Context& context, RunFolder folder, std::string study, WorkerSettings settings) {
    RunWork work(context, std::move(folder), std::move(study), std::move(settings));
    if (auto started = work.startWorker(); !started)
        return started.error();
    work.tell();
    return work;
}

RunWork RunWork::watch(const Context& context, RunFolder folder, std::string study, int threads) {
    RunWork work(context, std::move(folder), std::move(study), {threads, ""});
    work.tell();
    return work;
}

Result<void> RunWork::startWorker() {
    m_before = writtenSoFar(m_folder);
    ++m_tries;
    auto process = WorkerProcess::start(m_context->worker, m_folder.path(), m_settings, m_folder.file("worker.log"));
    if (!process)
        return process.error();
    m_process.emplace(std::move(*process));
    return {};
}

std::optional<RunWork::Outcome> RunWork::poll() {
    auto outcome = m_process ? pollWorker() : pollLock();
    if (outcome)
        tell();
    else
        tellGrowth();
    return outcome;
}

std::optional<RunWork::Outcome> RunWork::pollWorker() {
    if (!m_process->hasEnded())
        return std::nullopt;
    if (m_process->exitStatus() == kGpuLost)
        return Outcome{Ending::GpuLost, RunState::Interrupted, m_process->ending()};
    RunState state = m_folder.state();
    if (state == RunState::Running)
        return Outcome{Ending::Free, state, {}};
    if (writtenSoFar(m_folder) == m_before && !m_folder.cancelRequested())
        state = RunState::Interrupted; // whatever an earlier attempt ended in
    const bool cancelled = m_folder.cancelRequested();
    if (m_pausing && !cancelled && (state == RunState::Stopped || state == RunState::Interrupted))
        return Outcome{Ending::Free, state, {}};
    if (state != RunState::Interrupted)
        return Outcome{Ending::Ended, state, m_process->ending()};
    if (m_tries >= kTriesPerPass || m_stopping)
        return Outcome{Ending::GivenUp, state, m_process->ending()};
    if (auto started = startWorker(); !started)
        return Outcome{Ending::Problem, state, started.error().sentence};
    return std::nullopt;
}

std::optional<RunWork::Outcome> RunWork::pollLock() const {
    const RunState state = m_folder.state();
    if (state == RunState::Running)
        return m_stopping ? std::optional(Outcome{Ending::Free, state, {}}) : std::nullopt;
    const bool died = state == RunState::Interrupted || state == RunState::Queued;
    return Outcome{died ? Ending::Free : Ending::Ended, state, {}};
}

void RunWork::stop() {
    if (m_process && !m_stopping)
        m_process->terminate();
    m_stopping = true;
}

void RunWork::pause() {
    if (!m_process)
        return; // its process is not known
    stop();
    m_pausing = true;
}

void RunWork::tellGrowth() {
    m_due = !m_due;
    const std::uintmax_t size = writtenSoFar(m_folder);
    if (!m_due || size == m_told)
        return;
    m_told = size;
    tell();
}

void RunWork::tell() const {
    if (m_context->onChange)
        m_context->onChange(m_folder.id());
}

} // namespace etude
