// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/line_fit.h"

#include <array>

#include <QTest>

#include "tests/support/near.h"

using namespace etude;
using test::near;

class TestLineFit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineIsFound() {
        const auto fit = fitLine(std::array{-3.0, -2.0, -1.0, 0.0}, std::array{0.7, 0.74, 0.78, 0.82});
        QVERIFY(fit);
        QVERIFY(near(fit->intercept, 0.82, 1e-12));
        QVERIFY(near(fit->slope, 0.04, 1e-12));
        QVERIFY(near(fit->at(-4.0), 0.66, 1e-12));
    }
    /// Anscombe's first set: y = 3.0000909 + 0.5000909 x (Anscombe, "Graphs in statistical analysis", 1973).
    void scatterIsAveraged() {
        const auto fit = fitLine(std::array{10.0, 8.0, 13.0, 9.0, 11.0, 14.0, 6.0, 4.0, 12.0, 7.0, 5.0},
                                 std::array{8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68});
        QVERIFY(near(fit->intercept, 3.0000909090909, 1e-9));
        QVERIFY(near(fit->slope, 0.5000909090909, 1e-9));
        QCOMPARE(fit->n, std::size_t{11});
    }
    void oneAbscissaHasNoLine() {
        QVERIFY(!fitLine(std::array{1.0, 1.0}, std::array{0.5, 0.6}));
        QVERIFY(!fitLine({}, {}));
    }
};

QTEST_APPLESS_MAIN(TestLineFit)
#include "tst_line_fit.moc"
