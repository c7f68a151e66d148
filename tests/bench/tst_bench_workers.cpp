// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/core/json.h"
#include "tests/support/process.h"

using namespace etude;

class BenchWorkersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothNumbersOfWorkersAreTimed() {
        const auto run = test::runProcess(
            QStringLiteral(ETUDE_BIN_DIR "/bench_workers"),
            {"--json", "--size", "tiny", "--runs", "2", "--epochs", "1", "--rounds", "1", "--workers", "1,2"}, 240);
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const Json report = parseJson(run.output.toStdString());
        QVERIFY2(report.is_object(), run.output.constData());
        QCOMPARE(report["sides"].size(), std::size_t{2});
        for (const Json& side : report["sides"]) {
            QCOMPARE(side["seconds"].size(), std::size_t{1});
            QCOMPARE_GT(side["runs_per_minute"].get<double>(), 0.0);
            QCOMPARE_GT(side["clips_per_second"].get<double>(), 0.0);
        }
        QCOMPARE(report["sides"][1]["workers"].get<int>(), 2);
    }
};

QTEST_APPLESS_MAIN(BenchWorkersTest)
#include "tst_bench_workers.moc"
