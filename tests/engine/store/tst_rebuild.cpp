// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "tests/engine/store/counted_sleep.h"
#include "tests/engine/store/store_fixture.h"
#include "tests/support/process.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using namespace etude::test;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

using Rows = std::vector<std::string>;

/// A row as text: every column with its name and, to tell 1 from '1' and from NULL, its type.
std::string rowText(SQLite::Statement& query) {
    std::string text;
    for (int i = 0; i < query.getColumnCount(); ++i) {
        const SQLite::Column column = query.getColumn(i);
        text += std::string(column.getName()) + ":" + std::to_string(column.getType()) + "=" +
                (column.isNull() ? "NULL" : column.getString()) + "\n";
    }
    return text;
}

/// How a table is read. The numbers that data sets were given may differ in a database that was made anew: in their
/// place stands the hash.
std::string selection(const std::string& table) {
    if (table == "dataset")
        return "SELECT hash, name, root, tracks, train, validation, test FROM dataset";
    if (table == "tag")
        return "SELECT hash, position, tag.name, tag.tracks FROM tag JOIN dataset ON dataset.id = tag.dataset";
    if (table == "track")
        return "SELECT hash, position, path, tags, part, artist, size, modified FROM track"
               " JOIN dataset ON dataset.id = track.dataset";
    return "SELECT * FROM " + table;
}

/// All rows of all tables, sorted.
std::map<std::string, Rows> content(const fs::path& file) {
    SQLite::Database connection(file.string());
    std::map<std::string, Rows> tables;
    SQLite::Statement names(connection, "SELECT name FROM sqlite_master WHERE type = 'table'");
    while (names.executeStep()) {
        const std::string table = names.getColumn(0).getString();
        Rows& rows = tables[table];
        SQLite::Statement query(connection, selection(table));
        while (query.executeStep())
            rows.push_back(rowText(query));
        std::sort(rows.begin(), rows.end());
    }
    return tables;
}

/// Runs a project's life as the window sees it: what each step writes is ingested at once.
class Life {
public:
    explicit Life(Project& project)
        : m_project(project) {}

    void write(RunJournal& journal, decltype(RunEvent::body) body) {
        must(journal.write(std::move(body)));
        must(m_project.database.ingest());
    }
    void begin(RunJournal& journal) {
        write(journal, StartedEvent{2, "host", "cpu", "0.1", "abc", "1.13", "etude-worker 'a b'"});
        write(journal, LeftOutEvent{"bad.mp3", "it is empty"});
        write(journal, DecodedEvent{2, 30, 7});
        write(journal, ProgressEvent{RunPhase::Training, 1, 8, 16, 0.7, 20.0});
        write(journal, epochEvent(1, 0.61));
        write(journal, ProgressEvent{RunPhase::Training, 2, 8, 16, 0.6, 20.0});
        write(journal, epochEvent(2, 0.62));
    }

    /// Killed in its second epoch after the last checkpoint, then resumed to its end.
    void killedAndFinished(const RunSpec& spec) {
        const RunFolder folder = must(RunFolder::claim(m_project.layout, spec));
        {
            RunJournal journal = must(RunJournal::open(folder));
            begin(journal);
        }
        std::ofstream(folder.eventsFile(), std::ios::app) << "this is no event\n{\"type\":\"half";
        must(m_project.database.ingest());
        RunJournal journal = must(RunJournal::open(folder));
        write(journal, ResumedEvent{1, "other", "0.2", "def", "2.1", "etude-worker x"});
        write(journal, epochEvent(2, 0.625));
        write(journal, epochEvent(3, 0.63));
        write(journal, testEvent(0.64));
        write(journal, EndedEvent{RunState::Finished, ""});
    }

    void ended(const RunSpec& spec, RunState state, const std::string& message) {
        RunJournal journal = must(RunJournal::open(must(RunFolder::claim(m_project.layout, spec))));
        begin(journal);
        write(journal, EndedEvent{state, message});
    }

    void interrupted(const RunSpec& spec) {
        RunJournal journal = must(RunJournal::open(must(RunFolder::claim(m_project.layout, spec))));
        begin(journal);
    }

private:
    Project& m_project;
};

} // namespace

namespace {

/// The command, under a limit of so many KiB for each file that it writes.
ProcessResult rebuild(const ProjectLayout& project, int fileLimit = 1 << 20) {
    return runProcess(u"sh"_s, {u"-c"_s, u"trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\""_s.arg(2 * fileLimit),
                                QStringLiteral(ETUDE_BIN_DIR "/etude-cli"), u"project"_s, u"rebuild"_s,
                                QString::fromStdString(project.root.string())});
}

Rows filesOf(const ProjectLayout& project) {
    Rows names;
    for (const auto& entry : fs::directory_iterator(project.root))
        if (entry.is_regular_file())
            names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

/// A data set of so many tracks, a study, and a run that is done.
Study fill(Project& project, int tracks) {
    Dataset dataset = smallDataset();
    for (int i = 0; i < tracks; ++i)
        dataset.tracks.push_back({"many/" + std::to_string(i) + ".flac", {1}, SplitPart::Train, "", 1, 1});
    Study study = smallStudy(must(project.database.addDataset(dataset)));
    must(project.database.addStudy(study));
    finishRun(project.layout, study.runs[0], 0.8);
    must(project.database.ingest());
    return study;
}

const Rows kFiles{"project.json", "project.sqlite", "scheduler.lock"};
const Rows kFilesWithOld{"project.json", "project.sqlite", "project.sqlite.old", "scheduler.lock"};

} // namespace

class TestRebuild : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRowOfEveryTableComesBack();
    void aFullDiskLeavesTheOldDatabase_data();
    void aFullDiskLeavesTheOldDatabase();
    void killedAtAnyInstant();
    void noOldDatabaseIsReplaced();
    void whatIsDamagedIsLeftOutAndTold();
    void theCreationDateIsKept();
    void aForeignJournalIsNotPlayedBack();
    void aBusyDatabaseIsNotMoved();
};

void TestRebuild::everyRowOfEveryTableComesBack() {
    Project project;
    Dataset other = smallDataset("other");
    other.tags.push_back("quotes \"' and 日本");
    other.tracks[2].tags = {2};
    must(project.database.addDataset(other));
    const std::string hash = must(project.database.addDataset(smallDataset("first name")));
    must(project.database.addDataset(smallDataset("renamed")));

    const Study study = smallStudy(hash, 3);
    must(project.database.addStudy(study)); // six runs, the last left queued
    StudyPlan plan{"canary", study.runs[0], {}, 2, true};
    must(project.database.addStudy(must(expandStudy(plan)))); // shares runs with the first
    RunSpec alone = study.runs[0];
    alone.training.epochs = 7;

    Life life(project);
    life.killedAndFinished(study.runs[0]);
    finishRun(project.layout, study.runs[1], 0.8);
    life.ended(study.runs[2], RunState::Failed, "No <memory>; DROP TABLE run;");
    life.ended(study.runs[3], RunState::Stopped, "");
    life.interrupted(study.runs[4]);
    life.killedAndFinished(alone); // in no study
    const RunNotes notes{"odd", "a line,\n\"another\" in 日本語"};
    must(project.database.setNotes(
        std::vector<NotedRun>{{runId(study.runs[1]), notes}, {runId(study.runs[5]), {"queued", ""}}}));
    must(project.database.ingest());

    const auto before = content(project.layout.database());
    for (const char* table : {"dataset", "tag", "track", "study", "run", "study_run", "attempt", "progress", "epoch",
                              "test", "tag_score", "left_out"})
        QVERIFY2(before.contains(table) && !before.at(table).empty(), table);
    fs::remove(project.layout.database());
    const auto rebuilt = rebuild(project.layout);
    QVERIFY2(rebuilt.exitCode == 0, rebuilt.errors.constData());
    const auto after = content(project.layout.database());
    QCOMPARE(after.size(), before.size());
    const auto runs = must(must(ProjectDatabase::open(project.layout)).results());
    QCOMPARE(std::ranges::find(runs, runId(study.runs[1]), &RunResult::run)->notes, notes);
    QCOMPARE(std::ranges::find(runs, runId(study.runs[5]), &RunResult::run)->notes.label, std::string("queued"));
    for (const auto& [table, rows] : before) {
        QVERIFY2(after.contains(table), table.c_str());
        QVERIFY2(after.at(table).size() == rows.size(), table.c_str());
        for (std::size_t i = 0; i < rows.size(); ++i)
            QVERIFY2(after.at(table)[i] == rows[i],
                     (table + ":\n" + rows[i] + "became\n" + after.at(table)[i]).c_str());
    }
}

void TestRebuild::aFullDiskLeavesTheOldDatabase_data() {
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 30, 60, 90, 140}) // the whole is some 160 KiB
        QTest::addRow("%d KiB", limit) << limit;
}

void TestRebuild::aFullDiskLeavesTheOldDatabase() {
    QFETCH(int, limit);
    Project project;
    fill(project, 2000);
    fs::remove(project.layout.schedulerLock());
    const std::string before = must(readFile(project.layout.database()));
    QCOMPARE_GT(before.size(), std::size_t{150} << 10);
    for (int again = 0; again < 2; ++again) {
        const ProcessResult result = rebuild(project.layout, limit);
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.errors.contains("project.sqlite.new"), result.errors.constData());
        QVERIFY(identical(must(readFile(project.layout.database())), before));
        QCOMPARE(filesOf(project.layout), kFiles);
    }
    QCOMPARE(rebuild(project.layout).exitCode, 0);
    QVERIFY(identical(must(readFile(project.layout.root / "project.sqlite.old")), before));
}

/// Whenever it is killed, the project has its one whole database, the old or the new, and the next rebuild succeeds.
void TestRebuild::killedAtAnyInstant() {
    constexpr int kInstants = 20; // spread over the time that a whole rebuild takes
    Project project;
    fill(project, 5000);
    const auto before = content(project.layout.database());
    const QString program = QStringLiteral(ETUDE_BIN_DIR "/etude-cli");
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(rebuild(project.layout).exitCode, 0);
    const auto whole = static_cast<int>(clock.elapsed());
    int killed = 0;
    for (int instant = 0; instant < kInstants; ++instant) {
        QProcess process;
        process.start(program, {u"project"_s, u"rebuild"_s, QString::fromStdString(project.layout.root.string())});
        QVERIFY(process.waitForStarted());
        if (!process.waitForFinished(whole * instant / kInstants)) {
            process.kill();
            QVERIFY(process.waitForFinished());
        }
        killed += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
        QVERIFY(ProjectDatabase::open(project.layout));
        QCOMPARE(content(project.layout.database()), before);
    }
    QCOMPARE_GE(killed, kInstants / 4);
    std::ofstream(project.layout.root / "project.sqlite.new.tmp.1.0") << "killed while it was written";
    QCOMPARE(rebuild(project.layout).exitCode, 0);
    QCOMPARE(content(project.layout.database()), before);
    for (const std::string& name : filesOf(project.layout))
        QVERIFY2(!QByteArray::fromStdString(name).contains(".new"), name.c_str());
}

void TestRebuild::noOldDatabaseIsReplaced() {
    Project project;
    fill(project, 0);
    const std::string first = must(readFile(project.layout.database()));
    const fs::path old = project.layout.root / "project.sqlite.old";
    fs::create_hard_link(project.layout.database(), old); // as a rebuild leaves it that was killed before its last step
    QCOMPARE(must(ProjectDatabase::rebuild(project.layout)).old, old);
    QCOMPARE(filesOf(project.layout), kFilesWithOld);
    std::ofstream(project.layout.database()) << "damaged";
    QCOMPARE(must(ProjectDatabase::rebuild(project.layout)).old, fs::path(old.string() + ".2"));
    QCOMPARE(must(readFile(old.string() + ".2")), std::string("damaged"));
    QVERIFY(identical(must(readFile(old)), first));
    fs::remove(project.layout.database());
    QCOMPARE(must(ProjectDatabase::rebuild(project.layout)).old, fs::path());
    QVERIFY(ProjectDatabase::open(project.layout));
}

void TestRebuild::whatIsDamagedIsLeftOutAndTold() {
    Project project;
    const Study good = fill(project, 0);
    const Study cut = smallStudy(kDatasetHash, 1, "cut");
    must(project.database.addStudy(cut));
    fs::resize_file(project.layout.study(cut.id), 100);
    Dataset dataset = smallDataset("edited");
    dataset.tags[0] = "other";
    const fs::path edited = project.layout.dataset(must(project.database.addDataset(dataset)));
    std::ofstream(edited, std::ios::app) << " ";
    const fs::path folder = project.layout.run(runId(good.runs[1]));
    must(RunFolder::claim(project.layout, good.runs[1]));
    fs::resize_file(folder / "spec.json", 10);

    const ProcessResult result = rebuild(project.layout);
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.output.contains("; 3 left out; "), result.output.constData());
    for (const fs::path& file : {project.layout.study(cut.id), edited, folder})
        QVERIFY2(result.errors.contains((file.string() + ": ").c_str()), file.c_str());
    auto database = must(ProjectDatabase::open(project.layout));
    QCOMPARE(must(database.datasets()).size(), std::size_t{1});
    QCOMPARE(must(database.studies()).size(), std::size_t{1});
    QCOMPARE(configurations(database).at(0).rocAuc(), std::vector{0.8});
}

void TestRebuild::theCreationDateIsKept() {
    Project project;
    const Study study = fill(project, 0);
    const std::string old = "2001-02-03T04:05:06.789Z";
    const auto created = [&] {
        must(ProjectDatabase::rebuild(project.layout));
        return must(must(ProjectDatabase::open(project.layout)).created());
    };
    const std::string first = must(project.database.created());
    QCOMPARE(created(), first);
    fs::remove(project.layout.database());
    QCOMPARE(created(), first); // project.json tells

    fs::remove(project.layout.projectFile());
    SQLite::Database(project.layout.database().string(), SQLite::OPEN_READWRITE)
        .exec("UPDATE meta SET value = '" + old + "'");
    QCOMPARE(created(), old); // the database tells
    fs::remove(project.layout.database());
    QCOMPARE(created(), old); // project.json is there again

    std::ofstream(project.layout.projectFile()) << "{\"created\": 5}";
    std::ofstream(project.layout.database()) << "damaged";
    QCOMPARE(created(), study.created); // nothing is older
}

/// Of a database that was deleted: nothing says that it belongs to the new one.
void TestRebuild::aForeignJournalIsNotPlayedBack() {
    Project project;
    fill(project, 0);
    const auto before = content(project.layout.database());
    const fs::path journal = project.layout.database().string() + "-journal";
    fs::remove(project.layout.database());
    std::ofstream(journal) << "of another";
    must(ProjectDatabase::rebuild(project.layout));
    QVERIFY(!fs::exists(journal));
    QCOMPARE(content(project.layout.database()), before);
}

void TestRebuild::aBusyDatabaseIsNotMoved() {
    Project project;
    SQLite::Database writer(project.layout.database().string(), SQLite::OPEN_READWRITE);
    writer.exec("BEGIN IMMEDIATE");
    const CountedSleep sleep;
    const auto report = ProjectDatabase::rebuild(project.layout);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Locked);
    QCOMPARE(filesOf(project.layout), kFiles);
    writer.exec("COMMIT");
    QVERIFY(ProjectDatabase::rebuild(project.layout));
}

QTEST_APPLESS_MAIN(TestRebuild)
#include "tst_rebuild.moc"
