// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/configuration_table.h"

#include <set>

#include <QTest>

#include "tests/engine/analysis/result_fixture.h"

using namespace etude;
using test::addRuns;
using test::variedSpec;

namespace {

RunSpec weighted(Compression compression, double scale, Weighting weighting, double fraction = 1.0) {
    RunSpec spec = variedSpec(compression, scale, fraction);
    spec.input.preprocess.weighting = weighting;
    return spec;
}

std::vector<RunResult> papersRuns() {
    std::vector<RunResult> runs;
    for (const Weighting weighting : {Weighting::PerFrequency, Weighting::AWeighting, Weighting::Bypass})
        for (const Compression compression : {Compression::Decibel, Compression::Linear})
            for (const double scale : {1.0, 10.0})
                addRuns(runs, weighted(compression, scale, weighting), {0.7, 0.72});
    return runs;
}

} // namespace

class TestConfigurationTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePapersGroupsAndSizes() {
        const std::vector<RunResult> runs = papersRuns();
        std::vector<RunResult> all = runs;
        addRuns(all, weighted(Compression::Decibel, 1.0, Weighting::Bypass, 0.5), {0.6});
        const ConfigurationTable table = configurationTable(runs, all);
        QVERIFY(table.isPapers);
        QCOMPARE(table.groups.size(), std::size_t{12});
        std::set<std::string> groups;
        for (const ResultGroup& group : table.groups)
            groups.insert(papersGroup(group.spec));
        QCOMPARE(groups, (std::set<std::string>{"1", "1s", "2", "2s"}));
        QCOMPARE(papersGroup(variedSpec(Compression::Linear, 10.0)), std::string("2s"));
        QVERIFY(table.sizes);
        QCOMPARE(table.sizes->fractions(), (std::vector{0.5, 1.0}));
        QVERIFY(configurationTable(all, all).sizes); // sizes stand beside the paper's design, wherever they were queued
        QVERIFY(!configurationTable(all, all).isPapers);
    }

    void sizesThatAreAFactorHaveTheirOwnAxis() {
        std::vector<RunResult> runs;
        addRuns(runs, variedSpec(Compression::Decibel, 1.0, 0.5), {0.6});
        addRuns(runs, variedSpec(Compression::Decibel), {0.7});
        QVERIFY(!configurationTable(runs, runs).sizes);
        QVERIFY(!configurationTable(runs, runs).isPapers);
        QVERIFY(configurationTable({}, {}).groups.empty());
    }
};

QTEST_APPLESS_MAIN(TestConfigurationTable)
#include "tst_configuration_table.moc"
