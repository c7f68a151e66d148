// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/analysis/convergence.h"
#include "tests/support/show.h"

using namespace etude;

namespace {

RunResult finished(int best, int trained, int patience) {
    RunResult run;
    run.state = RunState::Finished;
    run.rocAuc = 0.8;
    run.bestEpoch = best;
    run.epochs = trained;
    run.spec.training.patience = patience;
    return run;
}

} // namespace

class TestConvergence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsTheRule_data();
    void followsTheRule();
    void isOfFinishedRunsAlone();
    void isToldInWords();
};

void TestConvergence::followsTheRule_data() {
    QTest::addColumn<int>("best");
    QTest::addColumn<int>("trained");
    QTest::addColumn<int>("patience");
    QTest::addColumn<Convergence>("expected");
    QTest::newRow("patience used up") << 21 << 31 << 10 << Convergence::Converged;
    QTest::newRow("used up by the last epoch of the plan") << 90 << 100 << 10 << Convergence::Converged;
    QTest::newRow("used up though a tenth is more") << 97 << 100 << 3 << Convergence::Converged;
    QTest::newRow("the last is the best") << 12 << 12 << 0 << Convergence::Rising;
    QTest::newRow("the only one is the best") << 1 << 1 << 0 << Convergence::Rising;
    QTest::newRow("the last but one of few") << 11 << 12 << 0 << Convergence::Ended;
    QTest::newRow("among the last tenth") << 91 << 100 << 10 << Convergence::Rising;
    QTest::newRow("before the last tenth") << 90 << 100 << 0 << Convergence::Ended;
    QTest::newRow("patience not used up") << 50 << 55 << 10 << Convergence::Ended;
}

void TestConvergence::followsTheRule() {
    QFETCH(const int, best);
    QFETCH(const int, trained);
    QFETCH(const int, patience);
    QFETCH(const Convergence, expected);
    QCOMPARE(convergenceOf(best, trained, patience), expected);
    QCOMPARE(convergence(finished(best, trained, patience)), std::optional(expected));
}

void TestConvergence::isOfFinishedRunsAlone() {
    QVERIFY(!convergence(RunResult{}));
    RunResult stopped = finished(3, 3, 0);
    stopped.state = RunState::Stopped;
    QVERIFY(!convergence(stopped));
    RunResult control = finished(3, 3, 0);
    control.spec.data.labelShuffleSeed = 1;
    QVERIFY(!convergence(control));
}

void TestConvergence::isToldInWords() {
    const auto text = [](int best, int trained, int patience) {
        const RunResult run = finished(best, trained, patience);
        return convergenceText(run, convergence(run).value()).english();
    };
    QCOMPARE(text(21, 31, 10), std::string("converged: no better epoch in 10 after epoch 21"));
    QCOMPARE(text(12, 12, 0), std::string("still rising: the best epoch is 12 of 12; train longer"));
    QCOMPARE(text(5, 12, 0), std::string("ended as planned: the best epoch is 5 of 12"));
}

QTEST_APPLESS_MAIN(TestConvergence)
#include "tst_convergence.moc"
