// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/dataset/import/importers.h"
#include "engine/dataset/split/split.h"
#include "tests/engine/dataset/dataset_files.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;
namespace fs = std::filesystem;

namespace {

/// A manifest beside files named a.wav, b.wav... as many as `files`.
fs::path manifest(const QTemporaryDir& folder, std::string_view text, int files = 5) {
    const fs::path root = test::folderOf(folder);
    for (int i = 0; i < files; ++i)
        test::writeFile(root / (std::string(1, static_cast<char>('a' + i)) + ".wav"), "not decoded here");
    test::writeFile(root / "manifest.csv", text);
    return root / "manifest.csv";
}

} // namespace

class TestImportManifest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryColumnInAnyOrder() {
        const QTemporaryDir folder;
        const auto result = importManifest(manifest(folder, "\xEF\xBB\xBF"
                                                            "artist,Split,extra,tags,path\r\n"
                                                            "\"Ann, Bob\",train,1,rock| pop |rock,a.wav\r\n"
                                                            ",valid,2,,./b.wav\r\n"
                                                            "Eve,validation,3,\"say \"\"hi\"\"\",c.wav\r\n"
                                                            "Eve,TEST,4,Pop||,d.wav\r\n"
                                                            "Eve,none,5,pop,e.wav\r\n"));
        QVERIFY(result);
        QVERIFY(result->problems.empty());
        const Dataset& dataset = result->dataset;
        QCOMPARE(dataset.tags, (std::vector<std::string>{"Pop", "pop", "rock", "say \"hi\""}));
        QCOMPARE(dataset.root, test::folderOf(folder));
        QCOMPARE(dataset.name, test::folderOf(folder).filename().string());
        QCOMPARE(dataset.tracks.size(), 5U);
        QCOMPARE(dataset.tracks[0].artist, std::string("Ann, Bob"));
        QCOMPARE(dataset.tracks[0].tags, (std::vector<int>{1, 2}));
        QCOMPARE(dataset.tracks[0].part, SplitPart::Train);
        QCOMPARE(dataset.tracks[0].size, 16);
        QCOMPARE_GT(dataset.tracks[0].modified, 1'600'000'000);
        QCOMPARE(dataset.tracks[1].path, std::string("b.wav"));
        QVERIFY(dataset.tracks[1].tags.empty());
        QCOMPARE(dataset.tracks[1].part, SplitPart::Validation);
        QCOMPARE(dataset.tracks[2].part, SplitPart::Validation);
        QCOMPARE(dataset.tracks[2].tags, std::vector<int>{3});
        QCOMPARE(dataset.tracks[3].part, SplitPart::Test);
        QCOMPARE(dataset.tracks[4].part, SplitPart::None);
    }

    void everythingLeftOutIsListed() {
        const QTemporaryDir folder;
        const fs::path csv = manifest(folder, "path,tags,split\n"
                                              "a.wav,x,train\n"
                                              "gone.wav,x,train\n"
                                              "empty.wav,x,train\n"
                                              ",x,train\n"
                                              "b.wav,x,learn\n"
                                              "./a.wav,x,test\n"
                                              "sub,x,test\n"
                                              "c.wav,x\n"
                                              "d.wav,caf\xE9,train\n"
                                              "\"e\"oops.wav,x,train\n"
                                              "\"two\nlines.wav\",x,train\n"
                                              "a.wav/inside.wav,x,train\n"
                                              "\"e.wav,x,train\n");
        test::writeFile(csv.parent_path() / "empty.wav", "");
        test::writeFile(csv.parent_path() / "two\nlines.wav", "x");
        fs::create_directory(csv.parent_path() / "sub");
        const auto result = importManifest(csv);
        QVERIFY(result);
        QCOMPARE(result->dataset.tracks.size(), 2U);
        QCOMPARE(result->dataset.tracks[1].path, std::string("two\nlines.wav"));
        const std::vector<std::pair<std::string, std::string>> expected{
            {"line 3", "does not exist"},
            {"line 4", "is empty (0 bytes)"},
            {"line 5", "path is empty"},
            {"line 6", "split is 'learn'"},
            {"line 7", "into another set"},
            {"line 8", "is not a file"},
            {"line 9", "has 2 fields where the header has 3"},
            {"line 10", "not UTF-8"},
            {"line 11", "does not exist"},
            {"line 14", "cannot be looked at"},
            {"line 15", "does not exist"}};
        QCOMPARE(result->problems.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(result->problems[i].where.english(), expected[i].first);
            QVERIFY(contains(result->problems[i].reason.english(), expected[i].second));
        }
    }

    void missingSplitIsMade() {
        const QTemporaryDir folder;
        const auto result =
            importManifest(manifest(folder, "path,tags\na.wav,x\nb.wav,x\nc.wav,y\nd.wav,y\ne.wav,y\n"));
        QVERIFY(result);
        Dataset expected = result->dataset;
        QVERIFY(expected.part(SplitPart::None).empty());
        QVERIFY(splitDataset(expected, kImportSplit));
        expected.splitOrigin.atImport = true;
        QCOMPARE(result->dataset, expected);
    }

    void namesAreOnlyData() {
        const QTemporaryDir folder;
        const fs::path root = test::folderOf(folder);
        test::writeFile(root / "'; DROP TABLE tracks;--.wav", "x");
        test::writeFile(root / "manifest.csv",
                        "path,tags,artist\n'; DROP TABLE tracks;--.wav,<b>bold</b>|日本語,\"$(touch x)\"\n");
        const auto result = importManifest(root / "manifest.csv");
        QVERIFY(result);
        QCOMPARE(result->dataset.tags, (std::vector<std::string>{"<b>bold</b>", "日本語"}));
        QCOMPARE(result->dataset.tracks[0].artist, std::string("$(touch x)"));
    }

    void absolutePathsAreKept() {
        const QTemporaryDir folder;
        const QTemporaryDir elsewhere;
        const fs::path audio = test::folderOf(elsewhere) / "x.wav";
        test::writeFile(audio, "x");
        const auto result = importManifest(manifest(folder, "path,tags\n" + audio.string() + ",t\n", 0));
        QVERIFY(result);
        QCOMPARE(result->dataset.file(result->dataset.tracks[0]), audio);
    }

    /// A list that was written with absolute paths, in a folder that moves as a whole.
    void absolutePathsInsideTheFolderMoveWithIt() {
        const QTemporaryDir folder;
        const fs::path root = test::folderOf(folder) / "before";
        test::writeFile(root / "sub" / "x.wav", "x");
        test::writeFile(root / "manifest.csv", "path,tags\n" + (root / "sub/x.wav").string() + ",t\n" +
                                                   (root / "./sub/../sub/x.wav").string() + ",t\nsub/x.wav,t\n");
        auto result = importManifest(root / "manifest.csv");
        QVERIFY(result);
        QCOMPARE(result->dataset.tracks.size(), 1U);
        QCOMPARE(result->dataset.tracks[0].path, std::string("sub/x.wav"));
        QCOMPARE(result->joinedRows, 2); // the same file again
        result->dataset.root = test::folderOf(folder) / "after";
        fs::rename(root, result->dataset.root);
        QVERIFY(fs::exists(result->dataset.file(result->dataset.tracks[0])));
    }

    void unusableManifestsAreRefused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("empty") << QByteArray() << QByteArray("does not begin with a header line");
        QTest::newRow("no path") << QByteArray("file,tags\na.wav,x\n") << QByteArray("'path' is missing");
        QTest::newRow("no tags") << QByteArray("path\na.wav\n") << QByteArray("'tags' is missing");
        QTest::newRow("twice") << QByteArray("path,tags,path\n") << QByteArray("'path' twice");
        QTest::newRow("header only") << QByteArray("path,tags\n") << QByteArray("no usable track");
        QTest::newRow("all missing") << QByteArray("path,tags\ngone,x\nlost,x\n") << QByteArray("(2 left out)");
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11)
                                << QByteArray("does not begin with a header line");
    }
    void unusableManifestsAreRefused() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const QTemporaryDir folder;
        const auto result = importManifest(manifest(folder, text.toStdString()));
        QVERIFY(!result);
        QVERIFY(contains(result.error().message, expected.toStdString()));
        QVERIFY(contains(result.error().message, "manifest.csv"));
    }

    void missingManifestIsNotFound() {
        QCOMPARE(importManifest("/no/such/manifest.csv").error().kind, ErrorKind::NotFound);
    }

    void manyRowsReportProgressAndStop() {
        const QTemporaryDir folder;
        std::string text = "path,tags\n";
        for (int i = 0; i < 20'000; ++i)
            text += "gone" + std::to_string(i) + ".wav,x\n";
        text += "a.wav,x\n";
        const fs::path csv = manifest(folder, text);
        std::int64_t last = 0;
        const auto result = importManifest(csv, [&](const Progress& progress) {
            QCOMPARE_GT(progress.done, last);
            QCOMPARE_LE(progress.done, progress.total);
            last = progress.done;
        });
        QVERIFY(result);
        QCOMPARE(result->problems.size(), 20'000U);
        QCOMPARE_GT(last, 0);
        std::stop_source stop;
        const auto cancelled = importManifest(
            csv, [&](const Progress&) { stop.request_stop(); }, stop.get_token());
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestImportManifest)
#include "tst_import_manifest.moc"
