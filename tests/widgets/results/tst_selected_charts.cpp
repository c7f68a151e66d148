// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/selected_charts.h"

#include <QTest>

using namespace etude;

namespace {

SelectedConfiguration configuration(const QString& words, Qt::PenStyle stroke) {
    SelectedConfiguration own;
    own.words = words;
    own.color = Qt::green;
    own.stroke = stroke;
    return own;
}

Result<SelectedInput> input(double high, Unit::Base base) {
    SelectedInput read;
    read.means.bands = 2;
    read.means.frames = 1;
    read.means.values = {1.0F, 2.0F};
    read.means.frequencies = {100.0, 200.0};
    read.means.unit.base = base;
    read.histogram = histogram(std::vector<float>{0.0F, 1.0F}, 4, 0.0, high);
    read.clips = 1;
    return read;
}

} // namespace

/// Charts of what several networks were given.
class TestSelectedCharts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneHasBars();
    void severalStandTogetherWhereTheyCan();
};

void TestSelectedCharts::oneHasBars() {
    const InputCharts charts =
        inputCharts({configuration(QStringLiteral("a"), Qt::SolidLine)}, {input(1.0, Unit::Base::Decibel)});
    QCOMPARE(charts.histograms.size(), 1);
    QVERIFY(charts.histograms[0].series[0].kind == ChartSeries::Kind::Bar);
    QVERIFY(charts.histograms[0].series[0].name.isEmpty());
    QCOMPARE(charts.means.size(), 1);
}

void TestSelectedCharts::severalStandTogetherWhereTheyCan() {
    const Error missing{ErrorKind::NotFound, say("No features of this configuration's test tracks are stored.")};
    const InputCharts charts = inputCharts(
        {configuration(QStringLiteral("a"), Qt::SolidLine), configuration(QStringLiteral("b"), Qt::DashLine),
         configuration(QStringLiteral("c"), Qt::DotLine), configuration(QStringLiteral("d"), Qt::DashDotLine)},
        {input(1.0, Unit::Base::Decibel), input(1.0, Unit::Base::Decibel), input(90.0, Unit::Base::Decibel), missing});
    QCOMPARE(charts.histograms.size(), 2); // of two ranges
    QCOMPARE(charts.means.size(), 1);
    QCOMPARE(charts.means[0].series.size(), 3);
    const ChartSpec& both = charts.histograms[0];
    QCOMPARE(both.series.size(), 2);
    QVERIFY(both.series[1].kind == ChartSeries::Kind::Line);
    QCOMPARE(both.series[1].stroke, Qt::DashLine);
    QCOMPARE(both.series[1].name, QStringLiteral("b"));
    QCOMPARE(both.title, QStringLiteral("Histogram of the input: a · b"));
    QCOMPARE(charts.histograms[1].title, QStringLiteral("Histogram of the input: c"));
    QCOMPARE(charts.means[0].title, QStringLiteral("Average over frequency")); // of one chart there is no need
    QVERIFY(both.names == ChartSpec::Names::Elsewhere);                        // exports have a legend
    const InputCharts units = inputCharts(
        {configuration(QStringLiteral("a"), Qt::SolidLine), configuration(QStringLiteral("b"), Qt::DashLine)},
        {input(1.0, Unit::Base::Decibel), input(1.0, Unit::Base::Magnitude)});
    QCOMPARE(units.means.size(), 2); // values of two units have no axis in common
}

QTEST_APPLESS_MAIN(TestSelectedCharts)
#include "tst_selected_charts.moc"
