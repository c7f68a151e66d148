// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/epoch_curve.h"

#include <QTest>

#include "tests/engine/analysis/result_fixture.h"
#include "tests/support/near.h"

using namespace etude;
using test::addRuns;
using test::near;
using test::variedSpec;

class TestEpochCurve : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void epochsAreAveragedOverSeeds() {
        std::vector<RunResult> runs;
        addRuns(runs, variedSpec(), {0.7, 0.7, 0.7});
        runs[0].bestEpoch = 2;
        runs[1].bestEpoch = 1;
        std::vector<RunEpochs> epochs;
        for (int run = 0; run < 2; ++run) { // the third tells no epochs
            RunEpochs own{runs[static_cast<std::size_t>(run)].run, {}};
            for (int epoch = 1; epoch <= 3 - run; ++epoch) {
                EpochEvent event;
                event.epoch = epoch;
                event.validationRocAuc = 0.5 + 0.1 * epoch + 0.02 * run;
                own.epochs.push_back(event);
            }
            epochs.push_back(own);
        }
        epochs[0].epochs[2].validationRocAuc.reset();
        const std::vector<EpochCurve> curves = epochCurves(runs, epochs);
        QCOMPARE(curves.size(), std::size_t{1});
        QCOMPARE(curves[0].configuration, runs[0].configuration);
        QCOMPARE(curves[0].points.size(), std::size_t{2});
        QVERIFY(near(curves[0].points[1].rocAuc.mean, 0.71, 1e-12));
        QCOMPARE(curves[0].points[1].rocAuc.n, std::size_t{2});
        const std::vector<EpochCurve::Chosen> chosen{{runs[0].run, 2, 0.7}, {runs[1].run, 1, 0.62}};
        QCOMPARE(curves[0].chosen, chosen);
    }
};

QTEST_APPLESS_MAIN(TestEpochCurve)
#include "tst_epoch_curve.moc"
