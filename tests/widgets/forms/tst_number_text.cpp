// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <QTest>

#include "widgets/forms/number_text.h"

using namespace etude;

namespace {

constexpr double kEuler = 2.718281828459045;
constexpr double kPi = 3.141592653589793;

} // namespace

class TestNumberText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesAsPeopleDo_data();
    void writesAsPeopleDo();
    void readsWhatIsTyped();
    void refusesWhatIsNoNumber();
};

void TestNumberText::writesAsPeopleDo_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](double value, const char* text) { QTest::newRow(text) << value << QString::fromLatin1(text); };
    row(0.0, "0");
    row(29.0, "29");
    row(-12.5, "-12.5");
    row(1e-10, "1e-10");
    row(2147483648.0, "2147483648");
    row(kEuler, "e");
    row(1.0 / 3.0, "1/3");
    row(-5.0 / 12.0, "-5/12");
    row(0.1, "0.1");
    row(0.1 + 0.2, "0.30000000000000004");
    row(kPi, "3.141592653589793");
}

void TestNumberText::writesAsPeopleDo() {
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(numberText(value), text);
    QCOMPARE(readNumber(text), value); // the same double
    QLocale::setDefault(QLocale(QLocale::French));
    QCOMPARE(numberText(value), QString(text).replace(u'.', u','));
    QCOMPARE(readNumber(numberText(value)), value);
    QLocale::setDefault(QLocale::c());
}

void TestNumberText::readsWhatIsTyped() {
    QCOMPARE(readNumber(QStringLiteral(" 0,5 ")), 0.5);
    QCOMPARE(readNumber(QStringLiteral("1 / 3")), 1.0 / 3.0);
    QCOMPARE(readNumber(QStringLiteral("1E-3")), 1e-3);
}

void TestNumberText::refusesWhatIsNoNumber() {
    for (const char* text : {"", "e2x", "1/0", "1/", "/3", "nan", "inf", "1/2/3", "<b>1</b>", "1 2"})
        QVERIFY2(!readNumber(QString::fromLatin1(text)), text);
}

QTEST_APPLESS_MAIN(TestNumberText)
#include "tst_number_text.moc"
