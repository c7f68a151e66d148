// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sys/resource.h>
#include <thread>

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include "engine/analysis/test_scores.h"
#include "engine/core/files.h"
#include "engine/core/hash.h"
#include "engine/core/json.h"
#include "engine/core/npy.h"
#include "engine/evaluation/metrics.h"
#include "engine/training/checkpoints.h"
#include "engine/training/train_run.h"
#include "tests/engine/experiment/events_of.h"
#include "tests/engine/training/tiny_project.h"
#include "tests/support/folder_watch.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using etude::test::TinyProject;
using test::contains;
using test::eventsOf;
using test::FolderWatch;
using test::identical;
namespace fs = std::filesystem;

namespace {

std::string bytesOf(const fs::path& file) {
    return readFile(file).value_or("");
}

/// Trains until the journal's file shows `count` epochs, then asks for a stop through the cancel file.
RunState trainAndCancelAfter(const RunFolder& folder, std::size_t epochs) {
    const std::size_t endings = eventsOf<EndedEvent>(folder).size();
    const std::jthread watcher([&, watch = FolderWatch(folder.path())] {
        const auto hasEpochs = [&] { return eventsOf<EpochEvent>(folder).size() >= epochs; };
        const auto hasEnded = [&] { return eventsOf<EndedEvent>(folder).size() > endings; };
        if (watch.until([&] { return hasEpochs() || hasEnded(); }) && !hasEnded())
            (void)folder.requestCancel();
    });
    return trainRun(folder, {1}, {}).value_or(RunState::Queued);
}

} // namespace

class TestTrainRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void learnsWhatCanBeHeard();
    void learnsNothingFromShuffledLabels();
    void repeatsBitForBit();
    void cancelledRunGoesOnBitForBit();
    void recomputedStatisticsGoOnBitForBit();
    void recomputedStatisticsLeaveTrainingAlone();
    void stoppedBeforeAnythingIsStopped();
    void aResumedRunKeepsItsStatistics();
    void damagedCheckpointChangesNothing_data();
    void damagedCheckpointChangesNothing();
    void aCheckpointThatCannotBeReadEndsTheAttempt();
    void badFilesAreCountedAndLeftOut();
    void aPartWithoutClipsFails();
    void infiniteLossNamesItsBatch();
    void infiniteLossAfterTheLastBatchNamesIt();
    void anEpochInTwoPartsTookTheTimeOfBoth();
    void stopsEarlyWithoutABetterEpoch();
    void finishedRunIsNotTrainedAgain();
    void aHeldLockIsAnError();
    void aMissingDataSetFails();
    void aDeviceThatIsNotThereFails();
    void aResumedRunKeepsItsDevice();
    void aFullDiskLeavesGoodCheckpoints();

private:
    [[nodiscard]] TinyProject project(const char* name, int clips = 96) const {
        return TinyProject::create(fs::path(m_folder->path().toStdString()) / name, clips);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTrainRun::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestTrainRun::learnsWhatCanBeHeard() {
    const TinyProject tiny = project("p");
    const RunFolder folder = tiny.claim();
    QCOMPARE(folder.state(), RunState::Queued);
    const auto state = trainRun(folder, {.threads = 2, .device = "cpu", .command = "a command"}, {});
    QVERIFY2(state.has_value(), state ? "" : state.error().message.c_str());
    for (const EndedEvent& ended : eventsOf<EndedEvent>(folder))
        QVERIFY2(ended.state == RunState::Finished, ended.message.c_str());
    QCOMPARE(*state, RunState::Finished);
    QCOMPARE(folder.state(), RunState::Finished);

    const auto started = eventsOf<StartedEvent>(folder);
    QCOMPARE(started.size(), std::size_t{1});
    QCOMPARE(started[0].threads, 2);
    QVERIFY(!started[0].host.empty() && !started[0].libtorch.empty());
    QCOMPARE(started[0].device, std::string("cpu"));
    QCOMPARE(started[0].command, std::string("a command"));
    const auto epochs = eventsOf<EpochEvent>(folder);
    QCOMPARE(epochs.size(), std::size_t{10});
    QCOMPARE_LT(epochs.back().trainLoss, 0.5 * epochs.front().trainLoss);
    const auto tests = eventsOf<TestEvent>(folder);
    QCOMPARE(tests.size(), std::size_t{1});
    const TestEvent& test = tests[0];
    QCOMPARE_GT(test.rocAuc.value_or(0.0), 0.9);
    QCOMPARE(test.trainClips, std::int64_t{48});
    QCOMPARE(test.validationClips, std::int64_t{24});
    QCOMPARE(test.testClips, std::int64_t{24});
    QCOMPARE(test.tags.size(), std::size_t{2});
    QCOMPARE(test.tags[0].tag, std::string("low"));
    QCOMPARE_GT(test.firstWeight, 0.0);
    QCOMPARE_GT(test.peakMemory, 1'000'000);
    QCOMPARE_GE(test.totalSeconds, test.seconds);
    QCOMPARE_GT(test.seconds, 0.0);
    for (const EpochEvent& epoch : epochs) {
        QCOMPARE(epoch.tagRocAuc.size(), std::size_t{2});
        QCOMPARE(epoch.tagPrAuc.size(), std::size_t{2});
        QCOMPARE((*epoch.tagRocAuc[0] + *epoch.tagRocAuc[1]) / 2.0, epoch.validationRocAuc.value());
        QCOMPARE((*epoch.tagPrAuc[0] + *epoch.tagPrAuc[1]) / 2.0, epoch.validationPrAuc.value());
    }

    // The tested epoch is the first with the best validation AUC, and the files hold what the event says.
    const auto best = std::ranges::max_element(
        epochs, {}, [](const EpochEvent& epoch) { return epoch.validationRocAuc.value_or(-1.0); });
    QCOMPARE(test.epoch, best->epoch);
    const auto scores = readNpy(folder.file("scores.npy"));
    const auto labels = readNpy(folder.file("labels.npy"));
    QVERIFY(scores.has_value() && labels.has_value());
    QCOMPARE(scores->shape, (std::vector<std::size_t>{24, 2}));
    QCOMPARE(labels->shape, scores->shape);
    const auto values = scores->toDoubles();
    const std::vector<float> floats(values.begin(), values.end());
    const auto truth = labels->toDoubles();
    const std::vector<std::uint8_t> booleans(truth.begin(), truth.end());
    const auto evaluation = evaluate(floats, booleans, 2);
    QVERIFY(evaluation.has_value());
    QCOMPARE(evaluation->rocAuc.value(), test.rocAuc.value());
    const Json roc = parseJson(bytesOf(folder.file("roc.json")));
    QCOMPARE(roc.at("tags").size(), std::size_t{2});
    for (std::size_t tag = 0; tag < 2; ++tag) {
        const Json& curve = roc.at("tags")[tag];
        QCOMPARE(curve.at("tag").get<std::string>(), test.tags[tag].tag);
        QCOMPARE(curve.at("positives").get<std::int64_t>(), test.tags[tag].score.positives);
        QCOMPARE(curve.at("true_positives").back(), curve.at("positives"));
        QCOMPARE(curve.at("false_positives").back().get<std::int64_t>(), 24 - test.tags[tag].score.positives);
    }
}

// 24 test clips: the AUC of chance has a standard deviation of about 0.12 a tag.
void TestTrainRun::learnsNothingFromShuffledLabels() {
    TinyProject tiny = project("p");
    tiny.spec.data.labelShuffleSeed = 1;
    const RunFolder folder = tiny.claim();
    QCOMPARE(trainRun(folder, {1}, {}).value_or(RunState::Queued), RunState::Finished);
    const auto tests = eventsOf<TestEvent>(folder);
    QCOMPARE(tests.size(), std::size_t{1});
    const double auc = tests[0].rocAuc.value_or(1.0);
    QCOMPARE_GT(auc, 0.2);
    QCOMPARE_LT(auc, 0.8);
}

void TestTrainRun::repeatsBitForBit() {
    const RunFolder first = project("a", 32).claim();
    const RunFolder second = project("b", 32).claim();
    TinyProject other = project("c", 32);
    other.spec.seeds.initialisation = 1;
    const RunFolder third = other.claim();
    QCOMPARE(first.id(), second.id());
    for (const RunFolder* folder : {&first, &second, &third})
        QCOMPARE(trainRun(*folder, {1}, {}).value_or(RunState::Queued), RunState::Finished);
    QVERIFY(!bytesOf(first.file("scores.npy")).empty());
    QVERIFY(identical(bytesOf(first.file("scores.npy")), bytesOf(second.file("scores.npy"))));
    QVERIFY(identical(bytesOf(first.file("last.safetensors")), bytesOf(second.file("last.safetensors"))));
    QVERIFY(bytesOf(first.file("scores.npy")) != bytesOf(third.file("scores.npy")));
}

void TestTrainRun::cancelledRunGoesOnBitForBit() {
    const RunFolder whole = project("whole", 48).claim();
    QCOMPARE(trainRun(whole, {1}, {}).value_or(RunState::Queued), RunState::Finished);

    const RunFolder parts = project("parts", 48).claim();
    QCOMPARE(trainAndCancelAfter(parts, 2), RunState::Stopped);
    QCOMPARE(parts.state(), RunState::Stopped);
    QCOMPARE_LT(eventsOf<EpochEvent>(parts).size(), 10);
    QVERIFY(parts.clearCancel().has_value());
    QCOMPARE(trainRun(parts, {2}, {}).value_or(RunState::Queued), RunState::Finished); // keeps its one thread
    QCOMPARE(eventsOf<StartedEvent>(parts).size(), std::size_t{1});
    QCOMPARE(eventsOf<ResumedEvent>(parts).size(), std::size_t{1});
    QCOMPARE_GE(eventsOf<ResumedEvent>(parts)[0].epoch, 2);
    const TestEvent test = eventsOf<TestEvent>(parts).at(0);
    double trained = 0.0; // the epochs of both attempts, at least
    for (const EpochEvent& epoch : eventsOf<EpochEvent>(parts))
        trained += epoch.seconds;
    QCOMPARE_GE(test.totalSeconds, trained);
    QCOMPARE_GT(test.totalSeconds, test.seconds);
    QVERIFY(identical(bytesOf(parts.file("scores.npy")), bytesOf(whole.file("scores.npy"))));
    QVERIFY(identical(bytesOf(parts.file("last.safetensors")), bytesOf(whole.file("last.safetensors"))));
}

void TestTrainRun::recomputedStatisticsGoOnBitForBit() {
    const auto recomputed = [this](const char* name) {
        TinyProject tiny = project(name, 48);
        tiny.spec.network.batchNormStatistics = BatchNormStatistics::Recomputed;
        return tiny.claim();
    };
    const RunFolder whole = recomputed("whole");
    QCOMPARE(trainRun(whole, {1}, {}).value_or(RunState::Queued), RunState::Finished);
    const RunFolder parts = recomputed("parts");
    QCOMPARE(trainAndCancelAfter(parts, 2), RunState::Stopped);
    QVERIFY(parts.clearCancel().has_value());
    QCOMPARE(trainRun(parts, {1}, {}).value_or(RunState::Queued), RunState::Finished);
    QVERIFY(identical(bytesOf(parts.file("scores.npy")), bytesOf(whole.file("scores.npy"))));
    QVERIFY(identical(bytesOf(parts.file("last.safetensors")), bytesOf(whole.file("last.safetensors"))));
    const TestEvent test = eventsOf<TestEvent>(whole).at(0);
    QCOMPARE_GT(test.rocAuc.value_or(0.0), 0.9);
}

/// Weights and running statistics are those of a run without them; epochs are validated otherwise from the first on.
void TestTrainRun::recomputedStatisticsLeaveTrainingAlone() {
    TinyProject tiny = project("p", 48);
    tiny.spec.training.epochs = 3;
    const RunFolder running = tiny.claim();
    tiny.spec.network.batchNormStatistics = BatchNormStatistics::Recomputed;
    const RunFolder recomputed = tiny.claim();
    for (const RunFolder* folder : {&running, &recomputed})
        QCOMPARE(trainRun(*folder, {1}, {}).value_or(RunState::Queued), RunState::Finished);
    const auto lastOf = [](const RunFolder& folder) {
        const auto found = Checkpoints(folder.path(), folder.id()).loadNewest();
        return found && found->state ? found->state->network : NetworkState{};
    };
    QVERIFY(lastOf(running) == lastOf(recomputed) && lastOf(running).step > 0);
    for (std::size_t epoch = 0; epoch < 3; ++epoch) {
        QCOMPARE(eventsOf<EpochEvent>(running)[epoch].trainLoss, eventsOf<EpochEvent>(recomputed)[epoch].trainLoss);
        QCOMPARE_NE(eventsOf<EpochEvent>(running)[epoch].validationLoss,
                    eventsOf<EpochEvent>(recomputed)[epoch].validationLoss);
    }
}

void TestTrainRun::stoppedBeforeAnythingIsStopped() {
    const RunFolder folder = project("p", 16).claim();
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(trainRun(folder, {1}, stop.get_token()).value_or(RunState::Queued), RunState::Stopped);
    QVERIFY(eventsOf<EpochEvent>(folder).empty());
    QCOMPARE(trainRun(folder, {1}, {}).value_or(RunState::Queued), RunState::Finished);
}

void TestTrainRun::aResumedRunKeepsItsStatistics() {
    const auto standardised = [this](const char* name) {
        TinyProject tiny = project(name, 48);
        tiny.spec.input.preprocess.standardisation = Standardisation::PerDataset;
        return tiny.claim();
    };
    const RunFolder whole = standardised("whole");
    QCOMPARE(trainRun(whole, {1}, {}).value_or(RunState::Queued), RunState::Finished);
    const std::string statistics = bytesOf(whole.file("statistics.json"));
    QVERIFY(!statistics.empty());

    const RunFolder parts = standardised("parts");
    QCOMPARE(trainAndCancelAfter(parts, 2), RunState::Stopped);
    QVERIFY(identical(bytesOf(parts.file("statistics.json")), statistics));
    fs::remove_all(ProjectLayout::ofRunFolder(parts.path()).features() / "statistics");
    QVERIFY(parts.clearCancel().has_value());
    QCOMPARE(trainRun(parts, {1}, {}).value_or(RunState::Queued), RunState::Finished);
    QVERIFY(identical(bytesOf(parts.file("statistics.json")), statistics));
    QVERIFY(!fs::exists(ProjectLayout::ofRunFolder(parts.path()).features() / "statistics"));
    QVERIFY(identical(bytesOf(parts.file("scores.npy")), bytesOf(whole.file("scores.npy"))));

    const RunFolder perSample = project("per-sample", 48).claim();
    QCOMPARE(trainRun(perSample, {1}, {}).value_or(RunState::Queued), RunState::Finished);
    QVERIFY(!fs::exists(perSample.file("statistics.json")));
    QVERIFY(bytesOf(perSample.file("scores.npy")) != bytesOf(whole.file("scores.npy")));
}

void TestTrainRun::damagedCheckpointChangesNothing_data() {
    QTest::addColumn<QStringList>("damaged");
    QTest::newRow("last") << QStringList{QStringLiteral("last")};
    QTest::newRow("best") << QStringList{QStringLiteral("best")};
    QTest::newRow("last and previous") << QStringList{QStringLiteral("last"), QStringLiteral("previous")};
}

void TestTrainRun::damagedCheckpointChangesNothing() {
    QFETCH(QStringList, damaged);
    const RunFolder whole = project("whole", 48).claim();
    QCOMPARE(trainRun(whole, {1}, {}).value_or(RunState::Queued), RunState::Finished);
    const RunFolder parts = project("parts", 48).claim();
    QCOMPARE(trainAndCancelAfter(parts, 3), RunState::Stopped);
    for (const QString& name : damaged) {
        const fs::path file = parts.file(name.toStdString() + ".safetensors");
        fs::resize_file(file, fs::file_size(file) / 2);
    }
    QVERIFY(parts.clearCancel().has_value());
    QCOMPARE(trainRun(parts, {1}, {}).value_or(RunState::Queued), RunState::Finished);
    QCOMPARE_GT(eventsOf<ResumedEvent>(parts).at(0).epoch, 0);
    QVERIFY(identical(bytesOf(parts.file("scores.npy")), bytesOf(whole.file("scores.npy"))));
    QCOMPARE(eventsOf<TestEvent>(parts).at(0).epoch, eventsOf<TestEvent>(whole).at(0).epoch);
}

// A link to itself cannot be opened, whoever runs the test.
void TestTrainRun::aCheckpointThatCannotBeReadEndsTheAttempt() {
    const RunFolder folder = project("p", 32).claim();
    QCOMPARE(trainAndCancelAfter(folder, 2), RunState::Stopped);
    QVERIFY(folder.clearCancel().has_value());
    const fs::path last = folder.file("last.safetensors");
    const fs::path away = folder.file("away");
    fs::rename(last, away);
    fs::create_symlink(last.filename(), last);
    const std::string previous = bytesOf(folder.file("previous.safetensors"));
    QCOMPARE(trainRun(folder, {1}, {}).value_or(RunState::Queued), RunState::Failed);
    QVERIFY(contains(eventsOf<EndedEvent>(folder).back().message, "last.safetensors"));
    QVERIFY(fs::is_symlink(last));
    QVERIFY(identical(bytesOf(folder.file("previous.safetensors")), previous));
    fs::rename(away, last);
    QCOMPARE(trainRun(folder, {1}, {}).value_or(RunState::Queued), RunState::Finished);
}

void TestTrainRun::badFilesAreCountedAndLeftOut() {
    TinyProject tiny = project("p", 32);
    std::ofstream(tiny.dataset.file(tiny.dataset.tracks[0])) << "this is no audio";
    std::ofstream(tiny.dataset.file(tiny.dataset.tracks[3]), std::ios::trunc).flush();
    fs::remove(tiny.dataset.file(tiny.dataset.tracks[6]));
    const RunFolder folder = tiny.claim();
    QCOMPARE(trainRun(folder, {1}, {}).value_or(RunState::Queued), RunState::Finished);
    const auto leftOut = eventsOf<LeftOutEvent>(folder);
    QCOMPARE(leftOut.size(), std::size_t{3});
    for (const LeftOutEvent& event : leftOut)
        QVERIFY(!event.reason.empty());
    const auto tests = eventsOf<TestEvent>(folder);
    QCOMPARE(tests.size(), std::size_t{1});
    QCOMPARE(tests[0].trainClips, std::int64_t{15});
    QCOMPARE(tests[0].validationClips, std::int64_t{7});
    QCOMPARE(tests[0].testClips, std::int64_t{7});

    const auto test = readTestScores(folder, tiny.dataset);
    QVERIFY2(test.has_value(), test ? "" : test.error().message.c_str());
    QCOMPARE(test->tracks, (std::vector<std::size_t>{7, 11, 15, 19, 23, 27, 31}));
    const auto evaluation = evaluate(test->scores, test->labels, tiny.dataset.tags.size());
    QCOMPARE(evaluation.value().rocAuc, tests[0].rocAuc);
}

void TestTrainRun::aPartWithoutClipsFails() {
    TinyProject tiny = project("p", 16);
    for (Track& track : tiny.dataset.tracks)
        if (track.part == SplitPart::Validation)
            track.part = SplitPart::None;
    tiny.save();
    const RunFolder folder = tiny.claim();
    QCOMPARE(trainRun(folder, {1}, {}).value_or(RunState::Queued), RunState::Failed);
    const auto ended = eventsOf<EndedEvent>(folder);
    QCOMPARE(ended.size(), std::size_t{1});
    QVERIFY(contains(ended[0].message, "validation"));
}

// Where the gradient vanishes, ADAM without a second moment divides the first one by next to nothing: the weights
// explode.
void TestTrainRun::infiniteLossNamesItsBatch() {
    TinyProject tiny = project("p", 64);
    tiny.spec.training.epochs = 200;
    tiny.spec.training.batchSize = 2;
    tiny.spec.training.learningRate = 10.0;
    tiny.spec.training.beta2 = 0.0;
    tiny.spec.training.adamEpsilon = 1e-16;
    const RunFolder folder = tiny.claim();
    QCOMPARE(trainRun(folder, {1}, {}).value_or(RunState::Queued), RunState::Failed);
    const auto ended = eventsOf<EndedEvent>(folder);
    QCOMPARE(ended.size(), std::size_t{1});
    const QRegularExpression sentence(
        QStringLiteral("^The training loss is no longer a finite number in epoch \\d+, batch \\d+; try .*\\.$"));
    QVERIFY2(sentence.match(QString::fromStdString(ended[0].message)).hasMatch(), ended[0].message.c_str());
}

// The epoch is one batch, so that no later one can tell.
void TestTrainRun::infiniteLossAfterTheLastBatchNamesIt() {
    TinyProject tiny = project("p", 64);
    tiny.spec.training.epochs = 500;
    tiny.spec.training.batchSize = 32;
    tiny.spec.training.learningRate = 10.0;
    tiny.spec.training.beta2 = 0.0;
    tiny.spec.training.adamEpsilon = 1e-16;
    const RunFolder folder = tiny.claim();
    QCOMPARE(trainRun(folder, {1}, {}).value_or(RunState::Queued), RunState::Failed);
    const QRegularExpression sentence(QStringLiteral(
        "^The validation loss of epoch \\d+, after its last batch 1, is not a finite number; try .*\\.$"));
    const std::string message = eventsOf<EndedEvent>(folder).at(0).message;
    QVERIFY2(sentence.match(QString::fromStdString(message)).hasMatch(), message.c_str());
}

// A stop in the validation of an epoch: its training took 12 s for 24 clips.
void TestTrainRun::anEpochInTwoPartsTookTheTimeOfBoth() {
    const RunFolder folder = project("p", 48).claim();
    QCOMPARE(trainAndCancelAfter(folder, 2), RunState::Stopped);
    QVERIFY(folder.clearCancel().has_value());
    const Checkpoints checkpoints(folder.path(), folder.id());
    const auto newest = checkpoints.loadNewest();
    QVERIFY(newest.has_value() && newest->state);
    TrainingState state = *newest->state;
    state.batches = 3;
    state.clips = 24;
    state.lossSum = 12.0;
    state.seconds = 12.0;
    QVERIFY(checkpoints.saveLast(state).has_value());
    QCOMPARE(trainRun(folder, {1}, {}).value_or(RunState::Queued), RunState::Finished);
    const auto epochs = eventsOf<EpochEvent>(folder);
    const auto resumed = std::ranges::find(epochs, state.epoch + 1, &EpochEvent::epoch);
    QVERIFY(resumed != epochs.end());
    QCOMPARE(resumed->trainLoss, 0.5);
    QCOMPARE(resumed->clipsPerSecond, 2.0);
    QCOMPARE_GT(resumed->seconds, 12.0);
    QCOMPARE_LT(std::next(resumed)->seconds, 12.0);
    QCOMPARE_GT(std::next(resumed)->clipsPerSecond, 2.0);
}

void TestTrainRun::stopsEarlyWithoutABetterEpoch() {
    TinyProject tiny = project("p", 48);
    tiny.spec.training.epochs = 60;
    tiny.spec.training.patience = 3;
    const RunFolder folder = tiny.claim();
    QCOMPARE(trainRun(folder, {1}, {}).value_or(RunState::Queued), RunState::Finished);
    const auto epochs = eventsOf<EpochEvent>(folder);
    const auto tests = eventsOf<TestEvent>(folder);
    QCOMPARE_LT(epochs.size(), 60);
    QCOMPARE(static_cast<int>(epochs.size()), tests[0].epoch + 3);
}

void TestTrainRun::finishedRunIsNotTrainedAgain() {
    const RunFolder folder = project("p", 16).claim();
    QCOMPARE(trainRun(folder, {1}, {}).value_or(RunState::Queued), RunState::Finished);
    const std::string events = bytesOf(folder.eventsFile());
    QCOMPARE(trainRun(folder, {1}, {}).value_or(RunState::Queued), RunState::Finished);
    QVERIFY(identical(bytesOf(folder.eventsFile()), events));
}

void TestTrainRun::aHeldLockIsAnError() {
    const RunFolder folder = project("p", 16).claim();
    const auto lock = FileLock::tryAcquire(folder.file("lock"));
    QVERIFY(lock.has_value());
    const auto state = trainRun(folder, {1}, {});
    QVERIFY(!state);
    QCOMPARE(state.error().kind, ErrorKind::Locked);
    QVERIFY(eventsOf<StartedEvent>(folder).empty());
}

void TestTrainRun::aMissingDataSetFails() {
    TinyProject tiny = project("p", 16);
    tiny.spec.data.dataset = hashText("nothing").hex();
    const RunFolder folder = tiny.claim();
    QCOMPARE(trainRun(folder, {1}, {}).value_or(RunState::Queued), RunState::Failed);
    QVERIFY(!eventsOf<EndedEvent>(folder).at(0).message.empty());
}

void TestTrainRun::aDeviceThatIsNotThereFails() {
    const RunFolder folder = project("p", 16).claim();
    QCOMPARE(trainRun(folder, {.threads = 1, .device = "cuda:99"}, {}).value_or(RunState::Queued), RunState::Failed);
    QVERIFY(contains(eventsOf<EndedEvent>(folder).at(0).message, "cuda:99"));
    QVERIFY(eventsOf<StartedEvent>(folder).empty());
    QCOMPARE(trainRun(folder, {.threads = 1, .device = "cpu"}, {}).value_or(RunState::Queued), RunState::Finished);
    QCOMPARE(eventsOf<StartedEvent>(folder).at(0).device, std::string("cpu"));
}

void TestTrainRun::aResumedRunKeepsItsDevice() {
    const RunFolder folder = project("p", 16).claim();
    {
        auto journal = RunJournal::open(folder);
        QVERIFY(journal.has_value());
        QVERIFY(journal->write(StartedEvent{1, "host", "cuda:99 (A GPU)", "0.1", "abc", "2.1", ""}).has_value());
    }
    QCOMPARE(trainRun(folder, {.threads = 1, .device = "cpu"}, {}).value_or(RunState::Queued), RunState::Failed);
    const std::string message = eventsOf<EndedEvent>(folder).at(0).message;
    QVERIFY2(message.starts_with("The run began on cuda:99 and can only go on there"), message.c_str());
}

// No file may grow to a checkpoint's size, so that its writing fails as on a full disk.
void TestTrainRun::aFullDiskLeavesGoodCheckpoints() {
    const RunFolder whole = project("whole", 32).claim();
    QCOMPARE(trainRun(whole, {1}, {}).value_or(RunState::Queued), RunState::Finished);
    const RunFolder folder = project("p", 32).claim();
    QCOMPARE(trainAndCancelAfter(folder, 2), RunState::Stopped);
    QVERIFY(folder.clearCancel().has_value());
    const std::string last = bytesOf(folder.file("last.safetensors"));
    const std::string previous = bytesOf(folder.file("previous.safetensors"));
    const std::string best = bytesOf(folder.file("best.safetensors"));
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit limit{last.size() / 2, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    const RunState state = trainRun(folder, {1}, {}).value_or(RunState::Queued);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QCOMPARE(state, RunState::Failed);
    // The best epoch's comes first if the epoch under way when it was stopped is the best.
    const std::string message = eventsOf<EndedEvent>(folder).back().message;
    const auto names = [&](const char* file) {
        return message.starts_with("Cannot write '" + folder.file(file).string() + "'");
    };
    QVERIFY2(names("next.safetensors") || names("best.safetensors"), message.c_str());
    QVERIFY(identical(bytesOf(folder.file("best.safetensors")), best));
    QVERIFY(identical(bytesOf(folder.file("last.safetensors")), last));
    QVERIFY(identical(bytesOf(folder.file("previous.safetensors")), previous));
    QCOMPARE(trainRun(folder, {1}, {}).value_or(RunState::Queued), RunState::Finished);
    QVERIFY(identical(bytesOf(folder.file("scores.npy")), bytesOf(whole.file("scores.npy"))));
}

QTEST_APPLESS_MAIN(TestTrainRun)
#include "tst_train_run.moc"
