// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "engine/experiment/run_folder.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;

namespace fs = std::filesystem;

namespace {

RunSpec someSpec(int epochs = 3) {
    RunSpec spec;
    spec.data.dataset = "0123456789abcdef0123456789abcdef";
    spec.training.epochs = epochs;
    return spec;
}

void append(const fs::path& file, const std::string& text) {
    std::ofstream(file, std::ios::app) << text;
}

/// Runs `body` in a child process that then ends with its result, without any clean-up of this program.
template <class Body>
pid_t inChild(Body body) {
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(body());
    return child;
}

int exitStatus(pid_t child) {
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class TestRunFolder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void claimMakesAReadableFolder();
    void twoProcessesClaimAtOnce();
    void crashedClaimIsRepaired_data();
    void crashedClaimIsRepaired();
    void foreignSpecIsRefused();
    void openRefusesWhatIsNoRun();
    void statesOfOneLife();
    void cancelBeforeTheBeginning();
    void lastAttemptDecides();
    void killedWorkerIsInterrupted();
    void onlyOneWorker();
    void tornAndGarbageLines();
    void fullDiskLeavesWholeLines();

private:
    [[nodiscard]] ProjectLayout project() const { return {fs::path(m_folder->path().toStdString())}; }
    [[nodiscard]] RunFolder claimed() const { return RunFolder::claim(project(), someSpec()).value(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRunFolder::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestRunFolder::claimMakesAReadableFolder() {
    const auto folder = RunFolder::claim(project(), someSpec());
    QVERIFY2(folder, folder ? "" : folder.error().message.c_str());
    QCOMPARE(folder->id(), runId(someSpec()));
    QCOMPARE(folder->path(), project().run(runId(someSpec())));
    QCOMPARE(readFile(folder->file("spec.json")).value(), specText(someSpec()));
    const auto again = RunFolder::claim(project(), someSpec());
    QVERIFY(again);
    QCOMPARE(again->path(), folder->path());
    const auto opened = RunFolder::open(folder->path() / ""); // with a slash at its end
    QVERIFY(opened);
    QCOMPARE(opened->id(), folder->id());
    QCOMPARE(opened->spec(), someSpec());
}

void TestRunFolder::twoProcessesClaimAtOnce() {
    for (int round = 1; round <= 20; ++round) {
        const auto claim = [&] { return RunFolder::claim(project(), someSpec(round)) ? 0 : 1; };
        const pid_t one = inChild(claim);
        const pid_t two = inChild(claim);
        QCOMPARE(exitStatus(one), 0);
        QCOMPARE(exitStatus(two), 0);
        const auto folder = RunFolder::open(project().run(runId(someSpec(round))));
        QVERIFY(folder);
        QCOMPARE(folder->spec(), someSpec(round));
        const auto files = fs::directory_iterator(folder->path());
        QCOMPARE(std::distance(begin(files), end(files)), 1); // no temporary file is left
    }
}

void TestRunFolder::crashedClaimIsRepaired_data() {
    QTest::addColumn<std::string>("content");
    QTest::newRow("no spec.json") << std::string("missing");
    QTest::newRow("empty") << std::string();
    QTest::newRow("torn") << specText(someSpec()).substr(0, 40);
}

void TestRunFolder::crashedClaimIsRepaired() {
    QFETCH(std::string, content);
    const fs::path folder = project().run(runId(someSpec()));
    fs::create_directories(folder);
    if (content != "missing")
        append(folder / "spec.json", content);
    QVERIFY(!RunFolder::open(folder));
    QVERIFY(RunFolder::claim(project(), someSpec()));
    const auto opened = RunFolder::open(folder);
    QVERIFY(opened);
    QCOMPARE(opened->spec(), someSpec());
}

void TestRunFolder::foreignSpecIsRefused() {
    const fs::path folder = project().run(runId(someSpec()));
    fs::create_directories(folder);
    append(folder / "spec.json", specText(someSpec(7)));
    const auto opened = RunFolder::open(folder);
    QVERIFY(!opened);
    QVERIFY(contains(opened.error().message, runId(someSpec(7))));
    QVERIFY(!RunFolder::claim(project(), someSpec()));
    QCOMPARE(readFile(folder / "spec.json").value(), specText(someSpec(7)));
}

void TestRunFolder::openRefusesWhatIsNoRun() {
    const auto missing = RunFolder::open(project().run("nowhere"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    RunSpec invalid = someSpec();
    invalid.training.epochs = 0;
    QVERIFY(!RunFolder::claim(project(), invalid));
    QVERIFY(!fs::exists(project().runs()));
}

void TestRunFolder::statesOfOneLife() {
    const RunFolder folder = claimed();
    QCOMPARE(folder.state(), RunState::Queued);
    QVERIFY(folder.events().value().empty());
    {
        auto journal = RunJournal::open(folder);
        QVERIFY(journal);
        QCOMPARE(journal->attempt(), 1);
        QCOMPARE(folder.state(), RunState::Running);
        QVERIFY(journal->write(StartedEvent{}));
    }
    QCOMPARE(folder.state(), RunState::Interrupted);
    {
        auto journal = RunJournal::open(folder);
        QVERIFY(journal);
        QCOMPARE(journal->attempt(), 2);
        QVERIFY(journal->write(ResumedEvent{0}));
        QVERIFY(journal->write(EndedEvent{RunState::Finished, ""}));
        QCOMPARE(folder.state(), RunState::Running); // until it lets go
    }
    QCOMPARE(folder.state(), RunState::Finished);
    const auto events = folder.events().value();
    QCOMPARE(events.size(), std::size_t{3});
    QCOMPARE(events[0].attempt, 1);
    QCOMPARE(events[1].attempt, 2);
    QVERIFY(std::holds_alternative<EndedEvent>(events[2].body));
}

void TestRunFolder::cancelBeforeTheBeginning() {
    const RunFolder folder = claimed();
    QVERIFY(!folder.cancelRequested());
    QVERIFY(folder.requestCancel());
    QVERIFY(folder.cancelRequested());
    QCOMPARE(folder.state(), RunState::Stopped);
    QVERIFY(folder.clearCancel());
    QVERIFY(folder.clearCancel()); // nothing to clear is no error
    QCOMPARE(folder.state(), RunState::Queued);
}

void TestRunFolder::lastAttemptDecides() {
    const RunFolder folder = claimed();
    for (const RunState state : {RunState::Failed, RunState::Stopped, RunState::Finished}) {
        {
            auto journal = RunJournal::open(folder);
            QVERIFY(journal);
            QVERIFY(journal->write(ResumedEvent{}));
        }
        QCOMPARE(folder.state(), RunState::Interrupted);
        auto journal = RunJournal::open(folder);
        QVERIFY(journal);
        QVERIFY(journal->write(EndedEvent{state, ""}));
        journal = Error{};
        QCOMPARE(folder.state(), state);
    }
}

void TestRunFolder::killedWorkerIsInterrupted() {
    const RunFolder folder = claimed();
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t worker = inChild([&] {
        auto journal = RunJournal::open(folder);
        if (!journal || !journal->write(StartedEvent{}) || ::write(ready[1], "r", 1) != 1)
            return 1;
        ::pause();
        return 0;
    });
    char byte = 0;
    QCOMPARE(::read(ready[0], &byte, 1), ssize_t{1});
    QCOMPARE(folder.state(), RunState::Running);
    const auto refused = RunJournal::open(folder);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Locked);
    QVERIFY(contains(refused.error().message, folder.id()));
    ::kill(worker, SIGKILL);
    QCOMPARE(exitStatus(worker), -1);
    QCOMPARE(folder.state(), RunState::Interrupted);
    const auto next = RunJournal::open(folder);
    QVERIFY(next);
    QCOMPARE(next->attempt(), 2);
    ::close(ready[0]);
    ::close(ready[1]);
}

void TestRunFolder::onlyOneWorker() {
    const RunFolder folder = claimed();
    std::vector<pid_t> workers;
    int go[2];
    QCOMPARE(::pipe(go), 0);
    for (int i = 0; i < 6; ++i)
        workers.push_back(inChild([&] {
            const auto journal = RunJournal::open(folder);
            ::close(go[1]);
            char byte = 0;
            [[maybe_unused]] const ssize_t closed = ::read(go[0], &byte, 1); // until all have tried
            return journal ? 1 : 0;
        }));
    ::close(go[1]);
    int holders = 0;
    for (const pid_t worker : workers)
        holders += exitStatus(worker);
    ::close(go[0]);
    QCOMPARE(holders, 1);
}

void TestRunFolder::tornAndGarbageLines() {
    const RunFolder folder = claimed();
    {
        auto journal = RunJournal::open(folder);
        QVERIFY(journal);
        QVERIFY(journal->write(StartedEvent{}));
        QVERIFY(journal->write(EpochEvent{1, 0.5, 0.4, 0.6, 0.3, 1, 1, 1}));
    }
    append(folder.eventsFile(), "\x01\xff garbage\n\n{\"type\":\"invented_later\",\"time\":\"\",\"attempt\":9}\n");
    const std::string whole = readFile(folder.eventsFile()).value();
    append(folder.eventsFile(), R"({"type":"ended","time":"t","attempt":1,"state":"finished","mess)");
    QCOMPARE(folder.state(), RunState::Interrupted);
    QCOMPARE(folder.events().value().size(), std::size_t{2});
    {
        auto journal = RunJournal::open(folder);
        QVERIFY(journal);
        QCOMPARE(journal->attempt(), 2);
        QCOMPARE(readFile(folder.eventsFile()).value(), whole);
        QVERIFY(journal->write(ResumedEvent{1}));
    }
    QCOMPARE(folder.events().value().size(), std::size_t{3});
}

/// A limit on the file's size stands for the full disk: the line that does not fit is taken back whole.
void TestRunFolder::fullDiskLeavesWholeLines() {
    const RunFolder folder = claimed();
    const pid_t worker = inChild([&] {
        ::signal(SIGXFSZ, SIG_IGN);
        auto journal = RunJournal::open(folder);
        if (!journal || !journal->write(StartedEvent{}))
            return 1;
        const rlimit limit{fs::file_size(folder.eventsFile()) + 40, RLIM_INFINITY};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 2;
        const bool refused = !journal->write(LeftOutEvent{std::string(200, 'x'), "too long"});
        const rlimit none{RLIM_INFINITY, RLIM_INFINITY};
        if (!refused || ::setrlimit(RLIMIT_FSIZE, &none) != 0)
            return 3;
        return journal->write(EndedEvent{RunState::Failed, "full"}) ? 0 : 4;
    });
    QCOMPARE(exitStatus(worker), 0);
    const auto events = folder.events().value();
    QCOMPARE(events.size(), std::size_t{2});
    QCOMPARE(std::get<EndedEvent>(events[1].body).message, std::string("full"));
}

QTEST_APPLESS_MAIN(TestRunFolder)
#include "tst_run_folder.moc"
