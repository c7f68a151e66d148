// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

#include "engine/experiment/suggest.h"
#include "tests/support/audio_signals.h"

using namespace etude;

class TestSuggest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void shortTracksShortenTheClip_data();
    void shortTracksShortenTheClip();
    void unreadableTracksAreLeftOut();
    void nothingToReadChangesNothing();
    void onlyTrainingTracksCount();
    void probesAreSpreadOverTheDataSet();
    void clipWithoutAFrameIsRefused();

private:
    void add(double seconds, SplitPart part = SplitPart::Train) {
        const std::string name = std::to_string(m_dataset.tracks.size()) + ".wav";
        test::writeAudio(m_dataset.root / name, "wav", test::sine(440, 8000, seconds), 8000);
        m_dataset.tracks.push_back({name, {}, part, "", 0, 0});
    }
    [[nodiscard]] double fitted(InputConfig config = {}) const {
        return fitClipLength(config, m_dataset)->audio.clipSeconds;
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
    QCOMPARE(result->audio.clipSeconds, expected);
    QCOMPARE(*result, config); // nothing else has changed, and the length is the nearest double
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

void TestSuggest::onlyTrainingTracksCount() {
    add(2, SplitPart::Test);
    add(29, SplitPart::Validation);
    add(4);
    QCOMPARE(fitted(), 4.0);
}

/// 60 tracks, 20 probes: every third is read, so the long one in between is not seen and the long one at 57 is.
void TestSuggest::probesAreSpreadOverTheDataSet() {
    for (int i = 0; i < 60; ++i)
        add(i == 56 ? 30 : 1);
    QCOMPARE(fitted(), 1.0);
    std::swap(m_dataset.tracks[56], m_dataset.tracks[57]);
    QCOMPARE(fitted(), 29.0);
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
