// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/analysis/result_tables.h"
#include "tests/support/near.h"

using namespace etude;
using test::near;

class TestResultTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runsHaveARowEach();
    void configurationsHaveARowEach();
    void whatThereIsNotIsEmpty();

private:
    static RunResult finished(const std::string& id, std::uint64_t seed, double rocAuc) {
        RunResult run;
        run.run = id;
        run.studies = {"s1", "s2"};
        run.configuration = "c1";
        run.spec.seeds.initialisation = seed;
        run.rocAuc = rocAuc;
        return run;
    }
    static ResultGroup named(const std::string& label) {
        ResultGroup result;
        result.studies = {"s1", "s2"};
        result.configurations = {"c1"};
        result.label = label;
        return result;
    }

    std::vector<ResultGroup> m_results = [] {
        ResultGroup one = named("decibel");
        one.runs = {finished("r1", 0, 0.5), finished("r2", 1, 0.75)};
        one.summary = summarise(one.rocAuc());
        one.over = {1, 2};
        one.meanPrAuc = 0.25;
        one.unfinished = 3;
        return std::vector{one};
    }();
};

void TestResultTables::runsHaveARowEach() {
    QCOMPARE(runTable(m_results),
             (ResultTable{{"studies", "configuration", "label", "seed", "run", "test_roc_auc", "canary"},
                          {"s1 s2", "c1", "decibel", "0", "r1", "0.5", "false"},
                          {"s1 s2", "c1", "decibel", "1", "r2", "0.75", "false"}}));
}

void TestResultTables::configurationsHaveARowEach() {
    m_results.front().canary = true;
    const ResultTable table = groupTable(m_results);
    QCOMPARE(table.size(), std::size_t{2});
    QCOMPARE(table[0].size(), table[1].size());
    const std::vector<std::string>& row = table[1];
    QCOMPARE((ResultTable{{row.begin(), row.begin() + 5}}), (ResultTable{{"s1 s2", "c1", "decibel", "2", "0.625"}}));
    // s = 0.25 / sqrt 2, and Student's quantile for one degree of freedom is tan(0.475 pi) = 12.7062.
    QVERIFY(near(std::stod(row[5]), 12.706204736 * 0.125, 1e-9));
    QVERIFY(near(std::stod(row[6]), 0.25 / std::sqrt(2.0), 1e-15));
    QCOMPARE((ResultTable{{row.begin() + 7, row.end()}}), (ResultTable{{"0.25", "3", "true", "true", "1", "2"}}));
}

void TestResultTables::whatThereIsNotIsEmpty() {
    ResultGroup nothing = named("linear");
    nothing.unfinished = 2;
    QCOMPARE(groupTable({&nothing, 1})[1],
             (std::vector<std::string>{"s1 s2", "c1", "linear", "0", "", "", "", "", "2", "false", "", "0", "0"}));
    nothing.over = {2, 0};
    QCOMPARE(groupTable({&nothing, 1})[1].back(), std::string());
    QCOMPARE(runTable({&nothing, 1}).size(), std::size_t{1});
}

QTEST_APPLESS_MAIN(TestResultTables)
#include "tst_result_tables.moc"
