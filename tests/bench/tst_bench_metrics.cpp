// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/core/json.h"
#include "tests/support/process.h"

using namespace etude;

namespace {

test::ProcessResult runBenchmark(const QStringList& arguments) {
    return test::runProcess(QStringLiteral(ETUDE_BIN_DIR "/bench_metrics"), arguments, 240);
}

} // namespace

class BenchMetricsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aloneItHasItsOwnFigures() {
        const auto run = runBenchmark({"--alone", "--json", "--rounds", "1", "--clips", "1000", "--draws", "20"});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const Json report = parseJson(run.output.toStdString());
        QVERIFY2(report.is_object(), run.output.constData());
        QCOMPARE_GT(report["ours_ms"].get<double>(), 0.0);
        QCOMPARE(report["bootstrap"]["draws"].get<int>(), 20);
        QCOMPARE_GT(report["bootstrap"]["ours_s"].get<double>(), 0.0);
        QCOMPARE_GT(report["bootstrap"]["plain_draw_s"].get<double>(), 0.0);
        for (const char* key : {"sklearn_roc_auc_ms", "sklearn_average_precision_ms", "roc_auc_ratio", "peer"})
            QVERIFY2(report.contains(key) && report[key].is_null(), key);
    }
    void thePythonThatIsNamedMustHaveScikitLearn() {
        const auto run = runBenchmark({"--rounds", "1", "--clips", "1000", "--python", "/nonexistent/python"});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.startsWith("scikit-learn was not found (/nonexistent/python: "), run.errors.constData());
    }
};

QTEST_APPLESS_MAIN(BenchMetricsTest)
#include "tst_bench_metrics.moc"
