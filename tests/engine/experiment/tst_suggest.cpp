// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

#include "engine/experiment/suggest.h"
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
    void fewLongTracksChangeNothing();
    void aFlacFromAPipeIsAsLongAsItIs();
    void clipWithoutAFrameIsRefused();

private:
    void add(double seconds, SplitPart part = SplitPart::Train) {
        const std::string name = std::to_string(m_dataset.tracks.size()) + ".wav";
        test::writeAudio(m_dataset.root / name, "wav", test::sine(440, 8000, seconds), 8000);
        m_dataset.tracks.push_back({name, {}, part, "", 0, 0});
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
    QTest::newRow("median of three") << QList<double>{9, 2, 3} << 3.0;
    QTest::newRow("median of four") << QList<double>{2, 3, 4, 9} << 3.5;
    QTest::newRow("rounded down") << QList<double>{1.97} << 1.9;
    QTest::newRow("already a tenth") << QList<double>{2.3} << 2.3;
    QTest::newRow("not below half a second") << QList<double>{0.2} << 0.5;
    QTest::newRow("one is long enough") << QList<double>{2, 2, 29} << 29.0;
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

/// More tracks than are looked at, some of which are shorter.
void TestSuggest::splitVersionAndOrderChangeNothing() {
    for (int i = 0; i < 130; ++i)
        add(i % 2 == 0 ? 1.0 : 0.05 * (10 + i % 40), i % 3 == 0 ? SplitPart::Test : SplitPart::Train);
    const auto first = *fitClipLength({}, m_dataset);
    QCOMPARE(first.tracks, std::size_t(100));
    QVERIFY(first.config.audio.clipSeconds < 3.0);
    QVERIFY(first.shorter > 0);
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

void TestSuggest::fewLongTracksChangeNothing() {
    for (int i = 0; i < 20; ++i)
        add(1);
    add(30);
    add(30);
    QCOMPARE(fitted(), 1.0);
    add(30);
    QCOMPARE(fitted(), 29.0); // 3 of 23
    QCOMPARE(fitClipLength({}, m_dataset)->shorter, std::size_t(20));
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
