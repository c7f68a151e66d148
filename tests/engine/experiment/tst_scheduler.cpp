// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <csignal>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

#include "engine/experiment/run_folder.h"
#include "engine/experiment/scheduler.h"
#include "engine/experiment/study.h"
#include "tests/engine/experiment/scheduler_fixture.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::Behaviour;
using test::contains;
using test::eventsOf;
using test::FolderWatch;
using test::must;
using test::report;
using test::workerOf;

namespace fs = std::filesystem;

/// Every worker here is a real process, and so are the second schedulers.
class TestScheduler : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void worksOffAllStudiesOnce();
    void oneStudyAlone();
    void workerGetsItsThreadsLogAndGroup();
    void failedIsRetriedOnlyWhenAsked();
    void crashedWorkerGoesOnOnce();
    void runThatCrashesAgainIsPassedOver();
    void silentWorkerIsReported();
    void earlierEndingIsNotTakenForANewOne();
    void lostGpuEndsThePass();
    void lostGpuIsDoneWithoutWhereAllowed();
    void cancelledBeforeItsTurn();
    void cancelledWhileRunning();
    void stopIsKeptAndResumed();
    void oneSchedulerAtATime();
    void workerOutlivesItsScheduler();
    void survivorThatDiesIsTakenUp();
    void runsQueuedMeanwhileAreTaken();
    void unreadableStudyIsReported();
    void wrongUseIsRefused();

private:
    [[nodiscard]] ProjectLayout project() const { return m_fixture->project(); }
    std::vector<RunFolder> queue(const std::string& name, Behaviour behaviour, int seeds = 1) const {
        return m_fixture->queue(name, behaviour, seeds);
    }
    RunFolder queueOne(Behaviour behaviour) const { return m_fixture->queueOne(behaviour); }
    SchedulerReport work(std::function<void(const std::string&)> onChange = {}, std::stop_token stop = {}) const {
        return m_fixture->work(std::move(onChange), std::move(stop));
    }
    [[nodiscard]] SchedulerOptions& options() const { return m_fixture->options; }

    std::unique_ptr<test::SchedulerFixture> m_fixture;
};

void TestScheduler::init() {
    m_fixture = std::make_unique<test::SchedulerFixture>();
}

void TestScheduler::worksOffAllStudiesOnce() {
    std::vector<std::string> expected;
    for (const char* name : {"first", "second"})
        for (const RunFolder& folder : queue(name, Behaviour::Finish, 2))
            expected.push_back(folder.id());
    std::vector<std::string> order;
    QCOMPARE(work([&](const std::string& id) {
                 if (order.empty() || order.back() != id)
                     order.push_back(id);
             }),
             report(4));
    QCOMPARE(order, expected);
    const RunFolder last = RunFolder::open(project().run(expected.back())).value();
    QCOMPARE(last.state(), RunState::Finished);
    QCOMPARE(eventsOf<EpochEvent>(last).size(), std::size_t{2});

    const std::string before = readFile(last.eventsFile()).value();
    SchedulerReport again;
    again.alreadyFinished = 4;
    QCOMPARE(work(), again);
    QCOMPARE(readFile(last.eventsFile()).value(), before);
}

void TestScheduler::oneStudyAlone() {
    const RunFolder other = queue("other", Behaviour::Finish).front();
    const RunFolder chosen = queue("chosen", Behaviour::Finish).front();
    const std::vector<std::string> studies = listStudies(project()).value();
    for (const std::string& id : studies)
        if (loadStudy(project(), id)->name == "chosen")
            options().study = id;
    QCOMPARE(work(), report(1));
    QCOMPARE(chosen.state(), RunState::Finished);
    QCOMPARE(other.state(), RunState::Queued);
}

void TestScheduler::workerGetsItsThreadsLogAndGroup() {
    options().settings = {3, "cpu"};
    const RunFolder folder = queueOne(Behaviour::Finish);
    QCOMPARE(work(), report(1));
    const StartedEvent started = eventsOf<StartedEvent>(folder).at(0);
    QCOMPARE(started.threads, 3);
    QCOMPARE(started.device, std::string("cpu"));
    QCOMPARE(started.host, started.commit); // leader of its own process group
    QCOMPARE(readFile(folder.file("worker.log")).value(), "test worker at " + folder.id() + "\n");
}

void TestScheduler::failedIsRetriedOnlyWhenAsked() {
    const RunFolder folder = queueOne(Behaviour::Fail);
    QCOMPARE(work(), report(0, 1));
    SchedulerReport leftAlone;
    leftAlone.leftAlone = 1;
    QCOMPARE(work(), leftAlone);
    QCOMPARE(eventsOf<EndedEvent>(folder).size(), std::size_t{1});
    options().retryFailed = true;
    QCOMPARE(work(), report(0, 1));
    QCOMPARE(eventsOf<EndedEvent>(folder).size(), std::size_t{2});
    QCOMPARE(folder.events()->back().attempt, 2);
}

void TestScheduler::crashedWorkerGoesOnOnce() {
    const RunFolder folder = queueOne(Behaviour::CrashOnce);
    QCOMPARE(work(), report(1));
    QCOMPARE(eventsOf<ResumedEvent>(folder), (std::vector<ResumedEvent>{{1}}));
    QCOMPARE(eventsOf<EpochEvent>(folder).size(), std::size_t{2}); // the finished epoch was not trained again
}

void TestScheduler::runThatCrashesAgainIsPassedOver() {
    const RunFolder crashing = queue("crashing", Behaviour::CrashAlways).front();
    const RunFolder good = queue("good", Behaviour::Finish).front();
    SchedulerReport done = work();
    QCOMPARE(done.problems.size(), std::size_t{1});
    QVERIFY(contains(done.problems[0].english(), "signal 9"));
    QVERIFY(contains(done.problems[0].english(), crashing.id()));
    done.problems.clear();
    QCOMPARE(done, report(1, 0, 0, 1));
    QCOMPARE(crashing.state(), RunState::Interrupted);
    QCOMPARE(crashing.events()->back().attempt, 2);
    QCOMPARE(good.state(), RunState::Finished);
}

void TestScheduler::silentWorkerIsReported() {
    const RunFolder folder = queueOne(Behaviour::CrashSilently);
    const SchedulerReport done = work();
    QCOMPARE(done.interrupted, 1);
    QCOMPARE(done.problems.size(), std::size_t{1});
    QVERIFY(contains(done.problems[0].english(), "exit status 9"));
    QCOMPARE(folder.state(), RunState::Queued);
}

void TestScheduler::earlierEndingIsNotTakenForANewOne() {
    const RunFolder folder = queueOne(Behaviour::CrashSilently);
    QVERIFY(RunJournal::open(folder)->write(EndedEvent{RunState::Stopped, ""}));
    const SchedulerReport done = work();
    QCOMPARE(done.stopped, 0);
    QCOMPARE(done.interrupted, 1);
}

void TestScheduler::lostGpuEndsThePass() {
    const RunFolder first = queueOne(Behaviour::LoseGpu);
    const RunFolder second = queue("second", Behaviour::Finish).front();
    const SchedulerReport done = work();
    QCOMPARE(done.interrupted, 1); // and was not tried again at once
    QCOMPARE(done.finished, 0);
    QCOMPARE(done.problems.size(), std::size_t{1});
    QVERIFY(contains(done.problems[0].english(), "disappeared, and no other run was started"));
    QCOMPARE(first.state(), RunState::Interrupted);
    QCOMPARE(second.state(), RunState::Queued);
    QCOMPARE(work(), report(2)); // it is back
}

void TestScheduler::lostGpuIsDoneWithoutWhereAllowed() {
    const RunFolder first = queueOne(Behaviour::LoseGpu);
    const RunFolder second = queue("second", Behaviour::Finish).front();
    options().settings.device = "cuda:1";
    options().elsewhere = true;
    const auto done = runQueue(project(), options());
    QVERIFY(done.has_value());
    QCOMPARE(done->interrupted, 1);
    QCOMPARE(done->finished, 1);
    QCOMPARE(first.state(), RunState::Interrupted);
    QCOMPARE(eventsOf<StartedEvent>(first).front().device, std::string("cuda:1"));
    QCOMPARE(eventsOf<StartedEvent>(second).front().device, std::string("auto"));
}

void TestScheduler::cancelledBeforeItsTurn() {
    const std::vector<RunFolder> folders = queue("study", Behaviour::Finish, 2);
    QVERIFY(folders[0].requestCancel());
    SchedulerReport expected = report(1);
    expected.leftAlone = 1;
    QCOMPARE(work(), expected);
    QVERIFY(folders[0].events()->empty());
    QVERIFY(folders[0].clearCancel());
    expected = report(1);
    expected.alreadyFinished = 1;
    QCOMPARE(work(), expected);
}

void TestScheduler::cancelledWhileRunning() {
    const RunFolder folder = queueOne(Behaviour::WaitOnce);
    const auto cancelOnceStarted = [&](const std::string&) {
        if (!must(folder.events()).empty())
            must(folder.requestCancel());
    };
    QCOMPARE(work(cancelOnceStarted), report(0, 0, 1));
    QCOMPARE(folder.state(), RunState::Stopped);
    SchedulerReport leftAlone;
    leftAlone.leftAlone = 1;
    QCOMPARE(work(), leftAlone);
    QVERIFY(folder.clearCancel());
    QCOMPARE(work(), report(1));
    QCOMPARE(eventsOf<ResumedEvent>(folder).size(), std::size_t{1});
}

void TestScheduler::stopIsKeptAndResumed() {
    const std::vector<RunFolder> folders = queue("study", Behaviour::WaitOnce, 2);
    for (const RunFolder& folder : folders) {
        std::stop_source stop;
        const auto stopOnceStarted = [&](const std::string&) {
            if (!folder.events()->empty())
                stop.request_stop();
        };
        const SchedulerReport done = work(stopOnceStarted, stop.get_token());
        QCOMPARE(done.stopped, 1);
        QCOMPARE(folder.state(), RunState::Stopped);
    }
    SchedulerReport expected = report(1);
    expected.alreadyFinished = 1; // the first went on while the second waited its turn
    QCOMPARE(work(), expected);
}

void TestScheduler::oneSchedulerAtATime() {
    const RunFolder folder = queueOne(Behaviour::WaitForStop);
    QVERIFY(!schedulerIsRunning(project()));
    const pid_t scheduler = m_fixture->startScheduler();
    QVERIFY(FolderWatch(folder.path()).until([&] { return workerOf(folder) > 0; }));
    QVERIFY(schedulerIsRunning(project()));
    const auto second = runQueue(project(), options());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Locked);
    QVERIFY(folder.requestCancel());
    int status = -1;
    QCOMPARE(::waitpid(scheduler, &status, 0), scheduler);
    QCOMPARE(status, 0);
    QCOMPARE(folder.state(), RunState::Stopped);
    QCOMPARE(eventsOf<StartedEvent>(folder).size(), std::size_t{1});
    QVERIFY(!schedulerIsRunning(project()));
}

void TestScheduler::workerOutlivesItsScheduler() {
    const RunFolder folder = queueOne(Behaviour::WaitForStop);
    const pid_t scheduler = m_fixture->startScheduler();
    QVERIFY(FolderWatch(folder.path()).until([&] { return workerOf(folder) > 0; }));
    ::kill(scheduler, SIGKILL);
    QCOMPARE(::waitpid(scheduler, nullptr, 0), scheduler);
    QCOMPARE(folder.state(), RunState::Running);
    const auto cancel = [&](const std::string&) { must(folder.requestCancel()); };
    QCOMPARE(work(cancel), report(0, 0, 1)); // waited for it
    QCOMPARE(folder.events()->back().attempt, 1);
}

void TestScheduler::survivorThatDiesIsTakenUp() {
    const RunFolder folder = queueOne(Behaviour::WaitOnce);
    const pid_t scheduler = m_fixture->startScheduler();
    QVERIFY(FolderWatch(folder.path()).until([&] { return workerOf(folder) > 0; }));
    ::kill(scheduler, SIGKILL);
    QCOMPARE(::waitpid(scheduler, nullptr, 0), scheduler);
    bool killed = false;
    const auto killOnce = [&](const std::string&) {
        if (!std::exchange(killed, true))
            ::kill(workerOf(folder), SIGKILL);
    };
    QCOMPARE(work(killOnce), report(1));
    QCOMPARE(folder.events()->back().attempt, 2);
}

void TestScheduler::runsQueuedMeanwhileAreTaken() {
    queue("early", Behaviour::Finish);
    std::optional<RunFolder> late;
    QCOMPARE(work([&](const std::string&) {
                 if (!late)
                     late = queue("late", Behaviour::Finish).front();
             }),
             report(2));
    QCOMPARE(late->state(), RunState::Finished);
}

void TestScheduler::unreadableStudyIsReported() {
    queue("good", Behaviour::Finish);
    const std::string broken(32, '0');
    std::ofstream(project().study(broken)) << "{";
    const SchedulerReport done = work();
    QCOMPARE(done.finished, 1);
    QCOMPARE(done.problems.size(), std::size_t{1});
    QVERIFY(contains(done.problems[0].english(), broken));
    options().study = broken;
    QVERIFY(!runQueue(project(), options()));
}

void TestScheduler::wrongUseIsRefused() {
    QCOMPARE(work(), SchedulerReport()); // nothing is queued
    options().study = std::string(32, 'f');
    const auto noStudy = runQueue(project(), options());
    QVERIFY(!noStudy);
    QCOMPARE(noStudy.error().kind, ErrorKind::NotFound);
    for (const char* worker : {"", "/nowhere/etude-worker"}) {
        options().worker = worker;
        const auto noWorker = runQueue(project(), options());
        QVERIFY(!noWorker);
        QVERIFY(contains(noWorker.error().message, "worker"));
    }
}

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
