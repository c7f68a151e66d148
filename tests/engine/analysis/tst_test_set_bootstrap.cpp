// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

#include "engine/analysis/test_set_bootstrap.h"
#include "engine/core/random.h"
#include "engine/evaluation/metrics.h"
#include "tests/support/must.h"
#include "tests/support/near.h"
#include "tests/support/npy_reference.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;
using test::must;
using test::near;
using test::nearRelative;

namespace {

/// What a ScoredConfigurations points to.
struct Material {
    std::size_t tags = 1;
    std::vector<std::uint8_t> labels;
    std::vector<std::uint32_t> groups;
    std::vector<std::vector<float>> a;
    std::vector<std::vector<float>> b;

    [[nodiscard]] ScoredConfigurations configurations(bool paired) const {
        return {tags, labels, groups, {a.begin(), a.end()}, {b.begin(), b.end()}, paired};
    }
    void groupEachClip() {
        groups.resize(labels.size() / tags);
        std::iota(groups.begin(), groups.end(), 0U);
    }
};

/// tests/data/bootstrap, by artist or each clip by itself.
Material stored(bool byArtist) {
    const test::Reference scores = test::loadReference("bootstrap/scores");
    const test::Reference labels = test::loadReference("bootstrap/labels");
    const test::Reference artists = test::loadReference("bootstrap/artists");
    Material material;
    material.tags = labels.shape[1];
    material.labels.assign(labels.values.begin(), labels.values.end());
    const std::vector<float> all = scores.floats();
    const auto size = static_cast<std::ptrdiff_t>(labels.values.size());
    for (std::size_t run = 0; run < scores.shape[0]; ++run) {
        const auto begin = all.begin() + static_cast<std::ptrdiff_t>(run) * size;
        (run < scores.shape[0] / 2 ? material.a : material.b).emplace_back(begin, begin + size);
    }
    material.groupEachClip();
    if (byArtist)
        material.groups.assign(artists.values.begin(), artists.values.end());
    return material;
}

constexpr std::size_t kReferenceDraws = 20000;

/// Against a row of (difference, standard error, low, high), within three standard errors of what two bootstraps of a
/// normal statistic differ by: of a standard deviation 1 / sqrt(2 draws) of it, of a percentile sqrt(p (1 - p) / draws)
/// over the density there.
bool agrees(const std::optional<BootstrapInterval>& interval, const test::Reference& expected, std::size_t row,
            std::size_t draws) {
    if (!interval)
        return std::isnan(expected.at(row, 1));
    const double perDraw = 1.0 / static_cast<double>(draws) + 1.0 / kReferenceDraws;
    const double error = expected.at(row, 1);
    const double ofError = 3.0 * error * std::sqrt(perDraw / 2.0);
    const double ofPercentile = 3.0 * error * std::sqrt(0.025 * 0.975 * perDraw) / 0.0584;
    return near(interval->standardError, error, ofError) && near(interval->low, expected.at(row, 2), ofPercentile) &&
           near(interval->high, expected.at(row, 3), ofPercentile);
}

/// A world with a known difference: binormal scores of one tag, which an artist's clips all have or all lack. A and B
/// see the clips partly alike.
struct World {
    double liftA = 1.3;
    double liftB = 1.0;
    double ofArtist = 0.0; ///< standard deviation of what an artist adds, of A and of B apart
    double ofRun = 0.0;    ///< of a run's lift
    std::size_t artists = 200;
    std::size_t clipsOfArtist = 1;
    std::size_t runs = 1;

    [[nodiscard]] double difference() const { return auc(liftA) - auc(liftB); }
    [[nodiscard]] Material draw(std::uint32_t index) const;

private:
    [[nodiscard]] double auc(double lift) const {
        return 0.5 * std::erfc(-lift / std::sqrt(2.0 * (1.5 + ofArtist * ofArtist)) / std::sqrt(2.0));
    }
};

Material World::draw(std::uint32_t index) const {
    Random random(23, Purpose::Corpus, 0, index);
    Material material;
    std::vector<double> lifts;
    for (std::size_t run = 0; run < 2 * runs; ++run)
        lifts.push_back((run < runs ? liftA : liftB) + ofRun * random.normal());
    material.a.resize(runs);
    material.b.resize(runs);
    for (std::size_t artist = 0; artist < artists; ++artist) {
        const double artistA = ofArtist * random.normal();
        const double artistB = ofArtist * random.normal();
        const bool positive = random.chance(0.3);
        for (std::size_t i = 0; i < clipsOfArtist; ++i) {
            material.groups.push_back(static_cast<std::uint32_t>(artist));
            material.labels.push_back(positive);
            const double clip = random.normal();
            for (std::size_t run = 0; run < 2 * runs; ++run) {
                auto& scores = run < runs ? material.a[run] : material.b[run - runs];
                scores.push_back(static_cast<float>(lifts[run] * positive + clip + (run < runs ? artistA : artistB) +
                                                    std::sqrt(0.5) * random.normal()));
            }
        }
    }
    return material;
}

bool holds(const std::optional<BootstrapInterval>& interval, double value) {
    return interval && interval->low <= value && value <= interval->high;
}

constexpr std::uint32_t kWorlds = 400;
constexpr double kSamplingError = 0.0109; ///< of a share of 0.95 of them

/// The shares of worlds in which each interval holds the true difference.
struct Coverage {
    double testSet = 0.0;
    double trainingRun = 0.0;
    double both = 0.0;
};

Coverage coverage(const World& world, bool byArtist = true) {
    Coverage coverage;
    for (std::uint32_t i = 0; i < kWorlds; ++i) {
        Material material = world.draw(i);
        if (!byArtist)
            material.groupEachClip();
        const auto found =
            must(bootstrapTestSet(material.configurations(false), {.seed = i, .draws = 320, .threads = 1}));
        coverage.testSet += holds(found.testSet, world.difference()) / double(kWorlds);
        coverage.trainingRun += holds(found.trainingRun, world.difference()) / double(kWorlds);
        coverage.both += holds(found.both, world.difference()) / double(kWorlds);
    }
    return coverage;
}

} // namespace

class TestTestSetBootstrap : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pointsAreThoseOfScikitLearn();
    void pointsOfAnotherMeasure();
    void agreesWithScipyAndNumpy_data();
    void agreesWithScipyAndNumpy();
    void standardErrorIsDeLongs();
    void standardErrorOverRunsIsTheClosedForm();
    void bothSourcesAreWiderThanEach();
    void theSameScoresDifferByNothing();
    void numbersDependOnTheSeedAlone();
    void aTestSetIntervalCoversTheTruth();
    void artistsAreDrawnTogether();
    void anIntervalOfBothSourcesCoversTheTruth();
    void whatCannotVaryHasNoInterval();
    void aTagOfOneClassHasNoDifference();
    void whatDoesNotFitIsAnError();
    void tellsItsProgressAndStops();
};

void TestTestSetBootstrap::pointsAreThoseOfScikitLearn() {
    const Material material = stored(false);
    const test::Reference auc = test::loadReference("bootstrap/auc");
    const auto found = must(bootstrapTestSet(material.configurations(true), {.draws = 2}));
    QCOMPARE(found.undefinedTags, std::size_t{1});
    std::vector<double> macro(6, 0.0);
    for (std::size_t tag = 0; tag + 1 < material.tags; ++tag) {
        double difference = 0.0;
        for (std::size_t run = 0; run < 6; ++run) {
            macro[run] += auc.at(run, tag) / 5.0;
            difference += (run < 3 ? 1.0 : -1.0) * auc.at(run, tag) / 3.0;
        }
        QVERIFY(near(found.tags[tag].difference.value(), difference, 1e-9));
    }
    QVERIFY(test::nearEach(found.valuesA, std::vector(macro.begin(), macro.begin() + 3), 1e-9));
    QVERIFY(test::nearEach(found.valuesB, std::vector(macro.begin() + 3, macro.end()), 1e-9));
    QVERIFY(near(found.difference, test::loadReference("bootstrap/expected_clips").at(0, 0), 1e-9));
}

/// Each run's are evaluate()'s, which are scikit-learn's; the draws' are tested with RankedClips.
void TestTestSetBootstrap::pointsOfAnotherMeasure() {
    const Material material = stored(false);
    ScoredConfigurations configurations = material.configurations(true);
    configurations.measure = Measure::PrAuc;
    const auto found = must(bootstrapTestSet(configurations, {.draws = 200}));
    for (std::size_t run = 0; run < 3; ++run) {
        QCOMPARE(found.valuesA[run],
                 *must(evaluate(configurations.scoresA[run], configurations.labels, configurations.tags)).prAuc);
        QCOMPARE(found.valuesB[run],
                 *must(evaluate(configurations.scoresB[run], configurations.labels, configurations.tags)).prAuc);
    }
    QVERIFY(found.testSet->low < found.difference && found.difference < found.testSet->high);
    QVERIFY(found.difference != must(bootstrapTestSet(material.configurations(true), {.draws = 2})).difference);
}

void TestTestSetBootstrap::agreesWithScipyAndNumpy_data() {
    QTest::addColumn<bool>("byArtist");
    QTest::newRow("clips") << false;
    QTest::newRow("artists") << true;
}

void TestTestSetBootstrap::agreesWithScipyAndNumpy() {
    QFETCH(bool, byArtist);
    const Material material = stored(byArtist);
    const auto expected = test::loadReference(byArtist ? "bootstrap/expected_artists" : "bootstrap/expected_clips");
    for (const bool paired : {true, false}) {
        const BootstrapOptions options{.seed = 1};
        const auto found = must(bootstrapTestSet(material.configurations(paired), options));
        QVERIFY(agrees(found.testSet, expected, 0, options.draws));
        QVERIFY(agrees(found.trainingRun, expected, paired ? 1 : 2, options.draws));
        QVERIFY(agrees(found.both, expected, paired ? 3 : 4, options.draws));
        for (std::size_t tag = 0; tag < material.tags; ++tag)
            QVERIFY(agrees(found.tags[tag].testSet, expected, 5 + tag, found.tags[tag].draws));
        QCOMPARE_LT(found.tags[4].draws, options.draws); // three positives are easily lost
        QCOMPARE_GT(found.tags[4].draws, options.draws * 9 / 10 - 100);
    }
}

/// Of tags with some dozens of both classes; DeLong's is unbiased, the bootstrap's is too small by about 1 / clips.
void TestTestSetBootstrap::standardErrorIsDeLongs() {
    Material material = stored(false);
    material.a.resize(1);
    material.b.resize(1);
    const test::Reference delong = test::loadReference("bootstrap/delong");
    const std::size_t draws = 4000;
    const auto found = must(bootstrapTestSet(material.configurations(true), {.draws = draws}));
    for (std::size_t tag = 0; tag < 4; ++tag)
        QVERIFY(nearRelative(found.tags[tag].testSet.value().standardError, delong.values[tag],
                             3.0 / std::sqrt(2.0 * draws) + 0.015));
}

void TestTestSetBootstrap::standardErrorOverRunsIsTheClosedForm() {
    const Material material = stored(false);
    const std::size_t draws = 8000;
    const auto variance = [](const std::vector<double>& values) {
        const double mean = std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
        double sum = 0.0;
        for (const double value : values)
            sum += (value - mean) * (value - mean);
        return sum / double(values.size() - 1);
    };
    const auto paired = must(bootstrapTestSet(material.configurations(true), {.draws = draws}));
    std::vector<double> differences;
    for (std::size_t i = 0; i < 3; ++i)
        differences.push_back(paired.valuesA[i] - paired.valuesB[i]);
    const double tolerance = 3.0 / std::sqrt(2.0 * draws);
    QVERIFY(nearRelative(paired.trainingRun->standardError, std::sqrt(variance(differences) / 3.0), tolerance));
    const auto apart = must(bootstrapTestSet(material.configurations(false), {.draws = draws}));
    QVERIFY(nearRelative(apart.trainingRun->standardError,
                         std::sqrt((variance(apart.valuesA) + variance(apart.valuesB)) / 3.0), tolerance));
}

void TestTestSetBootstrap::bothSourcesAreWiderThanEach() {
    const auto width = [](const std::optional<BootstrapInterval>& interval) {
        return interval.value().high - interval.value().low;
    };
    for (const bool paired : {true, false}) {
        const auto found = must(bootstrapTestSet(stored(true).configurations(paired)));
        QCOMPARE_GT(width(found.both), width(found.testSet));
        QCOMPARE_GT(width(found.both), width(found.trainingRun));
        QCOMPARE_GT(found.both->standardError, found.testSet->standardError);
        QCOMPARE_GT(found.both->standardError, found.trainingRun->standardError);
    }
}

void TestTestSetBootstrap::theSameScoresDifferByNothing() {
    Material material = stored(true);
    material.b = material.a;
    const auto found = must(bootstrapTestSet(material.configurations(true), {.draws = 100}));
    QCOMPARE(found.difference, 0.0);
    for (const auto& interval : {found.testSet, found.trainingRun, found.both, found.tags[0].testSet})
        QCOMPARE(interval, BootstrapInterval());
}

void TestTestSetBootstrap::numbersDependOnTheSeedAlone() {
    const Material material = stored(true);
    const auto found = [&](std::uint64_t seed, int threads) {
        return must(bootstrapTestSet(material.configurations(true), {seed, 137, threads}));
    };
    const auto one = found(7, 1);
    QVERIFY(found(7, 2) == one);
    QVERIFY(found(7, 5) == one);
    const auto other = found(8, 1);
    QCOMPARE(other.difference, one.difference);
    QCOMPARE_NE(other.testSet, one.testSet);
    QCOMPARE_NE(other.trainingRun, one.trainingRun);
}

void TestTestSetBootstrap::aTestSetIntervalCoversTheTruth() {
    QVERIFY(near(coverage({}).testSet, 0.95, 3 * kSamplingError));
}

/// Clips of an artist that are drawn one by one look like more than they are.
void TestTestSetBootstrap::artistsAreDrawnTogether() {
    World world;
    world.ofArtist = 1.0;
    world.artists = 100;
    world.clipsOfArtist = 3;
    QVERIFY(near(coverage(world).testSet, 0.95, 3 * kSamplingError));
    QCOMPARE_LT(coverage(world, false).testSet, 0.95 - 5 * kSamplingError);
}

/// It may cover more: it is wide.
void TestTestSetBootstrap::anIntervalOfBothSourcesCoversTheTruth() {
    World world;
    world.ofArtist = 0.5;
    world.ofRun = 0.25;
    world.runs = 6;
    const Coverage found = coverage(world);
    QCOMPARE_GE(found.both, 0.95 - 3 * kSamplingError);
    QCOMPARE_LT(found.testSet, 0.95 - 5 * kSamplingError);
    QCOMPARE_LT(found.trainingRun, 0.95 - 5 * kSamplingError);
}

void TestTestSetBootstrap::whatCannotVaryHasNoInterval() {
    Material material = stored(true);
    material.b.resize(1);
    const auto oneRun = must(bootstrapTestSet(material.configurations(false), {.draws = 20}));
    QVERIFY(oneRun.testSet && !oneRun.trainingRun && !oneRun.both);
    material = stored(true);
    material.groups.assign(material.groups.size(), 0);
    const auto oneArtist = must(bootstrapTestSet(material.configurations(false), {.draws = 20}));
    QVERIFY(!oneArtist.testSet && oneArtist.trainingRun && !oneArtist.both && !oneArtist.tags[0].testSet);
    QVERIFY(oneArtist.tags[0].difference.has_value());
}

void TestTestSetBootstrap::aTagOfOneClassHasNoDifference() {
    const auto found = must(bootstrapTestSet(stored(false).configurations(true), {.draws = 20}));
    QCOMPARE(found.tags[5], TagDifference());
    QCOMPARE(found.undefinedDraws, std::size_t{0});

    Material rare; // its only positive is lost in about a third of the draws
    rare.labels = {1, 0, 0, 0, 0, 0};
    rare.a = {{6, 5, 4, 3, 2, 1}};
    rare.b = {{1, 5, 4, 3, 2, 1}};
    rare.groupEachClip();
    const auto lost = must(bootstrapTestSet(rare.configurations(true)));
    QVERIFY(near(double(lost.undefinedDraws) / 2000.0, std::pow(5.0 / 6.0, 6), 0.033));
    QCOMPARE(lost.tags[0].draws + lost.undefinedDraws, std::size_t{2000});
    QCOMPARE(lost.testSet, lost.tags[0].testSet);
    QVERIFY(lost.testSet && std::isfinite(lost.testSet->standardError));
}

void TestTestSetBootstrap::whatDoesNotFitIsAnError() {
    const auto messageOf = [](const Material& material, bool paired = true, BootstrapOptions options = {.draws = 4}) {
        const auto found = bootstrapTestSet(material.configurations(paired), options);
        return found ? std::string() : found.error().message;
    };
    const Material good = stored(true);
    QCOMPARE(messageOf(good), std::string());
    const std::string disagreement = "must be of the same clips and tags";
    Material bad = good;
    bad.b.pop_back();
    QVERIFY(contains(messageOf(bad), disagreement));
    QCOMPARE(messageOf(bad, false), std::string());
    bad.b.clear();
    QVERIFY(contains(messageOf(bad, false), disagreement));
    bad = good;
    bad.a[1].pop_back();
    QVERIFY(contains(messageOf(bad), disagreement));
    bad = good;
    std::ranges::replace(bad.groups, 3U, 2U); // nobody is in 3
    QVERIFY(contains(messageOf(bad), disagreement));
    bad = good;
    bad.groups[0] = std::numeric_limits<std::uint32_t>::max();
    QVERIFY(contains(messageOf(bad), disagreement));
    bad = good;
    bad.labels.assign(bad.labels.size(), 0);
    QVERIFY(contains(messageOf(bad), "nothing can be compared"));
    bad = good;
    bad.a[0][9] = NAN;
    QVERIFY(contains(messageOf(bad), "not a number"));
    QVERIFY(contains(messageOf(good, true, {.draws = 1}), "1 were asked for"));
}

void TestTestSetBootstrap::tellsItsProgressAndStops() {
    const Material material = stored(true);
    std::vector<std::int64_t> done;
    std::stop_source stop;
    const auto watch = [&](const Progress& now) {
        done.push_back(now.done);
        QCOMPARE(now.total, std::int64_t{50});
    };
    QVERIFY(bootstrapTestSet(material.configurations(true), {.draws = 50, .threads = 2}, watch).has_value());
    QVERIFY(std::ranges::is_sorted(done));
    QCOMPARE(done.back(), std::int64_t{50});
    const auto stopped = bootstrapTestSet(
        material.configurations(true), {.draws = 5000, .threads = 2}, [&](const Progress&) { stop.request_stop(); },
        stop.get_token());
    QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
}

QTEST_APPLESS_MAIN(TestTestSetBootstrap)
#include "tst_test_set_bootstrap.moc"
