// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QtTest>

#include "engine/core/json.h"
#include "tests/support/near.h"
#include "tests/support/process.h"

using namespace etude;
using test::near;

namespace {

test::ProcessResult runBenchmark(const QStringList& arguments) {
    return test::runProcess(QStringLiteral(ETUDE_BIN_DIR "/bench_learn"), arguments, 240);
}

} // namespace

class BenchLearnTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Every way to train begins at the same weights and sees the same batch: the first loss tells.
    void aloneItHasItsOwnFigures() {
        const auto run = runBenchmark({"--alone", "--json", "--rounds", "1", "--steps", "1", "--batch", "2",
                                       "--threads", "1", "--input", "short_mel", "short_stft"});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const Json report = parseJson(run.output.toStdString());
        QVERIFY2(report.is_object(), run.output.constData());
        QCOMPARE(report["cases"].size(), std::size_t{2});
        for (const Json& one : report["cases"]) {
            const double loss = one["ours_first_loss"];
            QCOMPARE_GT(loss, 0.0);
            for (const std::string side : {"stock", "stock_kept", "stock_reordered"}) {
                QCOMPARE_GT(one[side + "_ms_per_clip"].get<double>(), 0.0);
                QCOMPARE_GT(one[side + "_ratio"].get<double>(), 0.0);
                QVERIFY(near(one[side + "_first_loss"].get<double>(), loss, 1e-6));
            }
            QCOMPARE_GT(one["ours_ms_per_clip"].get<double>(), 0.0);
            QCOMPARE(one["ours_blocks"].size(), std::size_t{5});
            QVERIFY(!one.contains("pytorch_eager_ms_per_clip"));
        }
        QCOMPARE(report["ours_ms_per_clip"], report["cases"][0]["ours_ms_per_clip"]);
    }
    void thePythonThatIsNamedMustHavePyTorch() {
        const auto run = runBenchmark({"--rounds", "1", "--python", "/nonexistent/python"});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.startsWith("PyTorch was not found (/nonexistent/python: "), run.errors.constData());
    }
};

QTEST_APPLESS_MAIN(BenchLearnTest)
#include "tst_bench_learn.moc"
