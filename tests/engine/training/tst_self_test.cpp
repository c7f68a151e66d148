// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QTest>

#include "engine/training/self_test.h"
#include "tests/support/show.h"

using namespace etude;

namespace {

const SelfCheck* find(const SelfTestReport& report, const std::string& name) {
    for (const SelfCheck& check : report.checks)
        if (check.name == name)
            return &check;
    return nullptr;
}

} // namespace

class TestSelfTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void passesHere();
    void eachCheckCanFail();
    void aFigureThatIsNoNumberFails();
    void nothingCheckedIsNotPassed();
};

void TestSelfTest::passesHere() {
    std::vector<std::string> told;
    const SelfTestReport report = runSelfTest({{}, 1, {}}, [&](const SelfCheck& check) { told.push_back(check.name); });
    std::vector<std::string> names;
    for (const SelfCheck& check : report.checks) {
        QVERIFY2(check.passed(), (check.name + ": " + std::to_string(check.figure) + " " + check.problem).c_str());
        names.push_back(check.name);
    }
    QVERIFY(report.passed());
    QCOMPARE(told, names);
    QCOMPARE(report.threads, 1);
    QCOMPARE(report.device, std::string("cpu"));
    QVERIFY(!report.version.empty() && !report.commit.empty() && !report.libtorch.empty());
    for (const char* name : {"network.gradients", "network.differences", "adam.closed_form", "training.resume",
                             "metrics.closed_form", "training.learns", "training.shuffled"})
        QVERIFY2(find(report, name), name);
}

// Figures are not negative, so that no machine passes these.
void TestSelfTest::eachCheckCanFail() {
    SelfTestOptions options{{}, 1, {}};
    for (const SelfCheck& check : runSelfTest(options).checks)
        if (check.name != "adam.closed_form")
            options.tolerances[check.name] = -1.0;
    const SelfTestReport report = runSelfTest(options);
    QVERIFY(!report.passed());
    for (const SelfCheck& check : report.checks)
        QVERIFY2(check.passed() == (check.name == "adam.closed_form"), check.name.c_str());
}

void TestSelfTest::aFigureThatIsNoNumberFails() {
    QVERIFY(!(SelfCheck{"a", "", std::nan(""), 1.0, ""}.passed()));
    QVERIFY((SelfCheck{"a", "", 1.0, 1.0, ""}.passed()));
    QVERIFY(!(SelfCheck{"a", "", std::nextafter(1.0, 2.0), 1.0, ""}.passed()));
}

void TestSelfTest::nothingCheckedIsNotPassed() {
    QVERIFY(!SelfTestReport{}.passed());
}

QTEST_APPLESS_MAIN(TestSelfTest)
#include "tst_self_test.moc"
