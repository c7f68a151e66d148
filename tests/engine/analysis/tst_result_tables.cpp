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
    static ConfigurationResult named(const std::string& label) {
        ConfigurationResult result;
        result.study = "s1";
        result.configuration = "c1";
        result.label = label;
        return result;
    }

    std::vector<ConfigurationResult> m_results = [] {
        ConfigurationResult one = named("decibel");
        one.runs = {"r1", "r2"};
        one.seeds = {0, 1};
        one.rocAuc = {0.5, 0.75};
        one.summary = summarise(one.rocAuc);
        one.meanPrAuc = 0.25;
        one.unfinished = 3;
        return std::vector{one};
    }();
};

void TestResultTables::runsHaveARowEach() {
    QCOMPARE(runTable(m_results),
             (ResultTable{{"study", "configuration", "label", "seed", "run", "test_roc_auc", "canary"},
                          {"s1", "c1", "decibel", "0", "r1", "0.5", "false"},
                          {"s1", "c1", "decibel", "1", "r2", "0.75", "false"}}));
}

void TestResultTables::configurationsHaveARowEach() {
    m_results.front().canary = true;
    const ResultTable table = configurationTable(m_results);
    QCOMPARE(table.size(), std::size_t{2});
    QCOMPARE(table[0].size(), table[1].size());
    const std::vector<std::string>& row = table[1];
    QCOMPARE((ResultTable{{row.begin(), row.begin() + 5}}), (ResultTable{{"s1", "c1", "decibel", "2", "0.625"}}));
    // s = 0.25 / sqrt 2, and Student's quantile for one degree of freedom is tan(0.475 pi) = 12.7062.
    QVERIFY(near(std::stod(row[5]), 12.706204736 * 0.125, 1e-9));
    QVERIFY(near(std::stod(row[6]), 0.25 / std::sqrt(2.0), 1e-15));
    QCOMPARE((ResultTable{{row.begin() + 7, row.end()}}), (ResultTable{{"0.25", "3", "true", "true"}}));
}

void TestResultTables::whatThereIsNotIsEmpty() {
    ConfigurationResult nothing = named("linear");
    nothing.unfinished = 2;
    QCOMPARE(configurationTable({&nothing, 1})[1],
             (std::vector<std::string>{"s1", "c1", "linear", "0", "", "", "", "", "2", "false", ""}));
    QCOMPARE(runTable({&nothing, 1}).size(), std::size_t{1});
}

QTEST_APPLESS_MAIN(TestResultTables)
#include "tst_result_tables.moc"
