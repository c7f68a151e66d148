// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/queue_speed.h"

#include <QTest>

#include "engine/store/project_database.h"

using namespace etude;

namespace {

RunRow row(const std::string& study, RunState state, int epoch, int epochs) {
    RunRow run;
    run.study = study;
    run.state = state;
    run.epoch = epoch;
    run.epochs = epochs;
    return run;
}

RunRow training(const std::string& study, int epoch, int epochs, std::int64_t done, std::int64_t total, double speed) {
    RunRow run = row(study, RunState::Running, epoch, epochs);
    run.progress = ProgressEvent{RunPhase::Training, epoch + 1, done, total, 0.5, speed};
    return run;
}

std::optional<double> left(const std::vector<RunRow>& runs, const std::vector<std::size_t>& of) {
    std::vector<const RunRow*> chosen;
    for (const std::size_t place : of)
        chosen.push_back(&runs[place]);
    return QueueSpeed(runs).secondsLeft(chosen);
}

} // namespace

class TestQueueSpeed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unknownWhileNothingTrains();
    void oneAfterTheOther();
    void severalAtOnce();
    void oneThatDoesNotTrainCountsAsOneThatDoes();
    void theLastRunTakesItsTime();
    void aStudyHasItsOwnEpochs();
};

void TestQueueSpeed::unknownWhileNothingTrains() {
    RunRow run = training("s", 0, 4, 0, 100, 10.0);
    run.progress->phase = RunPhase::Features;
    QVERIFY(!left({run}, {0}));
    QCOMPARE(QueueSpeed(std::vector{run}).clipsPerSecond(), 0.0);
}

void TestQueueSpeed::oneAfterTheOther() {
    const std::vector runs{training("s", 1, 4, 30, 100, 10.0), row("s", RunState::Queued, 0, 4),
                           row("s", RunState::Interrupted, 1, 4)};
    QCOMPARE(left(runs, {0, 1, 2}), std::optional((270.0 + 400.0 + 300.0) / 10.0));
    QCOMPARE(left(runs, {0}), std::optional(27.0));
    QCOMPARE(left(runs, {}), std::optional(0.0));
}

void TestQueueSpeed::severalAtOnce() {
    const std::vector runs{training("s", 0, 4, 0, 100, 8.0), training("s", 0, 4, 0, 100, 12.0),
                           row("s", RunState::Queued, 0, 4), row("s", RunState::Queued, 0, 4)};
    QCOMPARE(QueueSpeed(runs).clipsPerSecond(), 20.0);
    QCOMPARE(left(runs, {0, 1, 2, 3}), std::optional(1600.0 / 20.0));
}

void TestQueueSpeed::oneThatDoesNotTrainCountsAsOneThatDoes() {
    std::vector runs{training("s", 0, 4, 0, 100, 10.0), training("s", 2, 4, 0, 100, 10.0)};
    runs[1].progress->phase = RunPhase::Validation;
    QCOMPARE(left(runs, {0, 1}), std::optional(40.0)); // 600 clips at 20 a second, but the first needs 40 s
    QCOMPARE(QueueSpeed(runs).clipsPerSecond(), 20.0);
}

void TestQueueSpeed::theLastRunTakesItsTime() {
    const std::vector runs{training("s", 0, 4, 0, 100, 10.0), training("s", 3, 4, 90, 100, 10.0)};
    QCOMPARE(left(runs, {0, 1}), std::optional(40.0));
}

void TestQueueSpeed::aStudyHasItsOwnEpochs() {
    const std::vector runs{training("small", 0, 1, 0, 100, 10.0), training("large", 0, 1, 0, 300, 10.0),
                           row("small", RunState::Queued, 0, 2), row("other", RunState::Queued, 0, 2)};
    QCOMPARE(left(runs, {2}), std::optional(20.0));
    QCOMPARE(left(runs, {3}), std::optional(40.0));
}

QTEST_GUILESS_MAIN(TestQueueSpeed)
#include "tst_queue_speed.moc"
