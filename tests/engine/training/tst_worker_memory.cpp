// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/run_memory.h"

#include <algorithm>
#include <filesystem>

#include <QTemporaryDir>
#include <QTest>

#include "tests/engine/experiment/events_of.h"
#include "tests/engine/training/tiny_project.h"
#include "tests/support/process.h"

using namespace etude;
using etude::test::TinyProject;
namespace fs = std::filesystem;

namespace {

constexpr int kMostClips = 32; // half of them train

/// What the worker's process held at most, as its test event tells; 0 if it failed.
std::int64_t peakOf(const TinyProject& project, const QString& operators) {
    const RunFolder folder = project.claim();
    const auto result =
        test::runProcess(QStringLiteral(ETUDE_BIN_DIR "/etude-worker"),
                         {QString::fromStdString(folder.path().string()), QStringLiteral("--threads"),
                          QStringLiteral("1"), QStringLiteral("--device"), QStringLiteral("cpu"),
                          QStringLiteral("--cache"), QStringLiteral("0"), QStringLiteral("--operators"), operators},
                         280);
    if (result.exitCode != 0)
        qWarning("%s", result.errors.constData());
    const auto tests = test::eventsOf<TestEvent>(folder);
    return tests.empty() ? 0 : tests.front().peakMemory;
}

} // namespace

/// The reckoned memory beside that of the real worker, where different parts of it weigh most.
class TestRunMemory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reckonedIsEnoughAndNotFarAbove_data();
    void reckonedIsEnoughAndNotFarAbove();
    void partsAddUp();

private:
    QTemporaryDir m_folder;
};

void TestRunMemory::reckonedIsEnoughAndNotFarAbove_data() {
    QTest::addColumn<NetworkConfig>("network");
    QTest::addColumn<int>("batchSize");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<bool>("fused");
    const auto row = [](const char* name, NetworkConfig network, int batchSize, double seconds, bool fused) {
        QTest::newRow(name) << network << batchSize << seconds << fused;
    };
    NetworkConfig network;
    network.depth = 1;
    network.width = 1;
    row("the process alone", network, 2, 0.2, true);
    network.kernel = 15;
    row("one map, padded to a vector", network, 16, 1.0, true);
    network.kernel = 3;
    network.width = 64;
    row("one block, whose cell is too large to be fused", network, 4, 1.0, true);
    network.width = 256;
    network.depth = 5;
    row("fused blocks", network, 12, 1.0, true);
    network.width = 32;
    row("stock blocks", network, 8, 1.0, false);
    network.kernel = 5;
    row("a first block that is half fused", network, 8, 1.0, true);
    network.kernel = 3;
    network.width = 512;
    row("parameters", network, 2, 0.1, true);
    network.width = 1;
    row("long clips", network, 2, 100.0, true);
}

void TestRunMemory::reckonedIsEnoughAndNotFarAbove() {
    QFETCH(NetworkConfig, network);
    QFETCH(int, batchSize);
    QFETCH(double, seconds);
    QFETCH(bool, fused);
    const fs::path folder = m_folder.filePath(QString::fromUtf8(QTest::currentDataTag())).toStdString();
    TinyProject project = TinyProject::create(folder, std::min(kMostClips, 4 * batchSize)); // two steps, or one
    RunSpec& spec = project.spec;
    spec.network = network;
    spec.training.epochs = 1;
    spec.training.batchSize = batchSize;
    spec.input.audio.clipSeconds = seconds;
    spec.input.spectrum.melBands = 96;
    spec.input.spectrum.hopLength = 8;
    const NetworkPlan plan = planNetwork(network, spec.input.shape(), 2).value();
    const auto reckoned = static_cast<double>(runBytes(spec, plan, batchSize, {.threads = 1, .fused = fused}));
    const auto measured =
        static_cast<double>(peakOf(project, fused ? QStringLiteral("fused") : QStringLiteral("stock")));
    QCOMPARE_GT(measured, 0.0);
    qInfo("reckoned %.0f MB, measured %.0f MB", reckoned / 1e6, measured / 1e6);
    QCOMPARE_GE(reckoned, measured);
    if (measured > 300e6)
        QCOMPARE_LE(reckoned, 2.2 * measured);
}

/// A thread more is a clip more that is extracted; a batch that is larger than the training part is that.
void TestRunMemory::partsAddUp() {
    RunSpec spec;
    const NetworkPlan plan = planNetwork({}, spec.input.shape(), 50).value();
    const auto bytes = [&](const RunComputing& computing) { return runBytes(spec, plan, 16, computing); };
    const std::int64_t values = 96 * 1360;
    const std::int64_t thread = 4 * (29 * 48'000 + 29 * 12'000 + 2 * values) + 16 * 4 * values;
    QCOMPARE(bytes({.threads = 3}) - bytes({.threads = 2}), thread);
    QCOMPARE(bytes({.threads = 1}) - bytes({.threads = 1, .trainingClips = 15}),
             plan.trainingBytes(16, true) - plan.trainingBytes(15, true) + 4 * 4 * values);
    QCOMPARE_GE(bytes({}), bytes({.threads = 1}));
    constexpr std::int64_t kLibraries = std::int64_t{1} << 30;
    QCOMPARE(bytes({.threads = 1, .gpu = true}), plan.gpuTrainingBytes(16, 4) + kLibraries);
    spec.training.precision = Precision::Float16;
    QCOMPARE(bytes({.threads = 1, .gpu = true}), plan.gpuTrainingBytes(16, 2) + kLibraries);
    QCOMPARE(runBytes(spec, plan, 1024, {.threads = 1, .gpu = true}),
             plan.gpuTrainingBytes(1024, 2) + plan.gpuTrainingBytes(1024, 2) / 8);
}

QTEST_GUILESS_MAIN(TestRunMemory)
#include "tst_worker_memory.moc"
