// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/study_cost.h"
#include "engine/experiment/worker_share.h"

#include <QTest>

#include "engine/analysis/study_budget.h"
#include "engine/experiment/network_plan.h"

using namespace etude;

class TestStudyCost : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void operationsAreThoseOfEveryPass();
    void finishedRunsAreNotTrainedAgain();
    void timeIsWorkOverSpeed();
    void runsAtOnceShareTheMachine();
    void littleMemoryMeasuresFewerWorkers();
    void anotherNetworksSpeedIsAnEstimate();
    void nothingTimedIsUnknown();
    void earlyStoppingTakesWhatItTook();
    void onlyThisMachinesRunsTell();
    void featuresOfFinishedRunsAreThere();
    void durationsAreTold_data();
    void durationsAreTold();
    void aBudgetCutsSeedsAndSizes();
};

namespace {

const std::string kDataset = "0123456789abcdef0123456789abcdef";
const DatasetSizes kSizes{{kDataset, {100, 20, 30, 5}}};
const TrainingMachine kMachine{"here", 4, 0};

RunSpec base() {
    RunSpec spec = studyBase();
    spec.data.dataset = kDataset;
    spec.training.epochs = 10;
    spec.training.patience = 0;
    return spec;
}

Study study(const RunSpec& spec, int seeds) {
    return expandStudy({"name", spec, {{"compression", {"decibel", "linear"}}}, seeds, false}).value();
}

RunResult finished(const RunSpec& spec, double seconds, int epochs) {
    RunResult run;
    run.run = storedRunId(spec);
    run.configuration = configurationId(spec);
    run.spec = spec;
    run.state = RunState::Finished;
    run.rocAuc = 0.8;
    run.epochs = epochs;
    run.seconds = seconds;
    run.origin.host = "here";
    run.origin.device = "cpu";
    return run;
}

std::vector<TimedTraining> timed(const std::vector<RunResult>& known) {
    return timedTrainings(known, kSizes, kMachine, "cpu");
}

} // namespace

void TestStudyCost::operationsAreThoseOfEveryPass() {
    RunSpec spec = base();
    spec.data.trainFraction = 0.5;
    const NetworkPlan plan = planNetwork(spec.network, spec.input.shape(), 5).value();
    const auto forward = static_cast<double>(plan.flops);
    const auto training = static_cast<double>(plan.trainingFlops());
    QCOMPARE(networkFlops(spec, kSizes.at(kDataset), 4.0), 4.0 * (50.0 * training + 20.0 * forward) + 30.0 * forward);
}

void TestStudyCost::finishedRunsAreNotTrainedAgain() {
    const std::vector<Study> studies{study(base(), 3)};
    const std::vector<RunResult> known{finished(studies[0].runs[0], 50.0, 10), finished(studies[0].runs[1], 50.0, 10)};
    const StudyCost cost = costOf(studies, known, kSizes, timed(known));
    QCOMPARE(cost.runs, std::size_t(6));
    QCOMPARE(cost.done, std::size_t(2));
    QCOMPARE(costSentences(cost).front().english(), std::string("6 runs: 4 to train, 2 done before."));
    // each run once, in however many studies
    QCOMPARE(costOf(std::vector<Study>{studies[0], studies[0]}, known, kSizes, timed(known)).runs, std::size_t(6));
}

/// Four runs like one that took 50 s take 200 s; half the training data takes less, by the operations.
void TestStudyCost::timeIsWorkOverSpeed() {
    const std::vector<Study> studies{study(base(), 2)};
    RunSpec other = base();
    other.seeds.initialisation = 7;
    const std::vector<RunResult> known{finished(other, 50.0, 10)};
    const StudyCost cost = costOf(studies, known, kSizes, timed(known));
    QVERIFY(cost.basis == TimeBasis::Measured);
    QVERIFY(cost.seconds && !cost.assumedEpochs);
    QVERIFY(std::abs(*cost.seconds - 200.0) < 1e-9);

    RunSpec half = base();
    half.data.trainFraction = 0.5;
    const StudyCost less = costOf(std::vector<Study>{study(half, 2)}, known, kSizes, timed(known));
    const double share =
        networkFlops(half, kSizes.at(kDataset), 10.0) / networkFlops(base(), kSizes.at(kDataset), 10.0);
    QVERIFY(std::abs(*less.seconds - 200.0 * share) < 1e-9);
}

/// On four cores, runs of two threads go two at a time; one alone takes what one took.
void TestStudyCost::runsAtOnceShareTheMachine() {
    RunSpec other = base();
    other.seeds.initialisation = 7;
    std::vector<RunResult> known{finished(other, 50.0, 10)};
    known[0].origin.threads = 2;
    QCOMPARE(timed(known).front().atOnce, 2);
    const auto secondsOf = [&](const Study& study) {
        return *costOf({&study, 1}, known, kSizes, timed(known)).seconds;
    };
    QVERIFY(std::abs(secondsOf(study(base(), 2)) - 100.0) < 1e-9);
    const auto timeOf = [&](const Study& study) {
        return costSentences(costOf({&study, 1}, known, kSizes, timed(known))).at(1).english();
    };
    QCOMPARE(timeOf(study(base(), 2)),
             std::string("Time: about 100 s with 2 runs at once, by the speed of finished runs like these."));
    Study single = study(base(), 1);
    single.runs.resize(1);
    QVERIFY(std::abs(secondsOf(single) - 50.0) < 1e-9);
    QCOMPARE(timeOf(single), std::string("Time: about 50 s, by the speed of finished runs like these."));
    known[0].origin.threads = 16; // of another time
    QVERIFY(timeOf(study(base(), 2)).find("about 3 min, one run after another, by") != std::string::npos);
    QCOMPARE(timed(known).front().atOnce, 1);
    known[0].origin.device = "NVIDIA A100";
    QCOMPARE(timedTrainings(known, kSizes, {"here", 4, 3}).front().atOnce, 3);
}

/// Fewer workers do not have more threads: in the queue neither have they.
void TestStudyCost::littleMemoryMeasuresFewerWorkers() {
    const TrainingMachine machine{"here", 4, 0};
    const std::int64_t each = hostBytes(base(), 1);
    QCOMPARE(measuredShare(base(), machine, 100 * each), (MeasuredShare{4, 1, false}));
    QCOMPARE(measuredShare(base(), machine, 2 * each + each / 2), (MeasuredShare{2, 1, false}));
    QCOMPARE(measuredShare(base(), machine, 0), (MeasuredShare{1, 1, false}));
    QCOMPARE(measuredShare(base(), {"here", 12, 3}, 0), (MeasuredShare{3, 4, true}));
}

void TestStudyCost::anotherNetworksSpeedIsAnEstimate() {
    const std::vector<RunResult> known{finished(base(), 50.0, 10)};
    RunSpec wide = base();
    wide.network.width = 64;
    const std::vector<Study> studies{study(wide, 1)};
    const StudyCost cost = costOf(studies, known, kSizes, timed(known));
    QVERIFY(cost.basis == TimeBasis::Work);
    const double work = networkFlops(wide, kSizes.at(kDataset), 10.0) / networkFlops(base(), kSizes.at(kDataset), 10.0);
    QVERIFY(std::abs(*cost.seconds - 2.0 * 50.0 * work) < 1e-6);
    QCOMPARE(untimedKinds(studies, timed(known)).size(), std::size_t(1));
    QVERIFY(untimedKinds(std::vector<Study>{study(base(), 1)}, timed(known)).empty());
}

void TestStudyCost::nothingTimedIsUnknown() {
    const StudyCost cost = costOf(std::vector<Study>{study(base(), 1)}, {}, kSizes, {});
    QVERIFY(cost.basis == TimeBasis::Unknown && !cost.seconds);
    const auto sentences = costSentences(cost);
    QCOMPARE(sentences[1].english(), std::string("Time: unknown until one run was timed on this machine."));
}

void TestStudyCost::earlyStoppingTakesWhatItTook() {
    RunSpec patient = base();
    patient.training.epochs = 100;
    patient.training.patience = 10;
    const std::vector<Study> studies{study(patient, 1)};
    const std::vector<TimedTraining> speed{{patient, 1e9}};
    const StudyCost assumed = costOf(studies, {}, kSizes, speed);
    QCOMPARE(assumed.assumedEpochs, std::optional(25.0));
    RunSpec other = patient;
    other.seeds.initialisation = 7;
    const std::vector<RunResult> known{finished(other, 60.0, 40)};
    const StudyCost told = costOf(studies, known, kSizes, speed);
    QVERIFY(!told.assumedEpochs);
    QVERIFY(std::abs(*told.seconds - 2.0 * networkFlops(patient, kSizes.at(kDataset), 40.0) / 1e9) < 1e-9);
}

void TestStudyCost::onlyThisMachinesRunsTell() {
    std::vector<RunResult> known{finished(base(), 50.0, 10)};
    known[0].origin.host = "elsewhere";
    QVERIFY(timed(known).empty());
    known[0].origin.host = "here";
    known[0].origin.device = "NVIDIA A100";
    QVERIFY(timed(known).empty());
    QCOMPARE(timedTrainings(known, kSizes, kMachine).size(), std::size_t(1)); // the latest run's device
    known[0].state = RunState::Failed;
    QVERIFY(timedTrainings(known, kSizes, kMachine).empty());
}

/// 43 MB were announced for features that were stored already.
void TestStudyCost::featuresOfFinishedRunsAreThere() {
    const std::vector<Study> studies{study(base(), 1)};
    const StudyCost fresh = costOf(studies, {}, kSizes, {});
    QCOMPARE(fresh.features.size(), std::size_t(1)); // decibel and linear share them
    QCOMPARE(fresh.features[0].second, std::int64_t(150));
    RunSpec other = base();
    other.seeds.initialisation = 7;
    const std::vector<RunResult> known{finished(other, 50.0, 10)};
    QVERIFY(costOf(studies, known, kSizes, {}).features.empty());
}

void TestStudyCost::durationsAreTold_data() {
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << 40.4 << "40 s";
    QTest::newRow("minutes") << 840.0 << "14 min";
    QTest::newRow("hours") << 12000.0 << "3 h 20 min";
    QTest::newRow("days") << 190000.0 << "2 d 4 h";
}

void TestStudyCost::durationsAreTold() {
    QFETCH(double, seconds);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(durationSentence(seconds).english()), text);
}

void TestStudyCost::aBudgetCutsSeedsAndSizes() {
    const std::vector<TimedTraining> speed{{base(), 1e11}};
    const auto within = [&](double seconds) {
        return presetWithin(seconds, StudyPreset::Fig5, base(), {}, kSizes, speed).value();
    };
    const BudgetedPreset all = within(1e9);
    QVERIFY(all.fits && all.cut.empty());
    QCOMPARE(all.extent, PresetExtent{});
    double most = *all.cost.seconds;
    const BudgetedPreset half = within(most / 2.0);
    QVERIFY(half.fits && *half.cost.seconds <= most / 2.0);
    QVERIFY(half.extent.seeds < 5);
    QVERIFY(half.cut.front().english().find("instead of 5 seeds") != std::string::npos);
    const BudgetedPreset least = within(1e-3);
    QVERIFY(!least.fits);
    QCOMPARE(least.extent.seeds, 1);
    QVERIFY(least.cut.back().english().find("longer than the 0 s asked for") != std::string::npos);
    QVERIFY(!presetWithin(60.0, StudyPreset::Fig5, base(), {}, kSizes, {}));
}

QTEST_GUILESS_MAIN(TestStudyCost)
#include "tst_study_cost.moc"
