// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/comparison_tables.h"

#include <algorithm>
#include <cmath>

#include <QTest>

#include "tests/engine/analysis/result_fixture.h"
#include "tests/support/must.h"
#include "tests/support/near.h"

using namespace etude;
using test::addRuns;
using test::must;
using test::near;
using test::variedSpec;

namespace {

std::vector<RunResult> runs() {
    std::vector<RunResult> all;
    addRuns(all, variedSpec(Compression::Decibel), {0.848, 0.801, 0.862});
    addRuns(all, variedSpec(Compression::Linear), {0.8, 0.803, 0.8});
    return all;
}

Comparison comparison() {
    return must(compareLevels(runs(), "input.preprocess.compression", std::string("decibel"), std::string("linear")));
}

std::vector<std::vector<std::string>> rowsOf(const ResultTable& table, const std::string& what, std::size_t column) {
    std::vector<std::vector<std::string>> rows;
    std::ranges::copy_if(table, std::back_inserter(rows), [&](const auto& row) { return row[column] == what; });
    return rows;
}

} // namespace

class TestComparisonTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aComparisonHasItsIntervalsAndPairs() {
        const Comparison compared = comparison();
        TestSetUncertainty uncertainty;
        TagComparison& rock = uncertainty.tags.emplace_back();
        rock.tag = "rock, hard";
        rock.difference = 0.1;
        rock.n = 3;
        rock.training = {0.04, 0.16};
        rock.testSet = BootstrapInterval{0.05, 0.15, 0.02};
        rock.both = {0.02, 0.18};
        rock.p = 0.001;
        rock.holm = 0.002;
        rock.falseDiscovery = 0.0015;
        uncertainty.tags.emplace_back().tag = "jazz";
        uncertainty.clips = 100;
        uncertainty.bootstrap.difference = 0.036;
        uncertainty.bootstrap.testSet = BootstrapInterval{0.01, 0.06, 0.01};
        uncertainty.both = {-0.05, 0.12};
        const std::vector<ComparisonNumbers> all{{compared, 0.5, &uncertainty}};
        const ResultTable table = comparisonTable(all);
        for (const auto& row : table)
            QCOMPARE(row.size(), table.front().size());
        const auto training = rowsOf(table, "training_run", 3).front();
        QCOMPARE(training[0], std::string("decibel"));
        QCOMPARE(training[5], std::string("3"));
        QVERIFY(near(std::stod(training[8]), 0.036, 1e-12));
        QVERIFY(near(std::stod(training[9]), compared.interval()->first, 1e-12));
        QCOMPARE(training[12], std::string("0.5"));
        QCOMPARE(training[13], std::string("inconclusive"));
        QCOMPARE(rowsOf(table, "test_set", 3).front()[5], std::string("100"));
        QCOMPARE(rowsOf(table, "both", 3).front()[10], std::string("0.12"));
        const auto pairs = rowsOf(table, "pair", 3);
        QCOMPARE(pairs.size(), std::size_t{3});
        QCOMPARE(pairs[1][4], std::string("1"));
        QVERIFY(near(std::stod(pairs[1][6]) - std::stod(pairs[1][7]), -0.002, 1e-12));
        QCOMPARE(pairs[1][15], std::string()); // of the only setting
        const auto tags = rowsOf(table, "tag_training_run", 3);
        QCOMPARE(tags.size(), std::size_t{2});
        QCOMPARE(std::vector<std::string>(tags[0].begin() + 4, tags[0].end()),
                 (std::vector<std::string>{"rock, hard", "3", "", "", "0.1", "0.04", "0.16", "0.001", "0.002", "stands",
                                           "0.0015", ""}));
        QCOMPARE(tags[1][8], std::string());
        QCOMPARE(tags[1][13], std::string());
        QCOMPARE(rowsOf(table, "tag_test_set", 3)[0][9], std::string("0.05"));
        QCOMPARE(rowsOf(table, "tag_both", 3)[0][10], std::string("0.18"));
        QVERIFY(rowsOf(table, "setting", 3).empty()); // there is one
    }

    /// Pairs of one seed are told apart by their setting.
    void pairsOfSeveralSettingsHaveTheirNames() {
        std::vector<RunResult> all = runs();
        addRuns(all, variedSpec(Compression::Decibel, 10.0), {0.85, 0.81, 0.87});
        addRuns(all, variedSpec(Compression::Linear, 10.0), {0.81, 0.8, 0.8});
        const Comparison compared =
            must(compareLevels(all, "input.preprocess.compression", std::string("decibel"), std::string("linear")));
        const auto pairs = rowsOf(comparisonTable(std::vector<ComparisonNumbers>{{compared, {}}}), "pair", 3);
        QCOMPARE(pairs.size(), std::size_t{6});
        QCOMPARE(pairs[0][4], pairs[1][4]);
        QCOMPARE(pairs[0][15], std::string("scale 1"));
        QCOMPARE(pairs[1][15], std::string("scale 10"));
    }

    void filesAreNamedAfterWhatIsCompared() {
        QCOMPARE(comparisonFileName(comparison()), std::string("comparison-compression-decibel-linear"));
        const std::vector<RunResult> all = runs();
        const Comparison two = must(compareConfigurations(all, all[0].configuration, all[3].configuration));
        const std::string name = comparisonFileName(two);
        QVERIFY(name.starts_with("comparison-"));
        QVERIFY(
            std::ranges::all_of(name, [](char c) { return std::isalnum(c) != 0 || c == '-' || c == '_' || c == '.'; }));
    }

    void effectsHaveTermsAndBothMeans() {
        std::vector<RunResult> all = runs();
        addRuns(all, variedSpec(Compression::Decibel, 10.0), {0.85, 0.81, 0.87});
        const RunEffects effects = must(runEffects(all, {}, EffectTerms::Main));
        const ResultTable table = effectTable(effects);
        for (const auto& row : table)
            QCOMPARE(row.size(), table.front().size());
        QCOMPARE(rowsOf(table, "term", 0).size(), std::size_t{2});
        const auto levels = rowsOf(table, "level", 0);
        QCOMPARE(levels.size(), std::size_t{4});
        const MarginalMean& first = effects.effects.levelMeans[0][0]; // of decibel: six runs
        QCOMPARE(first.runs, std::size_t{6});
        QVERIFY(near(*first.runMean, (0.848 + 0.801 + 0.862 + 0.85 + 0.81 + 0.87) / 6.0, 1e-12));
        QVERIFY(near(std::stod(levels[0][13]), *first.runMean, 1e-12));
        QVERIFY(near(std::stod(levels[0][10]), *first.mean, 1e-12));
        QVERIFY(near(std::stod(levels[0][14]), *first.runMean - *first.runHalfWidth, 1e-12));
        QVERIFY(near(std::stod(levels[0][15]), *first.runMean + *first.runHalfWidth, 1e-12));
        // Student's quantile for 5 degrees, and Python's statistics.stdev() of the six.
        QVERIFY(near(*first.runHalfWidth, 2.5705818366 * 0.02817386495791206 / std::sqrt(6.0), 1e-10));
    }
};

QTEST_APPLESS_MAIN(TestComparisonTables)
#include "tst_comparison_tables.moc"
