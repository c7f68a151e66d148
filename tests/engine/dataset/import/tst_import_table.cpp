// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/dataset/import/import_table.h"
#include "tests/engine/dataset/dataset_files.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;
namespace fs = std::filesystem;
using Names = std::vector<std::string>;

namespace {

/// A table in a folder that holds a.wav, b.wav and c.wav in its folder audio.
fs::path table(const QTemporaryDir& folder, std::string_view text) {
    const fs::path root = test::folderOf(folder);
    for (const char* name : {"audio/a.wav", "audio/b.wav", "audio/c.wav"})
        test::writeFile(root / name, "not decoded here");
    test::writeFile(root / "songs.txt", text);
    return root / "songs.txt";
}

TableSource source(const fs::path& file, char separator, TableMapping mapping) {
    return {file, separator, file.parent_path() / "audio", std::move(mapping)};
}

} // namespace

class TestImportTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tagsOfOneColumn() {
        const QTemporaryDir folder;
        const fs::path file = table(folder, "\xEF\xBB\xBF"
                                            "file;who;words;fold\r\n"
                                            "a.wav; Ann ;\"rock, \"\"hard\"\",rock\";Training\r\n"
                                            "b.wav;;;VAL\r\n"
                                            "c.wav;Bob;日本語,<b>;testing");
        const auto result = importTable(source(file, ';', {"file", "words", ",", {}, "fold", "who"}));
        QVERIFY(result);
        QVERIFY(result->problems.empty());
        const Dataset& dataset = result->dataset;
        QCOMPARE(dataset.name, std::string("songs"));
        QCOMPARE(dataset.root, test::folderOf(folder) / "audio");
        QCOMPARE(dataset.tags, (Names{"\"hard\"", "<b>", "rock", "日本語"}));
        QCOMPARE(dataset.tracks.size(), 3U);
        QCOMPARE(dataset.tracks[0].path, std::string("a.wav"));
        QCOMPARE(dataset.tracks[0].artist, std::string("Ann"));
        QCOMPARE(dataset.tracks[0].tags, (std::vector<int>{0, 2}));
        QCOMPARE(dataset.tracks[0].part, SplitPart::Train);
        QVERIFY(dataset.tracks[1].tags.empty());
        QCOMPARE(dataset.tracks[1].part, SplitPart::Validation);
        QCOMPARE(dataset.tracks[2].tags, (std::vector<int>{1, 3}));
        QCOMPARE(dataset.tracks[2].part, SplitPart::Test);
    }

    void oneTagARowMayHoldAnything() {
        const QTemporaryDir folder;
        const fs::path file = table(folder, "file,genre\na.wav,R&B|Soul\nb.wav, pop \n");
        const auto result = importTable(source(file, ',', {"file", "genre", "", {}, "", ""}));
        QVERIFY(result);
        QCOMPARE(result->dataset.tags, (Names{"R&B|Soul", "pop"}));
        QVERIFY(result->dataset.part(SplitPart::None).empty());
    }

    void oneColumnATag() {
        const QTemporaryDir folder;
        const fs::path file = table(folder, "rock\tpop\tfile\tjazz\tyear\n"
                                            "1\t0\ta.wav\ttrue\t1999\n"
                                            "0.0\tYES\tb.wav\t\t2000\n"
                                            "0\t2\tc.wav\t1\t2001\n");
        const auto result = importTable(source(file, '\t', {"file", "", "|", {"jazz", "rock", "pop"}, "", ""}));
        QVERIFY(result);
        QCOMPARE(result->dataset.tags, (Names{"jazz", "rock", "pop"}));
        QCOMPARE(result->dataset.tracks.size(), 2U);
        QCOMPARE(result->dataset.tracks[0].tags, (std::vector<int>{0, 1}));
        QCOMPARE(result->dataset.tracks[1].tags, std::vector<int>{2});
        QCOMPARE(result->problems,
                 (std::vector<ImportProblem>{
                     {say("line %1", 4), say("Its column '%1' holds '%2'; it must be 0 or 1.", "pop", "2")}}));
    }

    void tagsOfRowsLeftOutAreNone() {
        const QTemporaryDir folder;
        const fs::path file = table(folder, "file,tags\ngone.wav,lost\na.wav,kept\n");
        const auto result = importTable(source(file, ',', {"file", "tags", "|", {}, "", ""}));
        QVERIFY(result);
        QCOMPARE(result->dataset.tags, Names{"kept"});
        QCOMPARE(result->problems.size(), 1U);
    }

    void wrongMappingsAreRefused_data() {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("tags");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("no path")
            << QByteArray() << QByteArray("tags")
            << QByteArray("name the column that holds the paths of the audio files; its header has file, tags");
        QTest::newRow("no tags") << QByteArray("file") << QByteArray() << QByteArray("name either one column");
        QTest::newRow("missing") << QByteArray("File") << QByteArray("tags")
                                 << QByteArray("has no column 'File'; it has file, tags, twice, twice.");
        QTest::newRow("twice") << QByteArray("file") << QByteArray("twice")
                               << QByteArray("names the column 'twice' twice");
    }
    void wrongMappingsAreRefused() {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, tags);
        QFETCH(QByteArray, expected);
        const QTemporaryDir folder;
        const fs::path file = table(folder, "file,tags,twice,twice\na.wav,x,,\n");
        const auto result = importTable(source(file, ',', {path.toStdString(), tags.toStdString(), "|", {}, "", ""}));
        QVERIFY(!result);
        QVERIFY(contains(result.error().message, expected.toStdString()));
        QVERIFY(contains(result.error().message, "songs.txt"));
    }

    void whereThePathsStartIsSaid() {
        const QTemporaryDir folder;
        TableSource other = source(table(folder, "file,tags\nq/a.wav,x\n"), ',', {"file", "tags", "|", {}, "", ""});
        other.audio.clear();
        const std::string root = test::folderOf(folder).string();
        QCOMPARE(importTable(other).error().message, "'" + root + "/songs.txt' gives no usable track below '" + root +
                                                         "' (1 left out); first, line 2: The file 'q/a.wav' does not "
                                                         "exist; the nearest is 'audio/a.wav'.");
    }

    void missingAudioFolderIsSaid() {
        const QTemporaryDir folder;
        TableSource missing = source(table(folder, "file,tags\na.wav,x\n"), ',', {"file", "tags", "|", {}, "", ""});
        missing.audio = "/no/such/audio";
        QCOMPARE(importTable(missing).error().kind, ErrorKind::NotFound);
    }

    void previewGuessesTagsOfOneColumn() {
        const QTemporaryDir folder;
        const fs::path file = table(folder, "Artist\tSplit\tGenres\tfilename\tyear\n"
                                            "Ann\ttrain\trock;pop\ta.wav\t1\n"
                                            "Bob\ttest\tjazz\tb.wav\t0\n");
        const auto preview = previewTable(file, 1);
        QVERIFY(preview);
        QCOMPARE(preview->separator, '\t');
        QCOMPARE(preview->columns, (Names{"Artist", "Split", "Genres", "filename", "year"}));
        QCOMPARE(preview->rows, (std::vector<Names>{{"Ann", "train", "rock;pop", "a.wav", "1"}}));
        QCOMPARE(preview->guess, (TableMapping{"filename", "Genres", ";", {}, "Split", "Artist"}));
    }

    void previewGuessesColumnsOfTags() {
        const QTemporaryDir folder;
        const fs::path file = table(folder, "clip;rock;pop;year\nx/a.mp3;0;1;1999\nx/b.ogg;1;0;1\n");
        const auto preview = previewTable(file);
        QVERIFY(preview);
        QCOMPARE(preview->separator, ';');
        QCOMPARE(preview->guess, (TableMapping{"clip", "", "|", {"rock", "pop"}, "", ""}));
        const auto asTold = previewTable(file, 20, ',');
        QVERIFY(asTold);
        QCOMPARE(asTold->columns, Names{"clip;rock;pop;year"});
    }

    /// One row that is wrong does not hide a tag: that row is left out, with the reason. Folds are no parts.
    void previewGuessesInSpiteOfAWrongRow() {
        const QTemporaryDir folder;
        std::string text = "path,rock,fold\n";
        for (int i = 0; i < 10; ++i)
            text += "x/a.mp3," + std::string(i == 7 ? "0.5" : "1") + "," + std::to_string(i) + "\n";
        const fs::path file = table(folder, text);
        const auto preview = previewTable(file);
        QVERIFY(preview);
        QCOMPARE(preview->guess, (TableMapping{"path", "", "|", {"rock"}, "", ""}));
    }

    void previewReadsTheBeginningOnly() {
        const QTemporaryDir folder;
        std::string text = "path,tags\n";
        for (int i = 0; i < 900; ++i)
            text += "a.wav," + std::string(2'000, 'x') + "\n";
        const auto preview = previewTable(table(folder, text), 900);
        QVERIFY(preview);
        QCOMPARE_GT(preview->rows.size(), 500);
        QCOMPARE_LT(preview->rows.size(), 530); // of 1 MiB, rows of 2 007 bytes
        QCOMPARE(preview->rows.back()[1].size(), 2'000U);
        QVERIFY(!previewTable("/no/such/table.csv"));
        QVERIFY(!previewTable(table(folder, "")));
    }
};

QTEST_APPLESS_MAIN(TestImportTable)
#include "tst_import_table.moc"
