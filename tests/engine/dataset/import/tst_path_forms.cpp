// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/dataset/import/path_forms.h"
#include "tests/engine/dataset/dataset_files.h"
#include "tests/support/show.h"

using namespace etude;
namespace fs = std::filesystem;

/// Files on disk, and what lists call them.
class TestPathForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_root = test::folderOf(m_folder) / "data";
        for (const char* name :
             {"audio/a.wav", "audio/B.wav", "x/same.wav", "X/same.wav", "000/000042.mp3", "b100.wav", "p/y/twice.wav",
              "q/Twice.wav", "p/solo.wav", "p/sol.wav", "p/solos.wav", "ext/Note.wav", "ext/note.wav", "ext/tune.wav",
              "high/air.wav", "low/Air.wav", "Caf\xC3\xA9.wav", "e\xCC\x81t\xC3\xA9.wav", "deep/er/one.flac"})
            test::writeFile(m_root / name, "x");
        fs::create_directory_symlink("..", m_root / "deep" / "circle");
    }

    void finds_data() {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<unsigned>("changes");
        const auto row = [](const char* written, const char* path, PathChanges changes) {
            QTest::newRow(written) << QByteArray(written) << QByteArray(path) << changes;
        };
        row("audio\\a.wav", "audio/a.wav", kOtherSlashes);
        row(".\\audio\\a.wav", "audio/a.wav", kOtherSlashes);
        row("C:\\music\\audio\\a.wav", "audio/a.wav", kOtherSlashes | kOtherFolders);
        row("/home/somebody/data/audio/a.wav", "audio/a.wav", kOtherFolders);
        row("data/audio/a.wav", "audio/a.wav", kOtherFolders);
        row("audio/b.WAV", "audio/B.wav", kOtherCase);
        row("AUDIO\\b.wav", "audio/B.wav", kOtherSlashes | kOtherCase);
        row("Cafe\xCC\x81.wav", "Caf\xC3\xA9.wav", kOtherUnicode);
        row("\xC3\xA9t\xC3\xA9.wav", "e\xCC\x81t\xC3\xA9.wav", kOtherUnicode);
        row("CAFE\xCC\x81.wav", "Caf\xC3\xA9.wav", kOtherCase | kOtherUnicode);
        row("0/42.mp3", "000/000042.mp3", kOtherZeros);
        row("b0100.wav", "b100.wav", kOtherZeros);
        row("audio\\\\a.wav", "audio/a.wav", kOtherSlashes);
        row(" audio/a.wav ", "audio/a.wav", kOtherBlanks);
        row("Caf%C3%A9.wav", "Caf\xC3\xA9.wav", kOtherCoding);
        row("file:///music/audio/B%2Ewav", "audio/B.wav", kOtherCoding | kOtherFolders);
        row("a.wav", "audio/a.wav", kOtherPlace);
        row("er/one.flac", "deep/er/one.flac", kOtherPlace);
        row("C:\\music\\one.flac", "deep/er/one.flac", kOtherSlashes | kOtherFolders | kOtherPlace);
        row("/music/Er/one.flac", "deep/er/one.flac", kOtherCase | kOtherFolders | kOtherPlace);
        row("D:/x/twice.wav", "p/y/twice.wav", kOtherFolders | kOtherPlace); // q/Twice.wav differs more
        row("D:/z/q/twice.wav", "q/Twice.wav", kOtherCase | kOtherFolders);
    }
    void finds() {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, path);
        QFETCH(unsigned, changes);
        PathForms forms(m_root);
        const PathForms::Answer answer = forms.find(written.toStdString());
        QCOMPARE(answer.path, path.toStdString());
        QCOMPARE(answer.changes, changes);
    }

    void findsNothing_data() {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("nearest");
        QTest::newRow("another album") << QByteArray("music/one.flac") << QByteArray("deep/er/one.flac");
        QTest::newRow("as long") << QByteArray("p/sola.wav") << QByteArray("p/solo.wav");
        QTest::newRow("another extension") << QByteArray("deep/er/one.wav") << QByteArray("deep/er/one.flac");
        QTest::newRow("its own case") << QByteArray("ext/note.mp3") << QByteArray("ext/note.wav");
        QTest::newRow("another case") << QByteArray("ext/TUNE.mp3") << QByteArray("ext/tune.wav");
        QTest::newRow("its own folder") << QByteArray("low/air.mp3") << QByteArray("low/Air.wav");
        QTest::newRow("the same beginning") << QByteArray("audio/a2.wav") << QByteArray("audio/a.wav");
        QTest::newRow("nothing like it") << QByteArray("zzz.ogg") << QByteArray();
        QTest::newRow("b110 is not b100") << QByteArray("b110.wav") << QByteArray();
    }
    void findsNothing() {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, nearest);
        PathForms forms(m_root);
        const PathForms::Answer answer = forms.find(written.toStdString());
        QVERIFY(answer.path.empty());
        QCOMPARE(answer.nearest, nearest.toStdString());
    }

    void severalAreNoAnswer() {
        PathForms forms(m_root);
        const PathForms::Answer answer = forms.find("x\\SAME.wav");
        QVERIFY(answer.path.empty());
        QVERIFY(answer.several);
    }

    void changesAreNamed() {
        QCOMPARE(pathChangesSentence(kOtherSlashes).english(), std::string("changing \\ to /"));
        QCOMPARE(pathChangesSentence(kOtherSlashes | kOtherCase).english(),
                 std::string("changing \\ to / and changing the case of letters"));
    }

private:
    QTemporaryDir m_folder;
    fs::path m_root;
};

QTEST_APPLESS_MAIN(TestPathForms)
#include "tst_path_forms.moc"
