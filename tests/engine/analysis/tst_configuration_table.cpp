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
        QCOMPARE(table.papers.size(), std::size_t{12});
        QCOMPARE(table.groups.size(), std::size_t{12});
        std::set<std::string> groups;
        for (const ResultGroup& group : table.groups)
            groups.insert(papersGroup(group.spec));
        QCOMPARE(groups, (std::set<std::string>{"1", "1s", "2", "2s"}));
        QCOMPARE(papersGroup(variedSpec(Compression::Linear, 10.0)), std::string("2s"));
        QVERIFY(table.sizes);
        QCOMPARE(table.sizes->fractions(), (std::vector{0.5, 1.0}));
        QVERIFY(configurationTable(all, all).sizes); // sizes stand beside the paper's design, wherever they were queued
        QVERIFY(configurationTable(all, all).papers == table.papers); // also among others
    }

    /// One combination is missing; scales of which there is a third are crossed in full beside it.
    void thePapersDesignIsWhole() {
        std::vector<RunResult> runs = papersRuns();
        addRuns(runs, weighted(Compression::Linear, 5.0, Weighting::Bypass), {0.7});
        RunSpec other = weighted(Compression::Linear, 10.0, Weighting::Bypass);
        other.input.spectrum.melBands = 32;
        addRuns(runs, other, {0.7});
        QVERIFY(papersConfigurations(runs).empty()); // no cross of two scales
        runs = papersRuns();
        addRuns(runs, other, {0.7});
        QCOMPARE(papersConfigurations(runs).size(), std::size_t{12});
        QVERIFY(!papersConfigurations(runs).contains(configurationId(other)));
        std::erase_if(runs, [](const RunResult& run) {
            return run.spec.input.preprocess.scale == 10.0 && run.spec.input.preprocess.weighting == Weighting::Bypass;
        });
        QVERIFY(papersConfigurations(runs).empty());
    }

    void sizesThatAreAFactorHaveTheirOwnAxis() {
        std::vector<RunResult> runs;
        addRuns(runs, variedSpec(Compression::Decibel, 1.0, 0.5), {0.6});
        addRuns(runs, variedSpec(Compression::Decibel), {0.7});
        QVERIFY(!configurationTable(runs, runs).sizes);
        QVERIFY(configurationTable(runs, runs).papers.empty());
        QVERIFY(configurationTable({}, {}).groups.empty());
    }
};

QTEST_APPLESS_MAIN(TestConfigurationTable)
#include "tst_configuration_table.moc"
