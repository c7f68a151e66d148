// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QTest>

#include "widgets/charts/chart_spec.h"

using namespace etude;

class TestChartSpec : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void csvHasEveryPointWithItsInterval();
    void csvQuotesAsRfc4180();
    void csvOfCellsNamesRowsAndColumns();
    void csvKeepsEveryDigit();
};

void TestChartSpec::csvHasEveryPointWithItsInterval() {
    ChartSpec spec;
    spec.x.categories = {QStringLiteral("dB"), QStringLiteral("linear")};
    ChartSeries bars;
    bars.key = QStringLiteral("c1");
    bars.name = QStringLiteral("mean");
    bars.points = {{0.0, 0.8}, {1.0, 0.75}};
    bars.intervals = {{1.0, 0.7, 0.8}};
    ChartSeries runs;
    runs.name = QStringLiteral("runs");
    runs.points = {{0.0, 0.81}};
    runs.pointKeys = {QStringLiteral("r7")};
    spec.series = {bars, runs};
    QCOMPARE(chartCsv(spec), QStringLiteral("series,key,x,y,low,high\r\n"
                                            "mean,c1,dB,0.8,,\r\n"
                                            "mean,c1,linear,0.75,0.7,0.8\r\n"
                                            "runs,r7,dB,0.81,,\r\n"));
}

void TestChartSpec::csvQuotesAsRfc4180() {
    ChartSpec spec;
    ChartSeries series;
    series.name = QStringLiteral("a, \"b\"\nc");
    series.points = {{1.0, std::nan("")}};
    spec.series = {series};
    QCOMPARE(chartCsv(spec), QStringLiteral("series,key,x,y,low,high\r\n\"a, \"\"b\"\"\nc\",,1,,,\r\n"));
}

void TestChartSpec::csvOfCellsNamesRowsAndColumns() {
    ChartSpec spec;
    spec.x.categories = {QStringLiteral("rock"), QStringLiteral("hip, hop")};
    spec.y.categories = {QStringLiteral("hip, hop"), QStringLiteral("rock")};
    ChartSeries cells;
    cells.kind = ChartSeries::Kind::Cells;
    cells.points = {{1.0, 1.0}, {0.0, 0.0}};
    cells.values = {0.5, 0.25};
    cells.pointKeys = {QStringLiteral("k"), QStringLiteral("l")};
    spec.series = {cells};
    QCOMPARE(chartCsv(spec), QStringLiteral("series,key,x,y,value\r\n"
                                            ",k,\"hip, hop\",rock,0.5\r\n"
                                            ",l,rock,\"hip, hop\",0.25\r\n"));
}

void TestChartSpec::csvKeepsEveryDigit() {
    ChartSpec spec;
    ChartSeries series;
    series.points = {{0.1, 1.0 / 3.0}};
    spec.series = {series};
    const QString last = chartCsv(spec).split(QStringLiteral("\r\n")).at(1);
    QCOMPARE(last.split(QLatin1Char(',')).at(3).toDouble(), 1.0 / 3.0);
}

QTEST_APPLESS_MAIN(TestChartSpec)
#include "tst_chart_spec.moc"
