// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QTest>

#include "engine/core/json.h"
#include "tests/support/near.h"
#include "tests/support/process.h"

using namespace etude;
using test::near;
using test::nearRelative;

namespace {

test::ProcessResult runBenchmark(const QStringList& arguments) {
    return test::runProcess(QStringLiteral(ETUDE_BIN_DIR "/bench_signal"), arguments, 240);
}

} // namespace

class BenchSignalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aloneItHasAllOfItsOwnFigures() {
        const auto run = runBenchmark({"--alone", "--json", "--rounds", "1", "--files", "3"});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const Json report = parseJson(run.output.toStdString());
        QVERIFY2(report.is_object(), run.output.constData());
        for (const char* key :
             {"mel_ms_per_clip", "input_ms_per_clip", "mp3_ms_per_clip", "decode_ms", "resample_ms",
              "count_ms_per_clip", "decode_ms_per_clip", "sndfile_ms_per_clip", "own_ms", "parallel_efficiency"})
            QVERIFY2(report.contains(key) && report[key].is_number() && report[key] > 0.0, key);
        for (const char* key : {"librosa_mel_ms_per_clip", "librosa_mp3_ms_per_clip", "mel_ratio", "mp3_ratio"})
            QVERIFY2(report.contains(key) && report[key].is_null(), key);
        const double sum =
            report["decode_ms"].get<double>() + report["resample_ms"].get<double>() + report["own_ms"].get<double>();
        QVERIFY(nearRelative(sum, report["mp3_ms_per_clip"].get<double>(), 1e-9));
        QVERIFY(near(report["mp3_kilobits_per_second"].get<double>(), 64.0, 1.0));
    }
    void thePythonThatIsNamedMustHaveLibrosa() {
        const auto run = runBenchmark({"--rounds", "1", "--files", "2", "--python", "/nonexistent/python"});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.startsWith("librosa was not found (/nonexistent/python: "), run.errors.constData());
    }
};

QTEST_APPLESS_MAIN(BenchSignalTest)
#include "tst_bench_signal.moc"
