// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/tag_delong.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <QTest>

#include "engine/analysis/false_discovery.h"
#include "tests/support/must.h"
#include "tests/support/near.h"
#include "tests/support/npy_reference.h"

using namespace etude;
using test::must;
using test::near;

namespace {

constexpr double kTolerance = 1e-12;
constexpr std::size_t kOneClass = 5; ///< the tag of which no clip is a positive

/// tests/data/bootstrap: three runs of A and of B.
struct Material {
    test::Reference labels = test::loadReference("bootstrap/labels");
    std::vector<float> scores = test::loadReference("bootstrap/scores").floats();
    std::vector<std::uint8_t> truth{labels.values.begin(), labels.values.end()};
    std::vector<std::uint32_t> groups = std::vector<std::uint32_t>(labels.shape[0]);

    Material() { std::iota(groups.begin(), groups.end(), 0U); }

    [[nodiscard]] ScoredConfigurations scored(bool paired) const {
        ScoredConfigurations of{labels.shape[1], truth, groups, {}, {}, paired};
        for (std::size_t run = 0; run < 6; ++run)
            (run < 3 ? of.scoresA : of.scoresB)
                .emplace_back(std::span(scores).subspan(run * truth.size(), truth.size()));
        return of;
    }
};

} // namespace

class TestTagDeLong : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pairsAsTheReferenceSees() {
        const auto errors = test::loadReference("bootstrap/delong");
        const auto tags = must(deLongTags(m_material.scored(true)));
        QCOMPARE(tags.size(), m_material.labels.shape[1]);
        for (std::size_t tag = 0; tag < kOneClass; ++tag) {
            QCOMPARE(tags[tag].pairs.size(), std::size_t{3});
            QVERIFY(near(tags[tag].pairs[0]->standardError, errors.values[tag], kTolerance));
        }
    }

    // The bootstrap of the same clips, each by itself: the difference is its own, and so is the standard error, within
    // three of its errors and what so few clips make of the two methods. Of a tag with three positives it is not.
    void meansAsTheBootstrapSees() {
        const auto scored = m_material.scored(true);
        constexpr std::size_t kDraws = 4000;
        const auto bootstrap = must(bootstrapTestSet(scored, {.seed = 2, .draws = kDraws}));
        const auto tags = must(deLongTags(scored));
        for (std::size_t tag = 0; tag < kOneClass; ++tag) {
            const DeLongEstimate& mean = *tags[tag].difference;
            QVERIFY(near(mean.value, *bootstrap.tags[tag].difference, kTolerance));
            const double sum = std::accumulate(
                tags[tag].pairs.begin(), tags[tag].pairs.end(), 0.0,
                [](double before, const std::optional<DeLongEstimate>& pair) { return before + pair->value; });
            QVERIFY(near(mean.value, sum / 3.0, kTolerance));
            const auto meanOf = [](const std::vector<double>& values) {
                return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
            };
            QVERIFY(near(*tags[tag].areaA, meanOf(bootstrap.tags[tag].valuesA), kTolerance));
            QVERIFY(near(*tags[tag].areaB, meanOf(bootstrap.tags[tag].valuesB), kTolerance));
            if (mean.positives < 20)
                continue;
            const double error = bootstrap.tags[tag].testSet->standardError;
            QVERIFY2(near(mean.standardError, error, error * (3.0 / std::sqrt(2.0 * kDraws) + 0.015)),
                     qPrintable(QStringLiteral("%1 and %2").arg(mean.standardError).arg(error)));
        }
    }

    void countsTheClipsOfATag() {
        const auto tags = must(deLongTags(m_material.scored(false)));
        for (std::size_t tag = 0; tag < tags.size(); ++tag) {
            std::size_t positives = 0;
            for (std::size_t clip = 0; clip < m_material.groups.size(); ++clip)
                positives += m_material.truth[clip * tags.size() + tag];
            QCOMPARE(tags[tag].positives, positives);
            QCOMPARE(tags[tag].positives + tags[tag].negatives, m_material.groups.size());
            QVERIFY(tags[tag].pairs.empty());
        }
        QVERIFY(!tags[kOneClass].difference && !tags[kOneClass].falseDiscovery);
        QVERIFY(!tags[kOneClass].areaA && !tags[kOneClass].areaB);
    }

    void pIsAdjustedOverTheTagsThatHaveOne() {
        const auto tags = must(deLongTags(m_material.scored(true)));
        std::vector<double> p;
        for (std::size_t tag = 0; tag < kOneClass; ++tag)
            p.push_back(*tags[tag].difference->p());
        const auto adjusted = falseDiscoveryAdjusted(p);
        for (std::size_t tag = 0; tag < kOneClass; ++tag)
            QCOMPARE(*tags[tag].falseDiscovery, adjusted[tag]);
    }

    // A run that counts nothing is as if it were not there.
    void runsCountByTheirShares() {
        ScoredConfigurations shared = m_material.scored(false);
        shared.sharesA = {1.0, 0.0, 1.0};
        shared.sharesB = {2.0, 2.0, 2.0};
        ScoredConfigurations fewer = m_material.scored(false);
        fewer.scoresA.erase(fewer.scoresA.begin() + 1);
        const auto a = must(deLongTags(shared));
        const auto b = must(deLongTags(fewer));
        for (std::size_t tag = 0; tag < kOneClass; ++tag) {
            QVERIFY(near(a[tag].difference->value, b[tag].difference->value, kTolerance));
            QVERIFY(near(a[tag].difference->standardError, b[tag].difference->standardError, kTolerance));
        }
    }

    void isOfRocAreasAlone() {
        ScoredConfigurations scored = m_material.scored(true);
        scored.measure = Measure::PrAuc;
        for (const TagDeLong& tag : must(deLongTags(scored)))
            QVERIFY(!tag.difference && tag.pairs.empty() && tag.positives + tag.negatives > 0);
    }

    void threadsChangeNothing() {
        const auto scored = m_material.scored(true);
        QCOMPARE(must(deLongTags(scored, 1)), must(deLongTags(scored, 3)));
    }

private:
    Material m_material;
};

QTEST_APPLESS_MAIN(TestTagDeLong)
#include "tst_tag_delong.moc"
