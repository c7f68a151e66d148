// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <memory>
#include <set>

#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>

#include "engine/core/files.h"
#include "engine/experiment/run_control.h"
#include "engine/experiment/scheduler.h"
#include "engine/experiment/stuck_run.h"
#include "engine/experiment/study.h"
#include "tests/engine/experiment/events_of.h"
#include "tests/engine/training/tiny_project.h"
#include "tests/support/must.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::eventsOf;
using test::identical;
using test::must;
using test::TinyProject;
namespace fs = std::filesystem;

namespace {

constexpr int kWorkers = 2;
constexpr auto kLimit = std::chrono::minutes(12); // a defect, not a slow machine, is what runs into it

/// Asked often, until it holds.
bool until(const std::function<bool()>& condition) {
    const auto end = std::chrono::steady_clock::now() + kLimit;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return true;
}

/// Of a child that has not been reaped.
bool hasEnded(pid_t child) {
    siginfo_t info{};
    return ::waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid == child;
}

/// Ends a child and reaps it.
void killChild(pid_t child) {
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
}

} // namespace

/// A study of four runs with two real workers at work, and what befalls them: nothing that was finished is lost, and
/// every run ends with the bits of an undisturbed one.
class TestQueueFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() {
        m_project = std::make_unique<Project>();
        m_worker = ETUDE_BIN_DIR "/etude-worker";
    }
    void workersAreKilled();
    void theSchedulerIsKilled();
    void allAreKilledAtOnce();
    void aWorkerPrintsGarbage();
    void theDiskIsFull();

private:
    struct Project {
        Project() {
            TinyProject tiny = TinyProject::create(path() / "project", 48);
            tiny.spec.training.epochs = 60;   // a second on a fast processor: time to see both at work, twice
            tiny.spec.training.batchSize = 2; // many steps, so that signals fall inside an epoch
            tiny.spec.network.width = 24;
            layout = tiny.layout;
            StudyPlan plan;
            plan.name = "study";
            plan.base = tiny.spec;
            plan.factors = {{"compression", {std::string("decibel"), std::string("linear")}}};
            plan.seeds = 2;
            const Study study = expandStudy(plan).value();
            must(saveStudy(layout, study));
            for (const RunSpec& spec : study.runs)
                runs.push_back(must(RunFolder::claim(layout, spec)));
        }
        [[nodiscard]] fs::path path() const { return folder.path().toStdString(); }
        QTemporaryDir folder;
        ProjectLayout layout;
        std::vector<RunFolder> runs;
    };
    [[nodiscard]] SchedulerOptions options() const {
        SchedulerOptions several;
        several.worker = m_worker;
        several.settings = {1, "cpu"};
        several.workers = kWorkers;
        return several;
    }
    [[nodiscard]] SchedulerReport work() const { return must(runQueue(m_project->layout, options())); }
    [[nodiscard]] pid_t startScheduler() const {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(runQueue(m_project->layout, options()) ? 0 : 1);
        return child;
    }
    /// A worker that a shell prepares.
    void prepareWorker(const std::string& commands) {
        m_worker = m_project->path() / "worker";
        std::ofstream(m_worker) << "#!/bin/sh\n" << commands << "\nexec " << ETUDE_BIN_DIR << "/etude-worker \"$@\"\n";
        fs::permissions(m_worker, fs::perms::owner_all);
    }
    [[nodiscard]] bool bothTrain() const {
        return std::ssize(workersAtWork()) == kWorkers &&
               std::ranges::count_if(m_project->runs, [](const RunFolder& run) {
                   return run.state() == RunState::Running && !eventsOf<EpochEvent>(run).empty();
               }) == kWorkers;
    }
    /// Until as many workers as there may be are within their training. A lock that the scheduler tries is no worker.
    [[nodiscard]] bool waitUntilBothTrain(pid_t scheduler) const {
        bool both = false;
        return until([&] { return (both = bothTrain()) || hasEnded(scheduler); }) && both;
    }
    [[nodiscard]] std::vector<pid_t> workersAtWork() const {
        std::vector<pid_t> workers;
        for (const RunFolder& run : m_project->runs)
            if (const int process = workerProcess(run); process > 0)
                workers.push_back(process);
        return workers;
    }
    [[nodiscard]] bool allAsUndisturbed() const {
        for (std::size_t i = 0; i < m_project->runs.size(); ++i) {
            const RunFolder& run = m_project->runs[i];
            const auto scores = readFile(run.file("scores.npy"));
            if (run.state() != RunState::Finished || !scores || !identical(*scores, m_scores[i]))
                return false;
        }
        return true;
    }

    fs::path m_worker;
    std::vector<std::string> m_scores; ///< of the undisturbed runs
    std::unique_ptr<Project> m_project;
};

void TestQueueFaults::initTestCase() {
    init();
    QCOMPARE(work().finished, 4);
    for (const RunFolder& run : m_project->runs) {
        m_scores.push_back(must(readFile(run.file("scores.npy"))));
        QCOMPARE(eventsOf<StartedEvent>(run).at(0).threads, 1);
    }
    QVERIFY(m_scores[0] != m_scores[1]);
    QVERIFY(allAsUndisturbed());
}

void TestQueueFaults::workersAreKilled() {
    const pid_t scheduler = startScheduler();
    QVERIFY(waitUntilBothTrain(scheduler));
    for (const pid_t worker : workersAtWork())
        ::kill(worker, SIGKILL);
    int status = -1;
    QCOMPARE(::waitpid(scheduler, &status, 0), scheduler);
    QCOMPARE(status, 0);
    QVERIFY(allAsUndisturbed());
    const auto resumed = std::ranges::count_if(
        m_project->runs, [](const RunFolder& run) { return eventsOf<ResumedEvent>(run).size() == 1; });
    QCOMPARE(resumed, kWorkers);
}

void TestQueueFaults::theSchedulerIsKilled() {
    const pid_t scheduler = startScheduler();
    QVERIFY(waitUntilBothTrain(scheduler));
    killChild(scheduler);
    QCOMPARE(std::ssize(workersAtWork()), kWorkers); // they go on
    const SchedulerReport done = work();
    QCOMPARE(done.finished + done.alreadyFinished, 4);
    QVERIFY(allAsUndisturbed());
    for (const RunFolder& run : m_project->runs)
        QVERIFY(eventsOf<ResumedEvent>(run).empty());
}

void TestQueueFaults::allAreKilledAtOnce() {
    for (int times = 0; times < 2; ++times) {
        const pid_t scheduler = startScheduler();
        QVERIFY(waitUntilBothTrain(scheduler));
        ::kill(scheduler, SIGSTOP); // so that it starts no other meanwhile
        const std::vector<pid_t> workers = workersAtWork();
        for (const pid_t worker : workers)
            ::kill(worker, SIGKILL);
        killChild(scheduler);
        QCOMPARE(std::ssize(workers), kWorkers);
        QVERIFY(until([&] { return workersAtWork().empty(); }));
    }
    const auto finished = std::ranges::count(m_project->runs, RunState::Finished, &RunFolder::state);
    const SchedulerReport done = work();
    QCOMPARE(done.alreadyFinished, static_cast<int>(finished));
    QCOMPARE(done.finished, 4 - static_cast<int>(finished));
    QVERIFY(allAsUndisturbed());
}

/// On its outputs, and at the end of its journal, as a disk that fails leaves it.
void TestQueueFaults::aWorkerPrintsGarbage() {
    prepareWorker("head -c 300000 /dev/urandom; head -c 300000 /dev/urandom >&2\n"
                  "printf '{\"type\": \\377\\n\\n{]\\n\\001half a line' >> \"$1/events.jsonl\"");
    QCOMPARE(work().finished, 4);
    QVERIFY(allAsUndisturbed());
    for (const RunFolder& run : m_project->runs)
        QCOMPARE_GE(fs::file_size(run.file("worker.log")), 600'000U);
}

/// Files may not grow beyond a hundred kilobytes for two of the runs: their checkpoints cannot be written.
void TestQueueFaults::theDiskIsFull() {
    const std::string full = m_project->runs[0].id() + "|*/" + m_project->runs[2].id();
    prepareWorker("case \"$1\" in */" + full + ") ulimit -f 60;; esac");
    const SchedulerReport done = work();
    QCOMPARE(done.finished, 2);
    QCOMPARE(done.failed, 2);
    for (const std::size_t run : {0U, 2U}) {
        const std::string reason = eventsOf<EndedEvent>(m_project->runs[run]).back().message;
        QVERIFY2(reason.starts_with("Cannot write "), reason.c_str());
    }
    m_worker = ETUDE_BIN_DIR "/etude-worker"; // with room again
    std::vector<std::string> ids;
    for (const RunFolder& run : m_project->runs)
        ids.push_back(run.id());
    QCOMPARE(retryRuns(m_project->layout, ids).changed, 2);
    QCOMPARE(work().finished, 2);
    QVERIFY(allAsUndisturbed());
}

QTEST_GUILESS_MAIN(TestQueueFaults)
#include "tst_queue_faults.moc"
