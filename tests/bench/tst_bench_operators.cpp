// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QTest>

#include "engine/core/json.h"
#include "tests/support/near.h"
#include "tests/support/process.h"

using namespace etude;
using test::near;

class BenchOperatorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Whole trainings by fused and by stock operators, in pairs of the same seed: the mean of the differences is well
    /// within what seeds alone do.
    void fusedOperatorsReachTheSameAuc() {
        const auto run = test::runProcess(QStringLiteral(ETUDE_BIN_DIR "/bench_operators"),
                                          {"--json", "--size", "tiny", "--epochs", "6", "--threads", "1"}, 240);
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const Json report = parseJson(run.output.toStdString());
        QVERIFY2(report.is_object(), run.output.constData());
        QCOMPARE(report["stock_roc_auc"].size(), std::size_t{5});
        qInfo("%s", run.output.constData());
        QCOMPARE_GT(report["seed_deviation"].get<double>(), 0.0);
        QVERIFY(near(report["mean_difference"].get<double>(), 0.0, report["seed_deviation"].get<double>()));
    }
};

QTEST_APPLESS_MAIN(BenchOperatorsTest)
#include "tst_bench_operators.moc"
