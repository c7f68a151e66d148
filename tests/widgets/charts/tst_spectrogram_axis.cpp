// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QTest>

#include "tests/support/near.h"
#include "widgets/charts/spectrogram_axis.h"

using namespace etude;
using test::near;

namespace {

constexpr double kTolerance = 1e-9; ///< of a band

/// Slaney's mel scale: linear below 1 kHz, logarithmic above.
double toMel(double hertz) {
    return hertz < 1000.0 ? hertz * 3.0 / 200.0 : 15.0 + std::log(hertz / 1000.0) / (std::log(6.4) / 27.0);
}
double toHertz(double mel) {
    return mel < 15.0 ? mel * 200.0 / 3.0 : 1000.0 * std::exp((mel - 15.0) * std::log(6.4) / 27.0);
}

Spectrogram melSpectrogram() {
    Spectrogram spectrogram;
    spectrogram.bands = 96;
    spectrogram.melAxis = true;
    spectrogram.secondsPerFrame = 256.0 / 12000.0;
    for (int band = 0; band < 96; ++band)
        spectrogram.frequencies.push_back(toHertz((band + 1) * toMel(6000.0) / 97.0));
    return spectrogram;
}

Spectrogram linearSpectrogram() {
    Spectrogram spectrogram;
    spectrogram.bands = 257;
    spectrogram.secondsPerFrame = 256.0 / 12000.0;
    for (int band = 0; band < 257; ++band)
        spectrogram.frequencies.push_back(band * 12000.0 / 512.0);
    return spectrogram;
}

} // namespace

class TestSpectrogramAxis : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void centresStandInTheMiddleOfTheirBand();
    void melIsTheMelScale();
    void positionAndFrequencyAreInverse();
    void framesAreCentredOnTheirTime();
    void ticksAreRoundAndApart_data();
    void ticksAreRoundAndApart();
    void oneBandHasNoTicks();
};

void TestSpectrogramAxis::centresStandInTheMiddleOfTheirBand() {
    for (const Spectrogram& spectrogram : {melSpectrogram(), linearSpectrogram()})
        for (int band = 0; band < spectrogram.bands; ++band)
            QVERIFY(near(bandPosition(spectrogram, spectrogram.frequencies[std::size_t(band)]), band + 0.5, kTolerance,
                         band));
}

void TestSpectrogramAxis::melIsTheMelScale() {
    const Spectrogram spectrogram = melSpectrogram();
    for (const double hertz : {100.0, 440.0, 1000.0, 2000.0, 5000.0}) {
        const double exact = toMel(hertz) / toMel(6000.0) * 97.0 - 0.5;
        QVERIFY(near(bandPosition(spectrogram, hertz), exact, 0.02));
    }
}

void TestSpectrogramAxis::positionAndFrequencyAreInverse() {
    for (const Spectrogram& spectrogram : {melSpectrogram(), linearSpectrogram()})
        for (double position = -0.4; position < spectrogram.bands; position += 0.37)
            QVERIFY(near(bandPosition(spectrogram, frequencyAt(spectrogram, position)), position, kTolerance));
}

void TestSpectrogramAxis::framesAreCentredOnTheirTime() {
    const Spectrogram spectrogram = linearSpectrogram();
    QCOMPARE(framePosition(spectrogram, 0.0), 0.5);
    QVERIFY(near(framePosition(spectrogram, 10 * 256.0 / 12000.0), 10.5, 1e-12));
    QVERIFY(near(secondsAt(spectrogram, framePosition(spectrogram, 1.234)), 1.234, 1e-12));
}

void TestSpectrogramAxis::ticksAreRoundAndApart_data() {
    QTest::addColumn<bool>("mel");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("expected");
    QTest::newRow("mel") << true << 0.0 << 96.0 << QStringLiteral("200 500 1000 2000 5000");
    QTest::newRow("mel, zoomed") << true << 70.0 << 80.0 << QStringLiteral("2800 3000 3200 3400 3600");
    QTest::newRow("linear") << false << 0.0 << 257.0 << QStringLiteral("0 1000 2000 3000 4000 5000 6000");
}

void TestSpectrogramAxis::ticksAreRoundAndApart() {
    QFETCH(bool, mel);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(QString, expected);
    const Spectrogram spectrogram = mel ? melSpectrogram() : linearSpectrogram();
    const QList<AxisTick> ticks = frequencyTicks(spectrogram, {low, high}, 200.0, 20.0);
    QStringList labels;
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        labels.append(ticks[i].label);
        QVERIFY(near(frequencyAt(spectrogram, ticks[i].value), ticks[i].label.toDouble(), 1e-6));
        if (i > 0)
            QCOMPARE_GE((ticks[i].value - ticks[i - 1].value) / (high - low) * 200.0, 20.0);
    }
    QCOMPARE(labels.join(QLatin1Char(' ')), expected);
}

void TestSpectrogramAxis::oneBandHasNoTicks() {
    Spectrogram spectrogram;
    spectrogram.bands = 1;
    spectrogram.frequencies = {440.0};
    QVERIFY(frequencyTicks(spectrogram, {0, 1}, 100, 10).isEmpty());
    QCOMPARE(frequencyAt(spectrogram, 0.2), 440.0);
}

QTEST_APPLESS_MAIN(TestSpectrogramAxis)
#include "tst_spectrogram_axis.moc"
