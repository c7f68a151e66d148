// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/p_value.h"

#include <QTest>

using namespace etude;

class TestPValue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isToldWithFourDecimals() {
        QCOMPARE(pText(0.03124), std::string("0.0312"));
        QCOMPARE(pText(0.0001), std::string("0.0001"));
        QCOMPARE(pText(0.00009), std::string("< 0.0001"));
        QCOMPARE(pText({}), std::string("–"));
        QCOMPARE(pText(0.25, [](double, int decimals) { return std::to_string(decimals); }), std::string("4"));
        QCOMPARE(pRelation(0.25), std::string("= 0.2500"));
        QCOMPARE(pRelation(1e-9), std::string("< 0.0001"));
    }
};

QTEST_APPLESS_MAIN(TestPValue)
#include "tst_p_value.moc"
