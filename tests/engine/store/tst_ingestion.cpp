// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/ingestion.h"

#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

#include <QTest>

#include "engine/core/files.h"
#include "tests/engine/store/store_fixture.h"

using namespace etude;
using namespace etude::test;

/// From run folders, written by the code that workers use, to rows.
class TestIngestion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finishedRunIsReadOnce();
    void statesComeFromTheFolder();
    void halfALineWaitsForItsEnd();
    void laterAttemptWins();
    void failureGivesItsReason();
    void rewrittenFileIsReadAgain();
    void linesThatMakeNoSenseAreCounted();
    void manyEventsAreReadInBlocks();
    void runOutsideAnyStudy();
    void brokenFolderShowsAndTheOthersAreRead();
    void deletedFolderIsQueuedAgain();
    void twoProcessesAtOnce();
};

namespace {

RunRow rowOf(ProjectDatabase& database, const RunSpec& spec) {
    for (const RunRow& row : must(database.runs()))
        if (row.id == runId(spec))
            return row;
    throw std::runtime_error("no such run");
}

void append(const RunFolder& folder, const std::string& text) {
    std::ofstream(folder.eventsFile(), std::ios::app | std::ios::binary) << text;
}

std::string line(int attempt, decltype(RunEvent::body) body) {
    return encodeEvent({"2026-01-01T00:00:00.000Z", attempt, std::move(body)}) + "\n";
}

RunSpec specWithSeed(std::uint64_t seed) {
    RunSpec spec;
    spec.data.dataset = kDatasetHash;
    spec.seeds.initialisation = seed;
    return spec;
}

} // namespace

void TestIngestion::finishedRunIsReadOnce() {
    Project project;
    const Study study = smallStudy(kDatasetHash);
    must(project.database.addStudy(study));
    QCOMPARE(must(project.database.ingest()), std::size_t{0});
    finishRun(project.layout, study.runs[1], 0.875);
    QCOMPARE(must(project.database.ingest()), std::size_t{6});
    QCOMPARE(must(project.database.ingest()), std::size_t{0});
    const RunRow row = rowOf(project.database, study.runs[1]);
    QCOMPARE(row.state, RunState::Finished);
    QCOMPARE(row.attempt, 1);
    QCOMPARE(row.epoch, 3);
    QCOMPARE(row.epochs, 3);
    QCOMPARE(row.validationRocAuc.value(), 0.875 - 0.1 + 0.01 * 3);
    QCOMPARE(row.testRocAuc.value(), 0.875);
    QVERIFY(!row.progress);
    QCOMPARE(must(project.database.epochs(row.id)).at(1), epochEvent(2, 0.875 - 0.1 + 0.01 * 2));
    QCOMPARE(must(project.database.test(row.id)).value(), testEvent(0.875));
    QCOMPARE(rowOf(project.database, study.runs[0]).state, RunState::Queued);
    QVERIFY(!must(project.database.test(runId(study.runs[0]))));
}

void TestIngestion::statesComeFromTheFolder() {
    Project project;
    const Study study = smallStudy(kDatasetHash);
    must(project.database.addStudy(study));
    const RunFolder folder = must(RunFolder::claim(project.layout, study.runs[0]));
    {
        RunJournal journal = must(RunJournal::open(folder));
        must(journal.write(StartedEvent{}));
        must(journal.write(ProgressEvent{"training", 1, 1, 10, 0.7, 20.0}));
        must(journal.write(ProgressEvent{"training", 1, 5, 10, 0.6, 21.0}));
        must(journal.write(LeftOutEvent{"b'a\"d\n.flac", "empty"}));
        must(project.database.ingest(folder.id()));
        const RunRow running = rowOf(project.database, study.runs[0]);
        QCOMPARE(running.state, RunState::Running);
        QCOMPARE(running.progress.value(), (ProgressEvent{"training", 1, 5, 10, 0.6, 21.0}));
        QCOMPARE(running.leftOut, std::int64_t{1});
    }
    QCOMPARE(must(project.database.ingest()), std::size_t{0});
    const RunRow interrupted = rowOf(project.database, study.runs[0]);
    QCOMPARE(interrupted.state, RunState::Interrupted);
    QVERIFY(!interrupted.progress);
}

void TestIngestion::halfALineWaitsForItsEnd() {
    Project project;
    const RunFolder folder = must(RunFolder::claim(project.layout, specWithSeed(1)));
    const std::string epoch = line(1, epochEvent(1, 0.5));
    append(folder, line(1, StartedEvent{}) + epoch.substr(0, 20));
    QCOMPARE(must(project.database.ingest()), std::size_t{1});
    QCOMPARE(must(project.database.ingest()), std::size_t{0});
    append(folder, epoch.substr(20));
    QCOMPARE(must(project.database.ingest()), std::size_t{1});
    QCOMPARE(must(project.database.epochs(folder.id())), std::vector{epochEvent(1, 0.5)});
}

void TestIngestion::laterAttemptWins() {
    Project project;
    const RunFolder folder = must(RunFolder::claim(project.layout, specWithSeed(1)));
    append(folder, line(1, StartedEvent{}) + line(1, epochEvent(1, 0.51)) + line(1, epochEvent(2, 0.52)) +
                       line(1, epochEvent(3, 0.53)));
    must(project.database.ingest());
    append(folder, line(2, ResumedEvent{1}));
    must(project.database.ingest());
    QCOMPARE(must(project.database.epochs(folder.id())).size(), std::size_t{1});
    append(folder, line(2, epochEvent(2, 0.62)) + line(1, epochEvent(2, 0.99)));
    must(project.database.ingest());
    const auto epochs = must(project.database.epochs(folder.id()));
    QCOMPARE(epochs, (std::vector{epochEvent(1, 0.51), epochEvent(2, 0.62)}));
    QCOMPARE(rowOf(project.database, specWithSeed(1)).attempt, 2);
}

void TestIngestion::failureGivesItsReason() {
    Project project;
    const RunFolder folder = must(RunFolder::claim(project.layout, specWithSeed(1)));
    append(folder, line(1, StartedEvent{}) + line(1, EndedEvent{RunState::Failed, "No <memory>; DROP TABLE run;"}));
    must(project.database.ingest());
    const RunRow row = rowOf(project.database, specWithSeed(1));
    QCOMPARE(row.state, RunState::Failed);
    QCOMPARE(row.message, std::string("No <memory>; DROP TABLE run;"));
}

void TestIngestion::rewrittenFileIsReadAgain() {
    Project project;
    const RunFolder folder = must(RunFolder::claim(project.layout, specWithSeed(1)));
    append(folder, line(1, StartedEvent{}) + line(1, epochEvent(1, 0.5)) + line(1, epochEvent(2, 0.5)));
    must(project.database.ingest());
    std::filesystem::remove(folder.eventsFile());
    append(folder, line(1, epochEvent(1, 0.75)));
    QCOMPARE(must(project.database.ingest()), std::size_t{1});
    QCOMPARE(must(project.database.epochs(folder.id())), std::vector{epochEvent(1, 0.75)});
}

void TestIngestion::linesThatMakeNoSenseAreCounted() {
    Project project;
    const RunFolder folder = must(RunFolder::claim(project.layout, specWithSeed(1)));
    append(folder, "{\"type\": \n" + line(1, epochEvent(1, 0.5)) + "\x01\x02\n");
    must(project.database.ingest());
    QCOMPARE(rowOf(project.database, specWithSeed(1)).unreadableEvents, std::int64_t{2});
    QCOMPARE(must(project.database.epochs(folder.id())).size(), std::size_t{1});
}

void TestIngestion::manyEventsAreReadInBlocks() {
    Project project;
    const RunFolder folder = must(RunFolder::claim(project.layout, specWithSeed(1)));
    std::string text;
    for (int epoch = 1; epoch <= 6000; ++epoch) {
        text += line(1, ProgressEvent{"training", epoch, 1, 2, 0.5, 1.0});
        text += line(1, epochEvent(epoch, 0.5));
    }
    QVERIFY(text.size() > (std::size_t{2} << 20));
    append(folder, text);
    QCOMPARE(must(project.database.ingest()), std::size_t{12000});
    QCOMPARE(rowOf(project.database, specWithSeed(1)).epoch, 6000);
}

void TestIngestion::runOutsideAnyStudy() {
    Project project;
    finishRun(project.layout, specWithSeed(7), 0.8);
    must(project.database.ingest());
    const RunRow row = rowOf(project.database, specWithSeed(7));
    QCOMPARE(row.study, std::string());
    QCOMPARE(row.seed, std::uint64_t{7});
    QCOMPARE(row.label, summary(InputConfig{}));
    QCOMPARE(configurations(project.database).at(0).rocAuc, std::vector{0.8});
}

void TestIngestion::brokenFolderShowsAndTheOthersAreRead() {
    Project project;
    const std::filesystem::path broken = project.layout.run("0000broken");
    std::filesystem::create_directories(broken);
    must(project.database.ingest());
    QVERIFY(must(project.database.runs()).empty()); // no spec.json yet: it is being claimed
    std::ofstream(broken / "spec.json") << "{";
    finishRun(project.layout, specWithSeed(7), 0.8);
    QCOMPARE(must(project.database.ingest()), std::size_t{6});
    const auto rows = must(project.database.runs());
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows[0].id, std::string("0000broken"));
    QCOMPARE(rows[0].state, RunState::Failed);
    QVERIFY(!rows[0].message.empty());
    QCOMPARE(configurations(project.database).size(), std::size_t{1});
}

void TestIngestion::deletedFolderIsQueuedAgain() {
    Project project;
    const Study study = smallStudy(kDatasetHash);
    must(project.database.addStudy(study));
    finishRun(project.layout, study.runs[0], 0.8);
    const RunFolder stopped = must(RunFolder::claim(project.layout, study.runs[1]));
    append(stopped, line(1, epochEvent(1, 0.5)) + line(1, EndedEvent{RunState::Stopped, ""}));
    must(project.database.ingest());
    QCOMPARE(rowOf(project.database, study.runs[1]).state, RunState::Stopped);
    std::filesystem::remove_all(project.layout.runs());
    must(project.database.ingest());
    QCOMPARE(rowOf(project.database, study.runs[1]).state, RunState::Queued);
    QCOMPARE(rowOf(project.database, study.runs[1]).epoch, 0);
    QCOMPARE(rowOf(project.database, study.runs[0]).state, RunState::Finished);
}

void TestIngestion::twoProcessesAtOnce() {
    Project project;
    constexpr int kRuns = 12;
    std::vector<pid_t> children;
    for (int child = 0; child < 2; ++child) {
        const pid_t pid = ::fork();
        if (pid == 0) { // ingests until it has seen every run finished
            auto database = ProjectDatabase::open(project.layout);
            for (int round = 0; database && round < 2000; ++round) {
                if (!database->ingest())
                    ::_exit(2);
                const auto results = database->results();
                if (results && std::ranges::count_if(*results, &RunResult::finished) == kRuns)
                    ::_exit(0);
                ::usleep(5000);
            }
            ::_exit(1);
        }
        children.push_back(pid);
    }
    for (int run = 0; run < kRuns; ++run)
        finishRun(project.layout, specWithSeed(static_cast<std::uint64_t>(run)), 0.5 + 0.01 * run);
    for (const pid_t pid : children) {
        int status = -1;
        QCOMPARE(::waitpid(pid, &status, 0), pid);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }
    for (const RunRow& row : must(project.database.runs())) {
        QCOMPARE(must(project.database.epochs(row.id)).size(), std::size_t{3});
        QCOMPARE(must(project.database.test(row.id)).value().tags.size(), std::size_t{2});
        QCOMPARE(row.unreadableEvents, std::int64_t{0});
    }
}

QTEST_APPLESS_MAIN(TestIngestion)
#include "tst_ingestion.moc"
