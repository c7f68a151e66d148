// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

#include "engine/dataset/import/import_request.h"
#include "engine/dataset/length_sample.h"
#include "engine/experiment/suggest.h"
#include "engine/store/project_database.h"
#include "tests/support/audio_signals.h"
#include "tests/support/process.h"

using namespace etude;

class TestSuggest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void shortTracksShortenTheClip_data();
    void shortTracksShortenTheClip();
    void unreadableTracksAreLeftOut();
    void nothingToReadChangesNothing();
    void splitVersionAndOrderChangeNothing();
    void howTheFilesAreListedChangesNothing();
    void aProjectKeepsTheTracksThatWereLookedAt();
    void fewLongTracksDoNotFillClipsWithSilence();
    void whatWasFittedIsTold();
    void aFlacFromAPipeIsAsLongAsItIs();
    void clipWithoutAFrameIsRefused();

private:
    void add(double seconds, SplitPart part = SplitPart::Train) {
        const std::string name = std::to_string(m_dataset.tracks.size()) + ".wav";
        test::writeAudio(m_dataset.root / name, "wav", test::sine(440, 8000, seconds), 8000);
        m_dataset.tracks.push_back({name, {}, part, "", 0, 0});
    }
    /// Of 130 files.
    void addManyLengths() {
        for (int i = 0; i < 130; ++i)
            add(0.5 + 0.02 * ((i * 37) % 130), i % 3 == 0 ? SplitPart::Test : SplitPart::Train);
    }
    [[nodiscard]] double fitted(InputConfig config = {}) const {
        return fitClipLength(config, m_dataset)->config.audio.clipSeconds;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Dataset m_dataset;
};

void TestSuggest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_dataset = {};
    m_dataset.root = m_folder->path().toStdString();
}

void TestSuggest::shortTracksShortenTheClip_data() {
    QTest::addColumn<QList<double>>("lengths");
    QTest::addColumn<double>("expected");
    QTest::newRow("all equal") << QList<double>{4, 4, 4} << 4.0;
    QTest::newRow("of few the shortest") << QList<double>{9, 2, 3} << 2.0;
    QTest::newRow("one in ten may be shorter") << QList<double>{3, 3, 3, 3, 3, 3, 3, 3, 3, 0.7} << 3.0;
    QTest::newRow("two in eleven may not") << QList<double>{0.7, 0.8, 3, 3, 3, 3, 3, 3, 3, 3, 3} << 0.8;
    QTest::newRow("rounded down") << QList<double>{1.97} << 1.9;
    QTest::newRow("a hundredth is no matter") << QList<double>{3.97} << 4.0;
    QTest::newRow("half seconds") << QList<double>{5.3} << 5.0;
    QTest::newRow("already a tenth") << QList<double>{2.3} << 2.3;
    QTest::newRow("very short") << QList<double>{0.3, 0.3} << 0.3;
    QTest::newRow("not below what a clip can be") << QList<double>{0.04} << 0.1;
    QTest::newRow("some are long") << QList<double>{2, 2, 29} << 2.0;
    QTest::newRow("all are long") << QList<double>{31, 30} << 29.0;
}

void TestSuggest::shortTracksShortenTheClip() {
    QFETCH(QList<double>, lengths);
    QFETCH(double, expected);
    for (const double seconds : lengths)
        add(seconds);
    InputConfig config;
    config.preprocess.compression = Compression::Linear;
    config.audio.clipSeconds = expected;
    const auto result = fitClipLength(
        [&] {
            InputConfig given = config;
            given.audio.clipSeconds = 29.0;
            return given;
        }(),
        m_dataset);
    QVERIFY(result);
    QCOMPARE(result->config.audio.clipSeconds, expected);
    QCOMPARE(result->config, config); // nothing else has changed, and the length is the nearest double
}

void TestSuggest::unreadableTracksAreLeftOut() {
    add(4);
    std::ofstream(m_dataset.root / "empty.mp3").flush();
    m_dataset.tracks.push_back({"empty.mp3", {}, SplitPart::Train, "", 0, 0});
    m_dataset.tracks.push_back({"missing.mp3", {}, SplitPart::Train, "", 0, 0});
    QCOMPARE(fitted(), 4.0);
}

void TestSuggest::nothingToReadChangesNothing() {
    QCOMPARE(fitted(), 29.0);
    m_dataset.tracks.push_back({"missing.mp3", {}, SplitPart::Train, "", 0, 0});
    QCOMPARE(fitted(), 29.0);
}

/// More tracks than are looked at, of all lengths.
void TestSuggest::splitVersionAndOrderChangeNothing() {
    addManyLengths();
    const auto first = *fitClipLength({}, m_dataset);
    QCOMPARE(first.tracks, std::size_t(100));
    QVERIFY(first.config.audio.clipSeconds < 2.0);
    QVERIFY(first.shorter > 0 && first.shorter <= 10);
    const auto before = m_dataset.tracks;
    for (std::size_t i = 0; i < before.size(); ++i) {
        Track& track = m_dataset.tracks[i];
        track = before[before.size() - 1 - i];
        track.part = i % 5 == 0 ? SplitPart::Train : SplitPart::None;
        track.excluded = i % 7 == 0 ? "by_hand" : "";
    }
    const auto second = *fitClipLength({}, m_dataset);
    QCOMPARE(second.config, first.config);
    QCOMPARE(second.shorter, first.shorter);
}

/// The list may stand beside the files or above them, may leave out untagged tracks, and takes only some tags.
void TestSuggest::howTheFilesAreListedChangesNothing() {
    addManyLengths();
    const std::filesystem::path inside = m_dataset.root / "inside.csv";
    const std::filesystem::path above = m_dataset.root.parent_path() / (m_dataset.root.filename().string() + ".csv");
    std::ofstream insideText(inside);
    std::ofstream aboveText(above);
    insideText << "path,tags\n";
    aboveText << "path,tags\n";
    for (std::size_t i = 0; i < m_dataset.tracks.size(); ++i) {
        const std::string tags = i % 3 == 0 ? "" : i % 3 == 1 ? "a" : i % 4 == 0 ? "a|b" : "b";
        const std::string& path = m_dataset.tracks[i].path;
        insideText << path << ',' << tags << '\n';
        aboveText << m_dataset.root.filename().string() << '/' << path << ',' << tags << '\n';
    }
    insideText.close();
    aboveText.close();
    const auto fittedOf = [](ImportRequest request) { return *fitClipLength({}, readImport(request)->dataset); };
    ImportRequest request;
    request.layout = ImportLayout::Manifest;
    request.source = inside;
    const FittedInput first = fittedOf(request);
    QCOMPARE(first.tracks, std::size_t(100));
    ImportRequest other = request;
    other.source = above;
    QCOMPARE(fittedOf(other).config, first.config);
    QCOMPARE(fittedOf(other).shorter, first.shorter);
    other.dropUntagged = true;
    QVERIFY(readImport(other)->untaggedLeftOut > 30);
    QCOMPARE(fittedOf(other).config, first.config);
    QCOMPARE(fittedOf(other).shorter, first.shorter);
    other.mostTags = 1;
    QCOMPARE(fittedOf(other).config, first.config);
    QCOMPARE(fittedOf(other).shorter, first.shorter);
    std::filesystem::remove(above);
}

void TestSuggest::aProjectKeepsTheTracksThatWereLookedAt() {
    addManyLengths();
    m_dataset.tags = {"a", "b"};
    m_dataset.lengthSample = chooseLengthSample(m_dataset.tracks);
    const auto first = *fitClipLength({}, m_dataset);
    m_dataset.tracks.resize(60); // as if the rest was left out
    QTemporaryDir folder;
    const std::filesystem::path root = std::filesystem::path(folder.path().toStdString()) / "p";
    auto project = ProjectDatabase::create({root});
    QVERIFY(project);
    const auto hash = project->addDataset(m_dataset);
    QVERIFY(hash);
    QCOMPARE(fitClipLength({}, *project->dataset(*hash))->config, first.config);
    QCOMPARE(fitClipLength({}, *loadDataset({root}, *hash))->config, first.config);
    Dataset again = m_dataset; // the same data set of a list that names fewer files
    again.lengthSample = chooseLengthSample(again.tracks);
    QCOMPARE(*project->addDataset(again), *hash);
    QCOMPARE(project->dataset(*hash)->lengthSample, m_dataset.lengthSample);
    QCOMPARE(loadDataset({root}, *hash)->lengthSample, m_dataset.lengthSample);
}

void TestSuggest::fewLongTracksDoNotFillClipsWithSilence() {
    for (int i = 0; i < 88; ++i)
        add(3);
    for (int i = 0; i < 12; ++i)
        add(30);
    QCOMPARE(fitted(), 3.0);
    QCOMPARE(fitClipLength({}, m_dataset)->shorter, std::size_t(0));
    QCOMPARE(checkClipLength({}, m_dataset).shorter, std::size_t(88));
    QCOMPARE(checkClipLength({}, m_dataset).config, InputConfig());
}

void TestSuggest::whatWasFittedIsTold() {
    FittedInput input;
    input.tracks = 100;
    QCOMPARE(fittedSentence(input, 29.0).english(), "");
    input.shorter = 3;
    QCOMPARE(fittedSentence(input, 29.0).english(),
             "Clips are 29 s long; 3 of 100 tracks that were looked at are shorter, and the rest of their clips is "
             "silence.");
    input.config.audio.clipSeconds = 4.5;
    QCOMPARE(fittedSentence(input, 29.0).english(),
             "Clips are 4.5 s long instead of 29 s: nine in ten tracks are as long as that; 3 of 100 tracks that were "
             "looked at are shorter, and the rest of their clips is silence.");
    input.shorter = 0;
    QCOMPARE(fittedSentence(input, 29.0).english(),
             "Clips are 4.5 s long instead of 29 s: nine in ten tracks are as long as that.");
    input.config.audio.clipSeconds = 0.1;
    input.shorter = 30;
    QCOMPARE(fittedSentence(input, 29.0).english(),
             "Clips are 0.1 s long instead of 29 s, and cannot be shorter; 30 of 100 tracks that were looked at are "
             "shorter, and the rest of their clips is silence.");
}

void TestSuggest::aFlacFromAPipeIsAsLongAsItIs() {
    for (int i = 0; i < 5; ++i)
        add(6);
    const auto made =
        test::runProcess("sh", {"-c", "ffmpeg -v error -i 0.wav -f flac - > pipe.flac"}, 60, m_folder->path());
    QVERIFY2(made.exitCode == 0, made.errors.constData());
    m_dataset.tracks.push_back({"pipe.flac", {}, SplitPart::Train, "", 0, 0});
    QCOMPARE(fitted(), 6.0);
    QCOMPARE(fitClipLength({}, m_dataset)->shorter, std::size_t(0));
}

void TestSuggest::clipWithoutAFrameIsRefused() {
    add(1);
    InputConfig config;
    config.spectrum.center = false;
    config.spectrum.nFft = 16384;
    QVERIFY(validate(config));
    QVERIFY(!fitClipLength(config, m_dataset));
}

QTEST_APPLESS_MAIN(TestSuggest)
#include "tst_suggest.moc"
