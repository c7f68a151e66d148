// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QtTest>

#include "engine/spectrum/weighting.h"
#include "tests/support/npy_reference.h"

using namespace etude;

class WeightingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsTheStandardsTable() {
        // IEC 61672-1, table 3, rounded there to 0.1 dB at the exact base-ten frequencies.
        const std::vector<std::pair<double, double>> table{{31.62, -39.4}, {100.0, -19.1}, {251.19, -8.6},
                                                           {1000.0, 0.0},  {2511.9, 1.3},  {10000.0, -2.5}};
        for (const auto& [frequency, decibels] : table)
            QVERIFY2(std::abs(aWeighting(frequency) - decibels) < 0.06, qPrintable(QString::number(frequency)));
    }
    void hasAnOffsetOfExactlyTwo() { QVERIFY(std::abs(aWeighting(1000.0) - 0.00034) < 5e-6); }
    void isFlooredNearZero() {
        QCOMPARE(aWeighting(0.0), -80.0);
        QCOMPARE(aWeighting(1.0), -80.0);
        QVERIFY(aWeighting(10.0) > -80.0);
    }
    void equalsTheReference() {
        const auto reference = test::loadReference("signal_a_weighting");
        for (std::size_t bin = 0; bin < reference.values.size(); ++bin)
            QVERIFY(std::abs(aWeighting(static_cast<double>(bin) * 12000 / 512) - reference.values[bin]) < 1e-6);
    }
};

QTEST_APPLESS_MAIN(WeightingTest)
#include "tst_weighting.moc"
