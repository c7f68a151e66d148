// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <csignal>
#include <memory>

#include <QTest>

#include "engine/core/parallel_for.h"
#include "engine/experiment/worker_share.h"
#include "tests/engine/experiment/scheduler_fixture.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::Behaviour;
using test::contains;
using test::endOf;
using test::eventsOf;
using test::must;
using test::report;
using test::waitForState;
using test::waitUntilStarted;
using test::workerOf;

/// A scheduler with several workers at work.
class TestSeveralWorkers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<test::SchedulerFixture>(); }
    void howManyPay_data();
    void howManyPay();
    void threadsOfAStudyAreTheSame();
    void asManyAsWereAskedFor();
    void coresAreSharedOut();
    void aResumedRunKeepsItsThreads();
    void memoryOfAllIsReckoned();
    void aRunAloneIsNotKeptWaiting();
    void killedWorkersGoOnEachOnce();
    void survivorsCountAmongThem();
    void stopReachesAll();
    void aLostGpuLeavesTheOthersAtWork();
    void garbageIsPassedOver();

private:
    [[nodiscard]] SchedulerOptions& options() const { return m_fixture->options; }
    std::unique_ptr<test::SchedulerFixture> m_fixture;
};

void TestSeveralWorkers::howManyPay_data() {
    QTest::addColumn<int>("asked");
    QTest::addColumn<QByteArray>("device");
    QTest::addColumn<int>("cores");
    QTest::addColumn<int>("gpus");
    QTest::addColumn<int>("workers");
    QTest::addColumn<bool>("onGpus");
    QTest::newRow("one core") << 0 << QByteArray("auto") << 1 << 0 << 1 << false;
    QTest::newRow("two cores") << 0 << QByteArray("auto") << 2 << 0 << 2 << false;
    QTest::newRow("many cores") << 0 << QByteArray("cpu") << 32 << 4 << kMostOnProcessor << false;
    QTest::newRow("GPUs") << 0 << QByteArray("auto") << 32 << 4 << 4 << true;
    QTest::newRow("no word") << 0 << QByteArray("") << 32 << 4 << 4 << true;
    QTest::newRow("one GPU") << 0 << QByteArray("cuda:1") << 32 << 4 << 1 << true;
    QTest::newRow("asked") << 3 << QByteArray("auto") << 2 << 0 << 3 << false;
}

void TestSeveralWorkers::howManyPay() {
    QFETCH(int, asked);
    QFETCH(QByteArray, device);
    QFETCH(int, cores);
    QFETCH(int, gpus);
    const WorkerShare share = workerShare(asked, device.constData(), cores, gpus);
    QTEST(share.workers, "workers");
    QTEST(share.onGpus, "onGpus");
    QCOMPARE(share.chosen, asked == 0);
}

void TestSeveralWorkers::threadsOfAStudyAreTheSame() {
    const WorkerShare chosen{8, false, true};
    QCOMPARE(threadsFor(chosen, 32, 1), 32);
    QCOMPARE(threadsFor(chosen, 32, 3), 10);
    QCOMPARE(threadsFor(chosen, 32, 500), 4);
    const WorkerShare asked{8, false, false};
    QCOMPARE(threadsFor(asked, 32, 1), 4);
    QCOMPARE(threadsFor(asked, 2, 500), 1);
}

void TestSeveralWorkers::asManyAsWereAskedFor() {
    options().workers = 2;
    const auto folders = m_fixture->queue("study", Behaviour::WaitForStop, 3);
    const pid_t scheduler = m_fixture->startScheduler();
    QVERIFY(waitUntilStarted(folders[0]) && waitUntilStarted(folders[1]));
    QCOMPARE(folders[2].state(), RunState::Queued);
    must(folders[0].requestCancel());
    QVERIFY(waitUntilStarted(folders[2])); // at once, although the other goes on
    QCOMPARE(folders[1].state(), RunState::Running);
    must(folders[1].requestCancel());
    must(folders[2].requestCancel());
    QCOMPARE(endOf(scheduler), 0);
    for (const RunFolder& folder : folders) {
        QCOMPARE(folder.state(), RunState::Stopped);
        QCOMPARE(eventsOf<StartedEvent>(folder).size(), std::size_t{1});
    }
}

void TestSeveralWorkers::coresAreSharedOut() {
    options().workers = 2;
    const auto folders = m_fixture->queue("study", Behaviour::Finish, 3);
    QCOMPARE(m_fixture->work(), report(3));
    for (const RunFolder& folder : folders)
        QCOMPARE(eventsOf<StartedEvent>(folder).at(0).threads, std::max(threadCount(0) / 2, 1));
}

void TestSeveralWorkers::aResumedRunKeepsItsThreads() {
    const int cores = threadCount(0);
    options().workers = 0; // so that cores are reckoned, too
    options().settings.device = "cpu";
    const auto first = m_fixture->queue("first", Behaviour::WaitOnce).front();
    options().settings.threads = cores;
    pid_t scheduler = m_fixture->startScheduler();
    QVERIFY(waitUntilStarted(first));
    ::kill(scheduler, SIGKILL);
    ::waitpid(scheduler, nullptr, 0);
    const auto second = m_fixture->queue("second", Behaviour::WaitForStop, 2);
    options().settings.threads = 0;
    scheduler = m_fixture->startScheduler();
    std::this_thread::sleep_for(std::chrono::seconds(1));
    QVERIFY(eventsOf<StartedEvent>(second[0]).empty()); // the survivor has all cores
    ::kill(workerOf(first), SIGKILL);
    QVERIFY(waitForState(first, RunState::Finished));
    QVERIFY(waitUntilStarted(second[0]));
    QCOMPARE(eventsOf<StartedEvent>(first).at(0).threads, cores);
    for (const RunFolder& folder : second)
        must(folder.requestCancel());
    QCOMPARE(endOf(scheduler), 0);
}

void TestSeveralWorkers::memoryOfAllIsReckoned() {
    options().workers = 3;
    const auto folders = m_fixture->queue("study", Behaviour::WaitForStop, 3);
    const std::int64_t one = hostBytes(folders[0].spec(), std::max(threadCount(0) / 3, 1));
    QCOMPARE_GT(one, 200'000'000);
    options().freeMemory = [one] { return 5 * one / 2; };
    const pid_t scheduler = m_fixture->startScheduler();
    QVERIFY(waitUntilStarted(folders[0]) && waitUntilStarted(folders[1]));
    std::this_thread::sleep_for(std::chrono::milliseconds(2500)); // longer than between two looks
    QCOMPARE(folders[2].state(), RunState::Queued);
    must(folders[1].requestCancel());
    QVERIFY(waitUntilStarted(folders[2]));
    must(folders[0].requestCancel());
    must(folders[2].requestCancel());
    QCOMPARE(endOf(scheduler), 0);
}

void TestSeveralWorkers::aRunAloneIsNotKeptWaiting() {
    options().workers = 2;
    options().freeMemory = [] { return std::int64_t{1}; };
    m_fixture->queue("study", Behaviour::Finish, 2);
    QCOMPARE(m_fixture->work(), report(2));
}

void TestSeveralWorkers::killedWorkersGoOnEachOnce() {
    options().workers = 2;
    const auto folders = m_fixture->queue("study", Behaviour::WaitOnce, 2);
    bool killed = false;
    const auto killBoth = [&](const std::string&) {
        if (workerOf(folders[0]) < 0 || workerOf(folders[1]) < 0 || std::exchange(killed, true))
            return;
        for (const RunFolder& folder : folders)
            ::kill(workerOf(folder), SIGKILL);
    };
    QCOMPARE(m_fixture->work(killBoth), report(2));
    for (const RunFolder& folder : folders)
        QCOMPARE(folder.events()->back().attempt, 2);

    m_fixture->queue("crashing", Behaviour::CrashAlways, 3);
    SchedulerReport done = m_fixture->work();
    QCOMPARE(done.problems.size(), std::size_t{3});
    QCOMPARE(done.interrupted, 3);
    QCOMPARE(done.alreadyFinished, 2);
}

void TestSeveralWorkers::survivorsCountAmongThem() {
    options().workers = 2;
    const auto folders = m_fixture->queue("study", Behaviour::WaitForStop, 3);
    pid_t scheduler = m_fixture->startScheduler();
    QVERIFY(waitUntilStarted(folders[0]) && waitUntilStarted(folders[1]));
    ::kill(scheduler, SIGKILL);
    ::waitpid(scheduler, nullptr, 0);
    scheduler = m_fixture->startScheduler();
    std::this_thread::sleep_for(std::chrono::milliseconds(1000));
    QVERIFY(workerOf(folders[2]) < 0);
    must(folders[0].requestCancel());
    QVERIFY(waitUntilStarted(folders[2]));
    QCOMPARE(folders[1].state(), RunState::Running);
    must(folders[1].requestCancel());
    must(folders[2].requestCancel());
    QCOMPARE(endOf(scheduler), 0);
    for (const RunFolder& folder : folders)
        QCOMPARE(folder.events()->back().attempt, 1);
}

void TestSeveralWorkers::stopReachesAll() {
    options().workers = 2;
    const auto folders = m_fixture->queue("study", Behaviour::WaitOnce, 3);
    std::stop_source stop;
    const auto stopOnceBothStarted = [&](const std::string&) {
        if (workerOf(folders[0]) > 0 && workerOf(folders[1]) > 0)
            stop.request_stop();
    };
    QCOMPARE(m_fixture->work(stopOnceBothStarted, stop.get_token()), report(0, 0, 2));
    QCOMPARE(folders[2].state(), RunState::Queued);
    options().workers = 3;
    const auto cancelLast = [&](const std::string&) {
        if (workerOf(folders[2]) > 0)
            must(folders[2].requestCancel());
    };
    QCOMPARE(m_fixture->work(cancelLast), report(2, 0, 1));
}

void TestSeveralWorkers::aLostGpuLeavesTheOthersAtWork() {
    options().workers = 2;
    const auto waits = m_fixture->queue("first", Behaviour::WaitForStop).front();
    const auto loses = m_fixture->queue("second", Behaviour::LoseGpu).front();
    const auto third = m_fixture->queue("third", Behaviour::Finish).front();
    const pid_t scheduler = m_fixture->startScheduler();
    QVERIFY(waitUntilStarted(waits));
    QVERIFY(waitForState(loses, RunState::Interrupted));
    std::this_thread::sleep_for(std::chrono::milliseconds(2500));
    QCOMPARE(third.state(), RunState::Queued);
    QCOMPARE(waits.state(), RunState::Running);
    must(waits.requestCancel());
    QCOMPARE(endOf(scheduler), 0);
    QCOMPARE(third.state(), RunState::Queued);
    QCOMPARE(waits.state(), RunState::Stopped);
}

/// What a worker prints goes to its log, and lines of its journal that are none are passed over.
void TestSeveralWorkers::garbageIsPassedOver() {
    options().workers = 2;
    const auto garbage = m_fixture->queue("garbage", Behaviour::Garbage, 2);
    const auto good = m_fixture->queue("good", Behaviour::Finish).front();
    QCOMPARE(m_fixture->work(), report(3));
    for (const RunFolder& folder : garbage) {
        QCOMPARE(folder.state(), RunState::Finished);
        QCOMPARE(eventsOf<EpochEvent>(folder).size(), std::size_t{2});
        QCOMPARE_GT(std::filesystem::file_size(folder.file("worker.log")), 1'000'000U);
    }
    QCOMPARE(good.state(), RunState::Finished);
}

QTEST_GUILESS_MAIN(TestSeveralWorkers)
#include "tst_several_workers.moc"
