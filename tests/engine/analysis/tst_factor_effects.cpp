// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/factor_effects.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <vector>

#include <QTest>

#include "engine/core/random.h"
#include "tests/engine/analysis/effects_reference.h"
#include "tests/support/must.h"
#include "tests/support/near.h"
#include "tests/support/show.h"

using namespace etude;
using test::equalsMeans;
using test::equalsTerm;
using test::kTolerance;
using test::must;
using test::near;
using test::nearRelative;

namespace {

/// Every combination of the levels with each of the seeds, in that order; the responses are 0.
FactorDesign everyCombination(const std::vector<std::size_t>& levels, std::size_t seeds) {
    FactorDesign design;
    std::size_t runs = seeds;
    for (const std::size_t count : levels) {
        DesignFactor& factor = design.factors.emplace_back();
        factor.name = std::string(1, static_cast<char>('a' + design.factors.size() - 1));
        for (std::size_t level = 0; level < count; ++level)
            factor.levels.push_back(factor.name + std::to_string(level));
        runs *= count;
    }
    for (std::size_t run = 0; run < runs; ++run) {
        design.seeds.push_back(run % seeds);
        std::size_t rest = run / seeds;
        for (DesignFactor& factor : design.factors) {
            factor.level.push_back(rest % factor.levels.size());
            rest /= factor.levels.size();
        }
    }
    design.response.resize(runs);
    return design;
}

/// Without the runs of which `isLeftOut` is true.
template <class IsLeftOut>
FactorDesign without(const FactorDesign& design, const IsLeftOut& isLeftOut) {
    FactorDesign rest = design;
    rest.response.clear();
    rest.seeds.clear();
    for (DesignFactor& factor : rest.factors)
        factor.level.clear();
    for (std::size_t run = 0; run < design.response.size(); ++run) {
        if (isLeftOut(run))
            continue;
        rest.response.push_back(design.response[run]);
        rest.seeds.push_back(design.seeds[run]);
        for (std::size_t factor = 0; factor < rest.factors.size(); ++factor)
            rest.factors[factor].level.push_back(design.factors[factor].level[run]);
    }
    return rest;
}

/// Seeds that differ much, and chance; no effects. The mean response of the seeds, without chance.
double drawResponses(FactorDesign& design, Random& random) {
    std::vector<double> ofSeed(*std::ranges::max_element(design.seeds) + 1);
    for (double& value : ofSeed)
        value = 0.8 + 0.03 * random.normal();
    for (std::size_t run = 0; run < design.response.size(); ++run)
        design.response[run] = ofSeed[design.seeds[run]] + 0.005 * random.normal();
    return std::accumulate(ofSeed.begin(), ofSeed.end(), 0.0) / static_cast<double>(ofSeed.size());
}

FactorDesign storedDesign(const Json& reference) {
    FactorDesign design = everyCombination(reference["levels"].get<std::vector<std::size_t>>(), 1);
    design.response = reference["response"].get<std::vector<double>>();
    design.seeds = reference["seeds"].get<std::vector<std::uint64_t>>();
    for (std::size_t factor = 0; factor < design.factors.size(); ++factor)
        design.factors[factor].level = reference["level"][factor].get<std::vector<std::size_t>>();
    return design;
}

std::vector<std::string> cautions(const FactorEffects& effects) {
    std::vector<std::string> texts;
    for (const Sentence& caution : effects.cautions)
        texts.push_back(caution.english());
    return texts;
}

std::string errorOf(const FactorDesign& design, EffectTerms terms = EffectTerms::MainAndTwoWay) {
    const auto effects = factorEffects(design, terms);
    return effects ? "no error" : effects.error().message;
}

} // namespace

class TestFactorEffects : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_reference = test::effectsReference("factors.json");
        QVERIFY(m_reference["designs"].size() >= 11);
    }

    // 2 levels and n seeds: F is the square of the paired t, here of differences of 1, 2 and 3: t = 2 sqrt(3).
    void twoLevelsAreAPairedTest() {
        FactorDesign design = everyCombination({2}, 3);
        design.response = {0.0, 5.0, 1.0, 1.0, 7.0, 4.0};
        const FactorEffects effects = must(factorEffects(design));
        QCOMPARE(effects.terms.size(), 1U);
        QVERIFY(near(*effects.terms[0].f, 12.0, 1e-12));
        QVERIFY(near(*effects.terms[0].p, 0.07417990022744853, 1e-12));
        QVERIFY(near(*effects.terms[0].partialOmegaSquared, 11.0 / 17.0, 1e-12));
        QCOMPARE(effects.residualDegrees, 2);
        QCOMPARE(effects.seed.degrees, 2);
        QVERIFY(near(*effects.levelMeans[0][0].mean, 2.0, 1e-12));
        QVERIFY(near(*effects.levelMeans[0][1].mean, 4.0, 1e-12));
        QVERIFY(effects.cautions.empty());
    }

    void equalsStatsmodels_data() {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(m_reference["designs"].size()); ++i)
            QTest::newRow(m_reference["designs"][i]["name"].get<std::string>().c_str()) << i;
    }
    void equalsStatsmodels() {
        QFETCH(int, index);
        const Json& expected = m_reference["designs"][index];
        const FactorEffects effects = must(factorEffects(
            storedDesign(expected), expected["interactions"] ? EffectTerms::MainAndTwoWay : EffectTerms::Main));
        QCOMPARE(effects.residualDegrees, expected["residual_degrees"].get<int>());
        QVERIFY(near(effects.residualSumOfSquares, expected["residual_sum_of_squares"], kTolerance));
        QVERIFY(equalsTerm(effects.seed, expected["seed"]));
        QCOMPARE(effects.terms.size(), expected["terms"].size());
        for (std::size_t term = 0; term < effects.terms.size(); ++term)
            QVERIFY(equalsTerm(effects.terms[term], expected["terms"][term]));
        for (std::size_t factor = 0; factor < effects.levelMeans.size(); ++factor)
            QVERIFY(equalsMeans(effects.levelMeans[factor], expected["level_means"][factor]));
        QCOMPARE(effects.pairMeans.size(), expected["pair_means"].size());
        for (std::size_t pair = 0; pair < effects.pairMeans.size(); ++pair)
            QVERIFY(equalsMeans(effects.pairMeans[pair].means, expected["pair_means"][pair]));
    }

    void whatIsAliasedIsNamed() {
        FactorDesign all = everyCombination({2, 2, 3}, 4);
        Random random(3, Purpose::Bootstrap);
        drawResponses(all, random);
        const auto missing =
            without(all, [&](std::size_t run) { return all.factors[0].level[run] != all.factors[1].level[run]; });
        const std::vector<std::string> named = cautions(must(factorEffects(missing)));
        const std::vector<std::string> expected{
            "The effect of a cannot be told from the others: finish the runs that are missing.",
            "The effect of b cannot be told from the others: finish the runs that are missing.",
            "The effect of a × b cannot be told from the others: finish the runs that are missing.",
            "The effect of a × c cannot be told from the others: finish the runs that are missing.",
            "The effect of b × c cannot be told from the others: finish the runs that are missing.",
            "Means of levels and pairs that cannot be told, because combinations are missing: 21."};
        QCOMPARE(named, expected);
    }

    // Ten runs of each seed, so that the mean of their codes is rounded.
    void aFactorThatVariesWithTheSeedAlone() {
        FactorDesign design = everyCombination({2}, 2);
        design.response.resize(20);
        design.seeds.resize(20);
        design.factors[0].level.resize(20);
        Random random(9, Purpose::Bootstrap);
        for (std::size_t run = 0; run < 20; ++run) {
            design.response[run] = 0.8 + 0.01 * random.normal();
            design.seeds[run] = design.factors[0].level[run] = run / 10;
        }
        const FactorEffects effects = must(factorEffects(design));
        QCOMPARE(effects.terms[0].degrees, 0);
        QCOMPARE(effects.terms[0].aliased, 1);
        QCOMPARE(effects.seed.aliased, 1);
        QCOMPARE(effects.residualDegrees, 18);
        QVERIFY(!effects.levelMeans[0][0].mean);
    }

    // A level that no run has yet, a seed with one run, and a cell that is missing.
    void runsThatAreNotThereYet() {
        FactorDesign all = everyCombination({3, 4}, 3);
        Random random(4, Purpose::Bootstrap);
        drawResponses(all, random);
        const FactorEffects effects = must(factorEffects(without(all, [&](std::size_t run) {
            const std::size_t a = all.factors[0].level[run];
            const std::size_t b = all.factors[1].level[run];
            return b == 2 || (a == 1 && b == 3) || (all.seeds[run] == 2 && a + b > 0);
        })));
        const std::vector<std::string> expected{
            "No finished run has b = b2: nothing is said of it.",
            "Of the effect of a × b, 1 of 4 degrees of freedom cannot be told from other effects, because combinations "
            "are missing.",
            "Seeds with one finished run only, which say nothing of the factors: 1.",
            "Means of levels and pairs that cannot be told, because combinations are missing: 7."};
        QCOMPARE(cautions(effects), expected);
        QCOMPARE(effects.levelMeans[1][2], MarginalMean{});
        QCOMPARE(effects.pairMeans[0].means[6], MarginalMean{}); // a1 b2
        QCOMPARE(effects.pairMeans[0].means[7].runs, 0U);        // a1 b3
        QVERIFY(!effects.pairMeans[0].means[7].mean);
        QCOMPARE(effects.pairMeans[0].means[0].runs, 3U);
    }

    /// What seeds do to all configurations alike has no influence on the factors' rows.
    void seedsAreABlock() {
        FactorDesign design = everyCombination({3, 2}, 4);
        Random random(5, Purpose::Bootstrap);
        drawResponses(design, random);
        const FactorEffects before = must(factorEffects(design));
        for (std::size_t run = 0; run < design.response.size(); ++run)
            design.response[run] += 0.1 * static_cast<double>(design.seeds[run]);
        const FactorEffects after = must(factorEffects(design));
        for (std::size_t term = 0; term < before.terms.size(); ++term)
            QVERIFY(nearRelative(*after.terms[term].p, *before.terms[term].p, 1e-9));
        QCOMPARE_LT(*after.seed.p, *before.seed.p);
    }

    void doesNotDependOnTheOrderOfRunsFactorsAndLevels() {
        const FactorDesign design = storedDesign(m_reference["designs"][2]);
        FactorDesign turned = design;
        std::ranges::reverse(turned.factors);
        std::ranges::reverse(turned.response);
        std::ranges::reverse(turned.seeds);
        for (DesignFactor& factor : turned.factors) {
            std::ranges::reverse(factor.level);
            for (std::size_t& level : factor.level)
                level = factor.levels.size() - 1 - level;
        }
        const FactorEffects one = must(factorEffects(design));
        const FactorEffects other = must(factorEffects(turned));
        QVERIFY(nearRelative(*other.terms[1].f, *one.terms[0].f, kTolerance));
        QVERIFY(nearRelative(*other.terms[0].f, *one.terms[1].f, kTolerance));
        QVERIFY(nearRelative(*other.terms[2].f, *one.terms[2].f, kTolerance));
        QVERIFY(near(*other.levelMeans[1].front().mean, *one.levelMeans[0].back().mean, kTolerance));
    }

    void errorsAreOneSentence() {
        FactorDesign design = everyCombination({2, 2}, 2);
        QCOMPARE(errorOf(design), "All finished runs have the same result, 0: there is nothing to explain.");
        for (std::size_t run = 0; run < design.response.size(); ++run)
            design.response[run] = 0.8 + 0.1 * static_cast<double>(design.seeds[run]);
        QVERIFY(errorOf(design).starts_with("Seeds and factors explain every result exactly"));
        design.response[5] = 0.7;
        QCOMPARE(errorOf(design), "no error");
        QCOMPARE(
            errorOf(without(design, [](std::size_t run) { return run == 1 || run == 2 || run == 4; })),
            "5 finished runs leave no degrees of freedom for chance beside 2 seeds and 3 parameters of the factors: "
            "finish more seeds, or leave interactions or factors out.");
        QVERIFY(errorOf(without(design, [](std::size_t run) {
                    return run % 2 == 0;
                })).starts_with("All finished runs have one seed"));
        QVERIFY(errorOf(without(design, [](std::size_t run) {
                    return run / 2 % 2 == 1;
                })).starts_with("All finished runs have the same a:"));
        QVERIFY(errorOf(without(design, [](std::size_t) { return true; })).starts_with("None of these runs"));
        FactorDesign own = design;
        for (std::size_t run = 0; run < own.seeds.size(); ++run)
            own.seeds[run] = run;
        QVERIFY(errorOf(own).starts_with("No two finished runs share a seed"));
        own.response[2] = NAN;
        QCOMPARE(errorOf(own), "The result of run 3 in this list is no number: leave it out.");
        own.factors.clear();
        QVERIFY(errorOf(own).starts_with("Nothing varies beside the seed"));
    }

    /// Without effects, a term's p lies below .05 in 5 %, the smallest of Holm's in 5 % at most, and the mean of
    /// omega squared is 0; 95 % of intervals hold the mean that was put in.
    void errsAsOftenAsItSays() {
        constexpr int kTrials = 1500;
        Random random(6, Purpose::Bootstrap);
        FactorDesign all = everyCombination({3, 2}, 4);
        int small = 0;
        int families = 0;
        int told = 0;
        int held = 0;
        double omega = 0.0;
        for (int trial = 0; trial < kTrials; ++trial) {
            const double truth = drawResponses(all, random);
            const FactorDesign design = without(all, [&](std::size_t) { return random.chance(0.1); });
            const FactorEffects effects = must(factorEffects(design));
            bool any = false;
            for (const EffectTerm& term : effects.terms) {
                small += *term.p < 0.05;
                omega += *term.partialOmegaSquared;
                any = any || *term.adjustedP < 0.05;
            }
            families += any;
            const MarginalMean& mean = effects.levelMeans[0][1];
            told += mean.mean.has_value();
            held += mean.mean && std::abs(*mean.mean - truth) < *mean.halfWidth;
        }
        const auto errorsOf = [](double p, double trials) { return 3.0 * std::sqrt(p * (1.0 - p) / trials); };
        QVERIFY(near(small / (3.0 * kTrials), 0.05, errorsOf(0.05, kTrials)));
        QCOMPARE_LT(families / double(kTrials), 0.05 + errorsOf(0.05, kTrials));
        QVERIFY(near(omega / (3.0 * kTrials), 0.0, 0.01));
        QVERIFY(near(held / double(told), 0.95, errorsOf(0.95, told)));
    }

private:
    Json m_reference;
};

QTEST_APPLESS_MAIN(TestFactorEffects)
#include "tst_factor_effects.moc"
