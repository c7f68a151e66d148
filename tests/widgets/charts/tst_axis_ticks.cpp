// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QLocale>
#include <QTest>

#include "tests/support/near.h"
#include "widgets/charts/axis_ticks.h"

using namespace etude;
using test::nearRelative;

namespace {

QStringList labels(const QList<AxisTick>& ticks) {
    QStringList result;
    for (const AxisTick& tick : ticks)
        result.append(tick.label);
    return result;
}

QStringList words(const char* text) {
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

} // namespace

class TestAxisTicks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stepsAreRound_data();
    void stepsAreRound();
    void linear_data();
    void linear();
    void logarithmic_data();
    void logarithmic();
    void impossibleRangesHaveNoTicks();
    void readOutShowsAThousandthOfTheSpan();
    void numbersFollowTheLanguage();
};

void TestAxisTicks::numbersFollowTheLanguage() {
    QLocale::setDefault(QLocale(QLocale::French));
    QCOMPARE(labels(linearTicks(-0.2, 0.2, 4)), words("\u22120,2 \u22120,1 0 0,1 0,2"));
    QCOMPARE(labels(linearTicks(0.0, 4e-7, 2)).last(), QStringLiteral("4\u00b710\u207b\u2077"));
    QCOMPARE(labels(logarithmicTicks(0.1, 10.0, 10)).first(), QStringLiteral("0,1"));
    QCOMPARE(readOut(0.8123, 1.0), QStringLiteral("0,812"));
    QCOMPARE(readOut(1.5e-9, 1.0), QStringLiteral("1,5e\u221209"));
    QLocale::setDefault(QLocale::c());
}

void TestAxisTicks::stepsAreRound_data() {
    QTest::addColumn<double>("span");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("step");
    QTest::newRow("exactly fits") << 10.0 << 5 << 2.0;
    QTest::newRow("rounds up") << 10.0 << 4 << 5.0;
    QTest::newRow("next decade") << 9.0 << 1 << 10.0;
    QTest::newRow("small") << 0.01 << 5 << 0.002;
}

void TestAxisTicks::stepsAreRound() {
    QFETCH(double, span);
    QFETCH(int, count);
    QFETCH(double, step);
    QVERIFY(nearRelative(roundStep(span, count), step, 1e-12));
}

void TestAxisTicks::linear_data() {
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("AUC") << 0.78 << 0.861 << 5 << false << words("0.78 0.80 0.82 0.84 0.86");
    QTest::newRow("through zero") << -1.0 << 1.0 << 4 << false << words("\u22121.0 \u22120.5 0 0.5 1.0");
    QTest::newRow("decibel") << -80.0 << 0.0 << 4 << false << words("\u221280 \u221260 \u221240 \u221220 0");
    QTest::newRow("thousands") << 0.0 << 20000.0 << 2 << false << words("0 10\u2009000 20\u2009000");
    QTest::newRow("epochs") << 1.0 << 3.0 << 8 << true << words("1 2 3");
    QTest::newRow("tiny") << 0.0 << 4e-8 << 2 << false << words("0 2\u00b710\u207b\u2078 4\u00b710\u207b\u2078");
}

void TestAxisTicks::linear() {
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, count);
    QFETCH(bool, whole);
    QFETCH(QStringList, expected);
    QCOMPARE(labels(linearTicks(low, high, count, whole)), expected);
}

void TestAxisTicks::logarithmic_data() {
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("count");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("decades") << 0.001 << 1.0 << 4 << words("0.001 0.01 0.1 1");
    QTest::newRow("between") << 10.0 << 1000.0 << 7 << words("10 20 50 100 200 500 1000");
    QTest::newRow("every second") << 1.0 << 1e6 << 3 << words("1 100 10\u2009000 10\u2076");
    QTest::newRow("narrow is linear") << 100.0 << 200.0 << 2 << words("100 150 200");
}

void TestAxisTicks::logarithmic() {
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, count);
    QFETCH(QStringList, expected);
    QCOMPARE(labels(logarithmicTicks(low, high, count)), expected);
}

void TestAxisTicks::impossibleRangesHaveNoTicks() {
    QVERIFY(linearTicks(1.0, 1.0, 5).isEmpty());
    QVERIFY(linearTicks(0.601058201058201, 0.6010582010582011, 5).isEmpty());
    QVERIFY(linearTicks(-1e300, std::nextafter(-1e300, 0.0), 5).isEmpty());
    QVERIFY(linearTicks(0.0, std::numeric_limits<double>::infinity(), 5).isEmpty());
    QVERIFY(linearTicks(std::nan(""), 1.0, 5).isEmpty());
    QVERIFY(logarithmicTicks(0.0, 1.0, 5).isEmpty());
    QVERIFY(logarithmicTicks(-1.0, 1.0, 5).isEmpty());
}

void TestAxisTicks::readOutShowsAThousandthOfTheSpan() {
    QCOMPARE(readOut(0.84236, 0.1), QStringLiteral("0.8424"));
    QCOMPARE(readOut(-23.456, 80.0), QStringLiteral("\u221223.46"));
    QCOMPARE(readOut(12345.6, 10000.0), QStringLiteral("12\u2009346"));
    QCOMPARE(readOut(-0.0001, 1.0), QStringLiteral("0.000"));
    QCOMPARE(readOut(std::nan(""), 1.0), QStringLiteral("\u2013"));
}

QTEST_APPLESS_MAIN(TestAxisTicks)
#include "tst_axis_ticks.moc"
