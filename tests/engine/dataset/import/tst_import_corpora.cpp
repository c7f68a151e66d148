// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/core/npy.h"
#include "engine/dataset/import/import_request.h"
#include "engine/dataset/import/importers.h"
#include "engine/dataset/import/tag_synonyms.h"
#include "tests/engine/dataset/dataset_files.h"
#include "tests/support/must.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;
namespace fs = std::filesystem;
using Names = std::vector<std::string>;

namespace {

/// Puts files of one byte into the folder audio.
void writeAudio(const fs::path& root, std::initializer_list<const char*> names) {
    for (const char* name : names)
        test::writeFile(root / "audio" / name, "x");
}

void writeLabels(const fs::path& file, std::vector<std::uint8_t> labels, std::size_t rows, std::size_t tags) {
    test::writeFile(file, "");
    QVERIFY(writeNpy(file, labels, std::vector<std::size_t>{rows, tags}));
}

/// Three training rows, one of validation and one of testing, with three tags.
void writeMsd(const fs::path& root) {
    test::writeFile(root / "split/train_x_filename.txt", "\xEF\xBB\xBF"
                                                         "3/6/36122424.npy\r\n1/2/gone.npy\r\n1/2/b.flac\r\n");
    test::writeFile(root / "split/valid_x_filename.txt", "4/4/c.npy\n");
    test::writeFile(root / "split/test_x_filename.txt", "5/5/d.npy");
    test::writeFile(root / "split/train_x_7d_id.txt", "36122424\n7\n8\n");
    writeLabels(root / "split/train_y.npy", {1, 0, 1, 1, 1, 1, 0, 0, 0}, 3, 3);
    writeLabels(root / "split/valid_y.npy", {0, 1, 0}, 1, 3);
    writeLabels(root / "split/test_y_2017.npy", {0, 0, 1}, 1, 3);
    test::writeFile(root / "tags.txt", "rock\nHip-Hop\n80s\n");
    writeAudio(root, {"3/6/36122424.clip.mp3", "1/2/b.flac", "4/4/c.clip.mp3", "5/5/d.clip.mp3"});
}

constexpr std::size_t kFilesPerFolder = 500;

/// The name of a row's features in a split of full size: five hundred files in each of the folders.
std::string nameOfRow(std::size_t row) {
    return std::to_string(row / kFilesPerFolder) + "/" + std::to_string(row % kFilesPerFolder);
}

/// One label in seventeen.
bool labelOf(std::size_t row, std::size_t tag) {
    return (row + 3 * tag) % 17 == 0;
}

/// A part of a split of full size, whose rows are counted on from `first`.
void writeLargePart(const fs::path& root, const std::string& part, std::size_t first, std::size_t rows) {
    constexpr std::size_t kTags = 50;
    std::string names;
    std::vector<std::uint8_t> labels;
    for (std::size_t row = first; row < first + rows; ++row) {
        names += nameOfRow(row) + ".npy\n";
        for (std::size_t tag = 0; tag < kTags; ++tag)
            labels.push_back(labelOf(row, tag) ? 1 : 0);
    }
    test::writeFile(root / "split" / (part + "_x_filename.txt"), names);
    writeLabels(root / "split" / (part + "_y.npy"), std::move(labels), rows, kTags);
}

/// An error of the import that holds `expected`.
void refuses(const Result<ImportResult>& result, const std::string& expected) {
    QVERIFY(!result);
    QVERIFY(contains(result.error().message, expected));
}

constexpr std::string_view kJamendoHeader = "TRACK_ID\tARTIST_ID\tALBUM_ID\tPATH\tDURATION\tTAGS\n";

/// Six columns, three header lines, as in FMA's table among fifty-three.
constexpr std::string_view kFmaHeader = ",artist,artist,set,set,track\n"
                                        ",bio,id,split,subset,genre_top\n"
                                        "track_id,,,,,\n";

} // namespace

class TestImportCorpora : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void msd() {
        const QTemporaryDir folder;
        const fs::path root = test::folderOf(folder);
        writeMsd(root);
        const auto result = importMsd(root / "split", root / "audio", root / "tags.txt");
        QVERIFY(result);
        const Dataset& dataset = result->dataset;
        QCOMPARE(dataset.name, std::string("MSD"));
        QCOMPARE(dataset.root, root / "audio");
        QCOMPARE(dataset.tags, (Names{"rock", "Hip-Hop", "80s"}));
        QCOMPARE(dataset.tracks.size(), 4U);
        QCOMPARE(dataset.tracks[0].path, std::string("3/6/36122424.clip.mp3"));
        QCOMPARE(dataset.tracks[0].tags, (std::vector<int>{0, 2}));
        QCOMPARE(dataset.tracks[1].path, std::string("1/2/b.flac"));
        QVERIFY(dataset.tracks[1].tags.empty());
        QCOMPARE(dataset.tracks[2].tags, std::vector<int>{1});
        QCOMPARE(dataset.tracks[3].tags, std::vector<int>{2});
        QCOMPARE(dataset.part(SplitPart::Train), (std::vector<std::size_t>{0, 1}));
        QCOMPARE(dataset.part(SplitPart::Validation), std::vector<std::size_t>{2});
        QCOMPARE(dataset.part(SplitPart::Test), std::vector<std::size_t>{3});
        QCOMPARE(result->problems,
                 (std::vector<ImportProblem>{{say("%1, line %2", "train_x_filename.txt", 2),
                                              say("The file '%1' does not exist.", "1/2/gone.clip.mp3")}}));
    }

    void msdHasTheReleasedTags() {
        const QTemporaryDir folder;
        const fs::path root = test::folderOf(folder);
        writeMsd(root);
        for (const auto& [name, rows] : {std::pair{"train_y.npy", 3U}, {"valid_y.npy", 1U}, {"test_y_2017.npy", 1U}})
            writeLabels(root / "split" / name, std::vector<std::uint8_t>(rows * 50, 1), rows, 50);
        const auto result = importMsd(root / "split", root / "audio", {});
        QVERIFY(result);
        QCOMPARE(result->dataset.tags.size(), 50U);
        QCOMPARE(result->dataset.tags[0], std::string("rock"));
        QCOMPARE(result->dataset.tags[31], std::string("female vocalist"));
        QCOMPARE(result->dataset.tags[49], std::string("happy"));
        QCOMPARE(result->dataset.tracks[0].tags.size(), 50U);
        QCOMPARE(result->remarks.size(), 1U);
        QVERIFY(
            contains(result->remarks[0].english(), "taken for the tags of the Million Song Dataset's released split"));

        test::writeFile(root / "split/mtat_top50_tags.txt", "x");
        test::writeFile(root / "split/tags.npy", "x");
        const auto doubtful = importMsd(root / "split", root / "audio", {});
        QVERIFY(doubtful);
        QCOMPARE(doubtful->remarks.size(), 3U);
        QVERIFY(contains(doubtful->remarks[1].english(), "'mtat_top50_tags.txt' speaks of MagnaTagATune"));
        QVERIFY(contains(doubtful->remarks[2].english(), "'tags.npy' lies beside the labels"));
    }

    void msdRefusesWhatDoesNotFit() {
        const QTemporaryDir folder;
        const fs::path root = test::folderOf(folder);
        const auto import = [&](const fs::path& tags) { return importMsd(root / "split", root / "audio", tags); };
        writeMsd(root);
        refuses(import({}), "train_y.npy': it has 3 columns and not the 50");
        test::writeFile(root / "two.txt", "rock\npop\n");
        refuses(import(root / "two.txt"), "names 2 tags where the labels have 3 columns");
        test::writeFile(root / "two.txt", "rock\npop\nrock\n");
        refuses(import(root / "two.txt"), "line 3 repeats the tag 'rock'");
        test::writeFile(root / "two.txt", "rock\n\npop\n");
        refuses(import(root / "two.txt"), "line 2 is no tag");
        writeLabels(root / "split/valid_y.npy", {0, 1}, 1, 2);
        refuses(import(root / "tags.txt"), "has 2 columns where the labels before it have 3");
        writeLabels(root / "split/train_y.npy", {0, 1, 1}, 1, 3);
        refuses(import(root / "tags.txt"), "it has 1 rows where 'train_x_filename.txt' has 3 lines");
        test::writeFile(root / "split/train_y.npy", "not an array");
        refuses(import(root / "tags.txt"), "train_y.npy");
        const std::vector<float> halves{0.5F, 0, 0, 0, 0, 0, 0, 0, 0};
        QVERIFY(writeNpy(root / "split/train_y.npy", halves, std::vector<std::size_t>{3, 3}));
        refuses(import(root / "tags.txt"), "other values than 0 and 1");
        writeLabels(root / "split/train_y2.npy", {1}, 1, 1);
        refuses(import(root / "tags.txt"), "2 arrays that could be the labels");
        fs::remove(root / "split/train_y.npy");
        fs::remove(root / "split/train_y2.npy");
        refuses(import(root / "tags.txt"), "holds no labels 'train_y.npy'");
        fs::remove(root / "split/train_x_filename.txt");
        refuses(import(root / "tags.txt"), "train_x_filename.txt");
        refuses(importMsd(root / "split", root / "nowhere", {}), "is not a folder");
    }

    void msdAtFullSize() {
        constexpr std::size_t kTrain = 201'680;
        constexpr std::size_t kValid = 12'634;
        constexpr std::size_t kTest = 28'540;
        const QTemporaryDir folder;
        const fs::path root = test::folderOf(folder);
        writeLargePart(root, "train", 0, kTrain);
        writeLargePart(root, "valid", kTrain, kValid);
        writeLargePart(root, "test", kTrain + kValid, kTest);
        // All folders are links to one, so that there are few files to write.
        for (std::size_t file = 0; file < kFilesPerFolder; ++file)
            test::writeFile(root / "audio/0" / (std::to_string(file) + ".clip.mp3"), "x");
        for (std::size_t link = 1; link * kFilesPerFolder < kTrain + kValid + kTest; ++link)
            fs::create_directory_symlink("0", root / "audio" / std::to_string(link));

        const auto result = importMsd(root / "split", root / "audio", {});
        QVERIFY(result);
        QVERIFY(result->problems.empty());
        const Dataset& dataset = result->dataset;
        QCOMPARE(dataset.part(SplitPart::Train).size(), kTrain);
        QCOMPARE(dataset.part(SplitPart::Validation).size(), kValid);
        QCOMPARE(dataset.part(SplitPart::Test).size(), kTest);
        for (std::size_t row = 0; row < dataset.tracks.size(); row += 9'973) {
            QCOMPARE(dataset.tracks[row].path, nameOfRow(row) + ".clip.mp3");
            const std::vector<std::uint8_t> labels = dataset.labels(dataset.tracks[row]);
            for (std::size_t tag = 0; tag < labels.size(); ++tag)
                QCOMPARE(labels[tag] != 0, labelOf(row, tag));
        }
    }

    void msdStops() {
        const QTemporaryDir folder;
        const fs::path root = test::folderOf(folder);
        writeMsd(root);
        std::string lines;
        for (int i = 0; i < 2'000; ++i)
            lines += std::to_string(i) + ".npy\n";
        test::writeFile(root / "split/train_x_filename.txt", lines);
        writeLabels(root / "split/train_y.npy", std::vector<std::uint8_t>(6'000, 0), 2'000, 3);
        std::stop_source stop;
        const auto stopped = importMsd(
            root / "split", root / "audio", root / "tags.txt", [&](const Progress&) { stop.request_stop(); },
            stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    }

    void jamendoSplit() {
        const QTemporaryDir folder;
        const fs::path root = test::folderOf(folder);
        const std::string header(kJamendoHeader);
        test::writeFile(root / "autotagging_moodtheme-train.tsv",
                        header + "track_0000948\tartist_000087\talbum_000149\t48/948.mp3\t212.7\tmood/theme---happy\t"
                                 "genre---rock\n"
                                 "track_0000949\tartist_000087\talbum_000149\t49/949.mp3\t212.7\tgenre---rock\n"
                                 "track_0000950\tartist_000087\talbum_000149\t50/950.mp3\t212.7\n");
        test::writeFile(root / "autotagging_moodtheme-validation.tsv",
                        header + "track_2\tartist_2\talbum_2\t14/214.mp3\t1.0\tgenre---rock\n");
        test::writeFile(root / "autotagging_moodtheme-test.tsv",
                        header + "track_3\tNone\talbum_3\t15/215.mp3\t1.0\tinstrument---bass\n");
        writeAudio(root, {"48/948.mp3", "50/950.mp3", "14/214.low.mp3", "15/215.mp3", "15/215.low.mp3"});
        const auto result = importJamendo(root / "autotagging_moodtheme-test.tsv", root / "audio");
        QVERIFY(result);
        const Dataset& dataset = result->dataset;
        QCOMPARE(dataset.name, std::string("autotagging_moodtheme"));
        QCOMPARE(dataset.tags, (Names{"genre---rock", "instrument---bass", "mood/theme---happy"}));
        QCOMPARE(dataset.tracks.size(), 3U);
        QCOMPARE(dataset.tracks[0].tags, (std::vector<int>{0, 2}));
        QCOMPARE(dataset.tracks[0].artist, std::string("artist_000087"));
        QVERIFY(dataset.tracks[2].artist.empty());
        QCOMPARE(dataset.tracks[1].path, std::string("14/214.low.mp3"));
        QCOMPARE(dataset.tracks[2].path, std::string("15/215.mp3"));
        QCOMPARE(dataset.tracks[0].part, SplitPart::Train);
        QCOMPARE(dataset.tracks[1].part, SplitPart::Validation);
        QCOMPARE(dataset.tracks[2].part, SplitPart::Test);
        QCOMPARE(result->problems,
                 (std::vector<ImportProblem>{{say("%1, line %2", "autotagging_moodtheme-train.tsv", 3),
                                              say("The file '%1' does not exist.", "49/949.mp3")},
                                             {say("%1, line %2", "autotagging_moodtheme-train.tsv", 4),
                                              say("It has %1 fields where the header has %2.", 5, 6)}}));
        fs::remove(root / "autotagging_moodtheme-validation.tsv");
        refuses(importJamendo(root / "autotagging_moodtheme-train.tsv", root / "audio"), "moodtheme-validation.tsv");
    }

    void jamendoWithoutSplit() {
        const QTemporaryDir folder;
        const fs::path root = test::folderOf(folder);
        writeAudio(root, {"1/1.mp3", "2/2.mp3"});
        test::writeFile(root / "autotagging.tsv", std::string(kJamendoHeader) + "t1\ta1\tb\t1/1.mp3\t1.0\tx\r\n"
                                                                                "t2\ta1\tb\t2/2.mp3\t1.0\tx\ty\r\n");
        const auto result = importJamendo(root / "autotagging.tsv", root / "audio");
        QVERIFY(result);
        QVERIFY(result->dataset.part(SplitPart::None).empty());
        QCOMPARE(result->dataset.tracks[0].part, result->dataset.tracks[1].part); // one artist
        test::writeFile(root / "other.tsv", "TRACK_ID\tPATH\n");
        refuses(importJamendo(root / "other.tsv", root / "audio"), "has no column 'ARTIST_ID'");
    }

    void magnaTagATune() {
        const QTemporaryDir folder;
        const fs::path root = test::folderOf(folder);
        test::writeFile(root / "annotations_final.csv",
                        "\"clip_id\"\t\"beat\"\t\"no vocal\"\t\"woman\"\t\"beats\"\t\"female vocal\"\t\"mp3_path\"\n"
                        "\"2\"\t\"0\"\t\"1\"\t\"1\"\t\"0\"\t\"1\"\t\"b/two-30-59.mp3\"\n"
                        "\"6\"\t\"0\"\t\"0\"\t\"0\"\t\"1\"\t\"0\"\t\"c/six.mp3\"\n"
                        "\"7\"\t\"1\"\t\"0\"\t\"1\"\t\"1\"\t\"0\"\t\"d/seven.mp3\"\n"
                        "\"8\"\t\"1\"\t\"0\"\t\"0\"\t\"0\"\t\"0\"\t\"g/eight.mp3\"\n"
                        "\"9\"\t\"x\"\t\"0\"\t\"0\"\t\"0\"\t\"0\"\t\"f/nine.mp3\"\n"
                        "\"10\"\t\"0\"\t\"0\"\t\"0\"\t\"0\"\t\"0\"\t\"0/ten.mp3\"\n");
        test::writeFile(root / "clip_info_final.csv", "\"clip_id\"\t\"title\"\t\"artist\"\n"
                                                      "\"2\"\t\"a \\\"b\\\"\"\t\"x\"\n"
                                                      "\"6\"\t\"t\"\t\"J. \"\"S.\"\"\"\n");
        writeAudio(root, {"b/two-30-59.mp3", "c/six.mp3", "d/seven.mp3", "g/eight.mp3", "f/nine.mp3"});
        test::writeFile(root / "audio/0/ten.mp3", "");
        const auto usual = test::must(TagSynonyms::parse(magnaTagATuneSynonyms()));
        const auto plain = importMagnaTagATune(root / "annotations_final.csv", root / "audio", {});
        QVERIFY(plain);
        QCOMPARE(plain->dataset.tags, (Names{"beat", "no vocal", "woman", "beats", "female vocal"}));
        const auto result = importMagnaTagATune(root / "annotations_final.csv", root / "audio", usual);
        QVERIFY(result);
        QCOMPARE(
            std::ranges::count(result->remarks, say("%1 tags merged: %2.", 2, "woman > female vocal, beats > beat")),
            1);
        const Dataset& dataset = result->dataset;
        QCOMPARE(dataset.name, std::string("MagnaTagATune"));
        QCOMPARE(dataset.tags, (Names{"beat", "no vocal", "female vocal"}));
        QCOMPARE(dataset.tracks.size(), 3U);
        QCOMPARE(dataset.tracks[0].tags, (std::vector<int>{1, 2}));
        QCOMPARE(dataset.tracks[0].part, SplitPart::Train);
        QCOMPARE(dataset.tracks[1].tags, std::vector<int>{0});
        QCOMPARE(dataset.tracks[1].part, SplitPart::Validation);
        QCOMPARE(dataset.tracks[1].artist, std::string("J. \"S.\""));
        QCOMPARE(dataset.tracks[2].tags, (std::vector<int>{0, 2}));
        QCOMPARE(dataset.tracks[2].part, SplitPart::Test);
        QCOMPARE(dataset.tracks[0].artist, std::string("x")); // its title has \" for a quote
        QCOMPARE(result->problems.size(), 3U);
        QCOMPARE(result->problems[0].where, say("line %1", 5));
        QVERIFY(contains(result->problems[0].reason.english(), "does not begin with a folder"));
        QCOMPARE(result->problems[1].reason.english(), std::string("Its column 'beat' holds 'x'; it must be 0 or 1."));
        QCOMPARE(result->problems[2].reason.english(), std::string("The file '0/ten.mp3' is empty (0 bytes)."));

        test::writeFile(root / "own.txt", "vocal | no vocal | woman | vocals\nbeat | drums\n");
        const auto own = importMagnaTagATune(root / "annotations_final.csv", root / "audio",
                                             test::must(TagSynonyms::read(root / "own.txt")));
        QVERIFY(own);
        QCOMPARE(own->dataset.tags, (Names{"beat", "vocal", "beats", "female vocal"}));
        QCOMPARE(own->remarks.back().english(),
                 std::string("2 names in the list of synonyms are no tags of the annotations: 'drums', 'vocals'."));
        test::writeFile(root / "own.txt", "vocal\n");
        ImportRequest request;
        request.layout = ImportLayout::MagnaTagATune;
        request.source = root / "annotations_final.csv";
        request.audio = root / "audio";
        request.words = root / "own.txt";
        request.mergeSynonyms = true;
        refuses(readImport(request), "own.txt': line 1 merges nothing");
    }

    void synonyms() {
        const auto list = TagSynonyms::parse("\xEF\xBB\xBF# why\r\n\r\n a  b | c|日本 \r\nd|e\r\n");
        QVERIFY(list);
        for (const char* tag : {"a  b", "c", "日本"})
            QCOMPARE(list->merged(tag), std::string_view("a  b"));
        QCOMPARE(list->merged("e"), std::string_view("d"));
        QCOMPARE(list->merged("other"), std::string_view("other"));
        for (const auto& [text, expected] : {std::pair{"a\n", "line 1 merges nothing"},
                                             {"a|b\nc|b\n", "line 2 names the tag 'b'"},
                                             {"#\n\na||b\n", "line 3 has an empty tag"},
                                             {"a|a\n", "line 1 names the tag 'a'"},
                                             {"a|caf\xE9\n", "line 1 is not UTF-8"}}) {
            const auto bad = TagSynonyms::parse(text);
            QVERIFY(!bad);
            QVERIFY(contains(bad.error().message, expected));
        }
        const auto usual = TagSynonyms::parse(magnaTagATuneSynonyms());
        QVERIFY(usual);
        QCOMPARE(usual->merged("no voices"), std::string_view("no vocal"));
        QCOMPARE(usual->merged("harpsicord"), std::string_view("harpsichord"));
        QCOMPARE(usual->merged("hard rock"), std::string_view("hard rock"));
    }

    void mostFrequentTagsAreKept() {
        ImportResult result;
        result.dataset.tags = {"a", "b", "c", "d"};
        for (const std::vector<int>& tags : {std::vector{0, 1, 3}, {1, 2}, {3}, {2, 3}})
            result.dataset.tracks.push_back({"", tags, SplitPart::Train, "", 0, 0});
        ImportResult all = result;
        keepMostFrequentTags(all, 4);
        QCOMPARE(all.dataset, result.dataset);
        QCOMPARE(all.rarerTags, 0);
        keepMostFrequentTags(result, 2); // d is on three tracks; b and c on two each, b stands first
        QCOMPARE(result.dataset.tags, (Names{"b", "d"}));
        QCOMPARE(result.rarerTags, 2);
        const std::vector<std::vector<int>> expected{{0, 1}, {0}, {1}, {1}};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(result.dataset.tracks[i].tags, expected[i]);
    }

    void fmaSubsets() {
        const QTemporaryDir folder;
        const fs::path root = test::folderOf(folder);
        test::writeFile(root / "tracks.csv", std::string(kFmaHeader) +
                                                 "2,\"Two\nlines, and \"\"more\"\"\",1,training,small,Hip-Hop\n"
                                                 "123456,,5,validation,medium,Rock\n"
                                                 "10,,nan,test,large,nan\n"
                                                 "11,,6,test,huge,Pop\n"
                                                 "x,,6,test,small,Pop\n"
                                                 "12,,6,exam,small,Pop\n"
                                                 "13,,6,test,small,Pop\n");
        writeAudio(root, {"000/000002.mp3", "123/123456.mp3", "000/000010.mp3", "000/000011.mp3", "000/000012.mp3"});
        const auto full = importFma(root / "tracks.csv", root / "audio", FmaSubset::Full);
        QVERIFY(full);
        QCOMPARE(full->dataset.name, std::string("fma_full"));
        QCOMPARE(full->dataset.tags, (Names{"Hip-Hop", "Rock"}));
        QCOMPARE(full->dataset.tracks.size(), 3U);
        QCOMPARE(full->dataset.tracks[0].path, std::string("000/000002.mp3"));
        QCOMPARE(full->dataset.tracks[0].tags, std::vector<int>{0});
        QCOMPARE(full->dataset.tracks[0].artist, std::string("1"));
        QCOMPARE(full->dataset.tracks[0].part, SplitPart::Train);
        QCOMPARE(full->dataset.tracks[1].path, std::string("123/123456.mp3"));
        QCOMPARE(full->dataset.tracks[1].part, SplitPart::Validation);
        QVERIFY(full->dataset.tracks[2].tags.empty());
        QVERIFY(full->dataset.tracks[2].artist.empty());
        QCOMPARE(full->outsideSubset, 0);
        const Names lines{"line 8", "line 9", "line 10", "line 11"};
        QCOMPARE(full->problems.size(), lines.size());
        for (std::size_t i = 0; i < lines.size(); ++i)
            QCOMPARE(full->problems[i].where.english(), lines[i]);

        const auto medium = importFma(root / "tracks.csv", root / "audio", FmaSubset::Medium);
        QVERIFY(medium);
        QCOMPARE(medium->dataset.tracks.size(), 2U);
        QCOMPARE(medium->outsideSubset, 1);
        QCOMPARE(importFma(root / "tracks.csv", root / "audio", FmaSubset::Small)->outsideSubset, 2);
    }

    void fmaRefusesOtherTables() {
        const QTemporaryDir folder;
        const fs::path root = test::folderOf(folder);
        writeAudio(root, {"000/000002.mp3"});
        test::writeFile(root / "genres.csv", "genre_id,#tracks,parent\n1,8693,38\n2,5271,0\n");
        refuses(importFma(root / "genres.csv", root / "audio", FmaSubset::Small), "no column 'set, split'");
        test::writeFile(root / "genres.csv", "genre_id\n");
        refuses(importFma(root / "genres.csv", root / "audio", FmaSubset::Small), "begin with 3 header lines");
    }
};

QTEST_APPLESS_MAIN(TestImportCorpora)
#include "tst_import_corpora.moc"
