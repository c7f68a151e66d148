// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "widgets/charts/unit_text.h"

using namespace etude;

class TestUnitText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheEnginesUnits();
};

void TestUnitText::showsTheEnginesUnits() {
    QCOMPARE(unitText("dB"), QStringLiteral("dB"));
    QCOMPARE(unitText("log magnitude"), QStringLiteral("log magnitude"));
    QCOMPARE(unitText("power^0.333"), QStringLiteral("power^0.333"));
    QCOMPARE(unitText("standard deviations x 10"), QStringLiteral("standard deviations × 10"));
    QCOMPARE(unitText("dB x 0.5"), QStringLiteral("dB × 0.5"));
    QCOMPARE(unitText(""), QString());
}

QTEST_APPLESS_MAIN(TestUnitText)
#include "tst_unit_text.moc"
