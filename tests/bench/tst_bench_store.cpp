// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/core/json.h"
#include "tests/support/process.h"

using namespace etude;

namespace {

constexpr int kClips = 24;

} // namespace

class BenchStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasRatesAndMemoryOverTime_data() {
        QTest::addColumn<QStringList>("storage");
        QTest::addColumn<double>("megabytes");
        const double values = 96 * 1360;
        QTest::newRow("float32") << QStringList() << kClips * values * 4 / 1e6;
        QTest::newRow("log16") << QStringList{"--log16"} << kClips * (values * 2 + 8) / 1e6;
    }
    void hasRatesAndMemoryOverTime() {
        QFETCH(QStringList, storage);
        QFETCH(double, megabytes);
        const auto run = test::runProcess(
            QStringLiteral(ETUDE_BIN_DIR "/bench_store"),
            QStringList{"--json", "--clips", QString::number(kClips), "--threads", "2"} + storage, 240);
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const Json report = parseJson(run.output.toStdString());
        QVERIFY2(report.is_object(), run.output.constData());
        QCOMPARE(report["store_mb"].get<double>(), megabytes);
        for (const char* key : {"read_mb_per_second", "fetch_ms_per_clip", "preprocess_ms_per_clip"})
            QVERIFY2(report[key] > 0.0, key);
        for (const char* pass : {"loader_cold", "loader_warm"}) {
            QVERIFY2(report[pass]["mb_per_second"] > 0.0, pass);
            QCOMPARE(report[pass]["clips"].back().get<int>(), kClips);
            QCOMPARE(report[pass]["clips"].size(), report[pass]["rss_anon_mb"].size());
            QCOMPARE_GT(report[pass]["rss_anon_mb"][0].get<double>(), 0.0);
        }
    }
    void aFolderThatIsMissingIsRefused() {
        const auto run =
            test::runProcess(QStringLiteral(ETUDE_BIN_DIR "/bench_store"), {"--below", "/nonexistent"}, 60);
        QCOMPARE_NE(run.exitCode, 0);
        QVERIFY2(run.errors.contains("/nonexistent"), run.errors.constData());
    }
};

QTEST_APPLESS_MAIN(BenchStoreTest)
#include "tst_bench_store.moc"
