// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/desktop/queue_glance.h"
#include "tests/support/show.h"

using namespace etude;

namespace {

RunRow row(const std::string& id, const std::string& study, RunState state, int epoch = 0, int epochs = 4) {
    RunRow run;
    run.id = id;
    run.study = study;
    run.state = state;
    run.epoch = epoch;
    run.epochs = epochs;
    return run;
}

} // namespace

class TestQueueGlance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyQueue();
    void countsStates();
    void describesTheWorkingRun();
    void timeLeftIsClipsOverSpeed();
    void noTimeLeftOutsideTraining();
};

void TestQueueGlance::emptyQueue() {
    QCOMPARE(glanceAt({}), QueueGlance{});
}

void TestQueueGlance::countsStates() {
    const QueueGlance glance = glanceAt({row("a", "s", RunState::Finished), row("b", "s", RunState::Queued),
                                         row("c", "s", RunState::Interrupted), row("d", "s", RunState::Failed),
                                         row("e", "s", RunState::Stopped), row("f", "s", RunState::Finished)});
    QCOMPARE(glance.finished, 2);
    QCOMPARE(glance.queued, 2);
    QCOMPARE(glance.failed, 1);
    QCOMPARE(glance.running, 0);
    QVERIFY(glance.run.empty());
    QVERIFY(!glance.secondsLeft);
}

void TestQueueGlance::describesTheWorkingRun() {
    RunRow working = row("c", "second", RunState::Running, 2);
    working.validationRocAuc = 0.75;
    const QueueGlance glance = glanceAt({row("a", "first", RunState::Finished), row("b", "second", RunState::Finished),
                                         working, row("d", "second", RunState::Queued)});
    QCOMPARE(glance.run, std::string("c"));
    QCOMPARE(glance.runNumber, 2);
    QCOMPARE(glance.runsInStudy, 3);
    QCOMPARE(glance.epoch, 3);
    QCOMPARE(glance.epochs, 4);
    QCOMPARE(glance.validationRocAuc, std::optional<double>(0.75));
}

void TestQueueGlance::timeLeftIsClipsOverSpeed() {
    RunRow working = row("a", "s", RunState::Running, 1);
    working.progress = ProgressEvent{RunPhase::Training, 2, 30, 100, 0.5, 10.0};
    // 2 epochs and 70 clips of this one, 4 epochs of the one that waits, 3 of the interrupted one.
    const QueueGlance glance =
        glanceAt({working, row("b", "s", RunState::Queued), row("c", "s", RunState::Interrupted, 1)});
    QVERIFY(glance.secondsLeft.has_value());
    QCOMPARE(*glance.secondsLeft, (270.0 + 400.0 + 300.0) / 10.0);
    QCOMPARE(glance.clipsPerSecond, 10.0);
}

void TestQueueGlance::noTimeLeftOutsideTraining() {
    RunRow working = row("a", "s", RunState::Running, 1);
    working.progress = ProgressEvent{RunPhase::Features, 0, 30, 100, 0.0, 50.0};
    const QueueGlance glance = glanceAt({working});
    QCOMPARE(glance.phase, RunPhase::Features);
    QVERIFY(!glance.secondsLeft);
    QCOMPARE(glance.clipsPerSecond, 0.0);
}

QTEST_GUILESS_MAIN(TestQueueGlance)
#include "tst_queue_glance.moc"
