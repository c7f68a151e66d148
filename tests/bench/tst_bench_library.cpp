// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <map>
#include <string>

#include "engine/core/json.h"
#include "tests/support/process.h"
#include "tests/support/show.h"

using namespace etude;

class BenchLibraryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theResultsTableAnswers() {
        const auto run =
            test::runProcess(QStringLiteral(ETUDE_BIN_DIR "/bench_library"), {"--json", "--hasty", "--runs", "2"}, 240);
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const Json report = parseJson(run.output.toStdString());
        QVERIFY2(report.is_object(), run.output.constData());
        QCOMPARE(report["runs"].get<int>(), 16);
        std::map<std::string, int> rows;
        for (const Json& step : report["results"])
            rows[step["step"].get<std::string>()] = step["rows"].get<int>();
        QCOMPARE_GT(rows.size(), std::size_t{40});
        QCOMPARE(rows["a row for each configuration"], 8);
        QCOMPARE(rows["rows by one setting"], 2);
        QCOMPARE(rows["a row for each run"], 16);
        QCOMPARE(rows["sort by network.batch_norm_epsilon"], 0); // one level alone: it is no column that differs
        QCOMPARE(rows["filter: linear"], 8);
        QCOMPARE(rows["filter: none"], 16);
        QCOMPARE(rows["the page: write a note"], 8);
    }
    void bothListsAnswerTheSame() {
        const auto run = test::runProcess(QStringLiteral(ETUDE_BIN_DIR "/bench_library"),
                                          {"--json", "--hasty", "--tracks", "500", "--tags", "6", "--project"}, 240);
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const Json report = parseJson(run.output.toStdString());
        QVERIFY2(report.is_object(), run.output.constData());
        const Json& window = report["window"];
        const Json& plain = report["plain"];
        QCOMPARE(window.size(), plain.size());
        QCOMPARE_GT(window.size(), 10);
        for (std::size_t i = 0; i < window.size(); ++i) {
            const std::string step = window[i]["step"];
            QCOMPARE(plain[i]["step"].get<std::string>(), step);
            QVERIFY2(plain[i]["rows"] == window[i]["rows"], step.c_str());
        }
        QCOMPARE(report["rest"].size(), std::size_t{4});
    }
};

QTEST_APPLESS_MAIN(BenchLibraryTest)
#include "tst_bench_library.moc"
