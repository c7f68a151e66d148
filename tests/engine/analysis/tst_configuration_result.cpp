// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <cmath>

#include "engine/analysis/configuration_indices.h"
#include "engine/analysis/configuration_result.h"
#include "tests/support/show.h"

using namespace etude;

namespace {

RunResult finished(const std::string& configuration, std::uint64_t seed, std::optional<double> rocAuc,
                   std::optional<double> prAuc = {}) {
    return {
        "study", configuration, "label of " + configuration, configuration + std::to_string(seed), seed, true, rocAuc,
        prAuc,   false};
}

RunResult queued(const std::string& configuration, std::uint64_t seed) {
    RunResult run = finished(configuration, seed, {});
    run.finished = false;
    return run;
}

} // namespace

class TestConfigurationResult : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void groupsRunsByStudyAndConfiguration();
    void bestMeanComesFirst();
    void countsWhatIsUnfinished();
    void canariesSayWhetherTheyAreAtChance();
    void numbersFollowTheQueue();
};

void TestConfigurationResult::groupsRunsByStudyAndConfiguration() {
    std::vector<RunResult> runs{finished("a", 0, 0.6, 0.25), finished("b", 0, 0.5), finished("a", 1, 0.7, 0.75)};
    runs.push_back(finished("a", 0, 0.9));
    runs.back().study = "another";
    const auto results = configurationResults(runs);
    QCOMPARE(results.size(), std::size_t{3});
    QCOMPARE(results[0].study, std::string("another"));
    const ConfigurationResult& a = results[1];
    QCOMPARE(a.label, std::string("label of a"));
    QCOMPARE(a.runs, (std::vector<std::string>{"a0", "a1"}));
    QCOMPARE(a.seeds, (std::vector<std::uint64_t>{0, 1}));
    QCOMPARE(a.rocAuc, (std::vector{0.6, 0.7}));
    QCOMPARE(a.summary, summarise(std::vector{0.6, 0.7}));
    QCOMPARE(a.meanPrAuc, std::optional(0.5));
    QVERIFY(!results[2].meanPrAuc);
}

void TestConfigurationResult::bestMeanComesFirst() {
    const auto results = configurationResults(std::vector{queued("w", 0), finished("x", 0, 0.5), queued("y", 0),
                                                          finished("z", 0, 0.6), finished("v", 0, 0.5)});
    std::string order;
    for (const ConfigurationResult& result : results)
        order += result.configuration;
    QCOMPARE(order, std::string("zxvwy"));
}

void TestConfigurationResult::countsWhatIsUnfinished() {
    // A finished run without an AUC (no tag has both classes) is none that is still to come.
    const auto results =
        configurationResults(std::vector{finished("a", 0, 0.5), finished("a", 1, {}), queued("a", 2), queued("a", 3)});
    QCOMPARE(results.front().summary.n, std::size_t{1});
    QCOMPARE(results.front().unfinished, std::int64_t{2});
    QVERIFY(configurationResults({}).empty());
}

// Two values a and b: the half width is 12.7062 |a - b| / 2.
void TestConfigurationResult::canariesSayWhetherTheyAreAtChance() {
    const auto holds = [](double first, double second, bool canary) {
        std::vector runs{finished("a", 0, first), finished("a", 1, second)};
        for (RunResult& run : runs)
            run.canary = canary;
        return configurationResults(runs).front().holdsChance();
    };
    QCOMPARE(holds(0.51, 0.512, true), std::optional(true)); // within 0.0127 of 0.511
    QCOMPARE(holds(0.52, 0.522, true), std::optional(false));
    QVERIFY(!holds(0.51, 0.512, false));
    RunResult alone = finished("a", 0, 0.5);
    alone.canary = true;
    QVERIFY(!configurationResults(std::vector{alone}).front().holdsChance());
}

void TestConfigurationResult::numbersFollowTheQueue() {
    ConfigurationIndices indices;
    for (const char* configuration : {"b", "a", "b", "c"})
        indices.add(configuration);
    QCOMPARE(indices.of("b"), 0);
    QCOMPARE(indices.of("a"), 1);
    QCOMPARE(indices.of("c"), 2);
    QCOMPARE(indices.of("unknown"), 0);
}

QTEST_APPLESS_MAIN(TestConfigurationResult)
#include "tst_configuration_result.moc"
