// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <cstdint>
#include <filesystem>
#include <limits>

#include "engine/core/result.h"
#include "tests/support/show.h"

using namespace etude;

class TestSentence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void argumentsStandInTheirPlaces() {
        QCOMPARE(say("A sentence.").english(), std::string("A sentence."));
        QCOMPARE(say("%1 of %2 files", 3, 10).english(), std::string("3 of 10 files"));
        QCOMPARE(say("of %2 files %1", 3, 10).english(), std::string("of 10 files 3"));
        QCOMPARE(say("%1, %1 and %2", "again", "once").english(), std::string("again, again and once"));
        QCOMPARE(say("%1%2%3", "a", "b", "c").english(), std::string("abc"));
        QCOMPARE(say("%9 and %1", 1, 2, 3, 4, 5, 6, 7, 8, 9).english(), std::string("9 and 1"));
    }

    void aPlaceWithoutAnArgumentStays() {
        QCOMPARE(say("%1 and %2", "one").english(), std::string("one and %2"));
        QCOMPARE(say("%1").english(), std::string("%1"));
        QCOMPARE(say("100 %, %0, %a and %", 1).english(), std::string("100 %, %0, %a and %"));
    }

    void aPercentSignInDataIsItself() {
        QCOMPARE(say("'%1' and '%2'", "%2 100 % %1", data("%1")).english(), std::string("'%2 100 % %1' and '%1'"));
        QCOMPARE(data("%1 stays").english(), std::string("%1 stays"));
    }

    void numbersAreInTheirShortestForm() {
        QCOMPARE(say("%1 %2 %3 %4", 0.1, 12000.0, -0.0, 1e-7).english(), std::string("0.1 12000 0 1e-07"));
        QCOMPARE(say("%1 %2", 0.5F, std::int64_t{-9007199254740993}).english(), std::string("0.5 -9007199254740993"));
        QCOMPARE(say("%1", std::numeric_limits<std::uint64_t>::max()).english(), std::string("18446744073709551615"));
    }

    void textsAndPathsAreData() {
        const std::filesystem::path file = "/music/a %1 b.mp3";
        const std::string text = "text";
        const Sentence sentence = say("'%1' %2 %3 %4", file, text, std::string_view("view"), "literal");
        QCOMPARE(sentence.english(), std::string("'/music/a %1 b.mp3' text view literal"));
        for (const Sentence& argument : sentence.arguments)
            QVERIFY(argument.isData);
        QVERIFY(!sentence.isData);
        QCOMPARE(sentence.text, std::string("'%1' %2 %3 %4"));
    }

    void numbersAreKnown() {
        const Sentence sentence = say("%1 %2 %3 %4", 0.5, NumberText("+0.036"), "0.5", 3);
        QCOMPARE(sentence.english(), std::string("0.5 +0.036 0.5 3"));
        QVERIFY(sentence.arguments[0].isNumber && sentence.arguments[1].isNumber);
        QVERIFY(!sentence.arguments[2].isNumber && sentence.arguments[2].isData); // a name may look like one
        QVERIFY(sentence.arguments[1].isData);
    }

    void sentencesNest() {
        const Sentence clause = say("an integer from %1 to %2", 1, 8);
        const Sentence whole = say("%1 is %2; it must be %3.", "depth", 9, clause);
        QCOMPARE(whole.english(), std::string("depth is 9; it must be an integer from 1 to 8."));
        QCOMPARE(whole.arguments.at(2), clause); // kept, so that it is translated by itself
    }

    void anErrorTellsItsSentenceInEnglish() {
        const Error error{ErrorKind::Io, say("Cannot read '%1'.", "x")};
        QCOMPARE(error.message, std::string("Cannot read 'x'."));
        const Error placed = within("'f.json'", error);
        QCOMPARE(placed.message, std::string("'f.json': Cannot read 'x'."));
        QVERIFY(placed.kind == ErrorKind::Io);
        QCOMPARE(placed.sentence.arguments.at(0), data("'f.json'"));
        const Error clause = within(say("Run %1", 3), error);
        QCOMPARE(clause.message, std::string("Run 3: Cannot read 'x'."));
        QCOMPARE(clause.sentence.arguments.at(0), say("Run %1", 3));
        QCOMPARE(clause.sentence.arguments.at(1), error.sentence);
    }
};

QTEST_APPLESS_MAIN(TestSentence)
#include "tst_sentence.moc"
