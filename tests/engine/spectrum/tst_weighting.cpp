// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cmath>

#include <QTest>

#include "engine/spectrum/weighting.h"
#include "tests/support/near.h"
#include "tests/support/npy_reference.h"

using namespace etude;
using test::near;

namespace {

constexpr int kThirdOctaves = 34;
using Table = std::array<double, kThirdOctaves>;

/// At the third octaves from 10 Hz to 20 kHz, rounded to 0.1 dB: IEC 61672-1 (A, C), ANSI S1.4 (B), IEC 537 (D).
constexpr Table kA{-70.4, -63.4, -56.7, -50.5, -44.7, -39.4, -34.6, -30.2, -26.2, -22.5, -19.1, -16.1,
                   -13.4, -10.9, -8.6,  -6.6,  -4.8,  -3.2,  -1.9,  -0.8,  0.0,   0.6,   1.0,   1.2,
                   1.3,   1.2,   1.0,   0.5,   -0.1,  -1.1,  -2.5,  -4.3,  -6.6,  -9.3};
constexpr Table kB{-38.2, -33.2, -28.5, -24.2, -20.4, -17.1, -14.2, -11.6, -9.3, -7.4, -5.6, -4.2,
                   -3.0,  -2.0,  -1.3,  -0.8,  -0.5,  -0.3,  -0.1,  0.0,   0.0,  0.0,  0.0,  -0.1,
                   -0.2,  -0.4,  -0.7,  -1.2,  -1.9,  -2.9,  -4.3,  -6.1,  -8.4, -11.1};
constexpr Table kC{-14.3, -11.2, -8.5, -6.2, -4.4, -3.0, -2.0, -1.3, -0.8, -0.5, -0.3, -0.2,
                   -0.1,  0.0,   0.0,  0.0,  0.0,  0.0,  0.0,  0.0,  0.0,  0.0,  -0.1, -0.2,
                   -0.3,  -0.5,  -0.8, -1.3, -2.0, -3.0, -4.4, -6.2, -8.5, -11.2};
constexpr Table kD{-26.6, -24.6, -22.6, -20.6, -18.7, -16.7, -14.7, -12.8, -10.9, -9.0, -7.2, -5.5,
                   -4.0,  -2.6,  -1.6,  -0.8,  -0.4,  -0.3,  -0.5,  -0.6,  0.0,   2.0,  4.9,  7.9,
                   10.4,  11.5,  11.1,  9.6,   7.6,   5.5,   3.4,   1.4,   -0.7,  -2.7};

const std::array kTables{kA, kB, kC, kD};

void addCurves() {
    QTest::addColumn<int>("curve");
    QTest::newRow("A") << int(WeightingCurve::A);
    QTest::newRow("B") << int(WeightingCurve::B);
    QTest::newRow("C") << int(WeightingCurve::C);
    QTest::newRow("D") << int(WeightingCurve::D);
}

} // namespace

class WeightingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsTheTable_data() { addCurves(); }
    void followsTheTable() {
        QFETCH(int, curve);
        const Table& table = kTables[std::size_t(curve)];
        for (int band = 0; band < kThirdOctaves; ++band) {
            // The tables are of the exact frequencies, whatever their names: "63 Hz" is 63.096 Hz.
            const double frequency = 1000.0 * std::pow(10.0, (band - 20) / 10.0);
            const double found = weightingDecibels(WeightingCurve(curve), frequency);
            QVERIFY2(near(found, table[std::size_t(band)], 0.051), qPrintable(QString::number(frequency)));
        }
    }
    void hasAnOffsetOfExactlyTwo() { QVERIFY(near(weightingDecibels(WeightingCurve::A, 1000.0), 0.00034, 5e-6)); }
    void isFlooredNearZero() {
        for (const WeightingCurve curve : {WeightingCurve::A, WeightingCurve::B, WeightingCurve::C, WeightingCurve::D})
            QCOMPARE(weightingDecibels(curve, 0.0), -80.0);
        QCOMPARE(weightingDecibels(WeightingCurve::A, 1.0), -80.0);
        QCOMPARE_GT(weightingDecibels(WeightingCurve::A, 10.0), -80.0);
    }
    void equalsTheReference_data() { addCurves(); }
    void equalsTheReference() {
        QFETCH(int, curve);
        const auto reference = test::loadReference("weighting"); // rows: frequency, A, B, C, D
        const auto row = static_cast<std::size_t>(curve) + 1;
        for (std::size_t i = 0; i < reference.shape[1]; ++i)
            QVERIFY(near(weightingDecibels(WeightingCurve(curve), reference.at(0, i)), reference.at(row, i), 1e-6,
                         std::ptrdiff_t(i)));
    }
};

QTEST_APPLESS_MAIN(WeightingTest)
#include "tst_weighting.moc"
