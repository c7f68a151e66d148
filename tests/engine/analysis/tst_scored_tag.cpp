// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/scored_tag.h"

#include <numeric>

#include <QTest>

#include "tests/engine/analysis/scored_comparison.h"

using namespace etude;

class TestScoredTag : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRunByItself() {
        const test::ScoredComparison of(
            {{0.1F, 0.9F, 0.2F, 0.3F}, {0.1F, 0.7F, 0.8F, 0.2F}, {0.4F, 0.1F, 0.2F, 0.3F}, {0.2F, 0.2F, 0.2F, 0.2F}});
        const ScoredTag tag = scoredTag(of.tests, of.comparison, 1);
        QCOMPARE(tag.a.runs.size(), std::size_t{2});
        QCOMPARE(tag.b.runs.size(), std::size_t{2});
        // The only clip that has the tag is first, second of four, last, and tied with all.
        QCOMPARE(tag.a.runs[0].roc->area(), 1.0);
        QCOMPARE(tag.a.runs[1].roc->area(), 2.0 / 3.0);
        QCOMPARE(tag.b.runs[0].roc->area(), 0.0);
        QCOMPARE(tag.b.runs[1].roc->area(), 0.5);
        QCOMPARE(tag.a.runs[0].precisionRecall->area(), 1.0);
        QCOMPARE(tag.a.runs[1].precisionRecall->area(), 0.5);
        QCOMPARE(tag.b.runs[0].precisionRecall->area(), 0.25);
        QCOMPARE(tag.b.runs[1].precisionRecall->area(), 0.25);
        for (std::size_t run = 0; run < 2; ++run) {
            QCOMPARE(tag.a.runs[run].run, of.tests.runs.a[run]);
            QCOMPARE(tag.b.runs[run].run, of.tests.runs.b[run]);
        }
        QCOMPARE(tag.b.runs[1].spread.calibration->bins[2].count, 4);
        QCOMPARE(tag.a.pooled.calibration->bins[2].count, 2); // .2 of either run
        QCOMPARE(tag.a.pooled.histogram.low, 0.0);
        QCOMPARE(tag.a.pooled.histogram.high, 1.0);
        const auto sum = [](const std::vector<std::int64_t>& counts) {
            return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
        };
        QCOMPARE(sum(tag.a.pooled.histogram.positives), 2);
        QCOMPARE(sum(tag.a.pooled.histogram.negatives), 6);
    }

    void scoresThatAreNoProbabilities() {
        const test::ScoredComparison of({{-3, 4, 2, 3}, {0, 1, 0, 1}, {0, 1, 0, 1}, {0, 1, 0, 9}});
        const ScoredTag tag = scoredTag(of.tests, of.comparison, 1);
        QVERIFY(!tag.a.runs[0].spread.calibration && !tag.a.pooled.calibration && !tag.b.pooled.calibration);
        QVERIFY(tag.a.runs[1].spread.calibration.has_value());
        for (const SideTagScores& side : {tag.a, tag.b}) {
            QCOMPARE(side.pooled.histogram.low, -3.0);
            QCOMPARE(side.pooled.histogram.high, 9.0);
        }
    }

    void scoresThatAreAllAlike() {
        const test::ScoredComparison of({{7, 7, 7, 7}, {7, 7, 7, 7}, {7, 7, 7, 7}, {7, 7, 7, 7}});
        const ScoredTag tag = scoredTag(of.tests, of.comparison, 1);
        QCOMPARE(tag.a.runs[0].spread.histogram.positives.front(), 1);
        QCOMPARE(tag.a.runs[0].spread.histogram.negatives.front(), 3);
    }

    void aTagOfOneClassHasNoCurves() {
        test::ScoredComparison of({{1, 4, 2, 3}, {1, 4, 3, 2}, {4, 1, 2, 3}, {3, 1, 2, 4}});
        of.tests.test.labels[3] = 0;
        const ScoredTag tag = scoredTag(of.tests, of.comparison, 1);
        QVERIFY(!tag.a.runs[0].roc && !tag.a.runs[0].precisionRecall);
        QCOMPARE(tag.a.runs[0].spread.histogram.negatives.size(), std::size_t{20});
    }
};

QTEST_APPLESS_MAIN(TestScoredTag)
#include "tst_scored_tag.moc"
