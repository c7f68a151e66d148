// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <fstream>
#include <memory>

#include <QTest>

#include "engine/experiment/queue_control.h"
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
using Ids = std::vector<std::string>;

/// What people change in the queue, before a scheduler works on it and meanwhile.
class TestQueueChanges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<test::SchedulerFixture>(); }
    void studiesOfHigherPriorityComeFirst();
    void studiesAndRunsAreMoved();
    void aStudyIsPlacedWhateverItsPriority();
    void aChangeIsTakenBack();
    void removedAndFailedOnesAreTakenUp();
    void priorityCountsWhileItWorks();
    void aPausedStudyWaits();
    void aRunOfTwoStudiesIsTrainedForTheOther();
    void whatRunsIsPausedAndGoesOn();
    void whatRunsFinishesAndThenItIsPaused();
    void aPausedStudyIsNotMadeToFinish();
    void removedRunsAreNotTrained();
    void whatHasBegunIsNotRemoved();
    void aFailedRunStopsItsStudy();
    void aFailureOfBeforeStopsItsStudy();
    void retriedWhileItWorks();
    void cancellationIsTakenBackWhileItWorks();
    void anUnreadableOrderStartsNothing();

private:
    [[nodiscard]] ProjectLayout project() const { return m_fixture->project(); }
    /// A study of one run, and the ids of both.
    struct One {
        std::string study;
        RunFolder folder;
    };
    One one(const std::string& name, Behaviour behaviour = Behaviour::Finish) const {
        RunFolder folder = m_fixture->queue(name, behaviour).front();
        return {m_fixture->lastStudy, std::move(folder)};
    }
    std::unique_ptr<test::SchedulerFixture> m_fixture;
};

void TestQueueChanges::studiesOfHigherPriorityComeFirst() {
    const One first = one("first");
    const One second = one("second");
    const One third = one("third");
    must(setPriority(project(), third.study, 2));
    must(setPriority(project(), first.study, -1));
    QCOMPARE(m_fixture->orderOfWork(), (Ids{third.folder.id(), second.folder.id(), first.folder.id()}));
}

void TestQueueChanges::studiesAndRunsAreMoved() {
    const auto runs = m_fixture->queue("first", Behaviour::Finish, 3);
    const std::string study = m_fixture->lastStudy;
    const One second = one("second");
    const One third = one("third");
    must(moveStudy(project(), third.study, study));
    must(moveRuns(project(), study, Ids{runs[2].id(), runs[1].id()}, runs[0].id()));
    QCOMPARE(m_fixture->orderOfWork(),
             (Ids{third.folder.id(), runs[2].id(), runs[1].id(), runs[0].id(), second.folder.id()}));
    must(moveStudy(project(), third.study, std::nullopt));
    QCOMPARE(must(loadQueueOrder(project())).studies, (Ids{study, second.study, third.study}));
}

void TestQueueChanges::aStudyIsPlacedWhateverItsPriority() {
    const One first = one("first");
    const One second = one("second");
    const One third = one("third");
    const One fourth = one("fourth");
    must(setPriority(project(), second.study, 3));
    must(setPriority(project(), fourth.study, -2));
    must(placeStudies(project(), Ids{third.study, fourth.study}, second.study));
    QueueOrder queue = must(loadQueueOrder(project()));
    QCOMPARE(studiesInOrder(queue, must(listStudies(project()))),
             (Ids{third.study, fourth.study, second.study, first.study}));
    QCOMPARE(queue.of(third.study).priority, 3);
    QCOMPARE(queue.of(first.study).priority, 0);
    must(placeStudies(project(), Ids{second.study, "nobody"}, std::nullopt));
    queue = must(loadQueueOrder(project()));
    QCOMPARE(queue.of(second.study).priority, 0);
    QCOMPARE(m_fixture->orderOfWork(),
             (Ids{third.folder.id(), fourth.folder.id(), first.folder.id(), second.folder.id()}));
}

void TestQueueChanges::aChangeIsTakenBack() {
    const One first = one("first");
    const One second = one("second");
    const QueueOrder before = must(loadQueueOrder(project()));
    must(placeStudies(project(), Ids{second.study}, first.study));
    must(pauseStudies(project(), Ids{first.study}, true));
    const QueueChange change{before, must(loadQueueOrder(project()))};
    must(setPriority(project(), second.study, 2)); // of another study
    must(takeBack(project(), change));
    QueueOrder expected = before;
    expected.changed[second.study].priority = 2;
    QCOMPARE(must(loadQueueOrder(project())), expected);

    must(setPriority(project(), first.study, 1));
    const auto late = takeBack(project(), change);
    QVERIFY(!late && late.error().message.find("changed again since") != std::string::npos);
    expected.changed[first.study].priority = 1;
    QCOMPARE(must(loadQueueOrder(project())), expected);
}

void TestQueueChanges::removedAndFailedOnesAreTakenUp() {
    const One failing = one("failing", Behaviour::FailOnce);
    const One other = one("other");
    must(removeRuns(project(), other.study, Ids{other.folder.id()}));
    SchedulerReport expected = report(0, 1);
    QCOMPARE(m_fixture->work(), expected);
    const RunControlReport taken = takeUpRuns(project(), Ids{failing.folder.id(), other.folder.id()});
    QCOMPARE(taken, (RunControlReport{2, {}}));
    QCOMPARE(m_fixture->work(), report(2));
}

void TestQueueChanges::priorityCountsWhileItWorks() {
    const One first = one("first");
    const One second = one("second");
    const One third = one("third");
    Ids order;
    static_cast<void>(m_fixture->work([&](const std::string& id) {
        if (order.empty())
            must(setPriority(project(), third.study, 1));
        if (order.empty() || order.back() != id)
            order.push_back(id);
    }));
    QCOMPARE(order, (Ids{first.folder.id(), third.folder.id(), second.folder.id()}));
}

void TestQueueChanges::aPausedStudyWaits() {
    const auto runs = m_fixture->queue("first", Behaviour::Finish, 2);
    must(pauseStudy(project(), m_fixture->lastStudy, true));
    const std::string paused = m_fixture->lastStudy;
    const One second = one("second");
    SchedulerReport expected = report(1);
    expected.paused = 2;
    QCOMPARE(m_fixture->work(), expected);
    QCOMPARE(runs[0].state(), RunState::Queued);
    must(pauseStudy(project(), paused, false));
    expected = report(2);
    expected.alreadyFinished = 1;
    QCOMPARE(m_fixture->work(), expected);
}

void TestQueueChanges::aRunOfTwoStudiesIsTrainedForTheOther() {
    const One first = one("first");
    const Study other = must(studyOfRuns("other", {first.folder.spec()}));
    must(saveStudy(project(), other));
    must(pauseStudy(project(), first.study, true));
    QCOMPARE(m_fixture->work(), report(1));
}

void TestQueueChanges::whatRunsIsPausedAndGoesOn() {
    m_fixture->options.workers = 2;
    const One paused = one("paused", Behaviour::WaitOnce);
    const One other = one("other", Behaviour::WaitForStop);
    const pid_t scheduler = m_fixture->startScheduler();
    QVERIFY(waitUntilStarted(paused.folder) && waitUntilStarted(other.folder));
    must(pauseStudy(project(), paused.study, true));
    QVERIFY(waitForState(paused.folder, RunState::Stopped));
    QVERIFY(!paused.folder.cancelRequested());
    QCOMPARE(other.folder.state(), RunState::Running);
    must(pauseStudy(project(), paused.study, false));
    QVERIFY(waitForState(paused.folder, RunState::Finished));
    QCOMPARE(eventsOf<ResumedEvent>(paused.folder).size(), std::size_t{1});
    must(other.folder.requestCancel());
    QCOMPARE(endOf(scheduler), 0);

    const One alone = one("alone", Behaviour::WaitOnce);
    const SchedulerReport done = m_fixture->work([&](const std::string&) {
        if (test::workerOf(alone.folder) > 0)
            must(pauseStudy(project(), alone.study, true));
    });
    QCOMPARE(done.paused, 1);
    QCOMPARE(done.stopped, 0);
}

/// Two at work finish, as one that has just begun; a third is never started until the study goes on.
void TestQueueChanges::whatRunsFinishesAndThenItIsPaused() {
    m_fixture->options.workers = 2;
    const auto runs = m_fixture->queue("finishing", Behaviour::WaitOnce, 3);
    const std::string study = m_fixture->lastStudy;
    const One other = one("other", Behaviour::Finish);
    const pid_t scheduler = m_fixture->startScheduler();
    QVERIFY(waitUntilStarted(runs[0]) && waitUntilStarted(runs[1]));
    must(finishThenPause(project(), {&study, 1}));
    std::this_thread::sleep_for(std::chrono::milliseconds(2500)); // longer than between two looks
    QCOMPARE(runs[0].state(), RunState::Running);
    QCOMPARE(runs[1].state(), RunState::Running);
    ::kill(test::workerOf(runs[0]), SIGKILL); // the scheduler lets a run at work go on, whatever it takes
    QVERIFY(waitForState(runs[0], RunState::Finished));
    QVERIFY(waitForState(other.folder, RunState::Finished)); // which is not paused
    QCOMPARE(runs[2].state(), RunState::Queued);
    QCOMPARE(runs[1].state(), RunState::Running);
    must(pauseStudy(project(), study, true)); // at once, after all
    QVERIFY(waitForState(runs[1], RunState::Stopped));
    QCOMPARE(endOf(scheduler), 0);
    QCOMPARE(runs[2].state(), RunState::Queued);
    must(pauseStudy(project(), study, false));
    QVERIFY(!must(loadQueueOrder(project())).of(study).finishing);
}

/// A study that is paused already, so that its runs stop, is not made to go on.
void TestQueueChanges::aPausedStudyIsNotMadeToFinish() {
    const One paused = one("paused");
    must(pauseStudy(project(), paused.study, true));
    must(finishThenPause(project(), {&paused.study, 1}));
    QVERIFY(!must(loadQueueOrder(project())).of(paused.study).finishing);
    SchedulerReport expected;
    expected.paused = 1;
    QCOMPARE(m_fixture->work(), expected);
}

void TestQueueChanges::removedRunsAreNotTrained() {
    const auto runs = m_fixture->queue("study", Behaviour::Finish, 3);
    const std::string study = m_fixture->lastStudy;
    QCOMPARE(must(removeRuns(project(), study, Ids{runs[0].id(), runs[2].id()})), (RunControlReport{2, {}}));
    QCOMPARE(m_fixture->work(), report(1));
    QCOMPARE(runs[0].state(), RunState::Queued);
    QCOMPARE(must(restoreRuns(project(), study, Ids{runs[0].id(), runs[1].id()})).changed, 1);
    SchedulerReport expected = report(1);
    expected.alreadyFinished = 1;
    QCOMPARE(m_fixture->work(), expected);
}

void TestQueueChanges::whatHasBegunIsNotRemoved() {
    const One begun = one("study", Behaviour::CrashAlways);
    static_cast<void>(m_fixture->work());
    const RunControlReport removed = must(removeRuns(project(), begun.study, Ids{begun.folder.id()}));
    QCOMPARE(removed.changed, 0);
    QCOMPARE(removed.problems.size(), std::size_t{1});
    must(changeQueueOrder(project(), [&](QueueOrder& queue) -> Result<void> { // just before it began
        queue.changed[begun.study].removed = {begun.folder.id()};
        return {};
    }));
    QCOMPARE(m_fixture->work().interrupted, 1);
}

void TestQueueChanges::aFailedRunStopsItsStudy() {
    const auto failing = m_fixture->queue("failing", Behaviour::FailOnce, 3);
    const std::string study = m_fixture->lastStudy;
    must(setOnFailure(project(), study, OnFailure::Stop));
    const One other = one("other");
    SchedulerReport expected = report(1, 1);
    expected.heldBack = 2;
    QCOMPARE(m_fixture->work(), expected);
    QVERIFY(failing[1].events()->empty());
    QCOMPARE(retryRuns(project(), Ids{failing[0].id()}).changed, 1);
    SchedulerReport again = m_fixture->work();
    QCOMPARE(again.finished, 1);
    QCOMPARE(again.failed, 1); // the next one
    QCOMPARE(again.heldBack, 1);
    must(setOnFailure(project(), study, OnFailure::GoOn));
    again = m_fixture->work();
    QCOMPARE(again.failed, 1);
    QCOMPARE(again.leftAlone, 1);
    QCOMPARE(again.heldBack, 0);
}

void TestQueueChanges::aFailureOfBeforeStopsItsStudy() {
    const auto runs = m_fixture->queue("study", Behaviour::Finish, 3);
    must(must(RunJournal::open(runs[2])).write(EndedEvent{RunState::Failed, "why"}));
    must(setOnFailure(project(), m_fixture->lastStudy, OnFailure::Stop));
    SchedulerReport expected;
    expected.heldBack = 2;
    QCOMPARE(m_fixture->work(), expected);
    m_fixture->options.retryFailed = true;
    QCOMPARE(m_fixture->work(), report(3));
}

void TestQueueChanges::retriedWhileItWorks() {
    const One failing = one("failing", Behaviour::FailOnce);
    const One crashing = one("crashing", Behaviour::CrashAlways);
    const One waiting = one("waiting", Behaviour::WaitForStop);
    const pid_t scheduler = m_fixture->startScheduler();
    QVERIFY(waitUntilStarted(waiting.folder));
    QCOMPARE(retryRuns(project(), Ids{failing.folder.id(), crashing.folder.id()}).changed, 2);
    QCOMPARE(failing.folder.state(), RunState::Queued);
    must(waiting.folder.requestCancel());
    QCOMPARE(endOf(scheduler), 0);
    QCOMPARE(failing.folder.state(), RunState::Finished);
    QCOMPARE(crashing.folder.events()->back().attempt, 4);
    QVERIFY(!crashing.folder.retryRequested());
}

void TestQueueChanges::cancellationIsTakenBackWhileItWorks() {
    const One cancelled = one("cancelled");
    must(cancelled.folder.requestCancel());
    const One waiting = one("waiting", Behaviour::WaitForStop);
    const pid_t scheduler = m_fixture->startScheduler();
    QVERIFY(waitUntilStarted(waiting.folder));
    QCOMPARE(resumeRuns(project(), Ids{cancelled.folder.id()}).changed, 1);
    must(waiting.folder.requestCancel());
    QCOMPARE(endOf(scheduler), 0);
    QCOMPARE(cancelled.folder.state(), RunState::Finished);
}

void TestQueueChanges::anUnreadableOrderStartsNothing() {
    const One study = one("study");
    std::ofstream(project().queueFile()) << "{";
    const SchedulerReport done = m_fixture->work();
    QCOMPARE(done.problems.size(), std::size_t{1});
    QVERIFY(contains(done.problems[0].english(), "queue.json' is not the order of a queue"));
    QVERIFY(contains(done.problems[0].english(), "No run was started."));
    QCOMPARE(study.folder.state(), RunState::Queued);
    std::filesystem::remove(project().queueFile());
    QCOMPARE(m_fixture->work(), report(1));
}

QTEST_GUILESS_MAIN(TestQueueChanges)
#include "tst_queue_changes.moc"
