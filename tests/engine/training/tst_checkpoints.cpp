// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sys/stat.h>

#include <QTemporaryDir>
#include <QTest>

#include "engine/core/files.h"
#include "engine/network/trainer.h"
#include "engine/training/checkpoints.h"
#include "engine/training/safetensors.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;
using test::identical;
namespace fs = std::filesystem;

namespace {

/// After `epoch` epochs and some batches of the next.
TrainingState state(int epoch, int bestEpoch, std::int64_t batches = 7) {
    return {.epoch = epoch,
            .batches = batches,
            .clips = 16 * batches,
            .lossSum = 0.1 + 0.2,
            .seconds = batches > 0 ? 12.5 : 0.0,
            .best = {bestEpoch, 2.0 / 3.0, 1.0 / 3.0, epoch - bestEpoch},
            .network = {1234567890123,
                        {{"w", {2, 2}, {1.0F, 0.1F, -3e-39F, static_cast<float>(epoch)}}, {"b", {1}, {0.0F}}}}};
}

/// The state that is the best one so far.
TrainingState best(int epoch) {
    return state(epoch, epoch, 0);
}

std::string bytesOf(const fs::path& file) {
    return readFile(file).value_or("");
}

void damage(const fs::path& file) {
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekg(-1, std::ios::end);
    const char last = static_cast<char>(stream.get() ^ 1);
    stream.seekp(-1, std::ios::end);
    stream.put(last);
}

} // namespace

class TestCheckpoints : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsEveryField();
    void readsStatesWithoutSeconds();
    void refusesImpossibleCounts_data();
    void refusesImpossibleCounts();
    void lastBecomesPrevious();
    void damagedLastFallsBackToPrevious();
    void damagedFilesAreSetAside();
    void aDamagedBestIsMadeAgain_data();
    void aDamagedBestIsMadeAgain();
    void theBestEpochIsFoundInPrevious();
    void goesOnFromTheBestWhereTheNewestAreLost();
    void isLostWithoutItsBestEpoch();
    void aBestThatIsNewerThanLastIsGoneOnFrom();
    void aStateOfAnotherNetworkFallsBack();
    void beginsAnewWhereNothingIsLeft();
    void refusesAnotherRunsCheckpoint();
    void aFileThatCannotBeReadLeavesAll();
    void aPipeIsNotWaitedFor();
    void aFileThatIsTooLargeIsNotRead();
    void keepsBothOnAFailedWrite();
    void knowsTheTensorsOfANetwork_data();
    void knowsTheTensorsOfANetwork();

private:
    [[nodiscard]] fs::path file(const char* name) const { return fs::path(m_folder->path().toStdString()) / name; }
    [[nodiscard]] Checkpoints checkpoints() const { return {m_folder->path().toStdString(), "run-1"}; }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCheckpoints::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCheckpoints::keepsEveryField() {
    TrainingState third = best(3);
    third.best.rocAuc.reset();
    QVERIFY(checkpoints().saveBest(third).has_value());
    QVERIFY(checkpoints().saveLast(state(4, 3)).has_value());
    const auto loaded = checkpoints().loadBest(3);
    QVERIFY(loaded.has_value());
    QCOMPARE(*loaded, third);
    QVERIFY(!checkpoints().loadBest(2));
    const auto newest = checkpoints().loadNewest();
    QVERIFY(newest.has_value());
    QVERIFY(newest->problems.empty());
    QCOMPARE(newest->state, state(4, 3));
}

void TestCheckpoints::readsStatesWithoutSeconds() {
    QVERIFY(checkpoints().saveLast(state(4, 0)).has_value());
    auto content = readTensors(file("last.safetensors"));
    QVERIFY(content.has_value());
    QCOMPARE(content->metadata.erase("seconds"), std::size_t{1});
    QVERIFY(writeTensors(file("last.safetensors"), *content).has_value());
    const auto newest = checkpoints().loadNewest();
    QVERIFY(newest.has_value() && newest->state);
    QVERIFY(std::isnan(newest->state->seconds));
}

void TestCheckpoints::refusesImpossibleCounts_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const QString most = QStringLiteral("9223372036854775807");
    for (const char* key : {"batches", "clips", "step"})
        QTest::addRow("%s", key) << QString::fromLatin1(key) << most;
    for (const char* key : {"epoch", "batches", "clips", "step", "best_epoch", "epochs_without_better"})
        QTest::addRow("%s below 0", key) << QString::fromLatin1(key) << QStringLiteral("-5");
    QTest::newRow("a best epoch to come") << QStringLiteral("best_epoch") << QStringLiteral("5");
    QTest::newRow("no number") << QStringLiteral("step") << QStringLiteral("12a");
}

void TestCheckpoints::refusesImpossibleCounts() {
    QFETCH(QString, key);
    QFETCH(QString, value);
    QVERIFY(checkpoints().saveLast(state(4, 0)).has_value());
    auto content = readTensors(file("last.safetensors"));
    QVERIFY(content.has_value());
    QVERIFY(content->metadata.contains(key.toStdString()));
    content->metadata[key.toStdString()] = value.toStdString();
    QVERIFY(writeTensors(file("last.safetensors"), *content).has_value());
    const auto newest = checkpoints().loadNewest();
    QVERIFY(newest.has_value() && !newest->state);
    QCOMPARE(newest->problems.size(), std::size_t{1});
}

void TestCheckpoints::lastBecomesPrevious() {
    QVERIFY(checkpoints().saveLast(state(1, 0)).has_value());
    QVERIFY(!fs::exists(file("previous.safetensors")));
    QVERIFY(checkpoints().saveLast(state(2, 0)).has_value());
    fs::remove(file("last.safetensors"));
    QCOMPARE(checkpoints().loadNewest()->state, state(1, 0));
}

void TestCheckpoints::damagedLastFallsBackToPrevious() {
    QVERIFY(checkpoints().saveLast(state(1, 0)).has_value());
    QVERIFY(checkpoints().saveLast(state(2, 0)).has_value());
    damage(file("last.safetensors"));
    const auto newest = checkpoints().loadNewest();
    QCOMPARE(newest->state, state(1, 0));
    QCOMPARE(newest->problems.size(), std::size_t{1});
    QVERIFY(contains(newest->problems[0], "last.safetensors"));
}

void TestCheckpoints::damagedFilesAreSetAside() {
    QVERIFY(checkpoints().saveLast(state(1, 0)).has_value());
    QVERIFY(checkpoints().saveLast(state(2, 0)).has_value());
    damage(file("last.safetensors"));
    const auto damaged = bytesOf(file("last.safetensors"));
    QVERIFY(checkpoints().loadNewest()->state.has_value());
    QVERIFY(!fs::exists(file("last.safetensors")));
    QVERIFY(identical(bytesOf(file("last.safetensors.damaged")), damaged));
    QVERIFY(checkpoints().saveLast(state(3, 0)).has_value()); // the damaged one never becomes the previous one
    fs::remove(file("last.safetensors"));
    QCOMPARE(checkpoints().loadNewest()->state, state(1, 0));
}

void TestCheckpoints::aDamagedBestIsMadeAgain_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("best") << QStringLiteral("best.safetensors");
    QTest::newRow("its copy") << QStringLiteral("best-copy.safetensors");
}

void TestCheckpoints::aDamagedBestIsMadeAgain() {
    QFETCH(QString, name);
    const fs::path damaged = file(name.toUtf8().constData());
    QVERIFY(checkpoints().saveBest(best(1)).has_value());
    const auto expected = bytesOf(damaged);
    QVERIFY(checkpoints().saveLast(state(2, 1)).has_value());
    QVERIFY(checkpoints().saveLast(state(3, 1)).has_value());
    damage(damaged);
    QCOMPARE(checkpoints().loadBest(1), best(1));
    const auto newest = checkpoints().loadNewest();
    QVERIFY(newest.has_value());
    QCOMPARE(newest->state, state(3, 1));
    QCOMPARE(newest->problems.size(), std::size_t{1});
    QVERIFY(contains(newest->problems[0], damaged.string()));
    QVERIFY(identical(bytesOf(damaged), expected));
}

void TestCheckpoints::theBestEpochIsFoundInPrevious() {
    QVERIFY(checkpoints().saveBest(best(3)).has_value());
    QVERIFY(checkpoints().saveLast(best(3)).has_value());
    QVERIFY(checkpoints().saveLast(state(3, 3)).has_value());
    damage(file("best.safetensors"));
    fs::remove(file("best-copy.safetensors"));
    QCOMPARE(checkpoints().loadNewest()->state, state(3, 3));
    for (const char* name : {"best-copy.safetensors", "best.safetensors"}) {
        QCOMPARE(checkpoints().loadBest(3), best(3));
        fs::remove(file(name));
    }
}

void TestCheckpoints::goesOnFromTheBestWhereTheNewestAreLost() {
    QVERIFY(checkpoints().saveBest(best(3)).has_value());
    QVERIFY(checkpoints().saveLast(state(4, 3)).has_value());
    QVERIFY(checkpoints().saveLast(state(5, 3)).has_value());
    damage(file("last.safetensors"));
    damage(file("previous.safetensors"));
    const auto newest = checkpoints().loadNewest();
    QCOMPARE(newest->state, best(3));
    QCOMPARE(newest->problems.size(), std::size_t{2});
}

void TestCheckpoints::isLostWithoutItsBestEpoch() {
    QVERIFY(checkpoints().saveBest(best(1)).has_value());
    QVERIFY(checkpoints().saveLast(state(2, 1)).has_value());
    damage(file("best.safetensors"));
    damage(file("best-copy.safetensors"));
    const auto newest = checkpoints().loadNewest();
    QVERIFY(!newest->state);
    QCOMPARE(newest->problems.size(), std::size_t{3});
    QVERIFY(contains(newest->problems[2], "last.safetensors"));
    QVERIFY(fs::exists(file("last.safetensors")));
}

// A kill between the best checkpoint of epoch 3 and its copy, or the last one of epoch 3.
void TestCheckpoints::aBestThatIsNewerThanLastIsGoneOnFrom() {
    QVERIFY(checkpoints().saveBest(best(1)).has_value());
    QVERIFY(checkpoints().saveLast(state(2, 1)).has_value());
    const auto first = bytesOf(file("best-copy.safetensors"));
    QVERIFY(checkpoints().saveBest(best(3)).has_value());
    QVERIFY(writeFileAtomically(file("best-copy.safetensors"), first).has_value());
    QCOMPARE(checkpoints().loadNewest()->state, best(3));
    QVERIFY(identical(bytesOf(file("best-copy.safetensors")), bytesOf(file("best.safetensors"))));
}

void TestCheckpoints::aStateOfAnotherNetworkFallsBack() {
    const TensorShapes shapes{{"w", {2, 2}}, {"b", {1}}};
    const Checkpoints ours(m_folder->path().toStdString(), "run-1", shapes);
    TrainingState reshaped = state(2, 0);
    reshaped.network.tensors[0].shape = {4, 1};
    TrainingState lacking = state(3, 0);
    lacking.network.tensors.pop_back();
    TrainingState renamed = state(4, 0);
    renamed.network.tensors[0].name = "v";
    for (const TrainingState& wrong : {reshaped, lacking, renamed}) {
        QVERIFY(ours.saveLast(state(1, 0)).has_value());
        QVERIFY(ours.saveLast(wrong).has_value());
        const auto newest = ours.loadNewest();
        QCOMPARE(newest->state, state(1, 0));
        QCOMPARE(newest->problems.size(), std::size_t{1});
    }
}

void TestCheckpoints::beginsAnewWhereNothingIsLeft() {
    const auto newest = checkpoints().loadNewest();
    QVERIFY(newest.has_value());
    QVERIFY(!newest->state);
    QVERIFY(newest->problems.empty());
}

void TestCheckpoints::refusesAnotherRunsCheckpoint() {
    const Checkpoints other(m_folder->path().toStdString(), "run-2");
    QVERIFY(other.saveLast(state(1, 0)).has_value());
    const auto newest = checkpoints().loadNewest();
    QVERIFY(!newest->state);
    QCOMPARE(newest->problems.size(), std::size_t{1});
}

// A link to itself cannot be opened, whoever runs the test: ELOOP, as EACCES, EIO or ESTALE, tells nothing of damage.
void TestCheckpoints::aFileThatCannotBeReadLeavesAll() {
    QVERIFY(checkpoints().saveLast(state(1, 0)).has_value());
    QVERIFY(checkpoints().saveLast(state(2, 0)).has_value());
    damage(file("last.safetensors"));
    fs::remove(file("previous.safetensors"));
    fs::create_symlink("previous.safetensors", file("previous.safetensors"));
    const auto newest = checkpoints().loadNewest();
    QVERIFY(!newest);
    QCOMPARE(newest.error().kind, ErrorKind::Io);
    QVERIFY(contains(newest.error().message, "previous.safetensors"));
    QVERIFY(fs::exists(file("last.safetensors")));
    QVERIFY(fs::is_symlink(file("previous.safetensors")));
}

void TestCheckpoints::aPipeIsNotWaitedFor() {
    QVERIFY(checkpoints().saveLast(state(1, 0)).has_value());
    QVERIFY(checkpoints().saveLast(state(2, 0)).has_value());
    fs::remove(file("last.safetensors"));
    QCOMPARE(::mkfifo(file("last.safetensors").c_str(), 0600), 0);
    QCOMPARE(checkpoints().loadNewest()->state, state(1, 0));
}

// 30 GB that take no room on the disk.
void TestCheckpoints::aFileThatIsTooLargeIsNotRead() {
    const Checkpoints ours(m_folder->path().toStdString(), "run-1", {{"w", {2, 2}}, {"b", {1}}});
    QVERIFY(ours.saveLast(state(1, 0)).has_value());
    QVERIFY(ours.saveLast(state(2, 0)).has_value());
    fs::resize_file(file("last.safetensors"), std::uintmax_t{30} << 30);
    const auto newest = ours.loadNewest();
    QCOMPARE(newest->state, state(1, 0));
    QVERIFY(contains(newest->problems.at(0), "larger"));
}

void TestCheckpoints::keepsBothOnAFailedWrite() {
    QVERIFY(checkpoints().saveLast(state(1, 0)).has_value());
    QVERIFY(checkpoints().saveLast(state(2, 0)).has_value());
    const auto last = bytesOf(file("last.safetensors"));
    const auto previous = bytesOf(file("previous.safetensors"));
    // A folder stands where the file should go: the write fails whoever runs the test.
    fs::create_directory(file("next.safetensors"));
    QVERIFY(!checkpoints().saveLast(state(3, 0)));
    QVERIFY(identical(bytesOf(file("last.safetensors")), last));
    QVERIFY(identical(bytesOf(file("previous.safetensors")), previous));
}

void TestCheckpoints::knowsTheTensorsOfANetwork_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("kernel");
    QTest::newRow("two blocks") << 4 << 2 << 3;
    QTest::newRow("one block") << 1 << 1 << 1;
    QTest::newRow("large kernels") << 3 << 3 << 5;
}

void TestCheckpoints::knowsTheTensorsOfANetwork() {
    QFETCH(int, width);
    QFETCH(int, depth);
    QFETCH(int, kernel);
    NetworkConfig config;
    config.width = width;
    config.depth = depth;
    config.kernel = kernel;
    const auto plan = planNetwork(config, {24, 63}, 5);
    QVERIFY(plan.has_value());
    for (const Precision precision : {Precision::Float32, Precision::Float16}) {
        TrainingConfig training;
        training.precision = precision;
        const NetworkState state = Trainer(*plan, training, 1).state();
        TensorShapes expected;
        for (const StoredTensor& tensor : state.tensors)
            expected[tensor.name] = tensor.shape;
        QCOMPARE(stateShapes(*plan, precision), expected);
    }
}

QTEST_APPLESS_MAIN(TestCheckpoints)
#include "tst_checkpoints.moc"
