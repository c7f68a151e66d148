// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/longer.h"

#include <filesystem>

#include <QTemporaryDir>
#include <QTest>

#include "tests/engine/experiment/events_of.h"
#include "tests/support/must.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;
using test::eventsOf;
using test::must;
namespace fs = std::filesystem;

/// What training makes of such runs is compared with training from the start in tests/app/tst_worker.cpp.
class TestLonger : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void hasTheSpecificationOfTheLongRun();
    void refusesWhatCannotBe();
    void anEarlyEndNeedsMorePatience();
    void beginsWithTheEventsOfTheFinishedRun();
    void whatHasBegunStaysAsItIs();
    void makesAStudyOfAllRunsOrOfNone();
    void runsThatTheirPatienceEndedComeAlong();

private:
    /// A run whose epochs have these validation AUCs.
    [[nodiscard]] RunFolder run(const std::vector<double>& aucs, RunState end = RunState::Finished, int patience = 0,
                                std::uint64_t seed = 0) const {
        RunSpec spec;
        spec.data.dataset = "0123456789abcdef0123456789abcdef";
        spec.training.epochs = 8;
        spec.training.patience = patience;
        spec.seeds.initialisation = seed;
        RunFolder folder = must(RunFolder::claim(project(), spec));
        RunJournal journal = must(RunJournal::open(folder));
        must(journal.write(StartedEvent{3, "host", "cpu", "0.1", "commit", "1.13", "a command", "stock"}));
        for (std::size_t i = 0; i < aucs.size(); ++i) {
            must(journal.write(ProgressEvent{RunPhase::Training, static_cast<int>(i) + 1}));
            must(journal.write(EpochEvent{static_cast<int>(i) + 1, 0.5, 0.6, aucs[i], 0.4}));
        }
        must(journal.write(TestEvent{1, 0.6, 0.7, 0.4, {}}));
        must(journal.write(EndedEvent{end, ""}));
        return folder;
    }
    [[nodiscard]] ProjectLayout project() const { return {fs::path(m_folder->path().toStdString())}; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLonger::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestLonger::hasTheSpecificationOfTheLongRun() {
    const RunFolder finished = run({0.5, 0.6, 0.7});
    RunSpec expected = finished.spec();
    expected.training.epochs = 20;
    QCOMPARE(runId(must(longerSpec(finished, {20, {}}))), runId(expected));
    expected.training.patience = 5;
    QCOMPARE(runId(must(longerSpec(finished, {20, 5}))), runId(expected));
    const RunSpec patient = must(longerSpec(finished, {20, 19})); // which has no effect
    QCOMPARE(patient.training.patience, 0);
    QCOMPARE(storedRunId(patient), runId(patient));
}

void TestLonger::refusesWhatCannotBe() {
    const auto reason = [](const RunFolder& folder, LongerTraining training) {
        const auto refused = longerSpec(folder, training);
        return refused ? std::string() : refused.error().message;
    };
    const RunFolder finished = run({0.5, 0.6, 0.7});
    QVERIFY(contains(reason(finished, {3, {}}), "has been trained for 3 epochs"));
    QVERIFY(contains(reason(finished, {20'000, {}}), "training.epochs"));
    QVERIFY(contains(reason(run({0.5}, RunState::Failed, 0, 1), {20, {}}), "is failed"));
    QVERIFY(contains(reason(run({0.5}, RunState::Stopped, 0, 2), {20, {}}), "is stopped"));
}

void TestLonger::anEarlyEndNeedsMorePatience() {
    const RunFolder finished = run({0.7, 0.6, 0.6}, RunState::Finished, 2);
    const auto refused = longerSpec(finished, {20, {}});
    QVERIFY(!refused);
    QVERIFY(contains(refused.error().message, "With a patience of 2 the run"));
    QVERIFY(contains(refused.error().message, "ends after epoch 3"));
    QVERIFY(!longerSpec(finished, {20, 1}));
    QCOMPARE(must(longerSpec(finished, {20, 3})).training.patience, 3);
    QCOMPARE(must(longerSpec(finished, {4, 0})).training.patience, 0);
    // With less patience than its own, too, training from the start would have ended before.
    QVERIFY(!longerSpec(run({0.7, 0.6, 0.6, 0.8}, RunState::Finished, 0, 1), {20, 2}));
}

void TestLonger::beginsWithTheEventsOfTheFinishedRun() {
    const RunFolder finished = run({0.5, 0.6, 0.7});
    const RunSpec spec = must(longerSpec(finished, {20, {}}));
    must(beginLonger(finished, spec));
    const RunFolder longer = must(RunFolder::open(project().run(runId(spec))));
    QCOMPARE(longer.spec(), spec);
    QCOMPARE(longer.state(), RunState::Interrupted); // so that the scheduler takes it up
    QCOMPARE(eventsOf<EpochEvent>(longer), eventsOf<EpochEvent>(finished));
    const auto started = eventsOf<StartedEvent>(longer);
    QCOMPARE(started.size(), std::size_t{1});
    QCOMPARE(started[0].begunFrom, finished.id());
    QCOMPARE(started[0].threads, 3);
    QCOMPARE(started[0].operators, std::string("stock"));
    QCOMPARE(must(longer.events()).size(), std::size_t{4});
    QVERIFY(eventsOf<StartedEvent>(finished)[0].begunFrom.empty());
}

void TestLonger::whatHasBegunStaysAsItIs() {
    const RunFolder finished = run({0.5, 0.6, 0.7});
    const RunSpec spec = must(longerSpec(finished, {20, {}}));
    const RunFolder longer = must(RunFolder::claim(project(), spec));
    {
        RunJournal journal = must(RunJournal::open(longer)); // a worker that has written nothing yet
        must(beginLonger(finished, spec));
        QVERIFY(must(longer.events()).empty());
        must(journal.write(StartedEvent{1, "host", "cpu", "0.1", "commit", "1.13"}));
    }
    must(beginLonger(finished, spec));
    QCOMPARE(must(longer.events()).size(), std::size_t{1});
}

void TestLonger::makesAStudyOfAllRunsOrOfNone() {
    const RunFolder first = run({0.5, 0.6});
    const RunFolder second = run({0.5, 0.7}, RunState::Stopped, 0, 1);
    const Study both = must(studyOfRuns("both", {first.spec(), second.spec()}));
    QVERIFY(!trainLonger(project(), both, {20, {}}));
    QVERIFY(!fs::exists(project().run(runId(must(longerSpec(first, {20, {}}))))));
    const Study one = must(trainLonger(project(), must(studyOfRuns("one", {first.spec()})), {20, {}}));
    QCOMPARE(one.name, std::string("one, 20 epochs"));
    QCOMPARE(one.runs.size(), std::size_t{1});
    QVERIFY(fs::exists(project().run(runId(one.runs[0])) / "events.jsonl"));
    RunSpec queued = first.spec();
    queued.seeds.initialisation = 7;
    const auto refused = trainLonger(project(), must(studyOfRuns("queued", {queued})), {20, {}});
    QVERIFY(!refused);
    QVERIFY(contains(refused.error().message, "has a run that has not begun"));
}

/// So that all runs of the study agree in their epochs; one at least has to gain by it.
void TestLonger::runsThatTheirPatienceEndedComeAlong() {
    const RunFolder ended = run({0.7, 0.6, 0.6}, RunState::Finished, 2);
    const RunFolder rising = run({0.5, 0.6, 0.7}, RunState::Finished, 2, 1);
    const auto refused = trainLonger(project(), must(studyOfRuns("ended", {ended.spec()})), {20, {}});
    QVERIFY(!refused);
    QVERIFY(contains(refused.error().message, "ends after epoch 3"));
    Study study = must(studyOfRuns("both", {ended.spec(), rising.spec()}));
    study.factors = {{"input.preprocess.scale", {1.0, 10.0}}, {"training.epochs", {std::int64_t{8}}}};
    const Study both = must(trainLonger(project(), study, {20, {}}));
    QCOMPARE(both.runs.size(), std::size_t{2});
    QCOMPARE(both.factors, (std::vector<Factor>{study.factors[0]}));
    for (const RunSpec& spec : both.runs)
        QCOMPARE(spec.training.epochs, 20);
    const RunFolder again = must(RunFolder::open(project().run(runId(both.runs[0]))));
    QCOMPARE(eventsOf<EpochEvent>(again), eventsOf<EpochEvent>(ended));
}

QTEST_APPLESS_MAIN(TestLonger)
#include "tst_longer.moc"
