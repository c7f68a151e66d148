// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QTest>

#include "engine/core/random.h"
#include "engine/evaluation/metrics.h"
#include "engine/evaluation/precision_recall.h"
#include "tests/support/near.h"
#include "tests/support/show.h"

using namespace etude;
using test::near;
using Labels = std::vector<std::uint8_t>;

class TestPrecisionRecall : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void closedForms() {
        // Best, tie of both classes, worst.
        const std::vector<float> scores{0.9F, 0.5F, 0.5F, 0.1F};
        const auto mixed = *precisionRecallCurve(scores, Labels{1, 1, 0, 0});
        QVERIFY((mixed.points == std::vector<PrecisionRecallPoint>{{1, 1}, {3, 2}, {4, 2}}));
        QCOMPARE(mixed.points[1].precision(), 2.0 / 3.0);
        QCOMPARE(mixed.recall(mixed.points[0]), 0.5);
        QCOMPARE(mixed.area(), 0.5 + 0.5 * 2.0 / 3.0);
        // A perfect order has area 1, a constant score the share of positives.
        const std::vector<float> ordered{4, 3, 2, 1};
        QCOMPARE(precisionRecallCurve(ordered, Labels{1, 1, 0, 0})->area(), 1.0);
        QCOMPARE(precisionRecallCurve(std::vector<float>(4, 0.25F), Labels{1, 0, 0, 0})->area(), 0.25);
        // The positives last: 1/3 and 2/4.
        QVERIFY(near(precisionRecallCurve(ordered, Labels{0, 0, 1, 1})->area(), (1.0 / 3.0 + 0.5) / 2.0, 1e-15));
    }

    void noneWhereAClassIsMissing() {
        QVERIFY(!precisionRecallCurve({}, {}));
        QVERIFY(!precisionRecallCurve(std::vector<float>{1, 2}, Labels{1, 1}));
        QVERIFY(!precisionRecallCurve(std::vector<float>{1, 2}, Labels{0, 0}));
    }

    void areaIsAveragePrecision_data() {
        QTest::addColumn<double>("share");
        QTest::addColumn<int>("levels");
        QTest::newRow("few positives") << 0.02 << 0;
        QTest::newRow("many positives") << 0.7 << 0;
        QTest::newRow("ties") << 0.3 << 4;
    }
    void areaIsAveragePrecision() {
        QFETCH(double, share);
        QFETCH(int, levels);
        Random random(7, Purpose::Labels);
        std::vector<float> scores;
        Labels labels;
        for (int i = 0; i < 2000; ++i) {
            labels.push_back(random.chance(share) ? 1 : 0);
            const double score = random.normal() + labels.back();
            scores.push_back(static_cast<float>(levels > 0 ? std::round(score * levels) / levels : score));
        }
        const auto curve = *precisionRecallCurve(scores, labels);
        QVERIFY(near(curve.area(), *averagePrecision(scores, labels), 1e-12));
        QCOMPARE(curve.points.back().chosen, 2000);
        for (std::size_t i = 1; i < curve.points.size(); ++i)
            QVERIFY(curve.points[i - 1].chosen < curve.points[i].chosen &&
                    curve.points[i - 1].truePositives <= curve.points[i].truePositives);
    }
};

QTEST_APPLESS_MAIN(TestPrecisionRecall)
#include "tst_precision_recall.moc"
