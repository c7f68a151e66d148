// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/connection.h"

#include <fstream>
#include <unistd.h>

#include <QTest>

#include "engine/core/files.h"
#include "tests/engine/store/store_fixture.h"

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
    QCOMPARE(connection->execAndGet("PRAGMA user_version").getInt(), 1);
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
    QVERIFY(opened.error().message.find("rebuild") != std::string::npos);
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
    QVERIFY(opened.error().message.find("newer Etude") != std::string::npos);
    QVERIFY(must(readFile(project.layout.database())) == before);
}

void TestConnection::foreignDatabaseIsRefused() {
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("project.sqlite").toStdString();
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE other (x)");
    const auto opened = openConnection(file);
    QVERIFY(!opened);
    QVERIFY(opened.error().message.find("not of an Etude project") != std::string::npos);
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
    const auto added = project.database.addDataset(smallDataset());
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::Locked);
    other->exec("ROLLBACK");
    QVERIFY(project.database.addDataset(smallDataset()));
}

QTEST_APPLESS_MAIN(TestConnection)
#include "tst_connection.moc"
