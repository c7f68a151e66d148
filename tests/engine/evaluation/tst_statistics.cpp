// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/evaluation/statistics.h"
#include "tests/support/near.h"

using namespace etude;
using test::near;

class TestStatistics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Printed tables of Student's t, two-sided 95 %.
    void studentQuantiles() {
        const std::pair<int, double> table[]{{1, 12.7062}, {2, 4.3027}, {4, 2.7764}, {14, 2.1448}, {1000, 1.9623}};
        for (const auto& [degrees, quantile] : table)
            QVERIFY(near(studentQuantile975(degrees), quantile, 1e-4));
    }

    void closedForm() {
        const std::array<double, 3> values{0.80, 0.82, 0.84};
        const Summary summary = summarise(values);
        QCOMPARE(summary.n, std::size_t(3));
        QVERIFY(near(summary.mean, 0.82, 1e-15));
        QVERIFY(near(*summary.standardDeviation, 0.02, 1e-15));
        // With two degrees of freedom the quantile is 0.95 sqrt(2 / 0.0975).
        QVERIFY(near(*summary.halfWidth, 4.302652729749462 * 0.02 / std::sqrt(3.0), 1e-12));
        QVERIFY(near(summary.meanAbsoluteDeviation, 0.04 / 3.0, 1e-15));
        QCOMPARE(summary.minimum, 0.80);
        QCOMPARE(summary.maximum, 0.84);
    }

    // Fig. 2 of the paper: 15 runs with Std 0.00136 have a CI of 0.00069 by the normal quantile, 0.00075 by Student's.
    void theIntervalOfThePapersFigure2() {
        std::array<double, 15> values{};
        for (std::size_t i = 0; i < 7; ++i) {
            values[2 * i] = 0.83 + 0.00136;
            values[2 * i + 1] = 0.83 - 0.00136;
        }
        values[14] = 0.83;
        QVERIFY(near(*summarise(values).standardDeviation, 0.00136, 1e-10));
        QVERIFY(near(*summarise(values, IntervalKind::Normal).halfWidth, 0.00069, 5e-6));
        QVERIFY(near(*summarise(values, IntervalKind::Student).halfWidth, 0.00075, 5e-6));
    }

    void everyKindIsOfOneSample() {
        const std::array values{0.1, 0.2, 0.4};
        const double deviation = std::sqrt(0.07 / 3.0);
        const Summary summary = summarise(values, IntervalKind::Deviation);
        QVERIFY(near(*summary.halfWidth, deviation, 1e-12));
        QVERIFY(near(*halfWidthOf(summary, IntervalKind::Error), deviation / std::sqrt(3.0), 1e-12));
        QVERIFY(
            near(*halfWidthOf(summary, IntervalKind::Normal), 1.959963984540054 * deviation / std::sqrt(3.0), 1e-12));
        for (const auto& [kind, name] : EnumNames<IntervalKind>::values)
            QCOMPARE(halfWidthOf(summary, kind), summarise(values, kind).halfWidth);
    }
    void oneOrNoRunHasNoInterval() {
        const std::array<double, 1> one{0.8};
        QCOMPARE(summarise(one).mean, 0.8);
        QVERIFY(!summarise(one).halfWidth);
        QVERIFY(!summarise(one).standardDeviation);
        QCOMPARE(summarise({}).n, std::size_t(0));
    }
};

QTEST_APPLESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
