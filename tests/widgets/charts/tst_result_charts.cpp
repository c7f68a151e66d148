// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <QTest>

#include "tests/support/show.h"
#include "widgets/charts/result_charts.h"

using namespace etude;

class TestResultCharts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lossHasBothLines();
    void validationLeavesOutUndefinedEpochs();
    void theBestEpochIsMarked();
    void tagHasBothScores();
    void rocIsInRatesOverChance();
    void rocSaysWhyThereIsNone();
};

void TestResultCharts::lossHasBothLines() {
    EpochEvent first;
    first.epoch = 1;
    first.trainLoss = 0.5;
    first.validationLoss = 0.6;
    const ChartSpec spec = lossSpec({QStringLiteral("r"), {}, {}, {first}});
    QCOMPARE(spec.series.size(), 3);
    QCOMPARE(spec.series[0].points, QList<QPointF>{QPointF(1, 0.5)});
    QCOMPARE(spec.series[2].points, QList<QPointF>{QPointF(1, 0.6)}); // the best epoch so far
    QCOMPARE(spec.series[1].points, QList<QPointF>{QPointF(1, 0.6)});
    QCOMPARE_NE(spec.series[0].color, spec.series[1].color);
}

void TestResultCharts::validationLeavesOutUndefinedEpochs() {
    EpochEvent first;
    first.epoch = 1;
    EpochEvent second;
    second.epoch = 2;
    second.validationRocAuc = 0.7;
    const ChartSpec spec = validationAucSpec({{QStringLiteral("r"), QStringLiteral("n"), {}, {first, second}}});
    QCOMPARE(spec.series[0].points, QList<QPointF>{QPointF(2, 0.7)});
    QCOMPARE(spec.series[0].key, QStringLiteral("r"));
}

/// The epoch of the test: of equal ones the first.
void TestResultCharts::theBestEpochIsMarked() {
    QList<EpochEvent> epochs(4);
    for (int i = 0; i < 4; ++i) {
        epochs[i].epoch = i + 1;
        epochs[i].validationLoss = 0.5 - 0.1 * i;
        epochs[i].validationRocAuc = std::array{0.6, 0.8, 0.8, 0.7}[static_cast<std::size_t>(i)];
    }
    const RunCurve run{QStringLiteral("r"), QStringLiteral("n"), {}, epochs};
    QCOMPARE(validationAucSpec({run}).series.last().points, QList<QPointF>{QPointF(2, 0.8)});
    QCOMPARE(lossSpec(run).series.last().points, (QList<QPointF>{{2.0, epochs[1].validationLoss}}));
    QCOMPARE(lossSpec({QStringLiteral("r"), {}, {}, {}}).series.size(), 2);
}

namespace {

TagCurves tagCurves() {
    EpochEvent first;
    first.epoch = 1;
    first.tagRocAuc = {0.9, std::nullopt};
    first.tagPrAuc = {0.8, std::nullopt};
    EpochEvent second;
    second.epoch = 2;
    second.tagRocAuc = {0.9, 0.6};
    second.tagPrAuc = {0.8, 0.3};
    TagCurves tag;
    tag.key = QStringLiteral("r");
    tag.name = QStringLiteral("rock");
    tag.color = QColor(0, 0x72, 0xb2);
    tag.epochs = {first, second};
    tag.position = 1;
    return tag;
}

} // namespace

void TestResultCharts::tagHasBothScores() {
    const ChartSpec spec = tagValidationSpec(tagCurves());
    QVERIFY(spec.title.contains(QStringLiteral("rock")));
    QCOMPARE(spec.series.size(), 2);
    QCOMPARE(spec.series[0].points, QList<QPointF>{QPointF(2, 0.6)});
    QCOMPARE(spec.series[1].points, QList<QPointF>{QPointF(2, 0.3)});
    TagCurves absent = tagCurves();
    absent.position = 7; // an event of an older version has no scores by tag
    QVERIFY(tagValidationSpec(absent).series[0].points.isEmpty());
}

void TestResultCharts::rocIsInRatesOverChance() {
    TagCurves tag = tagCurves();
    tag.tested = true;
    tag.roc = RocCurve{{{0, 0}, {1, 2}, {4, 2}}}; // 2 positives, 4 negatives: 1/4 x 1/2 is missing
    const ChartSpec spec = rocSpec(tag);
    QCOMPARE(spec.series.size(), 2);
    QCOMPARE(spec.series[0].points, (QList<QPointF>{{0, 0}, {1, 1}}));
    QVERIFY(spec.series[0].key.isEmpty()); // chance is no run
    QCOMPARE(spec.series[1].points, (QList<QPointF>{{0, 0}, {0.25, 1}, {1, 1}}));
    QCOMPARE(spec.series[1].name, QStringLiteral("AUC %1").arg(QLocale().toString(0.875, 'f', 4)));
    QCOMPARE(spec.series[1].color, tag.color);
    for (const ChartAxis& axis : {spec.x, spec.y}) { // the same whatever the curve, and a little beyond 0 and 1
        QCOMPARE_LT(*axis.minimum, 0.0);
        QCOMPARE_GT(*axis.minimum, -0.1);
        QCOMPARE_GT(*axis.maximum, 1.0);
        QCOMPARE_LT(*axis.maximum, 1.1);
    }
}

void TestResultCharts::rocSaysWhyThereIsNone() {
    TagCurves tag = tagCurves();
    const ChartSpec untested = rocSpec(tag);
    QVERIFY(untested.series.isEmpty() && !untested.emptyText.isEmpty());
    tag.tested = true;
    const ChartSpec oneClass = rocSpec(tag);
    QVERIFY(oneClass.series.isEmpty());
    QCOMPARE_NE(oneClass.emptyText, untested.emptyText);
}

QTEST_APPLESS_MAIN(TestResultCharts)
#include "tst_result_charts.moc"
