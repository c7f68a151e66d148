// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include <QTest>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "tests/engine/store/store_fixture.h"
#include "tests/support/process.h"

using namespace etude;
using namespace etude::test;
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

/// How a table is read. Two things may differ in a database that was made anew, and are left out: the numbers that data
/// sets were given (in their place stands the hash), and when the database itself was made.
std::string selection(const std::string& table) {
    if (table == "meta")
        return "SELECT * FROM meta WHERE key <> 'created'";
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
        write(journal, ProgressEvent{"training", 1, 8, 16, 0.7, 20.0});
        write(journal, epochEvent(1, 0.61));
        write(journal, ProgressEvent{"training", 2, 8, 16, 0.6, 20.0});
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

class TestRebuild : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRowOfEveryTableComesBack();
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
    must(project.database.ingest());

    const auto before = content(project.layout.database());
    for (const char* table : {"dataset", "tag", "track", "study", "run", "study_run", "attempt", "progress", "epoch",
                              "test", "tag_score", "left_out"})
        QVERIFY2(before.contains(table) && !before.at(table).empty(), table);
    fs::remove(project.layout.database());
    const auto rebuilt =
        runProcess(QStringLiteral(ETUDE_BIN_DIR "/etude-cli"), {QStringLiteral("project"), QStringLiteral("rebuild"),
                                                                QString::fromStdString(project.layout.root.string())});
    QVERIFY2(rebuilt.exitCode == 0, rebuilt.errors.constData());
    const auto after = content(project.layout.database());
    QCOMPARE(after.size(), before.size());
    for (const auto& [table, rows] : before) {
        QVERIFY2(after.contains(table), table.c_str());
        QVERIFY2(after.at(table).size() == rows.size(), table.c_str());
        for (std::size_t i = 0; i < rows.size(); ++i)
            QVERIFY2(after.at(table)[i] == rows[i],
                     (table + ":\n" + rows[i] + "became\n" + after.at(table)[i]).c_str());
    }
}

QTEST_APPLESS_MAIN(TestRebuild)
#include "tst_rebuild.moc"
