// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cli_fixture.h"

using namespace etude::test;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

/// `etude-cli dataset import` with lists in every layout that it knows, by hand as small as they can be.
class TestImportCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QCOMPARE(cli({u"project"_s, u"create"_s, at(u"project"_s)}).exitCode, 0);
        for (const QString& name : {u"a/1.mp3"_s, u"b/2.mp3"_s, u"000/000002.mp3"_s, u"000/000003.mp3"_s})
            write(u"audio/"_s + name, "x");
        write(u"jamendo.tsv"_s, "TRACK_ID\tARTIST_ID\tALBUM_ID\tPATH\tDURATION\tTAGS\n"
                                "t\ta\tb\ta/1.mp3\t1.0\tgenre---rock\tmood/theme---sad\n");
        write(u"annotations_final.csv"_s,
              "\"clip_id\"\t\"beat\"\t\"beats\"\t\"mp3_path\"\n\"1\"\t\"0\"\t\"1\"\t\"a/1.mp3\"\n");
        write(u"tracks.csv"_s, ",artist,set,set,track\n,id,split,subset,genre_top\ntrack_id,,,,\n"
                               "2,1,training,small,Rock\n3,1,test,large,Jazz\n");
        write(u"songs.csv"_s, "file;tags;split\na/1.mp3;rock,pop;train\nb/2.mp3;jazz;test\ngone.mp3;jazz;test\n");
        write(u"own.txt"_s, "pulse | beat\n");
    }

    void readsEachLayout_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QList<int>>("expected"); // tracks, training tracks, tags, left out, outside the subset
        QTest::newRow("jamendo") << QStringList{u"--jamendo"_s, at(u"jamendo.tsv"_s)} << QList<int>{1, 1, 2, 0, 0};
        QTest::newRow("magnatagatune") << QStringList{u"--magnatagatune"_s, at(u"annotations_final.csv"_s)}
                                       << QList<int>{1, 1, 2, 0, 0};
        QTest::newRow("merged") << QStringList{u"--magnatagatune"_s, at(u"annotations_final.csv"_s),
                                               u"--merge-synonyms"_s}
                                << QList<int>{1, 1, 1, 0, 0};
        QTest::newRow("merged by a file") << QStringList{u"--merge-synonyms"_s, at(u"own.txt"_s), u"--magnatagatune"_s,
                                                         at(u"annotations_final.csv"_s)}
                                          << QList<int>{1, 1, 2, 0, 0};
        QTest::newRow("own synonyms") << QStringList{u"--magnatagatune"_s, at(u"annotations_final.csv"_s),
                                                     u"--synonyms"_s, at(u"own.txt"_s)}
                                      << QList<int>{1, 1, 2, 0, 0};
        QTest::newRow("fma") << QStringList{u"--fma"_s, at(u"tracks.csv"_s)} << QList<int>{2, 1, 2, 0, 0};
        QTest::newRow("fma small") << QStringList{u"--fma"_s, at(u"tracks.csv"_s), u"--subset"_s, u"small"_s}
                                   << QList<int>{1, 1, 1, 0, 1};
        QTest::newRow("table as guessed") << QStringList{u"--table"_s, at(u"songs.csv"_s)} << QList<int>{2, 1, 3, 1, 0};
        QTest::newRow("most frequent tags")
            << QStringList{u"--table"_s, at(u"songs.csv"_s), u"--top-tags"_s, u"2"_s} << QList<int>{2, 1, 2, 1, 0};
        QTest::newRow("table as told") << QStringList{u"--table"_s,         at(u"songs.csv"_s),
                                                      u"--tag-separator"_s, u""_s,
                                                      u"--path-column"_s,   u"file"_s,
                                                      u"--tags-column"_s,   u"tags"_s}
                                       << QList<int>{2, 1, 2, 1, 0};
    }
    void readsEachLayout() {
        QFETCH(QStringList, options);
        QFETCH(QList<int>, expected);
        const QJsonObject found = cliJson(QStringList{u"dataset"_s, u"import"_s, u"-P"_s, at(u"project"_s), u"--json"_s,
                                                      u"--audio"_s, at(u"audio"_s)} +
                                          options);
        QCOMPARE((QList<int>{found[u"tracks"_s].toInt(), found[u"train"_s].toInt(), found[u"tags"_s].toInt(),
                             int(found[u"left_out"_s].toArray().size()), found[u"outside_subset"_s].toInt()}),
                 expected);
    }

    /// Names, in the order in which the data sets were added.
    void namesAreToldWhenTheyAreOthers() {
        const QString project = at(u"names"_s);
        QCOMPARE(cli({u"project"_s, u"create"_s, project}).exitCode, 0);
        write(u"other.csv"_s, "file;tags\na/1.mp3;rock\n");
        const auto import = [&](const QString& table, const QStringList& more) {
            return cli(QStringList{u"dataset"_s, u"import"_s, u"-P"_s, project, u"--table"_s, at(table)} + more);
        };
        const auto names = [&] {
            QStringList list;
            const QJsonObject found = cliJson({u"dataset"_s, u"list"_s, u"-P"_s, project, u"--json"_s});
            for (const QJsonValue& row : found[u"datasets"_s].toArray())
                list << row[u"name"_s].toString();
            return list;
        };
        const QStringList here{u"--audio"_s, at(u"audio"_s)};
        const auto called = [&](const QString& name) { return here + QStringList{u"--name"_s, name}; };
        QVERIFY(!import(u"songs.csv"_s, called(u"One"_s)).errors.contains("'One'"));
        ProcessResult done = import(u"other.csv"_s, called(u"One"_s));
        QVERIFY(done.output.startsWith("Imported 'One 2': "));
        QVERIFY2(done.errors.contains("'One' is the name of another data set: this one is called 'One 2'."),
                 done.errors);
        QCOMPARE(names(), (QStringList{u"One"_s, u"One 2"_s}));

        done = import(u"songs.csv"_s, here);
        QVERIFY2(done.errors.contains("This data set is in the project already, as 'One'.\n"), done.errors);
        done = import(u"songs.csv"_s, called(u"One 2"_s));
        QVERIFY2(done.errors.contains("as 'One', and keeps its name: another one is called 'One 2'."), done.errors);
        done = import(u"songs.csv"_s, called(u"Two"_s));
        QVERIFY2(done.errors.contains("as 'One'; it is called 'Two' now."), done.errors);
        for (const QString& name : {u"a/1.mp3"_s, u"b/2.mp3"_s})
            write(u"copy/"_s + name, "x");
        done = import(u"songs.csv"_s, {u"--audio"_s, at(u"copy"_s)});
        QVERIFY2(
            done.errors.contains("as 'Two'; its audio files are looked for in '" + at(u"copy"_s).toUtf8() + "' now."),
            done.errors);
        QCOMPARE(names(), (QStringList{u"Two"_s, u"One 2"_s}));
    }

    void previewNeedsNoProject() {
        const QJsonObject preview =
            cliJson({u"dataset"_s, u"import"_s, u"--table"_s, at(u"songs.csv"_s), u"--preview"_s, u"--json"_s});
        QCOMPARE(preview[u"separator"_s].toString(), u";"_s);
        QCOMPARE(preview[u"rows"_s].toArray().size(), 3);
        const QJsonObject mapping = preview[u"mapping"_s].toObject();
        QCOMPARE(mapping[u"path"_s].toString(), u"file"_s);
        QCOMPARE(mapping[u"tag_separator"_s].toString(), u","_s);
        const ProcessResult shown = cli(
            {u"dataset"_s, u"import"_s, u"--table"_s, at(u"songs.csv"_s), u"--preview"_s, u"--split-column"_s, u""_s});
        QVERIFY(shown.output.contains("Separated by semicolons; path column 'file'"));
        QVERIFY(shown.output.contains("no split column"));
    }

    void whatWasDoneIsSaid() {
        const QString project = at(u"said"_s);
        QCOMPARE(cli({u"project"_s, u"create"_s, project}).exitCode, 0);
        write(u"forms.csv"_s, "path,tags,source\na\\1.mp3,rock,x\nb\\2.mp3,NaN,x\n");
        const QStringList import{u"dataset"_s, u"import"_s,        u"-P"_s,      project,
                                 u"--table"_s, at(u"forms.csv"_s), u"--audio"_s, at(u"audio"_s)};
        const ProcessResult done = cli(import + QStringList{u"--group-column"_s, u"source"_s});
        QCOMPARE(done.exitCode, 0);
        for (const char* said :
             {"No split in the source: 70 / 15 / 15 made by Etude (seed 0, by 'source', every tag in these shares).",
              "1 of 2 tracks has none of the tags (1 in the training, 0 in the validation, 0 in the test set)",
              "2 found after changing \\ to /.", "1 cell says nan"})
            QVERIFY2(done.output.contains(said), done.output);
        const QJsonObject row =
            cliJson({u"dataset"_s, u"list"_s, u"-P"_s, project, u"--json"_s})[u"datasets"_s].toArray()[0].toObject();
        QCOMPARE(row[u"untagged"_s].toObject()[u"train"_s].toInt(), 1);
        QCOMPARE(row[u"split_origin"_s].toObject()[u"group"_s].toString(), u"source"_s);
        QVERIFY(cli({u"dataset"_s, u"health"_s, u"-P"_s, project}).output.contains("No split in the source"));
        QCOMPARE(cliJson(import + QStringList{u"--drop-untagged"_s, u"--json"_s})[u"untagged_left_out"_s].toInt(), 1);
        QCOMPARE(cli(import + QStringList{u"--exact-paths"_s}).exitCode, 1);
        const ProcessResult split = cli({u"dataset"_s, u"split"_s, u"-P"_s, project, u"--dataset"_s, u"forms"_s,
                                         u"--fractions"_s, u"1,0,0"_s, u"--seed"_s, u"7"_s});
        QVERIFY2(split.output.contains("The split, 100 / 0 / 0, was made by Etude (seed 7, not by artist)."),
                 split.output);
        QVERIFY2(split.output.contains("The former split kept the tracks of one 'source' together; this one does not"),
                 split.output);
        const QJsonObject again = cliJson({u"dataset"_s, u"split"_s, u"-P"_s, project, u"--dataset"_s, u"forms"_s,
                                           u"--fractions"_s, u"1,0,0"_s, u"--seed"_s, u"7"_s, u"--json"_s});
        QVERIFY(again[u"given_up"_s].isNull());
    }

    void tracksInNoSetAreCounted() {
        const QString project = at(u"blank"_s);
        QCOMPARE(cli({u"project"_s, u"create"_s, project}).exitCode, 0);
        write(u"blank.csv"_s, "path,tags,split\na/1.mp3,rock,train\nb/2.mp3,,\n");
        const QStringList import{u"dataset"_s, u"import"_s,        u"-P"_s,      project,
                                 u"--table"_s, at(u"blank.csv"_s), u"--audio"_s, at(u"audio"_s)};
        const ProcessResult done = cli(import);
        for (const char* said : {"2 tracks (1 train, 0 validation, 0 test, 1 in no set)",
                                 "1 of 2 tracks is in no set: no run uses it.", "it is in no set either"})
            QVERIFY2(done.output.contains(said), done.output);
        QVERIFY2(done.errors.contains("1 no_set"), done.errors);
        QCOMPARE(cliJson(import + QStringList{u"--json"_s})[u"no_set"_s].toInt(), 1);
    }

    void synonymsArePrinted() {
        const ProcessResult printed = cli({u"dataset"_s, u"import"_s, u"--print-synonyms"_s});
        QCOMPARE(printed.exitCode, 0);
        QVERIFY(printed.output.contains("\nbeat | beats\n"));
    }

    void wrongUseIsTold_data() {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no project") << QStringList{u"--table"_s, at(u"songs.csv"_s)};
        QTest::newRow("other list's option")
            << QStringList{u"-P"_s, at(u"project"_s), u"--fma"_s, at(u"tracks.csv"_s), u"--path-column"_s, u"file"_s};
        QTest::newRow("grouped folders") << QStringList{u"-P"_s,        at(u"project"_s),    u"--folder"_s,
                                                        at(u"audio"_s), u"--group-column"_s, u"x"_s};
        QTest::newRow("unknown subset") << QStringList{u"-P"_s,       at(u"project"_s), u"--fma"_s, at(u"tracks.csv"_s),
                                                       u"--subset"_s, u"tiny"_s};
        QTest::newRow("tags twice") << QStringList{
            u"-P"_s,   at(u"project"_s),   u"--table"_s, at(u"songs.csv"_s), u"--tags-column"_s,
            u"tags"_s, u"--tag-columns"_s, u"a,b"_s};
    }
    void wrongUseIsTold() {
        QFETCH(QStringList, options);
        QCOMPARE(cli(QStringList{u"dataset"_s, u"import"_s} + options).exitCode, 2);
    }

private:
    [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, std::string_view text) const {
        const fs::path file = at(name).toStdString();
        fs::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << text;
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestImportCli)
#include "tst_import_cli.moc"
