// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/support/show.h"
#include "widgets/charts/signal_charts.h"

using namespace etude;

class TestSignalCharts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void histogramShowsFractionsAtBinCentres();
    void severalHistogramsAreLines();
    void emptyBinsHaveNoPlaceOnALogarithmicAxis();
    void bandMeansAreOverTime();

private:
    const ChartOwner m_owner{QStringLiteral("key"), QStringLiteral("name"), QColor(1, 2, 3)};
    const Histogram m_histogram{-1.0, 1.0, {1, 0, 3, 4}, 8};
};

void TestSignalCharts::histogramShowsFractionsAtBinCentres() {
    const ChartSpec spec = histogramSpec({{m_owner, m_histogram}}, QStringLiteral("dB"));
    QCOMPARE(spec.x.title, QStringLiteral("Value (dB)"));
    QCOMPARE(spec.series.size(), 1);
    QCOMPARE(spec.series[0].kind, ChartSeries::Kind::Bar);
    QCOMPARE(spec.series[0].key, QStringLiteral("key"));
    QCOMPARE(spec.series[0].color, QColor(1, 2, 3));
    QCOMPARE(spec.series[0].points, (QList<QPointF>{{-0.75, 0.125}, {-0.25, 0.0}, {0.25, 0.375}, {0.75, 0.5}}));
}

void TestSignalCharts::severalHistogramsAreLines() {
    const ChartSpec spec = histogramSpec({{m_owner, m_histogram}, {m_owner, m_histogram}}, {});
    QCOMPARE(spec.x.title, QStringLiteral("Value"));
    QCOMPARE(spec.series.size(), 2);
    QCOMPARE(spec.series[1].kind, ChartSeries::Kind::Line);
}

void TestSignalCharts::emptyBinsHaveNoPlaceOnALogarithmicAxis() {
    const ChartSpec spec = histogramSpec({{m_owner, m_histogram}}, {}, true);
    QVERIFY(spec.y.logarithmic);
    QCOMPARE(spec.series[0].points.size(), 3);
}

void TestSignalCharts::bandMeansAreOverTime() {
    Spectrogram spectrogram;
    spectrogram.bands = 2;
    spectrogram.frames = 3;
    spectrogram.values = {1, 2, 3, 10, 20, 60};
    spectrogram.frequencies = {0.0, 440.0};
    spectrogram.unit.base = Unit::Base::Decibel;
    const ChartSpec spec = bandMeansSpec({{m_owner, spectrogram}});
    QCOMPARE(spec.series[0].points, (QList<QPointF>{{0.0, 2.0}, {440.0, 30.0}}));
    QCOMPARE(spec.y.title, QStringLiteral("Mean over time (dB)"));
    QCOMPARE(bandMeansSpec({{m_owner, spectrogram}}, true).series[0].points.size(), 1);
}

QTEST_APPLESS_MAIN(TestSignalCharts)
#include "tst_signal_charts.moc"
