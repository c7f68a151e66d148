// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/query_match.h"

#include <QTest>

#include "tests/support/show.h"

using namespace etude;

namespace {

const QueryFields kFields{{"tag", "path"}, data("tag: and path:"), {}};

std::string problem(std::string_view line, LineState state) {
    const ParsedLine parsed = parseQuery(line, kFields, state);
    return parsed.problem ? parsed.problem->english() : std::string();
}

/// Whether a text holds what a line asks for, whatever the field.
bool finds(std::string_view line, std::string_view text) {
    PreparedQuery<WantedText> query(parseQuery(line, kFields).query,
                                    [](const Query& term) { return WantedText(term); });
    return query.matches([&](const WantedText& term) { return term.in(text); });
}

} // namespace

/// The language; what the lists make of it is tested with them.
class TestQuery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineThatIsTypedMayGoOn() {
        for (const char* line : {"tag:", "jazz or", "jazz and not", "(", "jazz (", "-"})
            QVERIFY2(problem(line, LineState::Typed).empty(), line);
        QCOMPARE(problem("or jazz", LineState::Typed), std::string("Something to find is missing before “or”."));
    }

    void aCompleteLineMayNot() {
        QCOMPARE(problem("jazz tag:", LineState::Complete),
                 std::string("What “tag:” asks for stands right behind it, without a space."));
        QCOMPARE(problem("jazz or", LineState::Complete), std::string("Something to find is missing behind “or”."));
        QCOMPARE(problem("(", LineState::Complete), std::string("Something to find is missing behind “(”."));
        QCOMPARE(problem("-", LineState::Complete), std::string("Something to find is missing behind “-”."));
        for (const char* line : {"", "jazz", "(tag:jazz or path:\"a b", "not jazz"})
            QVERIFY2(problem(line, LineState::Complete).empty(), line);
    }

    void operatorsMeanTheSameEverywhere() {
        QVERIFY(finds("", "anything"));
        QVERIFY(finds("JAZZ piano", "piano jazz"));
        QVERIFY(!finds("jazz piano", "jazz"));
        QVERIFY(finds("jazz or piano", "a piano"));
        QVERIFY(finds("-jazz", "rock") && !finds("-jazz", "jazz"));
        QVERIFY(finds("not (jazz or rock)", "folk") && !finds("not (jazz or rock)", "rock"));
        QVERIFY(finds("jazz or rock folk", "jazz")); // "and" binds first
        QVERIFY(finds("=jazz", "Jazz") && !finds("=jazz", "jazzy"));
    }

    void beginningsOfWords() {
        QVERIFY(beginsOneOf("tr", {"train", "test"}) && beginsOneOf("test", {"train", "test"}));
        QVERIFY(!beginsOneOf("", {"train"}) && !beginsOneOf("trains", {"train"}));
    }
};

QTEST_APPLESS_MAIN(TestQuery)
#include "tst_query.moc"
