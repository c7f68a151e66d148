// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/comparison.h"

#include <array>
#include <set>
#include <utility>

#include <QTest>

#include "engine/analysis/comparison_text.h"
#include "engine/analysis/holm.h"
#include "engine/analysis/level_comparisons.h"
#include "engine/analysis/more_seeds.h"
#include "engine/core/random.h"
#include "tests/engine/analysis/run_results.h"
#include "tests/support/must.h"
#include "tests/support/near.h"
#include "tests/support/show.h"

using namespace etude;
using test::addResults;
using test::must;
using test::near;
using test::resultOf;
using test::smallSpec;

namespace {

const std::string kCompression = "input.preprocess.compression";

RunSpec specOf(Compression compression, double scale = 1.0) {
    RunSpec spec = smallSpec();
    spec.input.preprocess.compression = compression;
    spec.input.preprocess.scale = scale;
    return spec;
}

std::string sentence(const Comparison& comparison) {
    return verdictSentence(comparison, sideNames(comparison)).english();
}

std::vector<std::string> texts(const std::vector<Sentence>& sentences) {
    std::vector<std::string> english;
    for (const Sentence& one : sentences)
        english.push_back(one.english());
    return english;
}

using Texts = std::vector<std::string>;

} // namespace

class TestComparison : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Whatever the measure, the numbers are those of its values.
    void anotherMeasureIsComparedLikewise() {
        std::vector<RunResult> runs;
        addResults(runs, specOf(Compression::Decibel), {0.848, 0.801, 0.862});
        addResults(runs, specOf(Compression::Linear), {0.8, 0.803, 0.8});
        const auto roc = must(compareLevels(runs, kCompression, "decibel", "linear"));
        std::vector<RunResult> swapped = runs;
        for (RunResult& run : swapped)
            run.prAuc = std::exchange(run.rocAuc, 0.5);
        const auto pr = must(compareLevels(swapped, kCompression, "decibel", "linear", kPaperMargin, Measure::PrAuc));
        QCOMPARE(pr.paired, roc.paired);
        QCOMPARE(pr.unpaired, roc.unpaired);
        QCOMPARE(pr.posterior, roc.posterior);
        QCOMPARE(pr.equivalenceP, roc.equivalenceP);
        QCOMPARE(pr.settings, roc.settings);
        QCOMPARE(pr.cautions, roc.cautions);
        QVERIFY(sentence(pr).find("PR-AUC +0.036") != std::string::npos);
        const auto all = must(compareAllLevels(swapped, kCompression, kPaperMargin, Measure::PrAuc));
        QCOMPARE(all.adjusted, must(compareAllLevels(runs, kCompression)).adjusted);
        const auto ids = std::pair(swapped.front().configuration, swapped.back().configuration);
        QCOMPARE(must(compareConfigurations(swapped, ids.first, ids.second, kPaperMargin, Measure::PrAuc)).paired,
                 roc.paired);
        swapped.front().prAuc.reset();
        const auto fewer =
            must(compareLevels(swapped, kCompression, "decibel", "linear", kPaperMargin, Measure::PrAuc));
        QCOMPARE(fewer.paired.n, std::size_t{2});
        QCOMPARE(texts(fewer.cautions).front(), std::string("Runs whose test has no PR-AUC, left out: 1."));
        QVERIFY(!compareLevels(runs, kCompression, "decibel", "linear", kPaperMargin, Measure::PrAuc));
    }

    // The differences are .048, -.002 and .062.
    void threeSeedsThatDisagreeAreInconclusive() {
        std::vector<RunResult> runs;
        addResults(runs, specOf(Compression::Decibel), {0.848, 0.801, 0.862});
        addResults(runs, specOf(Compression::Linear), {0.8, 0.803, 0.8});
        const auto comparison = must(compareLevels(runs, kCompression, "decibel", "linear"));
        QCOMPARE(comparison.pairs, (std::vector<std::pair<std::size_t, std::size_t>>{{0, 0}, {1, 1}, {2, 2}}));
        QCOMPARE(comparison.verdict, Verdict::Inconclusive);
        QVERIFY(near(comparison.paired.mean, 0.036, 1e-12));
        QCOMPARE(sentence(comparison), std::string("Inconclusive whether decibel or linear is better: +0.036 (95 % CI "
                                                   "−0.048 to +0.120), 3 pairs of seeds."));
        QCOMPARE(texts(adviceSentences(comparison)),
                 (Texts{"If the difference is as large as it looks, about 12 seeds in all would settle it "
                        "(power 80 %).",
                        "To tell any difference of twice the margin (0.01), about 358 seeds are needed in all "
                        "(power 80 %)."}));
        QCOMPARE(comparison.cautions, std::vector<Sentence>());
    }

    // What looks equal is advised the seeds that would show it.
    void whatLooksEquivalentIsAdvisedToShowIt() {
        std::vector<RunResult> runs;
        addResults(runs, specOf(Compression::Decibel), {0.802, 0.810, 0.820});
        addResults(runs, specOf(Compression::Linear), {0.800, 0.813, 0.819});
        const auto comparison = must(compareLevels(runs, kCompression, "decibel", "linear"));
        QCOMPARE(comparison.verdict, Verdict::Inconclusive);
        QVERIFY(comparison.paired.mean < kPaperMargin && !comparison.seedsForMean);
        QCOMPARE(comparison.seedsForEquivalence,
                 advisedEquivalenceSeeds(comparison.paired.mean, *comparison.paired.standardDeviation, kPaperMargin));
        QCOMPARE(comparison.leastSeeds(), comparison.seedsForEquivalence);
        QCOMPARE(texts(adviceSentences(comparison)),
                 Texts{"If the difference is as small as it looks, about " + std::to_string(*comparison.leastSeeds()) +
                       " seeds in all would show that the two are equivalent (power 80 %)."});
    }

    void sidesSwap() {
        std::vector<RunResult> runs;
        addResults(runs, specOf(Compression::Decibel), {0.80, 0.81, 0.82});
        addResults(runs, specOf(Compression::Linear), {0.70, 0.71, 0.725});
        const auto better = must(compareLevels(runs, kCompression, "decibel", "linear"));
        QCOMPARE(better.verdict, Verdict::Better);
        QCOMPARE(sentence(better), std::string("decibel is better than linear: +0.098 (95 % CI +0.091 to +0.106), 3 "
                                               "pairs of seeds."));
        QVERIFY(adviceSentences(better).empty());
        const auto worse = must(compareLevels(runs, kCompression, "linear", "decibel"));
        QCOMPARE(worse.verdict, Verdict::Worse);
        QVERIFY(near(worse.paired.mean, -better.paired.mean, 1e-15));
        QCOMPARE(must(compareLevels(runs, kCompression, "decibel", "linear", 0.2)).verdict, Verdict::Equivalent);
        // The same of the two configurations.
        const auto configurations =
            must(compareConfigurations(runs, runs.front().configuration, runs.back().configuration));
        QCOMPARE(configurations.paired, better.paired);
        QCOMPARE(configurations.a.label, std::string("decibel"));
    }

    void onlyRunsThatAgreeInAllElse() {
        std::vector<RunResult> runs;
        addResults(runs, specOf(Compression::Decibel), {0.80, 0.82});
        addResults(runs, specOf(Compression::Decibel, 10), {0.85, 0.86});
        addResults(runs, specOf(Compression::Linear), {0.70, 0.71});
        addResults(runs, specOf(Compression::Linear, 10), {0.80});
        addResults(runs, specOf(Compression::Linear, 100), {0.10, 0.11}); // nobody to compare with
        RunSpec control = specOf(Compression::Linear);
        control.data.labelShuffleSeed = 1;
        addResults(runs, control, {0.5, 0.5});
        runs.push_back(resultOf(specOf(Compression::Linear), 7, {})); // no result yet
        const auto comparison = must(compareLevels(runs, kCompression, "decibel", "linear"));
        QCOMPARE(comparison.pairs.size(), std::size_t{2}); // of the one setting that has two seeds
        QCOMPARE(comparison.settings.size(), std::size_t{2});
        QVERIFY(near(comparison.paired.mean, (0.10 + 0.11) / 2, 1e-15));
        QVERIFY(sentence(comparison).ends_with(", 2 pairs of seeds."));
        QCOMPARE(comparison.settings[0].label, std::string("scale 1"));
        QCOMPARE(comparison.settings[0].n, std::size_t{2});
        QVERIFY(comparison.settings[0].inMean && !comparison.settings[1].inMean);
        QVERIFY(near(comparison.settings[1].mean, 0.05, 1e-15));
        QCOMPARE(
            texts(comparison.cautions),
            (Texts{
                "Runs that are no part of it, since no run of the other side agrees with them in all other fields: 2.",
                "Settings of the other fields that are no part of it, since they lack seeds that the others share: 1 "
                "of "
                "2. Train the same seeds in each."}));
    }

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

    void moreThanWasMeantDiffers() {
        std::vector<RunResult> runs;
        addResults(runs, specOf(Compression::Decibel), {0.80, 0.81, 0.82});
        addResults(runs, specOf(Compression::Linear), {0.70, 0.71, 0.725});
        for (RunResult& run : runs)
            run.origin.device = run.spec.input.preprocess.compression == Compression::Decibel ? "cpu" : "cuda:0";
        const auto comparison = must(compareLevels(runs, kCompression, "decibel", "linear"));
        QVERIFY(comparison.moreDiffers);
        QVERIFY(sentence(comparison).ends_with("3 pairs of seeds. Not all else is equal."));
    }

    /// Runs that were still getting better are a caution; nothing differs.
    void risingRunsAreNoDifference() {
        std::vector<RunResult> runs;
        addResults(runs, specOf(Compression::Decibel), {0.80, 0.81, 0.82});
        addResults(runs, specOf(Compression::Linear), {0.70, 0.71, 0.725});
        for (RunResult& run : runs)
            run.epochs = run.bestEpoch = 12;
        const auto comparison = must(compareLevels(runs, kCompression, "decibel", "linear"));
        QVERIFY(!comparison.moreDiffers);
        QVERIFY(sentence(comparison).ends_with("3 pairs of seeds."));
        QVERIFY(texts(comparison.cautions).back().starts_with("6 of 6 runs were still getting better"));
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

    // A logarithm has a field of its own, which is no part of what is held equal.
    void fieldsOfALevelBelongToIt() {
        std::vector<RunResult> runs;
        RunSpec log = specOf(Compression::Log);
        log.input.preprocess.logOffset = 0.5;
        addResults(runs, specOf(Compression::Decibel), {0.80, 0.81, 0.82});
        addResults(runs, log, {0.70, 0.71, 0.725});
        QCOMPARE(must(compareLevels(runs, kCompression, "decibel", "log")).pairs.size(), std::size_t{3});
        log.input.preprocess.logOffset = 0.25;
        addResults(runs, log, {0.6, 0.6, 0.6});
        const auto ambiguous = compareLevels(runs, kCompression, "decibel", "log");
        QVERIFY(!ambiguous);
        addResults(runs, specOf(Compression::Decibel, 10), {0.80, 0.81});
        RunSpec other = specOf(Compression::Log, 10);
        addResults(runs, other, {0.7, 0.7});
        const auto rest = must(compareLevels(runs, kCompression, "decibel", "log"));
        QCOMPARE(rest.pairs.size(), std::size_t{2});
        QCOMPARE(texts(rest.cautions),
                 Texts{"Settings that are no part of it, since a level stands for several configurations there, which "
                       "differ in fields of its own: 1. Compare two configurations instead."});
    }

    void seedsThatDoNotPair() {
        std::vector<RunResult> runs;
        addResults(runs, specOf(Compression::Decibel), {0.80, 0.81, 0.82});
        addResults(runs, specOf(Compression::Linear), {0.70, 0.71, 0.72}, 10);
        const auto comparison = must(compareLevels(runs, kCompression, "decibel", "linear"));
        QVERIFY(!comparison.isPaired());
        QCOMPARE(comparison.verdict, Verdict::Better);
        QCOMPARE(sentence(comparison),
                 std::string("decibel is better than linear: +0.100 (95 % CI +0.077 to +0.123), 3 "
                             "and 3 runs, unpaired."));
        QCOMPARE(texts(comparison.cautions),
                 Texts{"The two have no seed in common: all 3 and 3 runs are compared, by Welch's test."});
    }

    void oneSeedInCommonIsToldAndMoreAreAdvised() {
        std::vector<RunResult> runs;
        addResults(runs, specOf(Compression::Decibel), {0.80, 0.83, 0.82});
        addResults(runs, specOf(Compression::Linear), {0.79, 0.81, 0.80}, 2);
        const auto comparison = must(compareLevels(runs, kCompression, "decibel", "linear"));
        QVERIFY(!comparison.isPaired() && !comparison.isOfPairs());
        QCOMPARE(comparison.verdict, Verdict::Inconclusive);
        QCOMPARE(texts(comparison.cautions),
                 Texts{"The two have one seed in common, too few for pairs: all 3 and 3 runs are compared, by Welch's "
                       "test."});
        // The deviations of the two are sqrt(7/3) and 1 hundredths: of uncorrelated pairs, sqrt(10/3).
        const double deviation = 0.01 * std::sqrt(10.0 / 3.0);
        QCOMPARE(comparison.seedsForMargin, advisedSeeds(0.01, deviation, kPaperMargin));
        QCOMPARE(comparison.seedsForMean, advisedSeeds(comparison.unpaired.mean, deviation, kPaperMargin));
        QCOMPARE(texts(adviceSentences(comparison)).front(),
                 std::string("Train both with the same seeds, so that what a seed does to both cancels."));
        QCOMPARE(adviceSentences(comparison).size(), std::size_t{3});
        // The seeds that one side has come first.
        QCOMPARE(must(moreSeeds(comparison, 5)).missing, std::size_t{4});
    }

    /// The difference is of the pair, not of all runs, of which one side has more.
    void onePairIsADifferenceWithoutAnInterval() {
        std::vector<RunResult> runs;
        addResults(runs, specOf(Compression::Decibel), {0.9, 0.7});
        addResults(runs, specOf(Compression::Linear), {0.6});
        const auto comparison = must(compareLevels(runs, kCompression, "decibel", "linear"));
        QVERIFY(!comparison.estimate && !comparison.isPaired() && comparison.isOfPairs());
        QVERIFY(near(comparison.difference(), 0.3, 1e-15));
    }

    void oneSeedSaysSoInsteadOfANumber() {
        std::vector<RunResult> runs;
        addResults(runs, specOf(Compression::Decibel), {0.9});
        addResults(runs, specOf(Compression::Linear), {0.6});
        const auto comparison = must(compareLevels(runs, kCompression, "decibel", "linear"));
        QVERIFY(!comparison.estimate && !comparison.posterior && !comparison.interval());
        QCOMPARE(sentence(comparison),
                 std::string("Nothing can be said about decibel and linear yet: one seed tells nothing about the "
                             "variance of training. Train both with the same seeds, two or more."));
        QVERIFY(adviceSentences(comparison).empty());
    }

    void threeLevelsHaveAllPairsWithHolm() {
        std::vector<RunResult> runs;
        addResults(runs, specOf(Compression::Decibel), {0.80, 0.81, 0.82});
        addResults(runs, specOf(Compression::Linear), {0.70, 0.71, 0.725});
        addResults(runs, specOf(Compression::PowerLaw), {0.79, 0.82, 0.81});
        const auto all = must(compareAllLevels(runs, kCompression));
        QCOMPARE(all.comparisons.size(), std::size_t{3});
        std::vector<double> p;
        for (const Comparison& comparison : all.comparisons)
            p.push_back(*comparison.paired.p);
        QVERIFY(near(*all.adjusted[0], std::min(1.0, 3 * p[0]), 1e-15)); // the least of the three
        QVERIFY(near(*all.adjusted[2], std::max(2 * p[2], 3 * p[0]), 1e-15));
        QVERIFY(near(*all.adjusted[1], std::max(p[1], std::min(1.0, *all.adjusted[2])), 1e-15));
        QCOMPARE(adjustedP(all, all.comparisons[1]), all.adjusted[1]);
        QCOMPARE(amongAll(all, must(compareLevels(runs, kCompression, "linear", "decibel"))), &all.comparisons[0]);
        // Advice is for one of three: a level that is shared out.
        for (const Comparison& pair : all.comparisons) {
            const double deviation = *pair.paired.standardDeviation;
            QCOMPARE(pair.pairsOfLevels, std::size_t{3});
            QCOMPARE(pair.seedsForMargin, advisedSeeds(0.01, deviation, kPaperMargin, 3));
            QCOMPARE(pair.seedsForMean, advisedSeeds(pair.paired.mean, deviation, kPaperMargin, 3));
        }
        QCOMPARE(adjustedP(all, must(compareLevels(runs, kCompression, "linear", "decibel"))), all.adjusted[0]);
        addResults(runs, specOf(Compression::PowerLaw, 10), {0.79, 0.82, 0.81});
        QVERIFY(!adjustedP(all, must(compareConfigurations(runs, runs[0].configuration, runs.back().configuration))));
    }

    /// Beyond the margin by itself (twice the chance of being within: .036), and not as one of three.
    void aVerdictMayNotHoldAmongAllPairs() {
        std::vector<RunResult> runs;
        addResults(runs, specOf(Compression::Decibel), {0.850, 0.800, 0.830, 0.820});
        addResults(runs, specOf(Compression::Linear), {0.800, 0.770, 0.780, 0.785});
        addResults(runs, specOf(Compression::PowerLaw), {0.838, 0.770, 0.814, 0.790});
        const auto all = must(compareAllLevels(runs, kCompression, 0.005));
        for (std::size_t i = 0; i < all.comparisons.size(); ++i) {
            const Comparison& pair = all.comparisons[i];
            const bool isOther = pair.verdict == Verdict::Better || pair.verdict == Verdict::Worse;
            QCOMPARE(failsAmongAll(all, pair), isOther && all.verdicts[i] == Verdict::Inconclusive);
            if (!isOther)
                QCOMPARE(all.verdicts[i], pair.verdict);
        }
        // Of three, the least sure may be wrong with the chance of a single one; the surest with a third of that.
        std::vector<double> notBeyond;
        for (const Comparison& pair : all.comparisons)
            notBeyond.push_back(std::min(1.0, 2.0 * (1.0 - std::max(pair.posterior->better, pair.posterior->worse))));
        const std::vector<double> adjusted = holmAdjusted(notBeyond);
        int failing = 0;
        for (std::size_t i = 0; i < all.comparisons.size(); ++i) {
            if (notBeyond[i] > 0.05)
                continue;
            QCOMPARE(all.verdicts[i] == Verdict::Inconclusive, adjusted[i] > 0.05);
            const Texts advice = texts(adviceSentences(all.comparisons[i], adjusted[i] > 0.05));
            QCOMPARE(advice.empty(), adjusted[i] <= 0.05);
            if (!advice.empty())
                QCOMPARE(advice.back(),
                         std::string("So many seeds settle it as one of 3 pairs of levels, too (Holm)."));
            failing += adjusted[i] > 0.05 ? 1 : 0;
        }
        QVERIFY(failing > 0);
    }

    /// Two levels that are asked for, in whichever order, are one of all pairs, too.
    void aPairThatIsAskedForIsOneOfAll() {
        std::vector<RunResult> runs;
        addResults(runs, specOf(Compression::Decibel), {0.820, 0.812, 0.831});
        addResults(runs, specOf(Compression::Linear), {0.800, 0.796, 0.806});
        addResults(runs, specOf(Compression::Log), {0.801, 0.797, 0.808});
        const auto all = must(compareAllLevels(runs, kCompression));
        QCOMPARE(all.comparisons.size(), std::size_t{3});
        const auto pair = must(compareLevelsAmongAll(runs, kCompression, "linear", "decibel"));
        QCOMPARE(pair.all, all);
        const Comparison& same = *amongAll(all, pair.comparison);
        QCOMPARE(pair.comparison.seedsForMargin, same.seedsForMargin);
        QCOMPARE(pair.comparison.pairsOfLevels, std::size_t{3});
        QVERIFY(pair.comparison.seedsForMargin >
                must(compareLevels(runs, kCompression, "linear", "decibel")).seedsForMargin);
        QCOMPARE(pair.comparison.verdict, Verdict::Worse);
        const bool fails = failsAmongAll(all, same);
        QCOMPARE(verdictAmongAll(pair.all, pair.comparison), fails ? Verdict::Inconclusive : Verdict::Worse);
        QCOMPARE(verdictAmongAll(all, must(compareConfigurations(runs, runs[0].configuration, runs[3].configuration))),
                 verdictAmongAll(all, same));
    }

    void whatCannotBeComparedSaysWhy() {
        std::vector<RunResult> runs;
        addResults(runs, specOf(Compression::Decibel), {0.80});
        const std::string id = runs.front().configuration;
        QCOMPARE(compareConfigurations(runs, id, id).error().message,
                 std::string("A configuration cannot be compared with itself; choose two."));
        QVERIFY(!compareConfigurations(runs, id, "unknown"));
        QCOMPARE(
            compareLevels(runs, kCompression, "decibel", "linear").error().message,
            std::string("No two runs with a result differ in compression (decibel and linear) alone; queue a study "
                        "that varies it."));
        QCOMPARE(compareAllLevels(runs, kCompression).error().message,
                 std::string("The runs with a result do not differ in compression; queue a study that varies it."));
    }

    void moreSeedsAreThoseThatAreMissing() {
        std::vector<RunResult> runs;
        addResults(runs, specOf(Compression::Decibel), {0.80, 0.81}, 1); // seeds 1 and 2
        addResults(runs, specOf(Compression::Linear), {0.70, 0.72}, 1);
        for (RunResult& run : runs)
            run.seconds = 30.0;
        const auto comparison = must(compareLevels(runs, kCompression, "decibel", "linear"));
        const MissingRuns more = must(moreSeeds(comparison, 4)); // seeds 0 to 3
        QCOMPARE(more.study.runs.size(), std::size_t{8});
        QCOMPARE(more.missing, std::size_t{4});
        QCOMPARE(more.seconds, std::optional(120.0));
        std::set<std::uint64_t> seeds;
        std::set<std::string> ids;
        for (const RunSpec& spec : more.study.runs) {
            seeds.insert(spec.seeds.initialisation);
            ids.insert(runId(spec));
        }
        QCOMPARE(seeds, (std::set<std::uint64_t>{0, 1, 2, 3}));
        QCOMPARE(ids.size(), std::size_t{8});
        QVERIFY(ids.contains(runs.front().run));
        QCOMPARE(must(moreSeeds(comparison, 2)).missing, std::size_t{0});
        QVERIFY(!moreSeeds(comparison, 0));
        QVERIFY(!moreSeeds(comparison, 10001));
    }

    void whatElseDiffersIsTold() {
        std::vector<RunResult> runs;
        RunSpec other = specOf(Compression::Linear, 10);
        other.data.dataset = std::string(32, 'f');
        addResults(runs, specOf(Compression::Decibel), {0.80, 0.81});
        addResults(runs, other, {0.70, 0.71});
        runs.back().epochs = 5;
        const auto comparison =
            must(compareConfigurations(runs, runs.front().configuration, runs.back().configuration));
        QCOMPARE(comparison.cautions.size(), std::size_t{3});
        QVERIFY(comparison.cautions[0].english().starts_with("The two differ in more than one field"));
        QVERIFY(comparison.cautions[1].english().starts_with("The two are of different data sets or splits"));
        QVERIFY(comparison.cautions[2].english().starts_with("Epochs trained: 12 on the first side, 5 to 12 on"));
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

    void theFirstLevelsThatCanBeCompared() {
        std::vector<RunResult> runs;
        addResults(runs, specOf(Compression::Decibel, 10), {0.8, 0.81});
        addResults(runs, specOf(Compression::Linear), {0.7, 0.71});
        const std::vector<FieldValue> levels{"decibel", "linear"};
        QVERIFY(!comparableLevels(runs, kCompression, levels));
        const std::vector<FieldValue> scales{1.0, 10.0, 100.0};
        addResults(runs, specOf(Compression::Linear, 100), {0.7, 0.71});
        QCOMPARE(comparableLevels(runs, "input.preprocess.scale", scales), (std::pair<std::size_t, std::size_t>{0, 2}));
    }
};

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
