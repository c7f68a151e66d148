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

/// As if no study of them were paused.
QueueGlance glance(const QList<RunRow>& runs) {
    ProjectQueue queue;
    for (const RunRow& run : runs)
        queue.studies.push_back({run.study, {}, {run.id}});
    return glanceAt(runs, waitingRuns(queue, runs));
}

} // namespace

class TestQueueGlance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyQueue();
    void countsStates();
    void whatIsPausedIsNotQueued();
    void describesTheWorkingRun();
    void timeLeftIsClipsOverSpeed();
    void noTimeLeftOutsideTraining();
};

void TestQueueGlance::emptyQueue() {
    QCOMPARE(glance({}), QueueGlance{});
}

void TestQueueGlance::countsStates() {
    const QueueGlance seen = glance({row("a", "s", RunState::Finished), row("b", "s", RunState::Queued),
                                     row("c", "s", RunState::Interrupted), row("d", "s", RunState::Failed),
                                     row("f", "s", RunState::Finished)});
    QCOMPARE(seen.finished, 2);
    QCOMPARE(seen.queued, 2);
    QCOMPARE(seen.failed, 1);
    QCOMPARE(seen.running, 0);
    QVERIFY(seen.run.empty());
    QVERIFY(!seen.secondsLeft);
}

void TestQueueGlance::whatIsPausedIsNotQueued() {
    const QList<RunRow> runs{row("a", "s", RunState::Queued), row("b", "s", RunState::Queued),
                             row("c", "s", RunState::Queued), row("d", "s", RunState::Stopped)};
    const QueueGlance seen = glanceAt(
        runs, {{"a", Waiting::Paused}, {"b", Waiting::HeldBack}, {"c", Waiting::Removed}, {"d", Waiting::InTurn}});
    QCOMPARE(seen.held, 2);
    QCOMPARE(seen.queued, 1);
}

void TestQueueGlance::describesTheWorkingRun() {
    RunRow working = row("c", "second", RunState::Running, 2);
    working.validationRocAuc = 0.75;
    const QueueGlance seen = glance({row("a", "first", RunState::Finished), row("b", "second", RunState::Finished),
                                     working, row("d", "second", RunState::Queued)});
    QCOMPARE(seen.run, std::string("c"));
    QCOMPARE(seen.runNumber, 2);
    QCOMPARE(seen.runsInStudy, 3);
    QCOMPARE(seen.epoch, 3);
    QCOMPARE(seen.epochs, 4);
    QCOMPARE(seen.validationRocAuc, std::optional<double>(0.75));
}

void TestQueueGlance::timeLeftIsClipsOverSpeed() {
    RunRow working = row("a", "s", RunState::Running, 1);
    working.progress = ProgressEvent{RunPhase::Training, 2, 30, 100, 0.5, 10.0};
    // 2 epochs and 70 clips of this one, 4 epochs of the one that waits, 3 of the interrupted one.
    const QueueGlance seen =
        glance({working, row("b", "s", RunState::Queued), row("c", "s", RunState::Interrupted, 1)});
    QVERIFY(seen.secondsLeft.has_value());
    QCOMPARE(*seen.secondsLeft, (270.0 + 400.0 + 300.0) / 10.0);
    QCOMPARE(seen.clipsPerSecond, 10.0);
}

void TestQueueGlance::noTimeLeftOutsideTraining() {
    RunRow working = row("a", "s", RunState::Running, 1);
    working.progress = ProgressEvent{RunPhase::Features, 0, 30, 100, 0.0, 50.0};
    const QueueGlance seen = glance({working});
    QCOMPARE(seen.phase, RunPhase::Features);
    QVERIFY(!seen.secondsLeft);
    QCOMPARE(seen.clipsPerSecond, 0.0);
}

QTEST_GUILESS_MAIN(TestQueueGlance)
#include "tst_queue_glance.moc"
