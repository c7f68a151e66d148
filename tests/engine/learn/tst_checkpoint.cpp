// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>
#include <memory>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>

#include "engine/core/files.h"
#include "engine/learn/checkpoint.h"

using namespace etude;
namespace fs = std::filesystem;

namespace {

TrainingState state(int epoch, int bestEpoch) {
    return {.epoch = epoch,
            .batches = 7,
            .clips = 112,
            .lossSum = 0.1 + 0.2,
            .bestEpoch = bestEpoch,
            .bestAuc = 2.0 / 3.0,
            .bestLoss = 1.0 / 3.0,
            .epochsWithoutBetter = epoch - bestEpoch,
            .step = 1234567890123,
            .tensors = {{"w", {2, 2}, {1.0F, 0.1F, -3e-39F, static_cast<float>(epoch)}}, {"b", {1}, {0.0F}}}};
}

void damage(const fs::path& file) {
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekg(-1, std::ios::end);
    const char last = static_cast<char>(stream.get() ^ 1);
    stream.seekp(-1, std::ios::end);
    stream.put(last);
}

} // namespace

class TestCheckpoint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsEveryField();
    void lastBecomesPrevious();
    void damagedLastFallsBackToPrevious();
    void damagedLastNeverBecomesPrevious();
    void isLostWithoutItsBestEpoch();
    void laterBestIsArrivedAtAgain();
    void beginsAnewWhereNothingIsLeft();
    void refusesAnotherRunsCheckpoint();
    void keepsTheOldOneOnAFailedWrite();

private:
    [[nodiscard]] fs::path file(const char* name) const { return fs::path(m_folder->path().toStdString()) / name; }
    [[nodiscard]] Checkpoints checkpoints() const { return {m_folder->path().toStdString(), "run-1"}; }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCheckpoint::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCheckpoint::keepsEveryField() {
    TrainingState best = state(3, 3);
    best.bestAuc.reset();
    QVERIFY(checkpoints().saveBest(best).has_value());
    QVERIFY(checkpoints().saveLast(state(4, 3)).has_value());
    const auto loaded = checkpoints().loadBest();
    QVERIFY(loaded.has_value());
    QVERIFY(*loaded == best);
    const auto newest = checkpoints().loadNewest();
    QVERIFY(newest.problems.empty());
    QVERIFY(newest.state == state(4, 3));
}

void TestCheckpoint::lastBecomesPrevious() {
    QVERIFY(checkpoints().saveLast(state(1, 0)).has_value());
    QVERIFY(!fs::exists(file("previous.safetensors")));
    QVERIFY(checkpoints().saveLast(state(2, 0)).has_value());
    fs::remove(file("last.safetensors"));
    QVERIFY(checkpoints().loadNewest().state == state(1, 0));
}

void TestCheckpoint::damagedLastFallsBackToPrevious() {
    QVERIFY(checkpoints().saveLast(state(1, 0)).has_value());
    QVERIFY(checkpoints().saveLast(state(2, 0)).has_value());
    damage(file("last.safetensors"));
    const auto newest = checkpoints().loadNewest();
    QVERIFY(newest.state == state(1, 0));
    QCOMPARE(newest.problems.size(), std::size_t{1});
    QVERIFY(newest.problems[0].find("last.safetensors") != std::string::npos);
}

void TestCheckpoint::damagedLastNeverBecomesPrevious() {
    QVERIFY(checkpoints().saveLast(state(1, 0)).has_value());
    QVERIFY(checkpoints().saveLast(state(2, 0)).has_value());
    damage(file("last.safetensors"));
    QVERIFY(checkpoints().loadNewest().state.has_value());
    QVERIFY(checkpoints().saveLast(state(3, 0)).has_value());
    fs::remove(file("last.safetensors"));
    QVERIFY(checkpoints().loadNewest().state == state(1, 0));
}

void TestCheckpoint::isLostWithoutItsBestEpoch() {
    QVERIFY(checkpoints().saveBest(state(1, 1)).has_value());
    QVERIFY(checkpoints().saveLast(state(2, 1)).has_value());
    damage(file("best.safetensors"));
    const auto newest = checkpoints().loadNewest();
    QVERIFY(!newest.state);
    QCOMPARE(newest.problems.size(), std::size_t{2});
}

// A kill between the best checkpoint of epoch 3 and the last one of epoch 3: epoch 3 is trained again.
void TestCheckpoint::laterBestIsArrivedAtAgain() {
    QVERIFY(checkpoints().saveLast(state(2, 1)).has_value());
    QVERIFY(checkpoints().saveBest(state(3, 3)).has_value());
    QVERIFY(checkpoints().loadNewest().state == state(2, 1));
}

void TestCheckpoint::beginsAnewWhereNothingIsLeft() {
    const auto newest = checkpoints().loadNewest();
    QVERIFY(!newest.state);
    QVERIFY(newest.problems.empty());
}

void TestCheckpoint::refusesAnotherRunsCheckpoint() {
    const Checkpoints other(m_folder->path().toStdString(), "run-2");
    QVERIFY(other.saveLast(state(1, 0)).has_value());
    const auto newest = checkpoints().loadNewest();
    QVERIFY(!newest.state);
    QCOMPARE(newest.problems.size(), std::size_t{1});
}

void TestCheckpoint::keepsTheOldOneOnAFailedWrite() {
    QVERIFY(checkpoints().saveLast(state(1, 0)).has_value());
    // A folder of that name stands where the temporary file should go: the write fails whoever runs the test.
    fs::create_directory(file(("last.safetensors.tmp." + std::to_string(::getpid())).c_str()));
    QVERIFY(!checkpoints().saveLast(state(2, 0)));
    QVERIFY(checkpoints().loadNewest().state == state(1, 0));
    QVERIFY(!checkpoints().saveLast(state(2, 0)));
    QVERIFY(checkpoints().loadNewest().state == state(1, 0));
}

QTEST_APPLESS_MAIN(TestCheckpoint)
#include "tst_checkpoint.moc"
