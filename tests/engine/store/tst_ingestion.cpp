// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/ingestion.h"

#include <csignal>
#include <fstream>
#include <map>
#include <sys/wait.h>
#include <unistd.h>

#include <QTest>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "engine/core/files.h"
#include "engine/store/schema.h"
#include "tests/engine/store/store_fixture.h"
#include "tests/support/show.h"

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
    void notesAreReadFromTheFolder();
    void provenanceOfEveryAttempt();
    void provenanceBeforeTheFirstAttempt();
    void anOlderDatabaseReadsProvenanceAgain();
    void anOlderDatabaseKeepsRunsWithoutAFolder();
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
        must(journal.write(ProgressEvent{RunPhase::Training, 1, 1, 10, 0.7, 20.0}));
        must(journal.write(ProgressEvent{RunPhase::Training, 1, 5, 10, 0.6, 21.0}));
        must(journal.write(LeftOutEvent{"b'a\"d\n.flac", "empty"}));
        must(project.database.ingest(folder.id()));
        const RunRow running = rowOf(project.database, study.runs[0]);
        QCOMPARE(running.state, RunState::Running);
        QCOMPARE(running.progress.value(), (ProgressEvent{RunPhase::Training, 1, 5, 10, 0.6, 21.0}));
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
        text += line(1, ProgressEvent{RunPhase::Training, epoch, 1, 2, 0.5, 1.0});
        text += line(1, epochEvent(epoch, 0.5));
    }
    QCOMPARE_GT(text.size(), (std::size_t{2} << 20));
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
    QCOMPARE(configurations(project.database).at(0).rocAuc(), std::vector{0.8});
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

void TestIngestion::notesAreReadFromTheFolder() {
    Project project;
    const Study study = smallStudy(kDatasetHash, 1);
    must(project.database.addStudy(study));
    finishRun(project.layout, study.runs[0], 0.8);
    must(project.database.ingest());
    const auto notes = [&](std::size_t run) {
        for (const RunResult& result : must(project.database.results()))
            if (result.run == runId(study.runs[run]))
                return result.notes;
        throw std::runtime_error("no such run");
    };
    QVERIFY(notes(0).isEmpty());
    const RunNotes odd{"odd", "a \"note\"\nof two lines"};
    must(writeRunNotes(project.layout.run(runId(study.runs[0])), odd)); // by another program
    must(project.database.ingest());
    QCOMPARE(notes(0), odd);

    const std::vector<NotedRun> both{{runId(study.runs[0]), {}}, {runId(study.runs[1]), odd}}; // the second waits
    must(project.database.setNotes(both));
    QVERIFY(notes(0).isEmpty());
    QCOMPARE(runNotesStamp(project.layout.run(both[0].run)), std::int64_t{0});
    QCOMPARE(notes(1), odd);
    QCOMPARE(rowOf(project.database, study.runs[1]).state, RunState::Queued);

    std::ofstream(project.layout.run(both[0].run) / "notes.json") << "{\"label\": 3}"; // damaged: told, nothing lost
    const auto damaged = project.database.ingest();
    QVERIFY(!damaged);
    QVERIFY2(damaged.error().message.find("notes.json") != std::string::npos, damaged.error().message.c_str());
    QCOMPARE(rowOf(project.database, study.runs[0]).testRocAuc, std::optional(0.8));

    QCOMPARE(project.database.setNotes(std::vector<NotedRun>{{"none", odd}}).error().kind, ErrorKind::NotFound);
    std::filesystem::remove_all(project.layout.run(both[0].run));
    QCOMPARE(project.database.setNotes(std::vector<NotedRun>{{both[0].run, odd}}).error().kind, ErrorKind::NotFound);
}

void TestIngestion::provenanceOfEveryAttempt() {
    Project project;
    const RunFolder folder = must(RunFolder::claim(project.layout, specWithSeed(1)));
    const StartedEvent started{
        2, "host", "cuda:0 (name)", "0.1", "abc", "1.13", "etude-worker 'a b'", "fused avx2", "from", "FFTW 3.3.10"};
    append(folder, line(1, started) + line(1, LeftOutEvent{"b.mp3", "it is empty"}) +
                       line(1, LeftOutEvent{"a.mp3", "it cannot be read"}) + line(1, epochEvent(1, 0.5)));
    must(project.database.ingest());
    const Provenance first = must(project.database.provenance(folder.id()));
    QVERIFY(first.spec == specWithSeed(1));
    QCOMPARE(first.attempts, (std::vector<AttemptRow>{{1, "2026-01-01T00:00:00.000Z", 0, started}}));
    QCOMPARE(first.decoding, DecodedEvent());
    QCOMPARE(first.leftOut, (std::vector<LeftOutEvent>{{"a.mp3", "it cannot be read"}, {"b.mp3", "it is empty"}}));

    append(folder, line(2, ResumedEvent{1, "other", "0.2", "def", "2.1", "etude-worker x", "FFTW 3.3.11"}) +
                       line(2, LeftOutEvent{"b.mp3", "it is no audio"}) + line(2, DecodedEvent{2, 30, 7}) +
                       line(3, ResumedEvent{1, "third", "0.3", "ghi", "2.2", "etude-worker y"}));
    must(project.database.ingest());
    const Provenance resumed = must(project.database.provenance(folder.id()));
    QCOMPARE(resumed.attempts.size(), std::size_t{3});
    QCOMPARE(resumed.attempts[0], first.attempts[0]);
    const AttemptRow second{
        2,
        "2026-01-01T00:00:00.000Z",
        1,
        {2, "other", "cuda:0 (name)", "0.2", "def", "2.1", "etude-worker x", "fused avx2", {}, "FFTW 3.3.11"}};
    QCOMPARE(resumed.attempts[1], second);
    QCOMPARE(resumed.attempts[2].origin.host, std::string("third"));
    QCOMPARE(resumed.attempts[2].origin.threads, 2);
    QCOMPARE(resumed.decoding, (DecodedEvent{2, 30, 7}));
    QCOMPARE(resumed.leftOut, (std::vector<LeftOutEvent>{{"a.mp3", "it cannot be read"}, {"b.mp3", "it is no audio"}}));
}

void TestIngestion::provenanceBeforeTheFirstAttempt() {
    Project project;
    const Study study = smallStudy(kDatasetHash);
    must(project.database.addStudy(study));
    const Provenance queued = must(project.database.provenance(runId(study.runs[0])));
    QCOMPARE(queued, (Provenance{study.runs[0], {}, {}, {}, {"study"}}));
    QCOMPARE(must(project.database.provenance("nobody")), Provenance{});
    const std::filesystem::path broken = project.layout.run("0000broken");
    std::filesystem::create_directories(broken);
    std::ofstream(broken / "spec.json") << "{";
    must(project.database.ingest());
    Provenance unread;
    unread.files = {{"spec.json", 1}};
    QCOMPARE(must(project.database.provenance("0000broken")), unread);
}

namespace {

/// All rows of a table, sorted, as text.
std::vector<std::string> rowsOf(const ProjectLayout& project, const std::string& table) {
    SQLite::Database connection(project.database().string());
    SQLite::Statement query(connection, "SELECT * FROM " + table);
    std::vector<std::string> rows;
    while (query.executeStep()) {
        std::string& row = rows.emplace_back();
        for (int i = 0; i < query.getColumnCount(); ++i)
            row += query.getColumn(i).getString() + "|";
    }
    std::ranges::sort(rows);
    return rows;
}

const std::vector<std::string> kRunTables{"run", "attempt", "progress", "epoch", "test", "tag_score", "left_out"};

/// Puts a database of version 1 in the place of the project's: it has the rows of its runs as a program of that version
/// read them, for which an event said less.
void putVersionOne(const ProjectLayout& project) {
    const std::filesystem::path newest = project.root / "newest.sqlite";
    std::filesystem::rename(project.database(), newest);
    SQLite::Database first(project.database().string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    first.exec(std::string(migrations()[0]));
    first.exec("PRAGMA application_id = 1165260132"); // "Etud"
    first.exec("PRAGMA user_version = 1");
    first.exec("ATTACH '" + newest.string() + "' AS newest");
    for (const auto& [table, columns] : std::map<std::string, std::string>{
             {"run", "id, configuration, label, seed, epochs, spec, state, message, attempt, read, unreadable"},
             {"progress", "run, phase, epoch, done, total, loss, clips_per_second"},
             {"epoch", "run, epoch, attempt, train_loss, validation_loss, validation_roc_auc, validation_pr_auc,"
                       " seconds, clips_per_second, learning_rate"},
             {"test", "run, epoch, loss, roc_auc, pr_auc, train_clips, validation_clips, test_clips, first_bias,"
                      " first_weight, seconds"},
             {"tag_score", "run, position, tag, positives, roc_auc, pr_auc"},
             {"left_out", "run, file, reason"}})
        first.exec("INSERT INTO main." + table + " (" + columns + ") SELECT " + columns + " FROM newest." + table);
    first.exec(
        "INSERT INTO main.attempt (run, attempt, time, epoch, threads, host, device, version, revision, libtorch)"
        " SELECT run, attempt, time, epoch, threads, iif(threads IS NULL, NULL, host), device,"
        " iif(threads IS NULL, NULL, version), iif(threads IS NULL, NULL, revision),"
        " iif(threads IS NULL, NULL, libtorch) FROM newest.attempt");
}

} // namespace

/// What the older program left out of its rows comes from the folders, and nothing is counted twice.
void TestIngestion::anOlderDatabaseReadsProvenanceAgain() {
    Project project;
    finishRun(project.layout, specWithSeed(1), 0.8);
    const RunFolder resumed = must(RunFolder::claim(project.layout, specWithSeed(2)));
    append(resumed, line(1, StartedEvent{2, "host", "cpu", "0.1", "abc", "1.13", "etude-worker run", "stock"}) +
                        line(1, LeftOutEvent{"a.mp3", "it is empty"}) + "this is no event\n" +
                        line(1, epochEvent(1, 0.5)) + line(1, epochEvent(2, 0.5)) +
                        line(2, ResumedEvent{1, "other", "0.2", "def", "2.1", "etude-worker x"}) +
                        line(2, epochEvent(2, 0.75)) + line(2, EndedEvent{RunState::Failed, "no memory"}));
    must(project.database.ingest());
    std::map<std::string, std::vector<std::string>> expected;
    for (const std::string& table : kRunTables)
        expected[table] = rowsOf(project.layout, table);
    putVersionOne(project.layout);

    auto opened = must(ProjectDatabase::open(project.layout));
    QCOMPARE(must(opened.test(runId(specWithSeed(1)))).value().rocAuc, std::optional(0.8)); // shown meanwhile
    QCOMPARE(must(opened.provenance(resumed.id())).attempts.size(), std::size_t{2});
    QCOMPARE(must(opened.ingest()), std::size_t{6 + 8});
    for (const std::string& table : kRunTables)
        QVERIFY2(rowsOf(project.layout, table) == expected[table], table.c_str());
    QCOMPARE(must(opened.provenance(resumed.id())).attempts[1].origin.command, std::string("etude-worker x"));
    QCOMPARE(must(opened.ingest()), std::size_t{0});
    QCOMPARE(must(must(ProjectDatabase::open(project.layout)).ingest()), std::size_t{0});
}

void TestIngestion::anOlderDatabaseKeepsRunsWithoutAFolder() {
    Project project;
    finishRun(project.layout, specWithSeed(1), 0.8);
    must(project.database.ingest());
    putVersionOne(project.layout);
    std::filesystem::remove_all(project.layout.run(runId(specWithSeed(1))));
    auto opened = must(ProjectDatabase::open(project.layout));
    must(opened.ingest());
    QCOMPARE(rowOf(opened, specWithSeed(1)).state, RunState::Finished);
    QCOMPARE(must(opened.epochs(runId(specWithSeed(1)))).size(), std::size_t{3});
    QCOMPARE(must(opened.test(runId(specWithSeed(1)))).value().rocAuc, std::optional(0.8));
    const Provenance provenance = must(opened.provenance(runId(specWithSeed(1))));
    QCOMPARE(provenance.attempts.size(), std::size_t{1});
    QCOMPARE(provenance.attempts[0].origin.host, std::string("host"));
    QCOMPARE(provenance.attempts[0].origin.command, std::string());
}

void TestIngestion::twoProcessesAtOnce() {
    Project project;
    constexpr int kRuns = 12;
    ::signal(SIGPIPE, SIG_IGN); // a child that has ended too early is told below
    std::vector<pid_t> children;
    std::vector<int> news; // for each child a pipe that tells of every finished run
    for (int child = 0; child < 2; ++child) {
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        const pid_t pid = ::fork();
        if (pid == 0) {
            ::close(ends[1]);
            auto database = ProjectDatabase::open(project.layout);
            for (char run = 0; database && ::read(ends[0], &run, 1) == 1;)
                if (!database->ingest())
                    ::_exit(2);
            const auto results = database ? database->results() : database.error();
            ::_exit(results && std::ranges::count(*results, RunState::Finished, &RunResult::state) == kRuns ? 0 : 1);
        }
        ::close(ends[0]);
        children.push_back(pid);
        news.push_back(ends[1]);
    }
    for (int run = 0; run < kRuns; ++run) {
        finishRun(project.layout, specWithSeed(static_cast<std::uint64_t>(run)), 0.5 + 0.01 * run);
        for (const int child : news)
            QCOMPARE(::write(child, "", 1), ssize_t{1});
    }
    for (const int child : news)
        ::close(child);
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
