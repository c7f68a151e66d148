// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/level_comparisons.h"

#include <algorithm>
#include <utility>

#include <QTest>

#include "engine/analysis/holm.h"
#include "engine/analysis/more_seeds.h"
#include "tests/engine/analysis/comparison_words.h"
#include "tests/support/must.h"
#include "tests/support/near.h"
#include "tests/support/show.h"

using namespace etude;
using namespace etude::test;

/// All pairs of a field's levels as a family.
class TestLevelComparisons : public QObject {
    Q_OBJECT
private Q_SLOTS:
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

QTEST_APPLESS_MAIN(TestLevelComparisons)
#include "tst_level_comparisons.moc"
