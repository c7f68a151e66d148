// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/core/csv.h"
#include "engine/core/utf8.h"
#include "tests/support/show.h"

using namespace etude;
using Fields = std::vector<std::string>;

class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPlainRecords() {
        CsvReader reader("a,b\r\n1,\n,\rlast,x");
        for (const Fields& expected : {Fields{"a", "b"}, Fields{"1", ""}, Fields{"", ""}, Fields{"last", "x"}}) {
            QVERIFY(reader.next());
            QCOMPARE(reader.fields(), expected);
        }
        QCOMPARE(reader.line(), 4);
        QVERIFY(!reader.next());
        QVERIFY(!reader.next());
    }

    void readsQuotedFields() {
        CsvReader reader("\"a,b\",\"two\r\nlines\",\"say \"\"hi\"\"\",\"\"\nnext,row,5\"\",x\n");
        QVERIFY(reader.next());
        QCOMPARE(reader.fields(), (Fields{"a,b", "two\r\nlines", "say \"hi\"", ""}));
        QVERIFY(reader.next());
        QCOMPARE(reader.fields(), (Fields{"next", "row", "5\"\"", "x"}));
        QCOMPARE(reader.line(), 3);
    }

    void passesOverMarkAndBlankLines() {
        CsvReader reader("\xEF\xBB\xBFpath\n\n\r\nx");
        QVERIFY(reader.next());
        QCOMPARE(reader.fields(), Fields{"path"});
        QVERIFY(reader.next());
        QCOMPARE(reader.fields(), Fields{"x"});
        QCOMPARE(reader.line(), 4);
    }

    void quotesOfOtherKindsCostNoRow_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<QByteArrayList>>("expected");
        QTest::addColumn<int>("irregular");
        QTest::newRow("text follows") << QByteArray("\"Heroes\" (2017 Remaster),b\nc,d")
                                      << QList<QByteArrayList>{{"\"Heroes\" (2017 Remaster)", "b"}, {"c", "d"}} << 1;
        QTest::newRow("never closed") << QByteArray("a,\"Q\nc,d\ne,f\n")
                                      << QList<QByteArrayList>{{"a", "\"Q"}, {"c", "d"}, {"e", "f"}} << 1;
        QTest::newRow("closed by another row's")
            << QByteArray("a,\"Q\nc,d\ne,12\"\ng,h\n")
            << QList<QByteArrayList>{{"a", "\"Q"}, {"c", "d"}, {"e", "12\""}, {"g", "h"}} << 1;
        QTest::newRow("a backslash before a quote")
            << QByteArray("\"say \\\"hi\\\" now\",b\n\"\\\"x\\\", y\",c\n")
            << QList<QByteArrayList>{{"say \"hi\" now", "b"}, {"\"x\", y", "c"}} << 2;
        QTest::newRow("a backslash at the end")
            << QByteArray("\"C:\\dir\\\",b\n") << QList<QByteArrayList>{{"C:\\dir\\", "b"}} << 0;
        QTest::newRow("lines in a field") << QByteArray("a,\"one\ntwo, three, four\"\nc,d\n")
                                          << QList<QByteArrayList>{{"a", "one\ntwo, three, four"}, {"c", "d"}} << 0;
    }
    void quotesOfOtherKindsCostNoRow() {
        QFETCH(QByteArray, text);
        QFETCH(QList<QByteArrayList>, expected);
        QFETCH(int, irregular);
        CsvReader reader(text.constData());
        reader.setWidth(2);
        for (const QByteArrayList& row : expected) {
            QVERIFY(reader.next());
            QCOMPARE(reader.fields(), (Fields{row[0].toStdString(), row[1].toStdString()}));
        }
        QVERIFY(!reader.next());
        QCOMPARE(reader.irregularQuotes(), irregular);
    }

    void withoutQuotingAQuoteIsText() {
        CsvReader reader("a\t\"Q\nb\t\"c\"\n", '\t', CsvQuoting::None);
        QVERIFY(reader.next());
        QCOMPARE(reader.fields(), (Fields{"a", "\"Q"}));
        QVERIFY(reader.next());
        QCOMPARE(reader.fields(), (Fields{"b", "\"c\""}));
        QVERIFY(!reader.next());
        QCOMPARE(reader.irregularQuotes(), 0);
    }

    void emptyTextHasNoRecord() {
        CsvReader reader("");
        QVERIFY(!reader.next());
    }

    void quotesWhereItMust() {
        QCOMPARE(csvText({{"plain", "a, b"}, {"a \"b\"", "two\nlines"}, {"", "é"}}),
                 std::string("plain,\"a, b\"\r\n\"a \"\"b\"\"\",\"two\nlines\"\r\n,é\r\n"));
    }
    void knowsUtf8_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("ascii") << QByteArray("plain") << true;
        QTest::newRow("two to four bytes") << QByteArray("é€𝄞") << true;
        QTest::newRow("last code point") << QByteArray("\xF4\x8F\xBF\xBF") << true;
        QTest::newRow("beyond the last") << QByteArray("\xF4\x90\x80\x80") << false;
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << false;
        QTest::newRow("overlong three") << QByteArray("\xE0\x80\xAF") << false;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << false;
        QTest::newRow("cut off") << QByteArray("a\xE2\x82") << false;
        QTest::newRow("latin-1") << QByteArray("caf\xE9") << false;
        QTest::newRow("lone continuation") << QByteArray("\x80") << false;
    }
    void knowsUtf8() {
        QFETCH(QByteArray, text);
        QTEST(isUtf8(text.toStdString()), "expected");
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
