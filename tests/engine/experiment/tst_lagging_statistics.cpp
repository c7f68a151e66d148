// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/lagging_statistics.h"

#include <vector>

#include <QTest>

using namespace etude;

class TestLaggingStatistics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSmallestPartHasTheFewestSteps() {
        std::vector<RunSpec> runs(2);
        runs[0].training.batchSize = runs[1].training.batchSize = 16;
        QCOMPARE(fewestSteps(runs, 240), std::int64_t{15});
        QCOMPARE(fewestSteps(runs, 241), std::int64_t{16}); // the last batch is smaller
        runs[1].data.trainFraction = 0.25;
        QCOMPARE(fewestSteps(runs, 240), std::int64_t{4});
        QCOMPARE(fewestSteps({}, 240), std::int64_t{0});
    }

    void saysHowMuchIsKept() {
        const std::string text = laggingSentence(15, 0.99).english(); // .99^15 = .860
        QVERIFY2(
            text.starts_with("An epoch has 15 steps, after which running averages of batch normalisation keep 86 % "
                             "of their initial values"),
            text.c_str());
        QVERIFY(laggingSentence(499, 0.99).english().find("keep 0.7 % of") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestLaggingStatistics)
#include "tst_lagging_statistics.moc"
