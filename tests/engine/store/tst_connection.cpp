// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/connection.h"

#include <fstream>
#include <unistd.h>

#include <QTest>

#include "engine/core/files.h"
#include "engine/store/schema.h"
#include "tests/engine/store/counted_sleep.h"
#include "tests/engine/store/store_fixture.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using namespace etude::test;

/// What opening or using a database says when something is wrong with its file.
class TestConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settingsAreThoseOfTheDesign();
    void emptyFileBecomesAnEmptyDatabase();
    void textFileIsDamaged();
    void damagedPagesAreToldWhenRead();
    void newerDatabaseIsRefusedUnchanged();
    void olderDatabaseKeepsItsRows();
    void foreignDatabaseIsRefused();
    void readOnlyFolderCanBeReadAndSaysSoWhenWritten();
    void lockedDatabaseIsToldAfterTheTimeOut();
};

void TestConnection::settingsAreThoseOfTheDesign() {
    Project project;
    auto connection = must(openConnection(project.layout.database()));
    QCOMPARE(connection->execAndGet("PRAGMA journal_mode").getString(), std::string("delete"));
    QCOMPARE(connection->execAndGet("PRAGMA foreign_keys").getInt(), 1);
    QCOMPARE(connection->execAndGet("PRAGMA busy_timeout").getInt(), 5000);
    QCOMPARE(connection->execAndGet("PRAGMA user_version").getInt(), static_cast<int>(migrations().size()));
}

void TestConnection::emptyFileBecomesAnEmptyDatabase() {
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("project.sqlite").toStdString();
    std::ofstream(file).close();
    auto connection = must(openConnection(file));
    QCOMPARE(connection->execAndGet("SELECT count(*) FROM run").getInt(), 0);
}

void TestConnection::textFileIsDamaged() {
    Project project;
    std::ofstream(project.layout.database()) << std::string(5000, 'x');
    const auto opened = ProjectDatabase::open(project.layout);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Corrupt);
    QVERIFY(contains(opened.error().message, "rebuild"));
}

void TestConnection::damagedPagesAreToldWhenRead() {
    Project project;
    Dataset dataset = smallDataset();
    for (int i = 0; i < 5000; ++i)
        dataset.tracks.push_back({"many/" + std::to_string(i) + ".flac", {1}, SplitPart::Train, "", 1, 1});
    must(project.database.addDataset(dataset));
    const auto size = std::filesystem::file_size(project.layout.database());
    std::fstream file(project.layout.database(), std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(4096);
    const std::string damage(static_cast<std::size_t>(size) - 4096, '\x5a');
    file.write(damage.data(), static_cast<std::streamsize>(damage.size()));
    file.close();
    auto opened = ProjectDatabase::open(project.layout);
    const auto read = opened ? opened->dataset("small") : Result<Dataset>(opened.error());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Corrupt);
}

void TestConnection::newerDatabaseIsRefusedUnchanged() {
    Project project;
    must(openConnection(project.layout.database()))->exec("PRAGMA user_version = 99");
    const std::string before = must(readFile(project.layout.database()));
    const auto opened = ProjectDatabase::open(project.layout);
    QVERIFY(!opened);
    QVERIFY(contains(opened.error().message, "newer Etude"));
    QVERIFY(identical(must(readFile(project.layout.database())), before));
}

void TestConnection::olderDatabaseKeepsItsRows() {
    Project project;
    std::filesystem::remove(project.layout.database());
    {
        SQLite::Database first(project.layout.database().string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        first.exec(std::string(migrations()[0]));
        first.exec("PRAGMA application_id = 1165260132"); // "Etud"
        first.exec("PRAGMA user_version = 1");
        first.exec("INSERT INTO run (id, configuration, label, seed, epochs, spec, state)"
                   " VALUES ('r', 'c', '', 0, 1, '{}', 'finished')");
        first.exec("INSERT INTO epoch (run, epoch, attempt, train_loss, validation_loss, validation_roc_auc,"
                   " validation_pr_auc, seconds, clips_per_second, learning_rate)"
                   " VALUES ('r', 1, 1, 0.5, 0.6, 0.75, 0.25, 2, 30, 0.005)");
        first.exec("INSERT INTO test (run, epoch, loss, roc_auc, pr_auc, train_clips, validation_clips, test_clips,"
                   " first_bias, first_weight, seconds)"
                   " VALUES ('r', 1, 0.6, 0.75, 0.25, 7, 2, 1, 0.1, 0.2, 9)");
    }
    auto opened = must(ProjectDatabase::open(project.layout));
    const EpochEvent epoch{1, 0.5, 0.6, 0.75, 0.25, 2, 30, 0.005};
    QCOMPARE(must(opened.epochs("r")), std::vector{epoch});
    QCOMPARE(must(opened.test("r")).value().totalSeconds, 9.0); // one attempt, as far as is known
}

void TestConnection::foreignDatabaseIsRefused() {
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("project.sqlite").toStdString();
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE other (x)");
    const auto opened = openConnection(file);
    QVERIFY(!opened);
    QVERIFY(contains(opened.error().message, "not of an Etude project"));
}

void TestConnection::readOnlyFolderCanBeReadAndSaysSoWhenWritten() {
    Project project;
    must(project.database.addDataset(smallDataset()));
    finishRun(project.layout, smallStudy(kDatasetHash).runs[0], 0.8);
    namespace fs = std::filesystem;
    fs::permissions(project.folder.path().toStdString(), fs::perms(0755));
    fs::permissions(project.layout.database(), fs::perms(0644));
    fs::permissions(project.layout.root, fs::perms(0555));
    const bool root = ::geteuid() == 0; // whom permissions do not stop
    if (root)
        QCOMPARE(::seteuid(65534), 0);
    auto opened = ProjectDatabase::open(project.layout);
    const auto rows = opened ? opened->datasets() : Result<std::vector<DatasetRow>>(opened.error());
    const auto read = opened ? opened->ingest() : Result<std::size_t>(opened.error());
    const auto elsewhere = ProjectDatabase::create({project.layout.root / "new"});
    if (root)
        QCOMPARE(::seteuid(0), 0);
    fs::permissions(project.layout.root, fs::perms(0755));
    QVERIFY2(rows, rows ? "" : rows.error().message.c_str());
    QCOMPARE(rows->size(), std::size_t{1});
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Io);
    QVERIFY(!elsewhere);
    QCOMPARE(elsewhere.error().kind, ErrorKind::Io);
}

void TestConnection::lockedDatabaseIsToldAfterTheTimeOut() {
    Project project;
    auto other = must(openConnection(project.layout.database()));
    other->exec("BEGIN IMMEDIATE");
    const CountedSleep sleep;
    const auto added = project.database.addDataset(smallDataset());
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::Locked);
    QCOMPARE(CountedSleep::askedMicroseconds, 5'000'000);
    other->exec("ROLLBACK");
    QVERIFY(project.database.addDataset(smallDataset()));
}

QTEST_APPLESS_MAIN(TestConnection)
#include "tst_connection.moc"
