// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/verdict.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <utility>
#include <vector>

#include <QTest>

#include "engine/core/files.h"
#include "engine/core/json.h"
#include "engine/core/random.h"
#include "tests/support/must.h"
#include "tests/support/near.h"

using namespace etude;
using test::must;
using test::near;

namespace {

constexpr double kTolerance = 1e-9;

using Values = std::vector<double>;

/// n pairs whose differences are normal, about `mean`; the seeds' common part is much larger than these.
PairedDifference drawn(std::size_t n, double mean, double deviation, Random& random) {
    Values a(n);
    Values b(n);
    for (std::size_t i = 0; i < n; ++i) {
        b[i] = 0.8 + 0.05 * random.normal();
        a[i] = b[i] + mean + deviation * random.normal();
    }
    return pairedDifference(a, b);
}

Verdict verdict(const PairedDifference& difference, double margin = kPaperMargin) {
    return verdictOf(posteriorOf(*estimateOf(difference), margin));
}

} // namespace

class TestVerdict : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_reference =
            parseJson(must(readFile(std::filesystem::path(ETUDE_TEST_DATA) / "comparison" / "reference.json")));
    }

    void pairsAsSciPyStatsmodelsAndBaycompSee() {
        QVERIFY(m_reference["cases"].size() >= 6);
        for (const Json& reference : m_reference["cases"]) {
            const auto difference = pairedDifference(reference["a"].get<Values>(), reference["b"].get<Values>());
            const Json& expected = reference["paired"];
            QVERIFY(near(difference.mean, expected["mean"], kTolerance));
            QVERIFY(near(*difference.standardDeviation, expected["sd"], kTolerance));
            QVERIFY(near(*difference.halfWidth, expected["half_width"], kTolerance));
            QVERIFY(near(*difference.cohenDz, expected["dz"], kTolerance));
            QVERIFY(near(*difference.p, expected["p"], kTolerance));
            QCOMPARE(difference.correlation.has_value(), !expected["correlation"].is_null());
            if (difference.correlation)
                QVERIFY(near(*difference.correlation, expected["correlation"], kTolerance));
            QVERIFY(near(equivalenceP(*estimateOf(difference), margin()), expected["tost_p"], kTolerance));
            for (const Json& posterior : reference["posteriors"]) {
                const auto correlated =
                    pairedDifference(reference["a"].get<Values>(), reference["b"].get<Values>(), posterior["rho"]);
                const Posterior ours = posteriorOf(*estimateOf(correlated), margin());
                QVERIFY(near(ours.better, posterior["better"], kTolerance));
                QVERIFY(near(ours.within, posterior["within"], kTolerance));
                QVERIFY(near(ours.worse, posterior["worse"], kTolerance));
            }
        }
    }

    // Repeated cross-validations: training sets overlap, and the pairs correlate.
    void foldsAsBaycompSees() {
        QCOMPARE(m_reference["folds"].size(), std::size_t{3});
        for (const Json& reference : m_reference["folds"]) {
            const double rho = 1.0 / reference["folds"].get<int>();
            const auto difference = pairedDifference(reference["a"].get<Values>(), reference["b"].get<Values>(), rho);
            QVERIFY(near(*difference.p, reference["p"], kTolerance));
            QVERIFY(near(*difference.halfWidth, reference["half_width"], kTolerance));
            const Posterior posterior = posteriorOf(*estimateOf(difference), margin());
            QVERIFY(near(posterior.better, reference["better"], kTolerance));
            QVERIFY(near(posterior.within, reference["within"], kTolerance));
            QVERIFY(near(posterior.worse, reference["worse"], kTolerance));
        }
    }

    void welchAsSciPySees() {
        for (const Json& reference : m_reference["cases"]) {
            const auto difference =
                welchDifference(reference["a"].get<Values>(), reference["b_unpaired"].get<Values>());
            const Json& expected = reference["welch"];
            QVERIFY(near(difference.mean, expected["mean"], kTolerance));
            QVERIFY(near(*difference.degrees, expected["degrees"], 1e-7));
            QVERIFY(near(*difference.halfWidth, expected["half_width"], kTolerance));
            QVERIFY(near(*difference.p, expected["p"], kTolerance));
        }
    }

    // Seeds of a setting's own are independent; those that settings share are one value each.
    void welchOverSettingsAsSciPySees() {
        QCOMPARE(m_reference["settings"].size(), std::size_t{3});
        for (const Json& reference : m_reference["settings"]) {
            std::vector<SeedValues> a;
            std::vector<SeedValues> b;
            std::uint64_t next = 0;
            const auto bySeed = [&](const Json& values) {
                SeedValues seeds;
                std::uint64_t seed = reference["same_seeds"] ? 0 : next;
                for (const Json& value : values)
                    seeds[seed++] = value;
                next = seed;
                return seeds;
            };
            for (const Json& setting : reference["settings"]) {
                a.push_back(bySeed(setting["a"]));
                b.push_back(bySeed(setting["b"]));
            }
            const WelchDifference difference = welchOverSettings(a, b);
            const Json& expected = reference["welch"];
            QCOMPARE(difference.settings, a.size());
            QVERIFY(near(difference.mean, expected["mean"], kTolerance));
            QVERIFY(near(*difference.degrees, expected["degrees"], 1e-7));
            QVERIFY(near(*difference.halfWidth, expected["half_width"], kTolerance));
            QVERIFY(near(*difference.p, expected["p"], kTolerance));
        }
    }

    // Of settings that share a part of their seeds nothing but the mean is known: how these correlate is not.
    void settingsThatOverlapHaveAMeanAlone() {
        const std::vector<SeedValues> a{{{0, 0.8}, {1, 0.9}}, {{0, 0.7}, {2, 0.6}}};
        const std::vector<SeedValues> b{{{5, 0.5}, {6, 0.6}}, {{5, 0.5}, {6, 0.6}, {7, 0.7}}};
        const WelchDifference difference = welchOverSettings(a, b);
        QVERIFY(near(difference.mean, (0.85 - 0.55 + 0.65 - 0.6) / 2, 1e-15));
        QCOMPARE(std::pair(difference.nA, difference.nB), std::pair(std::size_t{4}, std::size_t{5}));
        QVERIFY(!difference.standardError && !difference.p && !difference.pairDeviation);
        QCOMPARE(welchOverSettings({}, {}), WelchDifference());
    }

    void adviceAsStatsmodelsSees() {
        for (const Json& expected : m_reference["advice"])
            QCOMPARE(advisedSeeds(expected["difference"], expected["sd"], margin()), expected["seeds"].get<int>());
    }

    // The means differ by .036, and yet nothing is known.
    void threeSeedsThatDisagreeAreInconclusive() {
        const auto difference = pairedDifference(Values{0.848, 0.801, 0.862}, Values{0.8, 0.803, 0.8});
        QVERIFY(near(difference.mean, 0.036, 1e-12));
        QCOMPARE(verdict(difference), Verdict::Inconclusive);
        QCOMPARE(advisedSeeds(2 * kPaperMargin, *difference.standardDeviation, kPaperMargin), 358);
        QCOMPARE(advisedSeeds(difference.mean, *difference.standardDeviation, kPaperMargin), 12);
    }

    void oneSeedSaysNothing() {
        const auto difference = pairedDifference(Values{0.9}, Values{0.8});
        QCOMPARE(difference.n, std::size_t(1));
        QVERIFY(!difference.halfWidth && !difference.cohenDz && !difference.p);
        QVERIFY(!estimateOf(difference));
        QVERIFY(!estimateOf(welchDifference(Values{0.9}, Values{0.8, 0.7})));
        QCOMPARE(pairedDifference(Values{}, Values{}).n, std::size_t(0));
    }

    void equalDifferencesAreExact() {
        const auto same = pairedDifference(Values{0.75, 0.5}, Values{0.75, 0.5});
        QVERIFY(!same.cohenDz && !same.p);
        QCOMPARE(posteriorOf(*estimateOf(same), 0.005), (Posterior{0.0, 1.0, 0.0}));
        QCOMPARE(equivalenceP(*estimateOf(same), 0.005), 0.0);
        const auto better = pairedDifference(Values{0.75, 0.5}, Values{0.5, 0.25});
        QCOMPARE(posteriorOf(*estimateOf(better), 0.005), (Posterior{1.0, 0.0, 0.0}));
        QCOMPARE(verdict(better), Verdict::Better);
        const auto rounded = pairedDifference(Values{0.4, 0.3}, Values{0.3, 0.2}); // of binary fractions
        QVERIFY(*rounded.standardDeviation > 0.0);
        QVERIFY(!rounded.cohenDz && !rounded.p);
        QCOMPARE(posteriorOf(*estimateOf(better), 0.25), (Posterior{0.0, 1.0, 0.0})); // the margin is within
        QCOMPARE(equivalenceP(*estimateOf(better), 0.25), 0.0);
        QCOMPARE(equivalenceP(*estimateOf(better), 0.2), 1.0);
        QCOMPARE(posteriorOf(*estimateOf(same), 0.0), (Posterior{0.0, 1.0, 0.0}));
        QCOMPARE(equivalenceP(*estimateOf(same), 0.0), 0.0);
    }

    void swappedSidesSwapTheVerdict() {
        const Values a{0.81, 0.83, 0.82};
        const Values b{0.71, 0.72, 0.73};
        QCOMPARE(verdict(pairedDifference(a, b)), Verdict::Better);
        QCOMPARE(verdict(pairedDifference(b, a)), Verdict::Worse);
        QCOMPARE(verdict(pairedDifference(a, b), 0.3), Verdict::Equivalent);
    }

    // As one of several tests, and so that two are told to be equivalent.
    void sharedLevelsAndEquivalenceAsSciPySees() {
        QVERIFY(m_reference["shared_advice"].size() >= 4);
        for (const Json& expected : m_reference["shared_advice"])
            QCOMPARE(advisedSeeds(expected["difference"], expected["sd"], margin(), expected["tests"]),
                     expected["seeds"].get<int>());
        QVERIFY(m_reference["equivalence"].size() >= 4);
        for (const Json& expected : m_reference["equivalence"])
            QCOMPARE(advisedEquivalenceSeeds(expected["difference"], expected["sd"], margin()),
                     expected["seeds"].get<int>());
    }

    void adviceHasItsLimits() {
        QVERIFY(!advisedSeeds(0.005, 0.01, 0.005)); // a difference at the margin is never told from it
        QVERIFY(!advisedSeeds(0.0051, 1.0, 0.005)); // more than anyone trains
        QCOMPARE(advisedSeeds(-0.02, 0.0, 0.005), 2);
        QCOMPARE(advisedSeeds(0.02, 1e-17, 0.005), 2); // differences that are equal but for rounding
        QCOMPARE(advisedSeeds(0.01, 0.005 / 19.99, 0.005), 2);
        QCOMPARE(advisedSeeds(-0.01, 0.005, 0.005), advisedSeeds(0.01, 0.005, 0.005));
        QVERIFY(!advisedEquivalenceSeeds(0.005, 0.01, 0.005)); // at the margin, one is never sure of it
        QVERIFY(!advisedEquivalenceSeeds(0.0049, 1.0, 0.005));
        QCOMPARE(advisedEquivalenceSeeds(0.001, 0.0, 0.005), 2);
        QCOMPARE(advisedEquivalenceSeeds(0.00499, 1e-17, 0.005), 2);
        QCOMPARE(advisedEquivalenceSeeds(-0.002, 0.005, 0.005), advisedEquivalenceSeeds(0.002, 0.005, 0.005));
    }

    // Where there is no difference, or the least that does not count, "better" or "worse" comes out in at most 5 %;
    // with twice the margin and as many seeds as advised in at least 75 %.
    void verdictsAreRightAsOftenAsTheySay() {
        constexpr int kDraws = 4000;
        Random random(16, Purpose::Bootstrap);
        for (const std::size_t n : {2, 3, 5, 15})
            for (const double deviation : {0.004, 0.03, 0.3}) // of the margin's size, and so large that it is nothing
                for (const double mean : {0.0, kPaperMargin}) {
                    int wrong = 0;
                    for (int draw = 0; draw < kDraws; ++draw) {
                        const Verdict told = verdict(drawn(n, mean, deviation, random));
                        wrong += told == Verdict::Better || (mean == 0.0 && told == Verdict::Worse) ? 1 : 0;
                    }
                    // Three standard errors of a proportion of 5 %.
                    QVERIFY2(
                        wrong <= kDraws * (0.05 + 3 * 0.0035),
                        qPrintable(
                            QStringLiteral("%1 of %2, n = %3, SD %4").arg(wrong).arg(kDraws).arg(n).arg(deviation)));
                }
        for (const double deviation : {0.002, 0.005, 0.01}) {
            const auto n = static_cast<std::size_t>(*advisedSeeds(2 * kPaperMargin, deviation, kPaperMargin));
            int right = 0;
            for (int draw = 0; draw < kDraws; ++draw)
                right += verdict(drawn(n, 2 * kPaperMargin, deviation, random)) == Verdict::Better ? 1 : 0;
            QVERIFY2(right >= 0.75 * kDraws, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(kDraws)));
        }
    }

    // A difference within the margin is told to be there in 80 % and more with as many seeds as advised, and less often
    // with seven in ten of them.
    void equivalenceIsToldAsOftenAsAdvised() {
        constexpr int kDraws = 4000;
        constexpr double kThreeErrors = 0.02; // of a share of so many
        Random random(19, Purpose::Bootstrap);
        for (const double mean : {0.0, 0.001, 0.0025})
            for (const double deviation : {0.002, 0.005, 0.01}) {
                const auto told = [&](std::size_t n) {
                    int right = 0;
                    for (int draw = 0; draw < kDraws; ++draw)
                        right += verdict(drawn(n, mean, deviation, random)) == Verdict::Equivalent ? 1 : 0;
                    return static_cast<double>(right) / kDraws;
                };
                const int advised = *advisedEquivalenceSeeds(mean, deviation, kPaperMargin);
                const double enough = told(static_cast<std::size_t>(advised));
                const double fewer = told(static_cast<std::size_t>(7 * advised / 10));
                QVERIFY2(
                    enough >= 0.8 - kThreeErrors && fewer <= 0.8 + kThreeErrors,
                    qPrintable(
                        QStringLiteral("%1 and %2, mean %3, SD %4").arg(enough).arg(fewer).arg(mean).arg(deviation)));
            }
    }

    // With the level of a third of a pair, each of three pairs is told in at least 75 %, whatever the others are.
    void aPairOfSeveralIsToldAsOftenAsAdvised() {
        constexpr int kDraws = 4000;
        Random random(20, Purpose::Bootstrap);
        for (const double deviation : {0.002, 0.005, 0.01}) {
            const auto n = static_cast<std::size_t>(*advisedSeeds(2 * kPaperMargin, deviation, kPaperMargin, 3));
            QVERIFY(n > static_cast<std::size_t>(*advisedSeeds(2 * kPaperMargin, deviation, kPaperMargin)));
            int right = 0;
            for (int draw = 0; draw < kDraws; ++draw) {
                const auto estimate = estimateOf(drawn(n, 2 * kPaperMargin, deviation, random));
                right += 3 * (1.0 - posteriorOf(*estimate, kPaperMargin).better) <= 1.0 - kOtherSureness ? 1 : 0;
            }
            QVERIFY2(right >= 0.75 * kDraws, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(kDraws)));
        }
    }

private:
    [[nodiscard]] double margin() const { return m_reference["margin"].get<double>(); }
    Json m_reference;
};

QTEST_APPLESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
