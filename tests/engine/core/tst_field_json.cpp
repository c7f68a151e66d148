// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/core/field_json.h"
#include "engine/core/text.h"
#include "tests/support/show.h"

using namespace etude;

namespace {

enum class Colour { Red, Green };

struct Inner {
    int count = 3;
    double ratio = 0.5;
    Colour colour = Colour::Red;
    bool operator==(const Inner&) const = default;

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("count", self.count, Range{1, 10, "items"});
        visit("ratio", self.ratio, Range{0, 1});
        visit("colour", self.colour);
    }
    [[nodiscard]] std::vector<FieldProblem> check() const {
        if (count == 7 && ratio == 0.0)
            return {{"ratio", "0", say("above 0 where count is 7")}};
        return {};
    }
};

struct Outer {
    Inner inner;
    bool flag = false;
    std::string name = "x";
    std::uint64_t seed = 0;
    std::vector<int> sizes;
    bool operator==(const Outer&) const = default;

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("inner", self.inner);
        visit("flag", self.flag);
        visit("name", self.name);
        visit("seed", self.seed);
        visit("sizes", self.sizes);
    }
};

std::string message(const Result<Outer>& result) {
    return result ? "" : result.error().message;
}

} // namespace

template <>
struct etude::EnumNames<Colour> {
    static constexpr std::array values{std::pair{Colour::Red, std::string_view("red")},
                                       std::pair{Colour::Green, std::string_view("green")}};
};

class TestFieldJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roundTripKeepsEveryField() {
        const Outer outer{{9, 0.1, Colour::Green}, true, "a \"b\" <i>\xC3\xA9</i>", 0xFFFFFFFFFFFFFFFFULL, {4, 2}};
        const auto read = fromJsonText<Outer>(toJson(outer).dump(), "test");
        QVERIFY2(read, message(read).c_str());
        QCOMPARE(*read == outer, true);
    }

    void missingFieldsKeepTheirDefaults() {
        const auto read = fromJsonText<Outer>(R"({"inner":{"count":4}})", "test");
        QVERIFY(read);
        Outer expected;
        expected.inner.count = 4;
        QCOMPARE(*read == expected, true);
    }

    void identityLeavesDefaultsOut() {
        QCOMPARE(canonicalText(changedFields(Outer{})), std::string("{}"));
        Outer outer;
        outer.inner.ratio = 0.25;
        outer.flag = true;
        QCOMPARE(canonicalText(changedFields(outer)), std::string(R"({"flag":true,"inner":{"ratio":0.25}})"));
    }

    void numbersHaveTheirShortestForm() {
        QCOMPARE(shortestText(29.0), std::string("29"));
        QCOMPARE(shortestText(0.1), std::string("0.1"));
        QCOMPARE(shortestText(-0.0), std::string("0"));
        QCOMPARE(shortestText(1e-10), std::string("1e-10"));
        QCOMPARE(shortestText(0.1 + 0.2), std::string("0.30000000000000004"));
    }

    void badValuesNameFieldValueAndRange_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("range") << QByteArray(R"({"inner":{"count":11}})")
                               << QByteArray("inner.count is 11; it must be an integer from 1 to 10 items.");
        QTest::newRow("double range") << QByteArray(R"({"inner":{"ratio":1.5}})")
                                      << QByteArray("inner.ratio is 1.5; it must be a number from 0 to 1.");
        QTest::newRow("fraction") << QByteArray(R"({"inner":{"count":1.5}})")
                                  << QByteArray("inner.count is 1.5; it must be an integer.");
        QTest::newRow("type") << QByteArray(R"({"flag":1})") << QByteArray("flag is 1; it must be true or false.");
        QTest::newRow("enum") << QByteArray(R"({"inner":{"colour":"blue"}})")
                              << QByteArray("inner.colour is \"blue\"; it must be one of red, green.");
        QTest::newRow("negative unsigned")
            << QByteArray(R"({"seed":-1})") << QByteArray("seed is -1; it must be an integer from 0.");
        QTest::newRow("too large") << QByteArray(R"({"inner":{"count":4294967296}})")
                                   << QByteArray("inner.count is 4294967296; it must be an integer that fits 32 bits.");
        QTest::newRow("unknown") << QByteArray(R"({"inner":{"cuont":4}})")
                                 << QByteArray("'inner.cuont' is no field; the fields here are count, ratio, colour.");
        QTest::newRow("between fields") << QByteArray(R"({"inner":{"count":7,"ratio":0}})")
                                        << QByteArray("ratio is 0; it must be above 0 where count is 7.");
        QTest::newRow("not an object") << QByteArray("[]") << QByteArray("The configuration must be a JSON object.");
        QTest::newRow("nested not an object")
            << QByteArray(R"({"inner":3})") << QByteArray("'inner' must be a JSON object.");
        QTest::newRow("syntax") << QByteArray("{") << QByteArray("this is not valid JSON.");
    }
    void badValuesNameFieldValueAndRange() {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, expected);
        const auto read = fromJsonText<Outer>(json.toStdString(), "f.json");
        QVERIFY(!read);
        QCOMPARE(QByteArray::fromStdString(read.error().message), "f.json: " + expected);
    }

    void aFieldIsSetByLeafNameOrPath() {
        Outer outer;
        QVERIFY(setField(outer, "count", parseFieldText("5")));
        QVERIFY(setField(outer, "inner.colour", parseFieldText("green")));
        QVERIFY(setField(outer, "flag", parseFieldText("true")));
        QCOMPARE(outer.inner.count, 5);
        QCOMPARE(outer.inner.colour == Colour::Green, true);
        QCOMPARE(outer.flag, true);
        QCOMPARE(std::get<std::int64_t>(*getField(outer, "count")), std::int64_t{5});
        const auto unknown = setField(outer, "nothing", 1);
        QVERIFY(!unknown);
        QVERIFY(unknown.error().message.starts_with("'nothing' is no field; the fields are inner.count, "));
        QVERIFY(!setField(outer, "count", parseFieldText("green")));
        QCOMPARE(outer.inner.count, 5);
    }

    void notFiniteIsRefused() {
        Outer outer;
        outer.inner.ratio = std::numeric_limits<double>::quiet_NaN();
        const auto valid = validate(outer);
        QVERIFY(!valid);
        QCOMPARE(valid.error().message, std::string("inner.ratio is NaN; it must be a number from 0 to 1."));
    }
};

QTEST_APPLESS_MAIN(TestFieldJson)
#include "tst_field_json.moc"
