// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "widgets/charts/waveform_view.h"
#include "widgets/style/theme.h"

using namespace etude;

class TestWaveformView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void peaksCoverEverySample();
    void peaksOfFewSamples();
    void drawsAQuietClipFromEdgeToEdge();
    void clickEmitsItsTime();
    void emptyIsHarmless();
};

void TestWaveformView::peaksCoverEverySample() {
    std::vector<float> samples(1003, 0.0F);
    samples[0] = 0.5F;
    samples[502] = -0.75F;
    samples[1002] = 1.0F;
    const std::vector<WaveformPeak> peaks = waveformPeaks(samples, 10);
    QCOMPARE(peaks.size(), std::size_t{10});
    QCOMPARE(peaks[0], (WaveformPeak{0.0F, 0.5F}));
    QCOMPARE(peaks[5], (WaveformPeak{-0.75F, 0.0F}));
    QCOMPARE(peaks[9], (WaveformPeak{0.0F, 1.0F}));
    QCOMPARE(peaks[3], (WaveformPeak{0.0F, 0.0F}));
}

void TestWaveformView::peaksOfFewSamples() {
    const std::vector<float> samples{1.0F, -1.0F};
    QCOMPARE(waveformPeaks(samples, 4),
             (std::vector<WaveformPeak>{{1.0F, 1.0F}, {1.0F, 1.0F}, {-1.0F, -1.0F}, {-1.0F, -1.0F}}));
    QVERIFY(waveformPeaks({}, 4).empty());
    QVERIFY(waveformPeaks(samples, 0).empty());
}

void TestWaveformView::drawsAQuietClipFromEdgeToEdge() {
    auto audio = std::make_shared<AudioBuffer>();
    audio->sampleRate = 1000;
    audio->samples.assign(1000, 0.0F);
    for (std::size_t i = 500; i < 1000; ++i)
        audio->samples[i] = i % 2 == 0 ? 0.01F : -0.01F;
    WaveformView view;
    view.resize(400, 40);
    view.setAudio(audio);
    const QImage image = view.grab().toImage();
    const QRgb ground = QApplication::palette().color(QPalette::Base).rgb();
    QCOMPARE(image.pixel(80, 5), ground);
    QCOMPARE_NE(image.pixel(80, 20), ground);
    QCOMPARE_NE(image.pixel(240, 1), ground);
    QCOMPARE_NE(image.pixel(240, 38), ground);
}

void TestWaveformView::clickEmitsItsTime() {
    auto audio = std::make_shared<AudioBuffer>();
    audio->sampleRate = 1000;
    audio->samples.assign(4000, 0.0F);
    WaveformView view;
    view.resize(200, 40);
    view.setAudio(audio);
    QSignalSpy clicked(&view, &WaveformView::positionClicked);
    QTest::mouseClick(&view, Qt::LeftButton, {}, {50, 10});
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked[0][0].toDouble(), 1.0);
}

void TestWaveformView::emptyIsHarmless() {
    WaveformView view;
    view.resize(100, 40);
    QSignalSpy clicked(&view, &WaveformView::positionClicked);
    QTest::mouseClick(&view, Qt::LeftButton, {}, {50, 10});
    view.setPlayhead(1.0);
    QVERIFY(!view.grab().isNull());
    QCOMPARE(clicked.count(), 0);
}

QTEST_MAIN(TestWaveformView)
#include "tst_waveform_view.moc"
