// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <map>
#include <set>

#include <QTest>

#include "engine/core/csv.h"
#include "engine/core/files.h"
#include "engine/dataset/import/cell_tags.h"
#include "engine/dataset/import/import_request.h"
#include "engine/dataset/import/table_file.h"
#include "tests/engine/dataset/dataset_files.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;
namespace fs = std::filesystem;
using Names = std::vector<std::string>;

/// Lists as they are released, quoted, broken and moved.
class TestImportForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void categoriesAndGroups() {
        ImportRequest request = copied("esc50.csv");
        touchColumn(request.source, "filename");
        auto result = import(request);
        QCOMPARE(result.dataset.tracks.size(), 40U);
        QCOMPARE(result.dataset.tags.size(), 4U);
        QCOMPARE(told(result), std::string("No split in the source: 70 / 15 / 15 made by Etude (seed 0, not by artist, "
                                           "every tag in these shares). The column 'fold' numbers folds: no split was "
                                           "taken from it."));
        QCOMPARE(previewTable(request.source)->folds, std::string("fold"));
        QVERIFY(sourcesInSeveralSets(result.dataset) > 0); // what grouping is for

        request.mapping = previewTable(request.source)->guess;
        request.mapping->group = "src_file";
        result = import(request);
        QCOMPARE(result.dataset.tracks.size(), 40U);
        QCOMPARE(sourcesInSeveralSets(result.dataset), 0);
        QVERIFY(contains(told(result), "(seed 0, by 'src_file', every tag"));
        request.mapping->split = "fold";
        QVERIFY(contains(readImport(request).error().message, "cannot be kept together"));
    }

    void pathsOfSeveralColumns_data() {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("tracks");
        QTest::addColumn<int>("tags");
        QTest::addColumn<QList<int>>("parts");
        QTest::newRow("a folder for each fold") << "UrbanSound8K.csv"
                                                << "fold{fold}/{slice_file_name}" << 30 << 3 << QList<int>{};
        QTest::newRow("three columns and a split")
            << "Medley-solos-DB_metadata.csv"
            << "Medley-solos-DB_{subset}-{instrument_id}_{uuid4}.wav" << 12 << 2 << QList<int>{4, 4, 4};
        QTest::newRow("a number") << "FSD50K-dev.csv"
                                  << "{fname}.wav" << 12 << 5 << QList<int>{9, 3, 0};
        QTest::newRow("a path") << "TinySOL_metadata.csv"
                                << "{Path}" << 12 << 2 << QList<int>{};
    }
    void pathsOfSeveralColumns() {
        QFETCH(QString, table);
        QFETCH(QString, format);
        QFETCH(int, tracks);
        QFETCH(int, tags);
        QFETCH(QList<int>, parts);
        ImportRequest request = copied(table.toStdString());
        request.mapping = previewTable(request.source)->guess;
        request.mapping->pathFormat = format.toStdString();
        touchFormat(request.source, format.toStdString());
        const ImportResult result = import(request);
        QCOMPARE(result.problems.size(), 0U);
        QCOMPARE(int(result.dataset.tracks.size()), tracks);
        QCOMPARE(int(result.dataset.tags.size()), tags);
        if (!parts.isEmpty()) {
            const PartCounts counts = partCounts(result.dataset);
            QCOMPARE((QList<int>{int(counts[0]), int(counts[1]), int(counts[2])}), parts);
            QCOMPARE(told(result), std::string("The split is that of the source."));
        }
    }

    void valuesAndAThreshold() {
        ImportRequest request = copied("openmic-aggregated-labels.csv");
        request.mapping = TableMapping{};
        request.mapping->pathFormat = "{sample_key:.3}/{sample_key}.ogg";
        request.mapping->tags = "instrument";
        request.mapping->value = "relevance";
        touchFormat(request.source, request.mapping->pathFormat);
        ImportResult result = import(request);
        QCOMPARE(result.dataset.tracks.size(), 10U);
        QCOMPARE(result.joinedRows, 10);
        std::map<std::string, std::set<std::string>> expected;
        for (const auto& row : rowsOf(request.source))
            if (std::stod(row[2]) >= 0.5)
                expected[row[0]].insert(row[1]);
        std::size_t untagged = 0;
        for (const Track& track : result.dataset.tracks) {
            std::set<std::string> tags;
            for (const int tag : track.tags)
                tags.insert(result.dataset.tags[std::size_t(tag)]);
            QCOMPARE(tags, expected[fs::path(track.path).stem().string()]);
            untagged += tags.empty() ? 1 : 0;
        }
        QCOMPARE(untagged, 1U);
        QVERIFY(contains(told(result), "1 of 10 tracks has none of the tags"));

        request.dropUntagged = true;
        result = import(request);
        QCOMPARE(result.dataset.tracks.size(), 10U - untagged);
        QCOMPARE(result.untaggedLeftOut, std::int64_t(untagged));
        QVERIFY(result.dataset.part(SplitPart::None).empty());
        QVERIFY(contains(told(result), "1 track without a tag was left out."));
    }

    void listsInCells() {
        const ImportRequest request = copied("lists-in-cells.csv");
        touchColumn(request.source, "path");
        for (const ImportLayout layout : {ImportLayout::Table, ImportLayout::Manifest}) {
            ImportRequest each = request;
            each.layout = layout;
            const ImportResult result = import(each);
            QCOMPARE(result.dataset.tags, (Names{"funk", "jazz", "pop", "rock", "soul"}));
            QCOMPARE(result.dataset.tracks[0].tags, (std::vector<int>{2, 3}));
            QVERIFY(result.dataset.tracks[3].tags.empty());
        }
    }

    void cells_data() {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArrayList>("tags");
        for (const char* none : {"", " ", "nan", "NaN", "None", "NULL", "[]", "[None]", "{}"})
            QTest::newRow(none) << QByteArray(none) << QByteArrayList{};
        QTest::newRow("separated") << QByteArray(" rock | |pop") << QByteArrayList{"rock", "pop"};
        QTest::newRow("apostrophes") << QByteArray("['r\\'n\\'b', \"rock 'n' roll\", a, b]")
                                     << QByteArrayList{"r'n'b", "rock 'n' roll", "a", "b"};
        QTest::newRow("a comma in quotes") << QByteArray("[\"a, b\"]") << QByteArrayList{"a, b"};
        QTest::newRow("NumPy's") << QByteArray("['rock' 'hip hop'\n \"r'n'b\"]")
                                 << QByteArrayList{"rock", "hip hop", "r'n'b"};
        QTest::newRow("a tuple") << QByteArray("('rock', 'pop')") << QByteArrayList{"rock", "pop"};
        QTest::newRow("a tuple of one") << QByteArray("('rock',)") << QByteArrayList{"rock"};
        QTest::newRow("an empty tuple") << QByteArray("()") << QByteArrayList{};
        QTest::newRow("parentheses in a name") << QByteArray("(unknown)") << QByteArrayList{"(unknown)"};
        QTest::newRow("a name like a word for nothing")
            << QByteArray("none of these") << QByteArrayList{"none of these"};
    }
    void cells() {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArrayList, tags);
        Names expected;
        for (const QByteArray& tag : tags)
            expected.push_back(tag.toStdString());
        QCOMPARE(cellTags(cell.toStdString(), "|").tags, expected);
    }

    void aRowForEachTag() {
        const ImportRequest request =
            written("path,tags,artist\na.wav,rock,x\na.wav,pop,x\na.wav,rock,x\na.wav,jazz,y\n"
                    "b.wav,nan,\n");
        const ImportResult result = import(request);
        QCOMPARE(result.dataset.tags, (Names{"pop", "rock"}));
        QCOMPARE(result.dataset.tracks.size(), 2U);
        QCOMPARE(result.dataset.tracks[0].tags, (std::vector<int>{0, 1}));
        QCOMPARE(result.joinedRows, 2);
        QCOMPARE(result.problems.size(), 1U);
        QVERIFY(contains(result.problems[0].reason.english(), "another artist"));
        QVERIFY(contains(told(result), "1 cell says nan"));
    }

    void quotesBetweenTabs() {
        std::string text = "path\ttitle\ttags\n";
        for (int i = 0; i < 1000; ++i) {
            const std::string name = std::to_string(i) + ".wav";
            test::writeFile(folder() / name, "x");
            text += name + (i == 8 ? "\t\"Q\t" : "\t\"Heroes\"\t") + "rock\n";
        }
        test::writeFile(folder() / "t.tsv", text);
        ImportRequest request = of("t.tsv");
        ImportResult result = import(request);
        QCOMPARE(result.dataset.tracks.size(), 1000U);
        QCOMPARE(result.problems.size(), 0U);
        QVERIFY(contains(told(result), "999 fields of 't.tsv' stand in quotes"));
        request.quoting = CsvQuoting::Quoted;
        result = import(request);
        QCOMPARE(result.dataset.tracks.size(), 1000U);
        QVERIFY(contains(told(result), "1 field of 't.tsv' has quotes that are not those of CSV"));
    }

    void pathsOfAnotherForm() {
        test::writeFile(folder() / "audio/a.wav", "x");
        test::writeFile(folder() / "audio/B.wav", "x");
        ImportRequest request = written("path,tags\naudio\\a.wav,rock\naudio\\b.wav,rock\naudio/a.wav,pop\n"
                                        "/else/audio/B.wav,pop\ngone.wav,pop\n");
        ImportResult result = import(request);
        QCOMPARE(result.dataset.tracks.size(), 2U);
        QCOMPARE(result.dataset.tracks[0].path, std::string("audio/a.wav"));
        QCOMPARE(result.dataset.tags, (Names{"pop", "rock"}));
        QCOMPARE(result.dataset.tracks[0].tags, (std::vector<int>{0, 1}));
        QCOMPARE(result.dataset.tracks[1].tags, (std::vector<int>{0, 1}));
        QCOMPARE(result.problems.size(), 1U);
        QVERIFY(contains(told(result),
                         "2 rows name a file that an earlier row named: their tags were joined; 2 of them "
                         "in another form of the path."));
        QVERIFY(contains(told(result), "1 found after changing \\ to /."));
        QVERIFY(contains(told(result), "1 found after changing \\ to / and changing the case of letters."));
        request.otherPaths = OtherPaths::Refuse;
        QVERIFY(contains(import(request).problems[0].reason.english(), "'audio/a.wav' does, whose path differs"));
        QVERIFY(contains(told(import(request)), "1 more would be found after changing \\ to /."));
    }

    /// The end of a path may be another file's, too: the row that names that file itself is right.
    void theEndOfAPathAlone() {
        test::writeFile(folder() / "album2/01.wav", "x");
        test::writeFile(folder() / "album2/02.wav", "x");
        const ImportResult result = import(written("path,tags\n/x/album1/01.wav,wrong\nalbum2/01.wav,rock\n"
                                                   "album2/02.wav,pop\n/x/album1/02.wav,wrong\n"));
        QCOMPARE(result.dataset.tracks.size(), 2U);
        QCOMPARE(result.dataset.tags[std::size_t(result.dataset.tracks[0].tags.at(0))], std::string("rock"));
        QCOMPARE(result.dataset.tags[std::size_t(result.dataset.tracks[1].tags.at(0))], std::string("pop"));
        QCOMPARE(result.problems.size(), 2U);
        QCOMPARE(result.problems[0].where.english(), std::string("line 2"));
        QCOMPARE(result.problems[1].where.english(), std::string("line 5"));
        QVERIFY(contains(result.problems[0].reason.english(), "by the end of its path alone"));
    }

    void missingCellsOfTagColumns() {
        test::writeFile(folder() / "c.wav", "x");
        const ImportRequest request = written("path,rock,pop,rating\na.wav,1,nan,4\nb.wav,0,1,nan\nc.wav,,NaN,1\n");
        QCOMPARE(previewTable(request.source)->guess.tagColumns, (Names{"rock", "pop"}));
        const ImportResult result = import(request);
        QCOMPARE(result.problems.size(), 0U);
        QCOMPARE(result.dataset.tracks[0].tags, std::vector<int>{0});
        QCOMPARE(result.dataset.tracks[1].tags, std::vector<int>{1});
        QVERIFY(result.dataset.tracks[2].tags.empty());
        QVERIFY(contains(told(result), "3 cells of the tag columns are empty or say nan, None or the like, which was "
                                       "taken for 0."));
        QVERIFY(contains(told(result), "1 of 3 tracks has none of the tags"));
    }

    void missingArtistsAreUnknown() {
        std::string text = "path,tags,artist\n";
        const std::array<std::string, 5> missing{"", "nan", " None", "NULL", "<NA>"};
        for (int i = 0; i < 40; ++i) {
            test::writeFile(folder() / (std::to_string(i) + ".wav"), "x");
            text += std::to_string(i) + ".wav,a," +
                    (i < 20 ? missing[static_cast<std::size_t>(i) % 5] : std::to_string(i / 4)) + '\n';
        }
        const ImportResult result = import(written(text));
        std::set<SplitPart> parts;
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(result.dataset.tracks[static_cast<std::size_t>(i)].artist, std::string());
            parts.insert(result.dataset.tracks[static_cast<std::size_t>(i)].part);
        }
        QCOMPARE(parts.size(), 3U);
        QCOMPARE(result.dataset.splitOrigin.alone, 20);
        QVERIFY(contains(told(result), "by artist but for 20 tracks of unknown artist, every tag"));

        const ImportResult given = import(written("path,tags,artist,split\n0.wav,a,Ann,train\n1.wav,a,nan,test\n"));
        QVERIFY(contains(told(given), "1 of 2 tracks is of unknown artist: "));
        const ImportResult none = import(written("path,tags,artist\n0.wav,a,nan\n1.wav,a,None\n"));
        QVERIFY(contains(told(none), "not by artist"));
        QVERIFY(!contains(told(none), "unknown"));
    }

    void manifestsAreGroupedToo() {
        std::string text = "path,tags,take\n";
        for (int i = 0; i < 40; ++i) {
            test::writeFile(folder() / (std::to_string(i) + ".wav"), "x");
            text += std::to_string(i) + ".wav,a," + std::to_string(i / 16) + '\n';
        }
        ImportRequest request = written(text);
        request.layout = ImportLayout::Manifest;
        request.group = "take";
        const ImportResult result = import(request);
        std::map<int, std::set<SplitPart>> parts;
        for (const Track& track : result.dataset.tracks)
            parts[std::stoi(track.path) / 16].insert(track.part);
        for (const auto& [take, in] : parts)
            QCOMPARE(in.size(), 1U);
        const PartCounts counts = partCounts(result.dataset);
        QVERIFY(counts[0] != 28);
        const std::string made = std::to_string(counts[0]) + " / " + std::to_string(counts[1]) + " / " +
                                 std::to_string(counts[2]) + " tracks.";
        QVERIFY2(contains(told(result), "made by Etude (seed 0, by 'take', every tag in these shares): " + made),
                 told(result).c_str());
        request.group = "takes";
        QVERIFY(contains(readImport(request).error().message, "has no column 'takes'"));
    }

    void groupsWithoutAValueAreCounted() {
        std::string text = "path,tags,take,blank\n";
        for (int i = 0; i < 20; ++i) {
            test::writeFile(folder() / (std::to_string(i) + ".wav"), "x");
            text += std::to_string(i) + ".wav,a," + (i < 10 ? std::to_string(i / 2) : "nan") + ", \n";
        }
        ImportRequest request = written(text);
        request.layout = ImportLayout::Manifest;
        request.group = "take";
        QVERIFY(contains(told(import(request)), "(seed 0, by 'take' but for 10 tracks without one, every tag"));
        request.group = "blank";
        QVERIFY(contains(readImport(request).error().message, "No track has a value in the column 'blank'"));
    }

    void aLayoutOfItsOwn() {
        const ImportRequest request = copied("jamendo.tsv");
        touchColumn(request.source, "PATH");
        QVERIFY(contains(readImport(request).error().message, "import it as MTG-Jamendo"));
        ImportRequest own = request;
        own.layout = ImportLayout::Jamendo;
        const ImportResult result = import(own);
        QCOMPARE(result.dataset.tracks.size(), 10U);
        QCOMPARE(result.dataset.tags.size(), 2U);
    }

    void wrongFormatsAreRefused_data() {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no column") << "a.wav"
                                   << "names no column";
        QTest::newRow("not closed") << "{path"
                                    << "no } after it";
        QTest::newRow("not opened") << "path}"
                                    << "no { before it";
        QTest::newRow("no number") << "{path:.x}"
                                   << "a number of characters";
        QTest::newRow("no name") << "{}"
                                 << "the name of a column";
        QTest::newRow("unknown") << "{file}"
                                 << "has no column 'file'";
    }
    void wrongFormatsAreRefused() {
        QFETCH(QString, format);
        QFETCH(QString, expected);
        ImportRequest request = written("path,tags\na.wav,x\n");
        request.mapping = previewTable(request.source)->guess;
        request.mapping->pathFormat = format.toStdString();
        const auto result = readImport(request);
        QVERIFY(!result);
        QVERIFY2(contains(result.error().message, expected.toStdString()), result.error().message.c_str());
    }

private:
    [[nodiscard]] fs::path folder() const { return test::folderOf(*m_folder); }

    [[nodiscard]] ImportRequest of(const std::string& name) const {
        ImportRequest request;
        request.layout = ImportLayout::Table;
        request.source = folder() / name;
        return request;
    }
    /// A released list, without its audio.
    [[nodiscard]] ImportRequest copied(const std::string& name) const {
        fs::copy_file(fs::path(ETUDE_TEST_DATA) / "tables" / name, folder() / name);
        return of(name);
    }
    /// A table beside a.wav and b.wav.
    [[nodiscard]] ImportRequest written(std::string_view text) const {
        for (const char* name : {"a.wav", "b.wav"})
            if (text.find(std::string("\n") + name) != std::string_view::npos)
                test::writeFile(folder() / name, "x");
        test::writeFile(folder() / "t.csv", text);
        return of("t.csv");
    }
    static std::vector<Names> rowsOf(const fs::path& table) {
        const std::string text = *readFile(table);
        CsvReader reader(text, table.extension() == ".tsv" ? '\t' : ',');
        std::vector<Names> rows;
        while (reader.next())
            rows.push_back(reader.fields());
        rows.erase(rows.begin());
        return rows;
    }
    static std::size_t columnOf(const fs::path& table, const std::string& name) {
        const Names columns = previewTable(table)->columns;
        return std::size_t(std::ranges::find(columns, name) - columns.begin());
    }
    void touchColumn(const fs::path& table, const std::string& name) const {
        for (const Names& row : rowsOf(table))
            test::writeFile(folder() / row[columnOf(table, name)], "x");
    }
    void touchFormat(const fs::path& table, std::string format) const {
        const Names columns = previewTable(table)->columns;
        for (const Names& row : rowsOf(table)) {
            std::string path = format;
            for (std::size_t i = 0; i < columns.size(); ++i)
                for (const auto& [mark, value] : {std::pair{"{" + columns[i] + "}", row[i]},
                                                  std::pair{"{" + columns[i] + ":.3}", row[i].substr(0, 3)}})
                    if (const std::size_t at = path.find(mark); at != std::string::npos)
                        path.replace(at, mark.size(), value);
            test::writeFile(folder() / path, "x");
        }
    }
    static ImportResult import(const ImportRequest& request) {
        auto result = readImport(request);
        if (!result)
            qFatal("%s", result.error().message.c_str());
        return std::move(*result);
    }
    static std::string told(const ImportResult& result) {
        std::string text;
        for (const Sentence& remark : importRemarks(result))
            text += (text.empty() ? "" : " ") + remark.english();
        return text;
    }
    /// How many of esc50.csv's sources, the second part of a name, lie in more than one set.
    static int sourcesInSeveralSets(const Dataset& dataset) {
        std::map<std::string, std::set<SplitPart>> parts;
        for (const Track& track : dataset.tracks)
            parts[track.path.substr(0, track.path.find('-', 2))].insert(track.part);
        return int(std::ranges::count_if(parts, [](const auto& each) { return each.second.size() > 1; }));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestImportForms)
#include "tst_import_forms.moc"
