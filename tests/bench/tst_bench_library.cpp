// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/core/json.h"
#include "tests/support/process.h"
#include "tests/support/show.h"

using namespace etude;

class BenchLibraryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
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
