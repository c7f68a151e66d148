// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

#include "engine/analysis/test_scores.h"
#include "engine/core/npy.h"
#include "tests/support/must.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;
using test::must;
namespace fs = std::filesystem;

namespace {

using Tracks = std::vector<std::size_t>;

/// Six test tracks among others, in folders with names in common; the third is excluded.
Dataset someDataset(const fs::path& root) {
    Dataset dataset{"some", root, {"rock", "pop"}, {}};
    const auto add = [&](const char* path, std::vector<int> tags, SplitPart part, const char* artist) {
        dataset.tracks.push_back({path, std::move(tags), part, artist});
    };
    add("a/1.wav", {0}, SplitPart::Train, "Ann");
    add("a/2.wav", {0, 1}, SplitPart::Test, "Bob");
    add("a/3.wav", {1}, SplitPart::Test, "Bob");
    add("b/1.wav", {}, SplitPart::Test, "");
    add("b/2.wav", {1}, SplitPart::Validation, "Cleo");
    add("b/3.wav", {0}, SplitPart::Test, "Cleo");
    add("2.wav", {1}, SplitPart::Test, "");
    add("c/9.wav", {}, SplitPart::Test, "Bob");
    dataset.tracks[2].excluded = "by_hand";
    return dataset;
}

/// The first test that cannot be read is the error.
Result<SharedTest> readSharedTest(const ProjectLayout& project, std::span<const std::string> runs) {
    auto read = readTests(project, runs);
    if (!read)
        return read.error();
    std::vector<TestScores> tests;
    for (auto& test : read->tests) {
        if (!test)
            return test.error();
        tests.push_back(std::move(*test));
    }
    return sharedTest(read->dataset, runs, tests);
}

} // namespace

class TestTestScores : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void clipsAreTheTestTracksInOrder();
    void filesThatWereLeftOutHaveNoRow();
    void theLastTestCounts();
    void filesAreFoundWhereTheAudioWasMoved();
    void aFileThatMayBeTwoTracksIsAnError();
    void artistsAreGroups();
    void runsShareTheClipsThatAllHave();
    void runsWithoutASharedClipAreAnError();
    void runsOfDifferentDataSetsAreAnError();
    void shuffledLabelsDoNotPair();
    void whatIsNoTestIsAnError_data();
    void whatIsNoTestIsAnError();

private:
    /// A run of the data set that has ended its first attempt with a test. Scores are 10 x the track, + 1 for the
    /// second tag, + the seed / 100.
    RunFolder testedRun(std::uint64_t seed, const std::vector<std::string>& leftOut = {}, std::uint64_t shuffle = 0);
    /// Another attempt of it.
    void addTest(const RunFolder& folder, const std::vector<std::string>& leftOut, std::uint64_t shuffle = 0);
    [[nodiscard]] std::string file(const char* path) const { return (m_dataset.root / path).string(); }
    [[nodiscard]] std::string errorOf(const std::vector<std::string>& runs) const {
        const auto shared = readSharedTest(m_project, runs);
        return shared ? std::string() : shared.error().message;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ProjectLayout m_project;
    Dataset m_dataset;
};

void TestTestScores::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = {fs::path(m_folder->path().toStdString()) / "project"};
    m_dataset = someDataset(fs::path(m_folder->path().toStdString()) / "audio");
}

RunFolder TestTestScores::testedRun(std::uint64_t seed, const std::vector<std::string>& leftOut,
                                    std::uint64_t shuffle) {
    RunSpec spec;
    spec.data.dataset = must(saveDataset(m_project, m_dataset));
    spec.data.labelShuffleSeed = shuffle;
    spec.seeds.initialisation = seed;
    RunFolder folder = must(RunFolder::claim(m_project, spec));
    addTest(folder, leftOut, shuffle);
    return folder;
}

void TestTestScores::addTest(const RunFolder& folder, const std::vector<std::string>& leftOut, std::uint64_t shuffle) {
    RunJournal journal = must(RunJournal::open(folder));
    must(journal.write(StartedEvent{}));
    for (const std::string& file : leftOut)
        must(journal.write(LeftOutEvent{file, "made so"}));
    std::vector<float> scores;
    std::vector<std::uint8_t> labels;
    TestEvent test;
    for (const std::size_t track : m_dataset.part(SplitPart::Test)) {
        if (std::ranges::count(leftOut, m_dataset.file(m_dataset.tracks[track]).string()) > 0)
            continue;
        ++test.testClips;
        for (int tag = 0; tag < 2; ++tag)
            scores.push_back(
                static_cast<float>(10.0 * double(track) + tag + 0.01 * double(folder.spec().seeds.initialisation)));
        const auto own = m_dataset.labels(m_dataset.tracks[track]);
        labels.insert(labels.end(), own.begin(), own.end());
    }
    if (shuffle != 0)
        std::ranges::rotate(labels,
                            labels.begin() + static_cast<std::ptrdiff_t>(2 * folder.spec().seeds.initialisation));
    const std::array<std::size_t, 2> shape{scores.size() / 2, 2};
    must(writeNpy(folder.file("scores.npy"), scores, shape));
    must(writeNpy(folder.file("labels.npy"), labels, shape));
    must(journal.write(test));
    must(journal.write(EndedEvent{}));
}

void TestTestScores::clipsAreTheTestTracksInOrder() {
    const TestScores test = must(readTestScores(testedRun(0), m_dataset));
    QCOMPARE(test.tracks, (Tracks{1, 3, 5, 6, 7}));
    QCOMPARE(test.scores, (std::vector<float>{10, 11, 30, 31, 50, 51, 60, 61, 70, 71}));
    QCOMPARE(test.labels, (std::vector<std::uint8_t>{1, 1, 0, 0, 1, 0, 0, 1, 0, 0}));
}

void TestTestScores::filesThatWereLeftOutHaveNoRow() {
    // One of each set, and one that is named like another.
    const RunFolder folder = testedRun(0, {file("a/1.wav"), file("b/1.wav"), file("b/2.wav"), file("c/9.wav")});
    const TestScores test = must(readTestScores(folder, m_dataset));
    QCOMPARE(test.tracks, (Tracks{1, 5, 6}));
    QCOMPARE(test.scores, (std::vector<float>{10, 11, 50, 51, 60, 61}));
}

/// A later attempt looked at the files anew.
void TestTestScores::theLastTestCounts() {
    const RunFolder folder = testedRun(0, {file("b/1.wav")});
    addTest(folder, {file("c/9.wav")});
    QCOMPARE(must(readTestScores(folder, m_dataset)).tracks, (Tracks{1, 3, 5, 6}));
}

void TestTestScores::filesAreFoundWhereTheAudioWasMoved() {
    const RunFolder folder = testedRun(0, {file("b/1.wav")});
    m_dataset.root = m_folder->filePath("elsewhere").toStdString();
    QCOMPARE(must(readTestScores(folder, m_dataset)).tracks, (Tracks{1, 5, 6, 7}));
}

void TestTestScores::aFileThatMayBeTwoTracksIsAnError() {
    m_dataset.tracks[2].excluded.clear();
    m_dataset.tracks[7].path = "3.wav";
    const RunFolder folder = testedRun(0, {file("b/3.wav")});
    m_dataset.root = m_folder->filePath("elsewhere").toStdString();
    const auto test = readTestScores(folder, m_dataset);
    QVERIFY(!test);
    QVERIFY(contains(test.error().message, "Run " + folder.id() + " cannot be compared clip by clip: "));
    QVERIFY(contains(test.error().message, "may be 'b/3.wav' or '3.wav'"));
}

void TestTestScores::artistsAreGroups() {
    const ClipGroups groups = groupByArtist(m_dataset, Tracks{1, 3, 5, 6, 7});
    QCOMPARE(groups.ofClip, (std::vector<std::uint32_t>{0, 1, 2, 3, 0}));
    QCOMPARE(groups.artists, std::size_t{2});
    QCOMPARE(groups.unknown, std::size_t{2});
    QCOMPARE(groups.count(), std::size_t{4});
    QCOMPARE(groupByArtist(m_dataset, {}), ClipGroups());
}

void TestTestScores::runsShareTheClipsThatAllHave() {
    const std::vector<std::string> alike{testedRun(0).id(), testedRun(1).id()};
    const SharedTest same = must(readSharedTest(m_project, alike));
    QCOMPARE(same.tags, m_dataset.tags);
    QCOMPARE(same.tracks, (Tracks{1, 3, 5, 6, 7}));
    QCOMPARE(same.leftOut, std::size_t{0});
    QCOMPARE(same.groups, groupByArtist(m_dataset, same.tracks));

    const std::vector<std::string> runs{alike[0], testedRun(2, {file("b/1.wav")}).id(),
                                        testedRun(3, {file("a/2.wav"), file("a/1.wav")}).id()};
    const SharedTest shared = must(readSharedTest(m_project, runs));
    QCOMPARE(shared.tracks, (Tracks{5, 6, 7}));
    QCOMPARE(shared.leftOut, std::size_t{2});
    QCOMPARE(shared.labels, (std::vector<std::uint8_t>{1, 0, 0, 1, 0, 0}));
    QCOMPARE(shared.scores.size(), std::size_t{3});
    QCOMPARE(shared.scores[0], (std::vector<float>{50, 51, 60, 61, 70, 71}));
    QCOMPARE(shared.scores[2], (std::vector<float>{50.03F, 51.03F, 60.03F, 61.03F, 70.03F, 71.03F}));
    QCOMPARE(shared.groups.ofClip, (std::vector<std::uint32_t>{0, 1, 2}));
}

void TestTestScores::runsWithoutASharedClipAreAnError() {
    const RunFolder one = testedRun(0, {file("b/3.wav"), file("b/1.wav"), file("c/9.wav")});
    const RunFolder other = testedRun(1, {file("a/2.wav"), file("2.wav")});
    QVERIFY(contains(errorOf({one.id(), other.id()}), "Run " + other.id() + " was tested on none of the clips"));
}

void TestTestScores::runsOfDifferentDataSetsAreAnError() {
    const RunFolder one = testedRun(0);
    m_dataset.tracks[1].tags = {0};
    const RunFolder other = testedRun(0);
    QVERIFY(contains(errorOf({one.id(), other.id()}),
                     "Runs " + one.id() + " and " + other.id() + " were tested on different data sets"));
}

void TestTestScores::shuffledLabelsDoNotPair() {
    const RunFolder one = testedRun(1, {}, 4);
    const RunFolder other = testedRun(2, {}, 4);
    QCOMPARE(errorOf({one.id()}), std::string()); // its labels need not be the data set's
    QVERIFY(contains(errorOf({one.id(), other.id()}),
                     "Runs " + one.id() + " and " + other.id() + " were tested with different labels"));
}

void TestTestScores::whatIsNoTestIsAnError_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("message");
    QTest::newRow("no test") << "no test"
                             << "has no test yet";
    QTest::newRow("no scores") << "no scores"
                               << "scores.npy";
    QTest::newRow("no labels") << "no labels"
                               << "labels.npy";
    QTest::newRow("other tags") << "other tags"
                                << "is not the array of 5 clips x 2 tags";
    QTest::newRow("labels for scores") << "labels for scores"
                                       << "is not the array of 5 clips x 2 tags";
    QTest::newRow("not a number") << "not a number"
                                  << "has scores that are not numbers";
    QTest::newRow("other labels") << "other labels"
                                  << "are not those of 'a/2.wav' in data set 'some'";
    QTest::newRow("other clips") << "other clips"
                                 << "5 clips were tested, but";
    QTest::newRow("no such run") << "no such run"
                                 << "spec.json";
}

void TestTestScores::whatIsNoTestIsAnError() {
    QFETCH(QString, what);
    QFETCH(QString, message);
    const RunFolder folder = testedRun(0);
    const std::array<std::size_t, 2> shape{5, 2};
    if (what == "no test")
        fs::remove(folder.eventsFile());
    else if (what == "no scores")
        fs::remove(folder.file("scores.npy"));
    else if (what == "no labels")
        fs::remove(folder.file("labels.npy"));
    else if (what == "other tags")
        must(writeNpy(folder.file("scores.npy"), std::vector<float>(10), std::array<std::size_t, 2>{2, 5}));
    else if (what == "labels for scores")
        fs::copy_file(folder.file("labels.npy"), folder.file("scores.npy"), fs::copy_options::overwrite_existing);
    else if (what == "not a number")
        must(writeNpy(folder.file("scores.npy"), std::vector<float>(10, NAN), shape));
    else if (what == "other labels")
        must(writeNpy(folder.file("labels.npy"), std::vector<std::uint8_t>(10, 0), shape));
    else if (what == "no such run")
        fs::remove_all(folder.path());
    else { // "other clips": a later attempt that left a file out, with the scores of the one before
        TestEvent test;
        test.testClips = 5;
        RunJournal journal = must(RunJournal::open(folder));
        must(journal.write(LeftOutEvent{file("b/3.wav"), "made so"}));
        must(journal.write(test));
    }
    QVERIFY(contains(errorOf({folder.id()}), message.toStdString()));
    QVERIFY(contains(errorOf({folder.id()}), folder.id()));
}

QTEST_APPLESS_MAIN(TestTestScores)
#include "tst_test_scores.moc"
