// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/core/csv.h"
#include "engine/core/utf8.h"
#include "tests/support/show.h"

using namespace etude;
using Status = CsvReader::Status;
using Fields = std::vector<std::string>;

class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPlainRecords() {
        CsvReader reader("a,b\r\n1,\n,\rlast,x");
        for (const Fields& expected : {Fields{"a", "b"}, Fields{"1", ""}, Fields{"", ""}, Fields{"last", "x"}}) {
            QCOMPARE(reader.next(), Status::Record);
            QCOMPARE(reader.fields(), expected);
        }
        QCOMPARE(reader.line(), 4);
        QCOMPARE(reader.next(), Status::End);
        QCOMPARE(reader.next(), Status::End);
    }

    void readsQuotedFields() {
        CsvReader reader("\"a,b\",\"two\r\nlines\",\"say \"\"hi\"\"\",\"\"\nnext,row,5\"\",x\n");
        QCOMPARE(reader.next(), Status::Record);
        QCOMPARE(reader.fields(), (Fields{"a,b", "two\r\nlines", "say \"hi\"", ""}));
        QCOMPARE(reader.next(), Status::Record);
        QCOMPARE(reader.fields(), (Fields{"next", "row", "5\"\"", "x"}));
        QCOMPARE(reader.line(), 3);
    }

    void passesOverMarkAndBlankLines() {
        CsvReader reader("\xEF\xBB\xBFpath\n\n\r\nx");
        QCOMPARE(reader.next(), Status::Record);
        QCOMPARE(reader.fields(), Fields{"path"});
        QCOMPARE(reader.next(), Status::Record);
        QCOMPARE(reader.fields(), Fields{"x"});
        QCOMPARE(reader.line(), 4);
    }

    void reportsDamage() {
        CsvReader reader("\"a\"b,c\nd\n\"never closed,\n\n");
        QCOMPARE(reader.next(), Status::StrayQuote);
        QCOMPARE(reader.line(), 1);
        QCOMPARE(reader.next(), Status::Record);
        QCOMPARE(reader.fields(), Fields{"d"});
        QCOMPARE(reader.next(), Status::Unterminated);
        QCOMPARE(reader.line(), 3);
        QCOMPARE(reader.next(), Status::End);
    }

    void emptyTextHasNoRecord() {
        CsvReader reader("");
        QCOMPARE(reader.next(), Status::End);
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
