// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/train_run.h"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <new>
#include <ranges>
#include <thread>
#include <unistd.h>

#include <c10/util/Exception.h>
#include <etude_version.h>

#include "engine/learn/run_attempt.h"

namespace etude {

namespace {

std::string hostName() {
    char name[256] = {};
    return ::gethostname(name, sizeof name - 1) == 0 ? name : "unknown";
}

/// The first event of the first attempt, if one was written.
const StartedEvent* findStarted(const std::vector<RunEvent>& events) {
    for (const RunEvent& event : events)
        if (const auto* started = std::get_if<StartedEvent>(&event.body))
            return started;
    return nullptr;
}

bool isFinished(const std::vector<RunEvent>& events) {
    return std::ranges::any_of(events, [](const RunEvent& event) {
        const auto* ended = std::get_if<EndedEvent>(&event.body);
        return ended && ended->state == RunState::Finished;
    });
}

/// The boundary that no exception passes.
Result<void> runGuarded(RunAttempt& attempt) {
    const auto failure = [](const std::string& what) {
        return Error{ErrorKind::Io, "Training ended on an unexpected error: " + what};
    };
    try {
        return attempt.run();
    } catch (const c10::Error& error) {
        const std::string text = error.what_without_backtrace();
        return failure(text.substr(0, text.find('\n')));
    } catch (const std::bad_alloc&) {
        return failure("there is not enough memory; choose a smaller batch.");
    } catch (const std::exception& error) {
        return failure(error.what());
    }
}

EndedEvent outcome(const Result<void>& result) {
    if (result)
        return {RunState::Finished, ""};
    if (result.error().kind == ErrorKind::Cancelled)
        return {RunState::Stopped, ""};
    return {RunState::Failed, result.error().message};
}

} // namespace

Result<RunState> trainRun(const RunFolder& folder, const TrainOptions& options, std::stop_token stop) {
    auto journal = RunJournal::open(folder);
    if (!journal)
        return journal.error();
    const auto events = folder.events();
    if (!events)
        return events.error();
    if (isFinished(*events))
        return RunState::Finished;

    Checkpoints::Resumable resumable = Checkpoints(folder.path(), folder.id()).loadNewest();
    for (const std::string& problem : resumable.problems)
        std::fprintf(stderr, "%s\n", problem.c_str());
    const StartedEvent* started = findStarted(*events);
    const int allCores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    const int threads = started ? started->threads : options.threads > 0 ? options.threads : allCores;
    const int epoch = resumable.state ? resumable.state->epoch : 0;
    const auto begun =
        started ? journal->write(ResumedEvent{epoch})
                : journal->write(StartedEvent{threads, hostName(), "cpu", kVersion, kCommit, libtorchVersion()});
    if (!begun)
        return begun.error();

    RunAttempt attempt(folder, *journal, threads, std::move(resumable.state), std::move(stop));
    const EndedEvent ended = outcome(runGuarded(attempt));
    if (auto written = journal->write(ended); !written)
        return written.error();
    return ended.state;
}

} // namespace etude
