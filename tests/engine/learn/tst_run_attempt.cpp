// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/learn/run_attempt.h"

using namespace etude;

class TestRunAttempt : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void memoryThatIsThereIsAccepted();
    void tooLargeABatchNamesTheLargestThatFits();
    void tooLargeAnInputSaysSo();

private:
    NetworkPlan m_plan = *planNetwork({}, {96, 1360}, 50);
};

void TestRunAttempt::memoryThatIsThereIsAccepted() {
    QVERIFY(checkMemory(m_plan, 16, m_plan.trainingBytes(16)).has_value());
    QVERIFY(!checkMemory(m_plan, 16, m_plan.trainingBytes(16) - 1));
}

void TestRunAttempt::tooLargeABatchNamesTheLargestThatFits() {
    const auto refused = checkMemory(m_plan, 64, m_plan.trainingBytes(37) + 1);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.ends_with("the largest batch that fits is 37."), refused.error().message.c_str());
}

void TestRunAttempt::tooLargeAnInputSaysSo() {
    const auto refused = checkMemory(m_plan, 64, m_plan.trainingBytes(1));
    QVERIFY(!refused);
    QVERIFY(refused.error().message.find("not even two clips fit") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestRunAttempt)
#include "tst_run_attempt.moc"
