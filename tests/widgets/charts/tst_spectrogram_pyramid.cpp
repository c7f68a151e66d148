// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <numeric>

#include <QTest>

#include "engine/core/random.h"
#include "tests/support/near.h"
#include "tests/support/show.h"
#include "widgets/charts/spectrogram_pyramid.h"

using namespace etude;
using test::near;

namespace {

std::shared_ptr<Spectrogram> filled(int bands, int frames, float (*value)(int, int)) {
    auto spectrogram = std::make_shared<Spectrogram>();
    spectrogram->bands = bands;
    spectrogram->frames = frames;
    for (int band = 0; band < bands; ++band) {
        spectrogram->frequencies.push_back(band * 10.0);
        for (int frame = 0; frame < frames; ++frame)
            spectrogram->values.push_back(value(band, frame));
    }
    return spectrogram;
}

/// Drawn in grey from 0 to 255, the colour is the value.
QImage grey(const SpectrogramPyramid& pyramid, const ChartRange& frames, const ChartRange& bands, const QSize& size) {
    return drawSpectrogram(pyramid, frames, bands, {0.0, 255.0}, colorTable(ColorMap::Grey), size);
}

int valueAt(const QImage& image, int x, int yFromBottom) {
    return qRed(image.pixel(x, image.height() - 1 - yFromBottom));
}

} // namespace

class TestSpectrogramPyramid : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneToOneIsExact();
    void zoomedInIsNearestNeighbour();
    void zoomedOutIsTheMean_data();
    void zoomedOutIsTheMean();
    void singleBrightBinIsNotSkipped();
    void rangeIsThatOfFiniteValues();
    void outsideIsTransparent();
    void emptyDrawsNothing();
    void constantHasOneColor();
};

void TestSpectrogramPyramid::oneToOneIsExact() {
    const auto pyramid = buildPyramid(filled(5, 7, [](int band, int frame) { return float(band * 40 + frame); }));
    const QImage image = grey(pyramid, {0, 7}, {0, 5}, {7, 5});
    for (int band = 0; band < 5; ++band)
        for (int frame = 0; frame < 7; ++frame)
            QCOMPARE(valueAt(image, frame, band), band * 40 + frame);
}

void TestSpectrogramPyramid::zoomedInIsNearestNeighbour() {
    const auto pyramid = buildPyramid(filled(4, 4, [](int band, int frame) { return float(band * 50 + frame * 9); }));
    const QImage image = grey(pyramid, {1, 3}, {0, 2}, {20, 10});
    for (int x = 0; x < 20; ++x)
        for (int y = 0; y < 10; ++y)
            QCOMPARE(valueAt(image, x, y), (y / 5) * 50 + (1 + x / 10) * 9);
}

void TestSpectrogramPyramid::zoomedOutIsTheMean_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    for (const int width : {1, 8, 64, 100})
        for (const int height : {1, 8, 24})
            QTest::addRow("%dx%d", width, height) << width << height;
}

/// 0 and 200 on a chessboard: whatever the size, the mean of all pixels is 100, and where pixels hold many bins each
/// is.
void TestSpectrogramPyramid::zoomedOutIsTheMean() {
    QFETCH(int, width);
    QFETCH(int, height);
    const auto pyramid =
        buildPyramid(filled(48, 256, [](int band, int frame) { return (band + frame) % 2 == 0 ? 0.0F : 200.0F; }));
    const QImage image = grey(pyramid, {0, 256}, {0, 48}, {width, height});
    double sum = 0.0;
    for (int x = 0; x < width; ++x)
        for (int y = 0; y < height; ++y) {
            sum += valueAt(image, x, y);
            if (width <= 64 && height <= 8)
                QVERIFY(near(valueAt(image, x, y), 100, 1));
        }
    QVERIFY(near(sum / (width * height), 100.0, 1.0));
}

void TestSpectrogramPyramid::singleBrightBinIsNotSkipped() {
    const auto pyramid = buildPyramid(filled(1, 1000, [](int, int frame) { return frame == 333 ? 2550.0F : 0.0F; }));
    const QImage image = grey(pyramid, {0, 1000}, {0, 1}, {100, 1});
    int lit = 0;
    for (int x = 0; x < 100; ++x)
        lit += valueAt(image, x, 0);
    QVERIFY(near(lit, 255, 3));
}

void TestSpectrogramPyramid::rangeIsThatOfFiniteValues() {
    auto spectrogram = filled(1, 3, [](int, int frame) { return float(frame) - 5.0F; });
    spectrogram->values.push_back(std::nanf(""));
    spectrogram->frames = 4;
    const auto pyramid = buildPyramid(spectrogram);
    QCOMPARE(pyramid.low, -5.0);
    QCOMPARE(pyramid.high, -3.0);
    QCOMPARE(valueAt(grey(pyramid, {0, 4}, {0, 1}, {4, 1}), 3, 0), 0);
}

void TestSpectrogramPyramid::outsideIsTransparent() {
    const auto pyramid = buildPyramid(filled(2, 2, [](int, int) { return 9.0F; }));
    const QImage image = grey(pyramid, {-2, 4}, {0, 2}, {6, 2});
    QCOMPARE(qAlpha(image.pixel(0, 0)), 0);
    QCOMPARE(qAlpha(image.pixel(2, 0)), 255);
    QCOMPARE(qAlpha(image.pixel(5, 1)), 0);
}

void TestSpectrogramPyramid::emptyDrawsNothing() {
    for (const auto& nothing : {std::shared_ptr<const Spectrogram>(), std::make_shared<const Spectrogram>()}) {
        const QImage image = grey(buildPyramid(nothing), {0, 10}, {0, 10}, {3, 3});
        QCOMPARE(qAlpha(image.pixel(1, 1)), 0);
    }
}

void TestSpectrogramPyramid::constantHasOneColor() {
    const auto pyramid = buildPyramid(filled(3, 3, [](int, int) { return 0.0F; }));
    const QImage image =
        drawSpectrogram(pyramid, {0, 3}, {0, 3}, {pyramid.low, pyramid.high}, colorTable(ColorMap::Magma), {3, 3});
    QCOMPARE(image.pixel(1, 1), colorTable(ColorMap::Magma).front());
}

QTEST_APPLESS_MAIN(TestSpectrogramPyramid)
#include "tst_spectrogram_pyramid.moc"
