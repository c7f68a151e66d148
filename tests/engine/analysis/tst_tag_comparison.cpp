// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/tag_comparison.h"

#include <cmath>
#include <numeric>

#include <QTest>

#include "tests/engine/analysis/run_results.h"
#include "tests/support/must.h"
#include "tests/support/near.h"
#include "tests/support/npy_reference.h"

using namespace etude;
using test::must;
using test::near;

namespace {

constexpr double kTolerance = 1e-9;
const std::vector<std::string> kTags{"a", "b", "c", "d", "e", "f"};

/// tests/data/bootstrap, each clip by itself, and the comparison of its runs.
struct Material {
    test::Reference labels = test::loadReference("bootstrap/labels");
    std::vector<float> scores = test::loadReference("bootstrap/scores").floats();
    std::vector<std::uint8_t> truth{labels.values.begin(), labels.values.end()};
    std::vector<std::uint32_t> groups = std::vector<std::uint32_t>(labels.shape[0]);
    Comparison comparison;

    /// The seeds of the two sides.
    Material(std::uint64_t seedOfA, std::uint64_t seedOfB) {
        std::iota(groups.begin(), groups.end(), 0U);
        RunSpec other = test::smallSpec();
        other.input.preprocess.compression = Compression::Linear;
        std::vector<RunResult> runs;
        test::addResults(runs, test::smallSpec(), {0.8, 0.81, 0.82}, seedOfA);
        test::addResults(runs, other, {0.7, 0.72, 0.73}, seedOfB);
        comparison = must(compareLevels(runs, "input.preprocess.compression", "decibel", "linear"));
    }

    [[nodiscard]] std::vector<TagComparison> tags(std::size_t draws = 2000) const {
        ScoredConfigurations scored{labels.shape[1], truth, groups, {}, {}, comparison.isPaired()};
        for (std::size_t run = 0; run < 6; ++run)
            (run < 3 ? scored.scoresA : scored.scoresB)
                .emplace_back(std::span(scores).subspan(run * truth.size(), truth.size()));
        return compareTags(comparison, comparison.runsInMean(), kTags,
                           must(bootstrapTestSet(scored, {.seed = 1, .draws = draws})), must(deLongTags(scored)));
    }
};

} // namespace

class TestTagComparison : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void trainingRunsAsSciPyAndStatsmodelsSee() {
        const auto expected = test::loadReference("bootstrap/tags");
        const auto tags = Material(0, 0).tags(20);
        QCOMPARE(tags.size(), kTags.size());
        for (std::size_t tag = 0; tag < 5; ++tag) {
            QCOMPARE(tags[tag].tag, kTags[tag]);
            QCOMPARE(tags[tag].n, std::size_t{3});
            QVERIFY(near(*tags[tag].difference, expected.at(tag, 0), kTolerance));
            QVERIFY(near(tags[tag].training->first, expected.at(tag, 1), kTolerance));
            QVERIFY(near(tags[tag].training->second, expected.at(tag, 2), kTolerance));
            QVERIFY(near(*tags[tag].p, expected.at(tag, 3), kTolerance));
            QVERIFY(near(*tags[tag].holm, expected.at(tag, 4), kTolerance));
            QVERIFY(near(*tags[tag].falseDiscovery, expected.at(tag, 5), kTolerance));
        }
        const TagComparison& oneClass = tags[5];
        QVERIFY(!oneClass.difference && !oneClass.training && !oneClass.p && !oneClass.holm && !oneClass.both);
    }

    // As the two-level bootstrap of the macro mean: within three standard errors of two bootstraps.
    void bothSourcesAsNumPySees() {
        const auto expected = test::loadReference("bootstrap/tags_both");
        const auto tags = Material(0, 0).tags();
        for (std::size_t tag = 0; tag < 5; ++tag) {
            const BootstrapInterval& both = tags[tag].twoLevel.value();
            const double error = expected.at(tag, 1);
            const double perDraw = 1.0 / 2000 + 1.0 / 20000;
            QVERIFY(near(both.standardError, error, 3.0 * error * std::sqrt(perDraw / 2.0)));
            const double ofPercentile = 3.0 * error * std::sqrt(0.025 * 0.975 * perDraw) / 0.0584;
            QVERIFY(near(both.low, expected.at(tag, 2), ofPercentile));
            QVERIFY(near(both.high, expected.at(tag, 3), ofPercentile));
            QCOMPARE_LE(tags[tag].both->first, std::min(tags[tag].training->first, tags[tag].testSet->low));
            QCOMPARE_GE(tags[tag].both->second, std::max(tags[tag].training->second, tags[tag].testSet->high));
        }
    }

    // What no test of seeds says is not marked, however far from 0 the test set's interval lies.
    void withoutPairsNothingStands() {
        const auto tags = Material(0, 10).tags(200);
        for (std::size_t tag = 0; tag < 5; ++tag) {
            QVERIFY(tags[tag].training && tags[tag].both); // Welch's
            QVERIFY(!tags[tag].p && !tags[tag].holm && !tags[tag].stands());
            QCOMPARE(tags[tag].n, std::size_t{0});
        }
    }

    void aTagStandsByHolmAndBeyondTheTestSet() {
        TagComparison tag;
        tag.difference = 0.1;
        QVERIFY(!tag.stands());
        tag.testSet = BootstrapInterval{0.05, 0.15, 0.02};
        tag.p = 0.001;
        tag.holm = 0.06;
        tag.falseDiscovery = 0.01;
        QVERIFY(!tag.stands());
        tag.holm = 0.04;
        QVERIFY(tag.stands());
        tag.testSet = BootstrapInterval{-0.01, 0.15, 0.02};
        QVERIFY(!tag.stands());
    }
};

QTEST_APPLESS_MAIN(TestTagComparison)
#include "tst_tag_comparison.moc"
