// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/comparison.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QTest>

#include "engine/analysis/level_comparisons.h"
#include "engine/analysis/more_seeds.h"
#include "engine/core/random.h"
#include "tests/engine/analysis/comparison_words.h"
#include "tests/support/must.h"
#include "tests/support/near.h"
#include "tests/support/show.h"

using namespace etude;
using namespace etude::test;

/// Comparisons over several settings of the other fields.
class TestSettingDifferences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Of six settings with three seeds two lack a run each: four settings with three seeds are 12 pairs, five with two
    /// are 10, and all six share one seed.
    void someRunsAreMissing() {
        std::vector<RunResult> runs;
        for (int scale = 1; scale <= 6; ++scale)
            for (std::uint64_t seed = 0; seed < 3; ++seed) {
                const bool missing = (scale == 2 && seed == 2) || (scale == 5 && seed == 1);
                const double noise = 0.001 * static_cast<double>(seed * static_cast<std::uint64_t>(scale));
                runs.push_back(resultOf(specOf(Compression::Decibel, scale), seed, 0.8 + noise));
                if (!missing)
                    runs.push_back(resultOf(specOf(Compression::Linear, scale), seed, 0.7));
            }
        const auto comparison = must(compareLevels(runs, kCompression, "decibel", "linear"));
        QCOMPARE(comparison.pairs.size(), std::size_t{12});
        QCOMPARE(comparison.settingsInMean(), std::size_t{4});
        QVERIFY(sentence(comparison).ends_with(", 3 seeds in 4 settings."));
        // By seed .1 + .001 seed (1 + 3 + 4 + 6) / 4.
        QVERIFY(near(comparison.paired.mean, 0.1035, 1e-15));
        QCOMPARE(comparison.settings.size(), std::size_t{6});
        QCOMPARE(comparison.settings[1].n, std::size_t{2});
        QVERIFY(comparison.settings[1].interval && !comparison.settings[1].inMean);
        QVERIFY(near(comparison.settings[4].mean, 0.1 + 0.005, 1e-15)); // seeds 0 and 2
        QCOMPARE(texts(comparison.cautions).front(),
                 std::string("Settings of the other fields that are no part of it, since they lack seeds that the "
                             "others share: 2 of 6. Train the same seeds in each."));
    }

    /// The runs of unequally many seeds weigh as much as their settings do, not as many as they are.
    void settingsWithoutPairsAreMeansOfSettings() {
        std::vector<RunResult> runs;
        addResults(runs, specOf(Compression::Decibel), {0.80, 0.82});
        addResults(runs, specOf(Compression::Linear), {0.70, 0.71, 0.72, 0.73}, 10);
        addResults(runs, specOf(Compression::Decibel, 10), {0.60, 0.61, 0.62}, 2);
        addResults(runs, specOf(Compression::Linear, 10), {0.55, 0.56}, 20);
        const auto comparison = must(compareLevels(runs, kCompression, "decibel", "linear"));
        QVERIFY(!comparison.isPaired() && comparison.severalSettings);
        QVERIFY(near(comparison.difference(), (0.095 + 0.055) / 2, 1e-15));
        // Squared errors by cell, of halves: 2e-4 / 2, 5e-4 / 3 / 4, 1e-4 / 3 and 5e-5 / 2.
        const double variance = (1e-4 + 1.25e-4 / 3 + 1e-4 / 3 + 2.5e-5) / 4;
        QVERIFY(near(*comparison.unpaired.standardError, std::sqrt(variance), 1e-12));
        QVERIFY(comparison.interval()->first < comparison.difference());
        QVERIFY2(sentence(comparison).ends_with(", 5 and 6 runs in 2 settings, unpaired."),
                 sentence(comparison).c_str());
        QCOMPARE(texts(comparison.cautions),
                 (Texts{"The mean over 2 settings of the other fields: the difference in each of them may be another.",
                        "The settings of the other fields share fewer than two seeds of both: 5 and 6 runs are "
                        "compared, each setting by itself, by Welch's test."}));
        QCOMPARE(comparison.seedsForMargin, advisedSeeds(0.01, *comparison.unpaired.pairDeviation, kPaperMargin));
        // A setting with a single run on a side is no part of it.
        addResults(runs, specOf(Compression::Decibel, 100), {0.1}, 50);
        addResults(runs, specOf(Compression::Linear, 100), {0.9, 0.9}, 60);
        const auto two = must(compareLevels(runs, kCompression, "decibel", "linear"));
        QCOMPARE(two.unpaired, comparison.unpaired);
        QCOMPARE(two.runsInMean().a.size(), std::size_t{5});
        QCOMPARE(texts(two.cautions).front(),
                 std::string("Settings of the other fields that are no part of it, since a side has fewer than two "
                             "runs there: 1 of 3. Train the same seeds in each."));
    }

    /// Each of two settings has two seeds of its own, which pair: together they are no pairs of both settings.
    void settingsThatShareNoSeedAreNotPaired() {
        std::vector<RunResult> runs;
        for (const Compression compression : {Compression::Decibel, Compression::Linear}) {
            addResults(runs, specOf(compression), {0.80, 0.82});
            addResults(runs, specOf(compression, 10), {0.85, 0.86}, 2);
        }
        const auto comparison = must(compareLevels(runs, kCompression, "decibel", "linear"));
        QVERIFY(comparison.estimate && comparison.pairs.empty());
        QCOMPARE(comparison.settings.size(), std::size_t{2});
        QCOMPARE(comparison.settings[1].n, std::size_t{2});
        QVERIFY(sentence(comparison).ends_with(", 4 and 4 runs in 2 settings, unpaired."));
        // Where they share one seed of each side, nothing tells how the settings hang together.
        addResults(runs, specOf(Compression::Decibel, 10), {0.85}, 1);
        const auto overlapping = must(compareLevels(runs, kCompression, "decibel", "linear"));
        QVERIFY(!overlapping.estimate && !overlapping.hasDifference());
        QVERIFY(sentence(overlapping).starts_with("Nothing can be said about decibel and linear yet: the settings"));
    }

    // Settings share the seeds of a side, and with them an effect of the seed, but the sides share none.
    void unpairedSettingsOfASeedAreOneValue() {
        constexpr int kDraws = 400;
        Random random(18, Purpose::Bootstrap);
        int wrong = 0;
        for (int draw = 0; draw < kDraws; ++draw) {
            std::vector<RunResult> runs;
            for (const Compression compression : {Compression::Decibel, Compression::Linear}) {
                std::array<double, 4> ofSeed{};
                for (double& effect : ofSeed)
                    effect = 0.02 * random.normal();
                for (int scale = 1; scale <= 6; ++scale) {
                    std::vector<double> values;
                    for (const double effect : ofSeed)
                        values.push_back(0.8 + effect + 0.004 * random.normal());
                    addResults(runs, specOf(compression, scale), values, compression == Compression::Linear ? 10 : 0);
                }
            }
            const Verdict told = must(compareLevels(runs, kCompression, "decibel", "linear")).verdict;
            wrong += told == Verdict::Better || told == Verdict::Worse ? 1 : 0;
        }
        QVERIFY2(wrong <= kDraws * (0.05 + 3 * 0.011), qPrintable(QString::number(wrong)));
    }

    // The difference is .1 in one setting and -.1 in the other, and next to nothing depends on the seed.
    void settingsAreNoChance() {
        std::vector<RunResult> runs;
        addResults(runs, specOf(Compression::Decibel), {0.801, 0.802, 0.803});
        addResults(runs, specOf(Compression::Linear), {0.701, 0.7025, 0.7025});
        addResults(runs, specOf(Compression::Decibel, 10), {0.7, 0.71, 0.72});
        addResults(runs, specOf(Compression::Linear, 10), {0.8, 0.81, 0.82});
        const auto comparison = must(compareLevels(runs, kCompression, "decibel", "linear"));
        QCOMPARE(comparison.pairs.size(), std::size_t{6});
        QCOMPARE(comparison.paired.n, std::size_t{3});
        // By seed (.1 - .1) / 2, (.0995 - .1) / 2, (.1005 - .1) / 2.
        QVERIFY(near(comparison.paired.mean, 0.0, 1e-15));
        QVERIFY(near(*comparison.paired.standardDeviation, 0.00025, 1e-15));
        QCOMPARE(comparison.verdict, Verdict::Equivalent);
        QVERIFY(sentence(comparison).ends_with(", 3 seeds in 2 settings."));
        QVERIFY(near(comparison.settings[1].mean, -0.1, 1e-15));
    }

    // Each setting says what its own pairs say; numbers ascend, and not by their first digit.
    void settingsHaveVerdictsInTheirOrder() {
        std::vector<RunResult> runs;
        for (const double scale : {10.0, 2.0, 1.0}) {
            const double gain = scale == 10.0 ? 0.0 : 0.1;
            addResults(runs, specOf(Compression::Decibel, scale), {0.8 + gain, 0.81 + gain, 0.82 + gain});
            addResults(runs, specOf(Compression::Linear, scale), {0.8001, 0.81, 0.8199});
        }
        const auto comparison = must(compareLevels(runs, kCompression, "decibel", "linear"));
        QCOMPARE(comparison.settings.size(), std::size_t{3});
        Texts labels;
        for (const SettingDifference& setting : comparison.settings)
            labels.push_back(setting.label);
        QCOMPARE(labels, (Texts{"scale 1", "scale 2", "scale 10"}));
        QCOMPARE(comparison.settings[0].verdict, Verdict::Better);
        QCOMPARE(comparison.settings[2].verdict, Verdict::Equivalent);
        const auto alone = pairedDifference(std::vector{0.9, 0.91, 0.92}, std::vector{0.8001, 0.81, 0.8199});
        QVERIFY(near(comparison.settings[0].interval->first, alone.mean - *alone.halfWidth, 1e-15));
        QVERIFY(near(*comparison.settings[0].p, *alone.p, 1e-15));
        QCOMPARE(comparison.settings[0].n, std::size_t{3});
    }

    // Folds are data sets: of one setting, in which seeds and folds pair, and correlate.
    void foldsAreNoSettings() {
        std::vector<RunResult> runs;
        std::vector<double> a;
        std::vector<double> b;
        Random random(5, Purpose::Bootstrap);
        for (int fold = 0; fold < 5; ++fold)
            for (const Compression compression : {Compression::Decibel, Compression::Linear}) {
                RunSpec spec = specOf(compression);
                spec.data.dataset[0] = static_cast<char>('a' + fold);
                const bool isA = compression == Compression::Decibel;
                for (std::uint64_t seed = 0; seed < 2; ++seed) {
                    const double value = (isA ? 0.82 : 0.8) + 0.004 * random.normal();
                    runs.push_back(resultOf(spec, seed, value));
                    (isA ? a : b).push_back(value);
                }
            }
        const auto settings = must(compareLevels(runs, kCompression, "decibel", "linear"));
        QCOMPARE(settings.settings.size(), std::size_t{5});
        const auto folds =
            must(compareLevels(runs, kCompression, "decibel", "linear", kPaperMargin, Measure::RocAuc, 5));
        QCOMPARE(folds.settings.size(), std::size_t{1});
        const auto expected = pairedDifference(a, b, 0.2);
        QCOMPARE(folds.paired.n, std::size_t{10});
        QVERIFY(near(*folds.paired.p, *expected.p, 1e-12));
        QVERIFY(near(folds.interval()->second, expected.mean + *expected.halfWidth, 1e-12));
        QVERIFY(!folds.seedsForMargin && !folds.seedsForMean);
        QVERIFY(sentence(folds).find("10 pairs of seeds and folds, correlated by 1/5") != std::string::npos);
        QVERIFY(folds.cautions.empty());
        const auto ten =
            must(compareLevels(runs, kCompression, "decibel", "linear", kPaperMargin, Measure::RocAuc, 10));
        QCOMPARE(texts(ten.cautions).front(),
                 std::string("Data sets of the runs that pair: 5, where there should be 10. Each fold is a "
                             "data set of its own."));
        QVERIFY(!compareLevels(runs, "data.dataset", runs.front().spec.data.dataset, runs.back().spec.data.dataset,
                               kPaperMargin, Measure::RocAuc, 5));
        QCOMPARE(must(compareAllLevels(runs, kCompression, kPaperMargin, Measure::RocAuc, 5)).comparisons.front(),
                 folds);

        // A configuration is the same one in every fold, by whichever of its ids it is called.
        const auto two = [&](std::size_t first, std::size_t second) {
            return compareConfigurations(runs, runs[first].configuration, runs[second].configuration, kPaperMargin,
                                         Measure::RocAuc, 5);
        };
        const Comparison configurations = must(two(0, 2));
        QCOMPARE(configurations.paired.n, std::size_t{10});
        QCOMPARE(configurations.paired.p, folds.paired.p);
        QCOMPARE(sentence(configurations), sentence(folds));
        QVERIFY(configurations.cautions.empty());
        QCOMPARE(must(two(8, 18)).paired.p, folds.paired.p);
        QVERIFY(two(0, 4).error().message.starts_with("The two are one configuration in two data sets"));
    }

    // Six settings share their seeds, and with them an effect of the seed: "better" or "worse" comes out in at most
    // 5 %, where pairs that count one by one are wrong in a third of all cases.
    void settingsOfASeedAreOneValue() {
        constexpr int kDraws = 400;
        Random random(17, Purpose::Bootstrap);
        int wrong = 0;
        for (int draw = 0; draw < kDraws; ++draw) {
            std::vector<RunResult> runs;
            std::array<double, 3> ofSeed{};
            for (double& effect : ofSeed)
                effect = 0.02 * random.normal();
            for (int scale = 1; scale <= 6; ++scale) {
                std::vector<double> decibel;
                std::vector<double> linear;
                for (const double effect : ofSeed) {
                    decibel.push_back(0.8 + effect + 0.004 * random.normal());
                    linear.push_back(0.8 + 0.004 * random.normal());
                }
                addResults(runs, specOf(Compression::Decibel, scale), decibel);
                addResults(runs, specOf(Compression::Linear, scale), linear);
            }
            const Verdict told = must(compareLevels(runs, kCompression, "decibel", "linear")).verdict;
            wrong += told == Verdict::Better || told == Verdict::Worse ? 1 : 0;
        }
        QVERIFY2(wrong <= kDraws * (0.05 + 3 * 0.011), qPrintable(QString::number(wrong)));
    }

    void otherSignsInSettingsAreTold() {
        std::vector<RunResult> runs;
        addResults(runs, specOf(Compression::Decibel), {0.80, 0.81, 0.82});
        addResults(runs, specOf(Compression::Linear), {0.70, 0.71, 0.725});
        addResults(runs, specOf(Compression::Decibel, 10.0), {0.80, 0.81, 0.82});
        addResults(runs, specOf(Compression::Linear, 10.0), {0.81, 0.83, 0.83});
        const auto comparison = must(compareLevels(runs, kCompression, "decibel", "linear"));
        const Texts told = texts(comparison.cautions);
        QVERIFY(std::ranges::count(told,
                                   "The mean over 2 settings of the other fields: in 1 of them the difference has "
                                   "the other sign, so that it depends on them.") == 1);
    }

    /// What the numbers are not of is not told of them.
    void cautionsAreOfTheRunsThatCount() {
        std::vector<RunResult> runs;
        for (const Compression compression : {Compression::Decibel, Compression::Linear})
            addResults(runs, specOf(compression), {0.80, 0.81, 0.79});
        addResults(runs, specOf(Compression::Decibel, 10), {0.6, 0.61});
        addResults(runs, specOf(Compression::Linear, 10), {0.62, 0.63}, 2); // no seed in common
        for (std::size_t run = 0; run < runs.size(); ++run) {
            const bool isLeftOut = run >= 6;
            runs[run].origin.device = isLeftOut ? "NVIDIA L4" : "cpu";
            runs[run].epochs = isLeftOut ? 1 : 12;
            runs[run].bestEpoch = isLeftOut ? 1 : 6;
        }
        const auto comparison = must(compareLevels(runs, kCompression, "decibel", "linear"));
        QVERIFY(!comparison.moreDiffers);
        QCOMPARE(texts(comparison.cautions),
                 (Texts{"Settings of the other fields that are no part of it, since they lack seeds that the others "
                        "share: 1 of 2. Train the same seeds in each."}));
        QCOMPARE(comparison.settings.size(), std::size_t{1});
        QCOMPARE(comparison.settings[0].label, std::string("scale 1"));
        QCOMPARE(std::pair(comparison.unpaired.nA, comparison.unpaired.nB), std::pair(std::size_t{3}, std::size_t{3}));
        QCOMPARE(comparison.unpaired.settings, std::size_t{1});
        // Within its pairs each of two settings is alike.
        for (std::size_t run = 8; run < runs.size(); ++run)
            runs[run] = resultOf(specOf(Compression::Linear, 10), run - 8, 0.6);
        for (std::size_t run = 6; run < runs.size(); ++run)
            runs[run].origin.device = "NVIDIA L4";
        QVERIFY(must(compareLevels(runs, kCompression, "decibel", "linear")).settingsInMean() == 2);
        QCOMPARE(must(compareLevels(runs, kCompression, "decibel", "linear")).moreDiffers, true); // 1 and 12 epochs
        for (std::size_t run = 6; run < runs.size(); ++run)
            runs[run].epochs = 12;
        QVERIFY(!must(compareLevels(runs, kCompression, "decibel", "linear")).moreDiffers);
    }
};

QTEST_APPLESS_MAIN(TestSettingDifferences)
#include "tst_setting_differences.moc"
