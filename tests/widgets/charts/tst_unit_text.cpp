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
    using Base = Unit::Base;
    QCOMPARE(unitText({.base = Base::Decibel}), QStringLiteral("dB"));
    QCOMPARE(unitText({.base = Base::Pcen}), QStringLiteral("PCEN"));
    QCOMPARE(unitText({.base = Base::Magnitude}), QStringLiteral("magnitude"));
    QCOMPARE(unitText({.base = Base::Magnitude, .logarithm = true}), QStringLiteral("log magnitude"));
    QCOMPARE(unitText({.base = Base::Power, .exponent = 1.0 / 3.0}), QStringLiteral("power^0.333"));
    QCOMPARE(unitText({.base = Base::StandardDeviations, .factor = 10.0}), QStringLiteral("standard deviations × 10"));
    QCOMPARE(unitText({.base = Base::Decibel, .factor = 0.5}), QStringLiteral("dB × 0.5"));
    QCOMPARE(unitText({}), QString());
}

QTEST_APPLESS_MAIN(TestUnitText)
#include "tst_unit_text.moc"
