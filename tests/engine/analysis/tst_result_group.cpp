// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <cmath>

#include "engine/analysis/configuration_indices.h"
#include "engine/analysis/result_group.h"
#include "tests/support/show.h"

using namespace etude;

namespace {

RunResult finished(const std::string& configuration, std::uint64_t seed, std::optional<double> rocAuc,
                   std::optional<double> prAuc = {}) {
    RunResult run;
    run.run = configuration + std::to_string(seed);
    run.studies = {"study"};
    run.configuration = configuration;
    run.spec.seeds.initialisation = seed;
    run.state = RunState::Finished;
    run.rocAuc = rocAuc;
    run.prAuc = prAuc;
    return run;
}

RunResult queued(const std::string& configuration, std::uint64_t seed) {
    RunResult run = finished(configuration, seed, {});
    run.state = RunState::Queued;
    return run;
}

/// A run of its own configuration.
RunResult withInput(Compression compression, double scale, double rocAuc) {
    RunSpec spec;
    spec.input.preprocess.compression = compression;
    spec.input.preprocess.scale = scale;
    RunResult run = finished(configurationId(spec), 0, rocAuc);
    run.spec = spec;
    return run;
}

} // namespace

class TestResultGroup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aConfigurationHasAllItsRunsWhereverTheyWereQueued();
    void groupsByFields();
    void bestMeanComesFirst();
    void countsWhatIsUnfinished();
    void canariesSayWhetherTheyAreAtChance();
    void numbersFollowTheQueue();
    void theWantedAreKept();
};

void TestResultGroup::theWantedAreKept() {
    std::vector<ResultGroup> all(5);
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].key = std::string(1, static_cast<char>('a' + i));
    const auto kept = [&](std::size_t most, const std::vector<std::string>& wanted, bool beyond) {
        std::vector<ResultGroup> groups = all;
        const bool is = keepBest(groups, most, wanted) == beyond;
        std::string keys;
        for (const ResultGroup& group : groups)
            keys += group.key;
        return is ? keys : "wrong answer";
    };
    QCOMPARE(kept(3, {}, false), std::string("abc"));
    QCOMPARE(kept(3, {"b"}, false), std::string("abc"));
    QCOMPARE(kept(3, {"e", "unknown"}, true), std::string("abe"));
    QCOMPARE(kept(2, {"e", "d", "c"}, true), std::string("cd"));
    QCOMPARE(kept(5, {"e"}, false), std::string("abcde"));
}

void TestResultGroup::aConfigurationHasAllItsRunsWhereverTheyWereQueued() {
    std::vector<RunResult> runs{finished("a", 0, 0.6, 0.25), finished("b", 0, 0.5), finished("a", 1, 0.7, 0.75)};
    runs[2].studies = {"study", "another"};
    const auto results = resultGroups(runs);
    QCOMPARE(results.size(), std::size_t{2});
    const ResultGroup& a = results[0];
    QCOMPARE(a.key, std::string("a"));
    QCOMPARE(a.configurations, std::vector<std::string>{"a"});
    QCOMPARE(a.studies, (std::vector<std::string>{"study", "another"}));
    QCOMPARE(a.runs, (std::vector{runs[0], runs[2]}));
    QCOMPARE(a.rocAuc(), (std::vector{0.6, 0.7}));
    QCOMPARE(a.summary, summarise(std::vector{0.6, 0.7}));
    QCOMPARE(a.meanPrAuc, std::optional(0.5));
    QVERIFY(!results[1].meanPrAuc);
    QCOMPARE(runsOfStudy(runs, "another"), (std::vector{runs[0], runs[2]}));
    QCOMPARE(runsOfStudy(runs, ""), runs);
    QVERIFY(runsOfStudy(runs, "unknown").empty());
}

void TestResultGroup::groupsByFields() {
    const std::vector<RunResult> runs{withInput(Compression::Decibel, 1, 0.8), withInput(Compression::Decibel, 10, 0.9),
                                      withInput(Compression::Linear, 1, 0.6), withInput(Compression::Linear, 10, 0.5)};
    const auto byCompression = resultGroups(runs, {{"input.preprocess.compression"}});
    QCOMPARE(byCompression.size(), std::size_t{2});
    QCOMPARE(byCompression[0].label, std::string("decibel"));
    QCOMPARE(byCompression[0].configurations.size(), std::size_t{2});
    QCOMPARE(byCompression[0].rocAuc(), (std::vector{0.8, 0.9}));
    QCOMPARE(byCompression[0].levels, (std::vector<FieldLeaf>{{"input.preprocess.compression", "decibel"}}));
    QCOMPARE(byCompression[1].label, std::string("linear"));
    const auto byScale = resultGroups(runs, {{"input.preprocess.scale"}, IntervalKind::Normal});
    QCOMPARE(byScale[0].label, std::string("scale 1")); // the first of two equal means
    QCOMPARE(byScale[0].summary.n, std::size_t{2});
    QCOMPARE(byScale[0].over, (SeedCount{2, 1})); // one seed in two settings
    QVERIFY(!byScale[0].summary.halfWidth);
    QVERIFY(!seedsCaution(byScale));
    std::vector<RunResult> more = runs;
    more.push_back(runs[0]);
    more.back().spec.seeds.initialisation = 1;
    QVERIFY(seedsCaution(resultGroups(more, {{"input.preprocess.scale"}}))->english().starts_with("1 of 2 groups"));
    QCOMPARE(resultGroups(runs, {{"input.preprocess.scale", "input.preprocess.compression"}}).size(), std::size_t{4});
    // A field that has no effect has no level; a label-shuffle control stands apart from what it controls.
    const auto offsets = resultGroups(runs, {{"input.preprocess.log_offset"}});
    QCOMPARE(offsets.size(), std::size_t{1});
    QVERIFY(!offsets[0].levels[0].applies);
    std::vector<RunResult> withControl{runs[0], runs[0]};
    withControl[1].configuration = "control";
    withControl[1].spec.data.labelShuffleSeed = 1;
    const auto apart = resultGroups(withControl, {{"input.preprocess.compression"}});
    QCOMPARE(apart.size(), std::size_t{2});
    QVERIFY(apart[1].canary != apart[0].canary);
}

void TestResultGroup::bestMeanComesFirst() {
    const auto results = resultGroups(std::vector{queued("w", 0), finished("x", 0, 0.5), queued("y", 0),
                                                  finished("z", 0, 0.6), finished("v", 0, 0.5)});
    std::string order;
    for (const ResultGroup& result : results)
        order += result.key;
    QCOMPARE(order, std::string("zxvwy"));
}

void TestResultGroup::countsWhatIsUnfinished() {
    // A finished run without an AUC (no tag has both classes) is none that is still to come.
    const auto results =
        resultGroups(std::vector{finished("a", 0, 0.5), finished("a", 1, {}), queued("a", 2), queued("a", 3)});
    QCOMPARE(results.front().summary.n, std::size_t{1});
    QCOMPARE(results.front().unfinished, std::int64_t{2});
    QVERIFY(resultGroups({}).empty());
}

// Two values a and b: the half width is 12.7062 |a - b| / 2.
void TestResultGroup::canariesSayWhetherTheyAreAtChance() {
    const auto holds = [](double first, double second, bool canary) {
        std::vector runs{finished("a", 0, first), finished("a", 1, second)};
        for (RunResult& run : runs)
            run.spec.data.labelShuffleSeed = canary ? 1 : 0;
        return resultGroups(runs).front().holdsChance();
    };
    QCOMPARE(holds(0.51, 0.512, true), std::optional(true)); // within 0.0127 of 0.511
    QCOMPARE(holds(0.52, 0.522, true), std::optional(false));
    QVERIFY(!holds(0.51, 0.512, false));
    RunResult alone = finished("a", 0, 0.5);
    alone.spec.data.labelShuffleSeed = 1;
    QVERIFY(!resultGroups(std::vector{alone}).front().holdsChance());
}

void TestResultGroup::numbersFollowTheQueue() {
    ConfigurationIndices indices;
    for (const char* configuration : {"b", "a", "b", "c"})
        indices.add(configuration);
    QCOMPARE(indices.of("b"), 0);
    QCOMPARE(indices.of("a"), 1);
    QCOMPARE(indices.of("c"), 2);
    QCOMPARE(indices.of("unknown"), 0);
}

QTEST_APPLESS_MAIN(TestResultGroup)
#include "tst_result_group.moc"
