// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/temporary_folder.h"

#include <fstream>

#include <QTest>

using namespace etude;
namespace fs = std::filesystem;

class TestTemporaryFolder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesWithItsObject();
    void whatCannotBeMadeIsAnError();
};

void TestTemporaryFolder::goesWithItsObject() {
    fs::path path;
    {
        auto made = TemporaryFolder::create("etude-test");
        QVERIFY(made.has_value());
        const TemporaryFolder folder = std::move(*made);
        path = folder.path();
        QVERIFY(made->path().empty());
        QVERIFY(path.filename().string().starts_with("etude-test-"));
        QVERIFY(fs::is_directory(path));
        std::ofstream(path / "file") << "text";
    }
    QVERIFY(!fs::exists(path));
}

void TestTemporaryFolder::whatCannotBeMadeIsAnError() {
    const auto refused = TemporaryFolder::create("no/such/folder/etude-test");
    QVERIFY(!refused);
    QVERIFY(refused.error().message.starts_with("Cannot create '"));
}

QTEST_GUILESS_MAIN(TestTemporaryFolder)
#include "tst_temporary_folder.moc"
