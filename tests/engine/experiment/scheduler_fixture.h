// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>

#include "engine/experiment/run_folder.h"
#include "engine/experiment/scheduler.h"
#include "engine/experiment/study.h"
#include "tests/engine/experiment/events_of.h"
#include "tests/engine/experiment/test_worker.h"
#include "tests/support/folder_watch.h"
#include "tests/support/must.h"

namespace etude::test {

inline pid_t workerOf(const RunFolder& folder) {
    const auto started = eventsOf<StartedEvent>(folder);
    return started.empty() ? -1 : std::stoi(started.front().commit);
}

/// The exit status of a child, waited for; -1 if a signal ended it.
inline int endOf(pid_t process) {
    int status = -1;
    return ::waitpid(process, &status, 0) == process && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

inline bool waitUntilStarted(const RunFolder& folder) {
    return FolderWatch(folder.path()).until([&] { return workerOf(folder) > 0; });
}

/// Asked often: a lock that is let go is no change of the folder.
inline bool waitForState(const RunFolder& folder, RunState state) {
    for (const auto end = std::chrono::steady_clock::now() + kWatchLimit; folder.state() != state;
         std::this_thread::sleep_for(std::chrono::milliseconds(5)))
        if (std::chrono::steady_clock::now() > end)
            return false;
    return true;
}

inline SchedulerReport report(int finished, int failed = 0, int stopped = 0, int interrupted = 0) {
    SchedulerReport expected;
    expected.finished = finished;
    expected.failed = failed;
    expected.stopped = stopped;
    expected.interrupted = interrupted;
    return expected;
}

/// A project whose runs test_worker takes for trained. Every worker is a real process, and so are schedulers beside
/// this one.
class SchedulerFixture {
public:
    SchedulerFixture() {
        options.worker = ETUDE_TEST_WORKER;
        options.workers = 1;
    }
    [[nodiscard]] ProjectLayout project() const { return {std::filesystem::path(m_folder.path().toStdString())}; }

    /// Queues a study of one configuration and returns its run folders.
    std::vector<RunFolder> queue(const std::string& name, Behaviour behaviour, int seeds = 1) {
        StudyPlan plan;
        plan.name = name;
        plan.base.data.dataset = hashText(name).hex();
        plan.base.training.epochs = 2;
        plan.base.training.batchSize = static_cast<int>(behaviour);
        plan.seeds = seeds;
        const Study study = expandStudy(plan).value();
        must(saveStudy(project(), study));
        lastStudy = study.id;
        std::vector<RunFolder> folders;
        for (const RunSpec& spec : study.runs)
            folders.push_back(RunFolder::claim(project(), spec).value());
        return folders;
    }
    RunFolder queueOne(Behaviour behaviour) { return queue("study", behaviour).front(); }

    SchedulerReport work(std::function<void(const std::string&)> onChange = {}, std::stop_token stop = {}) const {
        SchedulerOptions now = options;
        now.onChange = std::move(onChange);
        return runQueue(project(), now, std::move(stop)).value();
    }
    /// The ids of runs in the order in which the pass was told of them first.
    std::vector<std::string> orderOfWork() const {
        std::vector<std::string> order;
        static_cast<void>(work([&](const std::string& id) {
            if (order.empty() || order.back() != id)
                order.push_back(id);
        }));
        return order;
    }
    /// A scheduler in a process of its own.
    [[nodiscard]] pid_t startScheduler() const {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(runQueue(project(), options) ? 0 : 1);
        return child;
    }

    SchedulerOptions options;
    std::string lastStudy; ///< id of the one that was queued last

private:
    QTemporaryDir m_folder;
};

} // namespace etude::test
