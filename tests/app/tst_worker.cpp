// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <csignal>
#include <filesystem>
#include <memory>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "engine/core/files.h"
#include "tests/engine/learn/tiny_project.h"
#include "tests/support/process.h"

using namespace etude;
using etude::test::runProcess;
using etude::test::TinyProject;
namespace fs = std::filesystem;

namespace {

const QString kWorker = QStringLiteral(ETUDE_BIN_DIR "/etude-worker");
constexpr int kLimit = 300'000; // milliseconds; a defect, not a slow machine, is what runs into it

QString text(const fs::path& path) {
    return QString::fromStdString(path.string());
}

template <class Event>
std::size_t count(const RunFolder& folder) {
    const auto events = folder.events();
    return events ? static_cast<std::size_t>(std::ranges::count_if(
                        *events, [](const RunEvent& event) { return std::holds_alternative<Event>(event.body); }))
                  : 0;
}

std::string bytesOf(const fs::path& file) {
    return readFile(file).value_or("");
}

/// A run of the worker that is interrupted on its way.
class Worker {
public:
    explicit Worker(const RunFolder& folder) {
        m_process.start(kWorker, {text(folder.path()), QStringLiteral("--threads"), QStringLiteral("1")});
    }
    /// Waits until the journal shows this many epochs, and then sends the signal.
    [[nodiscard]] bool signalAfterEpochs(const RunFolder& folder, std::size_t epochs, int signal) {
        if (!m_process.waitForStarted() ||
            !QTest::qWaitFor([&] { return count<EpochEvent>(folder) >= epochs; }, kLimit))
            return false;
        return ::kill(static_cast<pid_t>(m_process.processId()), signal) == 0 && m_process.waitForFinished(kLimit);
    }
    [[nodiscard]] QProcess& process() { return m_process; }

private:
    QProcess m_process;
};

} // namespace

class TestWorker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void saysItsVersion();
    void refusesWrongUse();
    void asksForNoQt();
    void finishesARun();
    void reportsAFailedRun();
    void stopsOnTheSignal_data();
    void stopsOnTheSignal();
    void goesOnAfterAKillBitForBit();

private:
    [[nodiscard]] TinyProject project(const char* name) const {
        TinyProject tiny = TinyProject::create(fs::path(m_folder->path().toStdString()) / name, 48);
        tiny.spec.training.epochs = 12;
        tiny.spec.training.batchSize = 2; // many steps, so that signals fall inside an epoch
        return tiny;
    }
    /// The scores of an uninterrupted run.
    [[nodiscard]] std::string expectedScores() const {
        const RunFolder whole = project("whole").claim();
        const auto result =
            runProcess(kWorker, {text(whole.path()), QStringLiteral("--threads"), QStringLiteral("1")}, kLimit / 1000);
        return result.exitCode == 0 ? bytesOf(whole.file("scores.npy")) : "";
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorker::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestWorker::saysItsVersion() {
    const auto result = runProcess(kWorker, {QStringLiteral("--version")});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.output.startsWith("etude-worker "));
}

void TestWorker::refusesWrongUse() {
    QCOMPARE(runProcess(kWorker, {}).exitCode, 2);
    QCOMPARE(runProcess(kWorker, {QStringLiteral("--nonsense")}).exitCode, 2);
    const auto missing = runProcess(kWorker, {QStringLiteral("/no/such/run")});
    QCOMPARE(missing.exitCode, 2);
    QCOMPARE(missing.errors.count('\n'), 1);
}

void TestWorker::asksForNoQt() {
    const auto result = runProcess(QStringLiteral("readelf"), {QStringLiteral("-d"), kWorker});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.output.contains("NEEDED"));
    QVERIFY2(!result.output.contains("Qt"), result.output.constData());
}

void TestWorker::finishesARun() {
    TinyProject tiny = project("p");
    tiny.spec.training.epochs = 2;
    const RunFolder folder = tiny.claim();
    const auto result = runProcess(kWorker, {text(folder.path())}, kLimit / 1000);
    QVERIFY2(result.exitCode == 0, result.errors.constData());
    QCOMPARE(folder.state(), RunState::Finished);
    QVERIFY(!FileLock::isHeld(folder.file("lock")));
    QCOMPARE(count<TestEvent>(folder), std::size_t{1});
}

void TestWorker::reportsAFailedRun() {
    TinyProject tiny = project("p");
    fs::remove_all(tiny.dataset.root);
    const RunFolder folder = tiny.claim();
    QCOMPARE(runProcess(kWorker, {text(folder.path())}, kLimit / 1000).exitCode, 1);
    QCOMPARE(folder.state(), RunState::Failed);
}

void TestWorker::stopsOnTheSignal_data() {
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestWorker::stopsOnTheSignal() {
    QFETCH(int, signal);
    const std::string expected = expectedScores();
    QVERIFY(!expected.empty());
    const RunFolder folder = project("p").claim();
    Worker worker(folder);
    QVERIFY(worker.signalAfterEpochs(folder, 2, signal));
    QCOMPARE(worker.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(worker.process().exitCode(), 0);
    QCOMPARE(folder.state(), RunState::Stopped);
    QVERIFY(count<EpochEvent>(folder) < 12);
    QVERIFY(fs::exists(folder.file("last.safetensors")));

    QCOMPARE(runProcess(kWorker, {text(folder.path())}, kLimit / 1000).exitCode, 0);
    QCOMPARE(folder.state(), RunState::Finished);
    QVERIFY(bytesOf(folder.file("scores.npy")) == expected);
}

void TestWorker::goesOnAfterAKillBitForBit() {
    const std::string expected = expectedScores();
    QVERIFY(!expected.empty());
    const RunFolder folder = project("p").claim();
    for (const std::size_t epochs : {1U, 3U}) {
        Worker worker(folder);
        QVERIFY(worker.signalAfterEpochs(folder, epochs, SIGKILL));
        QCOMPARE(worker.process().exitStatus(), QProcess::CrashExit);
        QCOMPARE(folder.state(), RunState::Interrupted);
    }
    QCOMPARE(runProcess(kWorker, {text(folder.path())}, kLimit / 1000).exitCode, 0);
    QCOMPARE(folder.state(), RunState::Finished);
    QCOMPARE(count<ResumedEvent>(folder), std::size_t{2});
    QVERIFY(bytesOf(folder.file("scores.npy")) == expected);
}

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
