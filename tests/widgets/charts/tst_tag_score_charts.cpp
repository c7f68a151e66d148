// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/tag_score_charts.h"

#include <QTest>

#include "tests/engine/analysis/scored_comparison.h"

using namespace etude;
using namespace Qt::StringLiterals;

namespace {

const TagChartNames& names() {
    static const TagChartNames kNames{u"loud"_s, u"decibel"_s, u"linear"_s, {u"a0"_s, u"a1"_s}, {u"b0"_s, u"b1"_s}};
    return kNames;
}

/// Four clips, of which the second has the tag; two runs of each side.
ScoredTag probabilities() {
    const test::ScoredComparison of(
        {{0.1F, 0.9F, 0.2F, 0.3F}, {0.1F, 0.7F, 0.8F, 0.2F}, {0.4F, 0.1F, 0.2F, 0.3F}, {0.2F, 0.2F, 0.2F, 0.2F}});
    return scoredTag(of.tests, of.comparison, 1);
}

} // namespace

class TestTagScoreCharts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void curvesAreInRates() {
        const ChartSpec roc = tagRocSpec(probabilities(), names());
        QCOMPARE(roc.series.size(), 5);
        QCOMPARE(roc.series[1].key, u"a0"_s);
        QCOMPARE(roc.series[1].points, (QList<QPointF>{{0, 0}, {0, 1}, {1, 1}}));
        QCOMPARE(roc.series[2].points, (QList<QPointF>{{0, 0}, {1.0 / 3.0, 0}, {1.0 / 3.0, 1}, {1, 1}}));
        QCOMPARE(roc.series[4].points, (QList<QPointF>{{0, 0}, {1, 1}}));
        const ChartSpec recall = tagPrecisionRecallSpec(probabilities(), names());
        QCOMPARE(recall.series[0].points, (QList<QPointF>{{0, 0.25}, {1, 0.25}}));
        QCOMPARE(recall.series[2].points, (QList<QPointF>{{0, 0}, {1, 0.5}, {1, 1.0 / 3.0}, {1, 0.25}}));
    }

    void scoresAreSharesOfEachClass() {
        const ChartSpec spec = tagHistogramSpec(probabilities(), names());
        QCOMPARE(spec.series.size(), 4);
        QCOMPARE(spec.series[0].name, u"decibel: has the tag"_s);
        const auto at = [](const ChartSeries& series, double score) {
            return series.points[static_cast<qsizetype>(score * 20.0)].y();
        };
        // .9 and .7 of float lie below those of double.
        QCOMPARE(at(spec.series[0], 0.87), 0.5);
        QCOMPARE(at(spec.series[0], 0.67), 0.5);
        QCOMPARE(at(spec.series[1], 0.12), 2.0 / 6.0);
        QCOMPARE(at(spec.series[3], 0.22), 4.0 / 6.0);
    }

    void calibrationHasAnIntervalForOneRunAlone() {
        ScoredTag tag = probabilities();
        const ChartSpec pooled = tagCalibrationSpec(tag, names());
        QCOMPARE(pooled.series.size(), 3);
        QVERIFY(pooled.series[1].intervals.isEmpty() && pooled.intervalName.isEmpty());
        tag.a.runs.resize(1);
        tag.a.pooled = tag.a.runs.front().spread;
        const ChartSpec one = tagCalibrationSpec(tag, names());
        QCOMPARE(one.intervalName, u"95 % CI (Wilson)"_s);
        QCOMPARE(one.series[1].points.last(), QPointF(0.9F, 1.0));
        QCOMPARE(one.series[1].counts.last(), 1);
        QCOMPARE(one.series[1].intervals.last().low, wilsonInterval(1, 1).first);
        QCOMPARE(one.series[1].intervals.last().high, 1.0);
        QVERIFY(one.series[2].intervals.isEmpty());
    }

    void aTagOfOneClassSaysSo() {
        ScoredTag tag = probabilities();
        for (SideTagScores* side : {&tag.a, &tag.b})
            for (RunTagScores& run : side->runs) {
                run.roc.reset();
                run.precisionRecall.reset();
            }
        QVERIFY(tagRocSpec(tag, names()).series.isEmpty());
        QVERIFY(tagRocSpec(tag, names()).emptyText.contains(u"all clips or none"_s));
        QVERIFY(tagPrecisionRecallSpec(tag, names()).series.isEmpty());
    }
};

QTEST_MAIN(TestTagScoreCharts)
#include "tst_tag_score_charts.moc"
