// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/comparison.h"

#include <set>
#include <utility>

#include <QTest>

#include "engine/analysis/level_comparisons.h"
#include "engine/analysis/more_seeds.h"
#include "tests/engine/analysis/comparison_words.h"
#include "tests/support/must.h"
#include "tests/support/near.h"
#include "tests/support/show.h"

using namespace etude;
using namespace etude::test;

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
};

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
