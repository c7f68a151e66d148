// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "widgets/dataset/split_charts.h"

using namespace etude;

class TestSplitCharts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void splitHasThreeBarsATag();
    void splitShowsTheTagsThatDifferMost();
};

void TestSplitCharts::splitHasThreeBarsATag() {
    const std::vector<std::string> tags{"rare", "none", "common"};
    const std::vector<PartCounts> counts{{4, 0, 1}, {0, 0, 0}, {40, 5, 4}};
    const ChartSpec spec = splitSpec(tags, counts, {80, 10, 10});
    QCOMPARE(spec.x.categories,
             (QStringList{QStringLiteral("common"), QStringLiteral("rare"), QStringLiteral("none")}));
    QCOMPARE(spec.series.size(), 3);
    QCOMPARE(spec.series[0].points, (QList<QPointF>{{0, 50}, {1, 5}, {2, 0}}));
    QCOMPARE(spec.series[1].points, (QList<QPointF>{{0, 50}, {1, 0}, {2, 0}}));
    QCOMPARE(spec.series[2].points, (QList<QPointF>{{0, 40}, {1, 10}, {2, 0}}));
    QCOMPARE(spec.series[2].pointKeys[1], QStringLiteral("rare"));
    const auto extreme = splitExtreme(counts, {80, 10, 10}); // 10 % and 0 % of a tag that 5 % have
    QCOMPARE(extreme, (SplitExtreme{0, 1, 2, 0.0, 0.1}));
    QVERIFY(splitSpec(tags, counts, {80, 0, 10}).series[1].points.isEmpty());
    QVERIFY(!splitExtreme(counts, {80, 0, 0}));
    QVERIFY(!splitExtreme({}, {}));
    QVERIFY(!splitSpec({}, {}, {}).emptyText.isEmpty());
}

void TestSplitCharts::splitShowsTheTagsThatDifferMost() {
    std::vector<std::string> tags;
    std::vector<PartCounts> counts;
    for (int i = 0; i < 60; ++i) {
        tags.push_back(std::to_string(i));
        counts.push_back({100 + i, 10, i < 10 ? 10 : 30});
    }
    const ChartSpec spec = splitSpec(tags, counts, {1000, 100, 100});
    QCOMPARE(spec.x.categories.size(), 50);
    QCOMPARE(spec.x.categories.front(), QStringLiteral("59"));
    QCOMPARE(spec.x.categories.back(), QStringLiteral("10"));
    QVERIFY(spec.title.contains(QLatin1String("50")) && spec.title.contains(QLatin1String("60")));
}

QTEST_APPLESS_MAIN(TestSplitCharts)
#include "tst_split_charts.moc"
