// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <csignal>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

#include <QTemporaryDir>
#include <QTest>

#include "engine/core/files.h"
#include "engine/core/json.h"
#include "engine/core/random.h"
#include "engine/experiment/longer.h"
#include "engine/training/train_run.h"
#include "tests/engine/experiment/events_of.h"
#include "tests/engine/training/tiny_project.h"
#include "tests/support/folder_watch.h"
#include "tests/support/must.h"
#include "tests/support/process.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using etude::test::runProcess;
using etude::test::TinyProject;
using etude::test::waitForEnd;
using test::eventsOf;
using test::FolderWatch;
using test::identical;
using test::must;
namespace fs = std::filesystem;

namespace {

const QString kWorker = QStringLiteral(ETUDE_BIN_DIR "/etude-worker");
constexpr int kEpochsToBeKilledIn = 60;
constexpr int kLimit = 300'000; // milliseconds; a defect, not a slow machine, is what runs into it

QString text(const fs::path& path) {
    return QString::fromStdString(path.string());
}

std::uintmax_t sizeOf(const fs::path& file) {
    std::error_code missing;
    const auto size = fs::file_size(file, missing);
    return missing ? 0 : size;
}

std::string bytesOf(const fs::path& file) {
    return readFile(file).value_or("");
}

/// Whether a checkpoint is being written, or was when its worker was killed.
bool hasUnfinishedCheckpoint(const RunFolder& folder) {
    std::error_code vanished;
    for (fs::directory_iterator entry(folder.path(), vanished), end; !vanished && entry != end;
         entry.increment(vanished))
        if (entry->path().filename().string().find(".safetensors.tmp.") != std::string::npos)
            return true;
    return false;
}

double secondsOfTraining(const RunFolder& folder) {
    double seconds = 0.0;
    for (const EpochEvent& epoch : eventsOf<EpochEvent>(folder))
        seconds += epoch.seconds;
    return seconds;
}

/// Who trains: etude-worker, or a child of this process that does what etude-worker does after it has started, which
/// spares the half second that libtorch takes to load.
enum class Trainer { Program, Child };

/// An attempt at a run that is interrupted on its way.
class Attempt {
public:
    explicit Attempt(const RunFolder& folder, Trainer trainer = Trainer::Program)
        : m_folder(folder)
        , m_watch(folder.path())
        , m_process(::fork()) {
        if (m_process < 0)
            throw std::runtime_error("cannot fork");
        if (m_process > 0)
            return;
        if (trainer == Trainer::Program)
            ::execl(qPrintable(kWorker), qPrintable(kWorker), folder.path().c_str(), "--threads", "1", nullptr);
        else
            ::_exit(trainRun(folder, {.threads = 1}, {}) ? 0 : 1);
        ::_exit(127);
    }
    Attempt(const Attempt&) = delete;
    Attempt& operator=(const Attempt&) = delete;
    ~Attempt() { static_cast<void>(end(SIGKILL)); }

    /// Sends the signal and waits for the end; how it ended, as waitpid() tells. -1 the second time.
    [[nodiscard]] int end(int signal) {
        int status = -1;
        if (const pid_t process = std::exchange(m_process, 0); process > 0) {
            ::kill(process, signal);
            ::waitpid(process, &status, 0);
        }
        return status;
    }
    /// The same once the journal shows this many epochs.
    [[nodiscard]] int endAfterEpochs(std::size_t epochs, int signal) {
        static_cast<void>(until([&] { return eventsOf<EpochEvent>(m_folder).size() >= epochs; }));
        return end(signal);
    }
    /// These return early if it ends before.
    void waitFor(double seconds) const { waitForEnd(m_process, seconds); }
    void waitForItsFirstEvent() const {
        const auto before = sizeOf(m_folder.eventsFile());
        static_cast<void>(until([&] { return sizeOf(m_folder.eventsFile()) > before; }));
    }
    void waitForUnfinishedCheckpoint() const {
        // One may be there of the attempt before; this one removes it.
        if (until([&] { return !hasUnfinishedCheckpoint(m_folder); }))
            static_cast<void>(until([&] { return hasUnfinishedCheckpoint(m_folder); }));
    }

private:
    [[nodiscard]] bool until(const std::function<bool()>& condition) const {
        return m_watch.until(condition, m_process);
    }

    RunFolder m_folder;
    FolderWatch m_watch;
    pid_t m_process;
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
    void reportsAFailedRun_data();
    void reportsAFailedRun();
    void aFileThatMayNotGrowLeavesGoodCheckpoints();
    void stopsOnTheSignal_data();
    void stopsOnTheSignal();
    void killedAtAnyInstantItGoesOnBitForBit();
    void whatItsPatienceEndedIsTestedAgain();
    void aLongerRunIsTheOneTrainedFromTheStart_data();
    void aLongerRunIsTheOneTrainedFromTheStart();
    void aLongerRunWithoutACheckpointBeginsAnew();
    void recordsHowItWasCalled();
    void refusesADeviceThatIsNotThere();
    void testsItself_data();
    void testsItself();

private:
    [[nodiscard]] TinyProject project(const char* name, int epochs = 12) const {
        TinyProject tiny = TinyProject::create(fs::path(m_folder->path().toStdString()) / name, 48);
        tiny.spec.training.epochs = epochs;
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
    const QList<QByteArray> lines = result.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith("etude-worker "));
    QVERIFY2(lines[1].startsWith("libtorch 1.") || lines[1].startsWith("libtorch 2."), lines[1].constData());
    const QStringList byCli{QStringLiteral("selftest"), QStringLiteral("--version")};
    QCOMPARE(runProcess(QStringLiteral(ETUDE_BIN_DIR "/etude-cli"), byCli).output, result.output);
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
    QCOMPARE(eventsOf<TestEvent>(folder).size(), std::size_t{1});
}

void TestWorker::reportsAFailedRun_data() {
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("etude-worker") << kWorker << QStringList();
    QTest::newRow("etude-cli") << QStringLiteral(ETUDE_BIN_DIR "/etude-cli") << QStringList{QStringLiteral("run")};
}

void TestWorker::reportsAFailedRun() {
    QFETCH(QString, program);
    QFETCH(QStringList, words);
    TinyProject tiny = project("p");
    fs::remove_all(tiny.dataset.root);
    const RunFolder folder = tiny.claim();
    const auto failed = runProcess(program, words + QStringList{text(folder.path())}, kLimit / 1000);
    QCOMPARE(failed.exitCode, 1);
    QCOMPARE(folder.state(), RunState::Failed);
    const auto events = folder.events();
    QVERIFY(events.has_value() && !events->empty());
    const std::string& reason = std::get<EndedEvent>(events->back().body).message;
    QVERIFY(!reason.empty());
    QCOMPARE(failed.errors, QByteArray::fromStdString(reason + "\n"));
}

// As on a full disk, a checkpoint can be begun but not be written to its end.
void TestWorker::aFileThatMayNotGrowLeavesGoodCheckpoints() {
    TinyProject tiny = project("whole", 4);
    tiny.spec.network.width = 48; // checkpoints of 500 kB, beside a journal of a few
    const RunFolder whole = tiny.claim();
    const QStringList options{QStringLiteral("--threads"), QStringLiteral("1")};
    QCOMPARE(runProcess(kWorker, QStringList{text(whole.path())} + options, kLimit / 1000).exitCode, 0);
    tiny = project("p", 4);
    tiny.spec.network.width = 48;
    const RunFolder folder = tiny.claim();
    QCOMPARE(Attempt(folder).endAfterEpochs(2, SIGTERM), 0);
    QCOMPARE(folder.state(), RunState::Stopped);

    const auto files = [&] {
        std::map<std::string, std::string> contents;
        for (const auto& entry : fs::directory_iterator(folder.path()))
            if (entry.path().filename().string().find(".safetensors") != std::string::npos)
                contents[entry.path().filename()] = bytesOf(entry.path());
        return contents;
    };
    const auto before = files();
    QVERIFY(before.contains("last.safetensors"));
    QCOMPARE_GT(before.at("last.safetensors").size(), 300'000);
    const QString limited = QStringLiteral("ulimit -f 200; exec \"$0\" \"$@\""); // blocks of 512 or 1024 bytes
    const auto failed =
        runProcess(QStringLiteral("sh"),
                   QStringList{QStringLiteral("-c"), limited, kWorker, text(folder.path())} + options, kLimit / 1000);
    QCOMPARE(failed.exitCode, 1);
    QCOMPARE(folder.state(), RunState::Failed);
    QVERIFY2(failed.errors.startsWith("Cannot write ") && failed.errors.contains(".safetensors"), failed.errors);
    QCOMPARE(failed.errors.count('\n'), 1);
    QCOMPARE(files(), before);

    QCOMPARE(runProcess(kWorker, QStringList{text(folder.path())} + options, kLimit / 1000).exitCode, 0);
    QVERIFY(identical(bytesOf(folder.file("scores.npy")), bytesOf(whole.file("scores.npy"))));
}

void TestWorker::stopsOnTheSignal_data() {
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestWorker::stopsOnTheSignal() {
    QFETCH(int, signal);
    static const std::string expected = expectedScores();
    QVERIFY(!expected.empty());
    const RunFolder folder = project("p").claim();
    QCOMPARE(Attempt(folder).endAfterEpochs(2, signal), 0); // exit status 0, not the signal
    QCOMPARE(folder.state(), RunState::Stopped);
    QCOMPARE_LT(eventsOf<EpochEvent>(folder).size(), 12);
    QVERIFY(fs::exists(folder.file("last.safetensors")));

    QCOMPARE(runProcess(kWorker, {text(folder.path())}, kLimit / 1000).exitCode, 0);
    QCOMPARE(folder.state(), RunState::Finished);
    QVERIFY(identical(bytesOf(folder.file("scores.npy")), expected));
}

// At random instants: while it is still starting, while it trains, and, every fourth time, inside the writing of a
// checkpoint; first the program, then children. An attempt is left a thirtieth of the whole training, so that the run
// does not end before its time.
void TestWorker::killedAtAnyInstantItGoesOnBitForBit() {
    constexpr int kKillsOfTheProgram = 8;
    constexpr int kKills = 20;
    constexpr int kMostKills = 100;
    constexpr int kInsideWriting = 3;
    const RunFolder whole = project("whole", kEpochsToBeKilledIn).claim();
    QCOMPARE(runProcess(kWorker, {text(whole.path()), QStringLiteral("--threads"), QStringLiteral("1")}, kLimit / 1000)
                 .exitCode,
             0);
    const std::string expected = bytesOf(whole.file("scores.npy"));
    QVERIFY(!expected.empty());

    const RunFolder folder = project("p", kEpochsToBeKilledIn).claim();
    Random random(2026, Purpose::Order);
    int kills = 0;
    int insideWriting = 0;
    for (; kills < kMostKills && (kills < kKills || insideWriting < kInsideWriting); ++kills) {
        const bool isProgram = kills < kKillsOfTheProgram;
        Attempt attempt(folder, isProgram ? Trainer::Program : Trainer::Child);
        if (kills % 4 == 0 && isProgram)
            attempt.waitFor(random.uniform(0.0, 1.0));
        else if (kills % 4 == 3)
            attempt.waitForUnfinishedCheckpoint();
        else {
            if (kills % 4 != 0)
                attempt.waitForItsFirstEvent();
            attempt.waitFor(random.uniform(0.0, secondsOfTraining(whole) / 30.0));
        }
        const int status = attempt.end(SIGKILL);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGKILL);
        insideWriting += kills % 4 == 3 && hasUnfinishedCheckpoint(folder) ? 1 : 0;
    }
    QCOMPARE_GE(insideWriting, kInsideWriting);
    QCOMPARE_GE(eventsOf<EpochEvent>(folder).size(), 3);
    QCOMPARE(runProcess(kWorker, {text(folder.path())}, kLimit / 1000).exitCode, 0);
    QCOMPARE(folder.state(), RunState::Finished);
    QVERIFY(!hasUnfinishedCheckpoint(folder));
    QVERIFY(identical(bytesOf(folder.file("scores.npy")), expected));
    QVERIFY(identical(bytesOf(folder.file("last.safetensors")), bytesOf(whole.file("last.safetensors"))));
    qInfo("%d kills, %d of them inside the writing of a checkpoint, %d events of going on", kills, insideWriting,
          static_cast<int>(eventsOf<ResumedEvent>(folder).size()));
}

/// With more epochs, but no more patience, nothing comes out otherwise.
void TestWorker::whatItsPatienceEndedIsTestedAgain() {
    TinyProject tiny = project("patience", 20);
    tiny.spec.training.patience = 1;
    const auto train = [](const RunFolder& folder) {
        return runProcess(kWorker, {text(folder.path()), QStringLiteral("--threads"), QStringLiteral("1")},
                          kLimit / 1000)
            .exitCode;
    };
    const RunFolder ended = tiny.claim();
    QCOMPARE(train(ended), 0);
    QCOMPARE_LT(std::ssize(eventsOf<EpochEvent>(ended)), 20);
    RunSpec spec = ended.spec();
    spec.training.epochs = 40;
    must(beginLonger(ended, spec));
    const RunFolder longer = must(RunFolder::open(ended.path().parent_path() / storedRunId(spec)));
    QCOMPARE(train(longer), 0);
    QCOMPARE(eventsOf<EpochEvent>(longer), eventsOf<EpochEvent>(ended));
    QVERIFY(identical(bytesOf(longer.file("scores.npy")), bytesOf(ended.file("scores.npy"))));
}

void TestWorker::aLongerRunIsTheOneTrainedFromTheStart_data() {
    QTest::addColumn<int>("patience");
    QTest::addColumn<int>("longerPatience");
    QTest::addColumn<bool>("recomputed");
    QTest::newRow("by the plan") << 0 << 0 << false;
    QTest::newRow("recomputed statistics, dropout") << 0 << 0 << true;
    QTest::newRow("stopped early") << 1 << 3 << false;
}

/// Trained for more epochs from where it ended, in two attempts, a run is what it would have been: scores, epochs,
/// checkpoints, identity.
void TestWorker::aLongerRunIsTheOneTrainedFromTheStart() {
    QFETCH(const int, patience);
    QFETCH(const int, longerPatience);
    QFETCH(const bool, recomputed);
    const auto tinyFor = [&](const char* name, int epochs, int patienceOf) {
        TinyProject tiny = project(name, epochs);
        tiny.spec.training.batchSize = 8;
        tiny.spec.training.patience = patienceOf;
        if (recomputed) {
            tiny.spec.network.batchNormStatistics = BatchNormStatistics::Recomputed;
            tiny.spec.network.dropout = 0.2;
        }
        return tiny;
    };
    const auto train = [](const RunFolder& folder) {
        return runProcess(kWorker, {text(folder.path()), QStringLiteral("--threads"), QStringLiteral("1")},
                          kLimit / 1000)
            .exitCode;
    };
    const int planned = patience > 0 ? 12 : 4;
    const RunFolder whole = tinyFor("whole", 12, longerPatience).claim();
    QCOMPARE(train(whole), 0);
    const RunFolder ended = tinyFor("parts", planned, patience).claim();
    QCOMPARE(train(ended), 0);
    const auto trained = std::ssize(eventsOf<EpochEvent>(ended));
    QCOMPARE_LT(trained, std::ssize(eventsOf<EpochEvent>(whole)));

    const RunSpec spec = must(longerSpec(ended, {12, longerPatience}));
    must(beginLonger(ended, spec));
    const RunFolder longer = must(RunFolder::open(ended.path().parent_path() / storedRunId(spec)));
    QCOMPARE(longer.id(), whole.id());
    const std::string before = bytesOf(ended.file("last.safetensors"));
    static_cast<void>(Attempt(longer).endAfterEpochs(static_cast<std::size_t>(trained) + 1, SIGKILL));
    QCOMPARE(train(longer), 0);

    QVERIFY(identical(bytesOf(longer.file("scores.npy")), bytesOf(whole.file("scores.npy"))));
    QVERIFY(identical(bytesOf(longer.file("last.safetensors")), bytesOf(whole.file("last.safetensors"))));
    QVERIFY(identical(bytesOf(ended.file("last.safetensors")), before));
    QCOMPARE(eventsOf<StartedEvent>(longer).at(0).begunFrom, ended.id());
    QCOMPARE_GE(eventsOf<ResumedEvent>(longer).at(0).epoch, static_cast<int>(trained));
    std::map<int, EpochEvent> epochs;
    for (const EpochEvent& epoch : eventsOf<EpochEvent>(longer))
        epochs[epoch.epoch] = epoch;
    const auto expected = eventsOf<EpochEvent>(whole);
    QCOMPARE(epochs.size(), expected.size());
    for (const EpochEvent& epoch : expected) {
        QCOMPARE(epochs[epoch.epoch].trainLoss, epoch.trainLoss);
        QCOMPARE(epochs[epoch.epoch].validationLoss, epoch.validationLoss);
        QCOMPARE(epochs[epoch.epoch].tagRocAuc, epoch.tagRocAuc);
    }
    QCOMPARE(eventsOf<TestEvent>(longer).at(0).epoch, eventsOf<TestEvent>(whole).at(0).epoch);
    QCOMPARE(eventsOf<TestEvent>(longer).at(0).loss, eventsOf<TestEvent>(whole).at(0).loss);
}

void TestWorker::aLongerRunWithoutACheckpointBeginsAnew() {
    const RunFolder ended = project("p", 2).claim();
    QCOMPARE(runProcess(kWorker, {text(ended.path())}, kLimit / 1000).exitCode, 0);
    const RunSpec spec = must(longerSpec(ended, {3, {}}));
    must(beginLonger(ended, spec));
    for (const char* name : {"last", "previous", "best", "best-copy"})
        fs::remove(ended.file(std::string(name) + ".safetensors"));
    const RunFolder longer = must(RunFolder::open(ended.path().parent_path() / storedRunId(spec)));
    const auto result = runProcess(kWorker, {text(longer.path())}, kLimit / 1000);
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.errors.contains("begins anew"), result.errors.constData());
    QCOMPARE(eventsOf<ResumedEvent>(longer).at(0).epoch, 0);
    QCOMPARE(eventsOf<EpochEvent>(longer).size(), std::size_t{2 + 3});
}

void TestWorker::recordsHowItWasCalled() {
    TinyProject tiny = project("a 'place'", 1);
    const RunFolder folder = tiny.claim();
    QCOMPARE(
        runProcess(kWorker,
                   {text(folder.path()), QStringLiteral("--threads"), QStringLiteral("1"), QStringLiteral("--device"),
                    QStringLiteral("cpu"), QStringLiteral("--cache"), QStringLiteral("8")},
                   kLimit / 1000)
            .exitCode,
        0);
    const auto events = folder.events();
    const auto& started = std::get<StartedEvent>(events->front().body);
    QCOMPARE(started.device, std::string("cpu"));
    QCOMPARE(started.threads, 1);
    // A shell reads the line as the words that they were.
    const auto words =
        runProcess(QStringLiteral("sh"),
                   {QStringLiteral("-c"), QStringLiteral("printf '%s\\n' ") + QString::fromStdString(started.command)});
    QCOMPARE(words.output,
             (kWorker + u'\n' + text(folder.path()) + QStringLiteral("\n--threads\n1\n--device\ncpu\n--cache\n8\n"))
                 .toUtf8());
}

void TestWorker::refusesADeviceThatIsNotThere() {
    const RunFolder folder = project("p").claim();
    const auto refused =
        runProcess(kWorker, {text(folder.path()), QStringLiteral("--device"), QStringLiteral("cuda:99")});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains("cuda:99"), refused.errors.constData());
    QCOMPARE(folder.state(), RunState::Failed);
    const auto test =
        runProcess(kWorker, {QStringLiteral("--self-test"), QStringLiteral("--device"), QStringLiteral("cuda:99")});
    QCOMPARE(test.exitCode, 2);
    QCOMPARE(test.errors.count('\n'), 1);
    QVERIFY2(test.errors.contains("cuda:99"), test.errors.constData());
}

void TestWorker::testsItself_data() {
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("word");
    QTest::newRow("etude-worker") << kWorker << QStringLiteral("--self-test");
    QTest::newRow("etude-cli") << QStringLiteral(ETUDE_BIN_DIR "/etude-cli") << QStringLiteral("selftest");
}

void TestWorker::testsItself() {
    QFETCH(QString, program);
    QFETCH(QString, word);
    const auto result =
        runProcess(program, {word, QStringLiteral("--threads"), QStringLiteral("2"), QStringLiteral("--json")}, 120);
    QVERIFY2(result.exitCode == 0, result.output.constData());
    const Json report = parseJson(result.output.toStdString());
    QVERIFY(report.is_object());
    QVERIFY(report.at("passed").get<bool>());
    QCOMPARE(report.at("threads").get<int>(), 2);
    QCOMPARE_GE(report.at("checks").size(), 10);
    for (const Json& check : report.at("checks"))
        QVERIFY2(check.at("figure").get<double>() <= check.at("tolerance").get<double>(), check.dump().c_str());
}

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
