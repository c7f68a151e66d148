// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <cmath>

#include "engine/core/random.h"
#include "engine/evaluation/metrics.h"
#include "engine/evaluation/roc_curve.h"
#include "tests/support/near.h"
#include "tests/support/show.h"

using namespace etude;
using test::near;

namespace {

struct Sample {
    std::vector<float> scores;
    std::vector<std::uint8_t> labels;
};

/// Scores that are higher by `shift` deviations where the label is 1, rounded to `levels` a unit (0: not rounded).
Sample sample(std::size_t clips, double share, double shift, int levels, std::uint64_t seed) {
    Random random(seed, Purpose::Labels);
    Sample made;
    for (std::size_t i = 0; i < clips; ++i) {
        const bool positive = random.chance(share);
        const double score = random.normal() + (positive ? shift : 0.0);
        made.labels.push_back(positive ? 1 : 0);
        made.scores.push_back(static_cast<float>(levels > 0 ? std::round(score * levels) / levels : score));
    }
    return made;
}

bool rises(const RocCurve& curve) {
    return std::is_sorted(curve.points.begin(), curve.points.end(), [](const RocPoint& a, const RocPoint& b) {
        return a.falsePositives < b.falsePositives ||
               (a.falsePositives == b.falsePositives && a.truePositives < b.truePositives);
    });
}

} // namespace

class TestRocCurve : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void closedForms();
    void noneWhereAClassIsMissing();
    void areaIsRocAuc_data();
    void areaIsRocAuc();
    void thinningKeepsEndsAndArea_data();
    void thinningKeepsEndsAndArea();
    void thinningStopsBeforeTheAreaMoves();
    void textHoldsTheCounts();
};

void TestRocCurve::closedForms() {
    // Best, tie of both classes, worst.
    const std::vector<float> scores{0.9F, 0.5F, 0.5F, 0.1F};
    const auto mixed = rocCurve(scores, std::vector<std::uint8_t>{1, 1, 0, 0});
    QVERIFY((mixed->points == std::vector<RocPoint>{{0, 0}, {0, 1}, {1, 2}, {2, 2}}));
    QCOMPARE(mixed->area(), 0.875);
    // A perfect order is two lines, a constant score one.
    const std::vector<float> ordered{4, 3, 2, 1};
    QVERIFY((rocCurve(ordered, std::vector<std::uint8_t>{1, 1, 0, 0})->points ==
             std::vector<RocPoint>{{0, 0}, {0, 2}, {2, 2}}));
    QVERIFY((rocCurve(ordered, std::vector<std::uint8_t>{0, 0, 1, 1})->points ==
             std::vector<RocPoint>{{0, 0}, {2, 0}, {2, 2}}));
    QVERIFY((rocCurve(std::vector<float>(4, 0.25F), std::vector<std::uint8_t>{1, 0, 0, 1})->points ==
             std::vector<RocPoint>{{0, 0}, {2, 2}}));
}

void TestRocCurve::noneWhereAClassIsMissing() {
    QVERIFY(!rocCurve({}, {}));
    QVERIFY(!rocCurve(std::vector<float>{1, 2}, std::vector<std::uint8_t>{1, 1}));
    QVERIFY(!rocCurve(std::vector<float>{1, 2}, std::vector<std::uint8_t>{0, 0}));
}

void TestRocCurve::areaIsRocAuc_data() {
    QTest::addColumn<int>("clips");
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("shift");
    QTest::addColumn<int>("levels");
    QTest::newRow("distinct") << 5000 << 0.3 << 1.0 << 0;
    QTest::newRow("tied") << 5000 << 0.3 << 1.0 << 4;
    QTest::newRow("few positives") << 28540 << 0.002 << 0.5 << 0;
    QTest::newRow("chance") << 28540 << 0.1 << 0.0 << 0;
    QTest::newRow("worse than chance") << 1000 << 0.5 << -2.0 << 0;
    QTest::newRow("few clips") << 24 << 0.5 << 1.0 << 0;
}

void TestRocCurve::areaIsRocAuc() {
    QFETCH(int, clips);
    QFETCH(double, share);
    QFETCH(double, shift);
    QFETCH(int, levels);
    const Sample made = sample(static_cast<std::size_t>(clips), share, shift, levels, 7);
    const auto curve = rocCurve(made.scores, made.labels);
    QVERIFY(curve && rises(*curve));
    QCOMPARE(curve->area(), rocAuc(made.scores, made.labels).value()); // both from exact integers
}

void TestRocCurve::thinningKeepsEndsAndArea_data() {
    areaIsRocAuc_data();
}

void TestRocCurve::thinningKeepsEndsAndArea() {
    QFETCH(int, clips);
    QFETCH(double, share);
    QFETCH(double, shift);
    QFETCH(int, levels);
    const Sample made = sample(static_cast<std::size_t>(clips), share, shift, levels, 8);
    const auto curve = rocCurve(made.scores, made.labels);
    QVERIFY(curve.has_value());
    const RocCurve thin = thinned(*curve);
    QCOMPARE(thin.points.size(), std::min<std::size_t>(curve->points.size(), 200));
    QCOMPARE(thin.points.front(), curve->points.front());
    QCOMPARE(thin.points.back(), curve->points.back());
    QVERIFY(rises(thin));
    QVERIFY(
        std::ranges::includes(curve->points, thin.points, {}, &RocPoint::falsePositives, &RocPoint::falsePositives));
    QVERIFY(near(thin.area(), curve->area(), 1e-3));
}

// Even steps: to leave out the corner that any one of them has moves the area by 1/800 (a triangle of 1/20 by 1/20).
void TestRocCurve::thinningStopsBeforeTheAreaMoves() {
    RocCurve steps{{{0, 0}}};
    for (int i = 1; i <= 20; ++i) {
        steps.points.push_back({i - 1, i});
        steps.points.push_back({i, i});
    }
    const RocCurve thin = thinned(steps, 2);
    QCOMPARE(thin.points, steps.points);
    QCOMPARE(thinned(steps, 41).points.size(), std::size_t{41});
}

void TestRocCurve::textHoldsTheCounts() {
    const std::vector<std::string> tags{"a", "b"};
    const std::vector<std::optional<RocCurve>> curves{RocCurve{{{0, 0}, {1, 2}, {3, 4}}}, std::nullopt};
    QCOMPARE(rocText(tags, curves),
             std::string(R"({"schema":1,"tags":[{"false_positives":[0,1,3],"negatives":3,"positives":4,"tag":"a",)"
                         R"("true_positives":[0,2,4]},{"false_positives":null,"negatives":null,"positives":null,)"
                         R"("tag":"b","true_positives":null}]})"
                         "\n"));
}

QTEST_APPLESS_MAIN(TestRocCurve)
#include "tst_roc_curve.moc"
