// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/rank_shares.h"

#include <limits>

#include <QTest>

#include "engine/core/random.h"
#include "tests/support/near.h"

using namespace etude;
using test::near;

namespace {

using Shares = std::vector<double>;

Shares shares(const std::vector<float>& scores) {
    return rankShares(scores.data(), scores.size(), 1);
}

} // namespace

class TestRankShares : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fewClips() {
        QCOMPARE(shares({}), Shares());
        QCOMPARE(shares({3.0F}), (Shares{0.5}));
        QCOMPARE(shares({1.0F, 2.0F, 3.0F}), (Shares{0.0, 0.5, 1.0}));
        QCOMPARE(shares({2.0F, 2.0F}), (Shares{0.5, 0.5}));
        QCOMPARE(shares({0.0F, -0.0F, 1.0F}), (Shares{0.25, 0.25, 1.0}));
        constexpr float kInfinity = std::numeric_limits<float>::infinity();
        QCOMPARE(shares({kInfinity, -kInfinity, 1e38F}), (Shares{1.0, 0.0, 0.5}));
    }

    // The definition: the other clips one by one, of a column of an array.
    void agreesWithTheDefinition() {
        constexpr std::size_t kClips = 200;
        constexpr std::size_t kColumns = 3;
        Random random(4, Purpose::Labels);
        for (const std::uint64_t levels : {3, 40, 1000000}) {
            std::vector<float> scores(kClips * kColumns);
            for (float& score : scores)
                score = static_cast<float>(random.below(levels)) - 1.0F;
            const auto found = rankShares(&scores[1], kClips, kColumns);
            for (std::size_t clip = 0; clip < kClips; ++clip) {
                double lower = 0.0;
                for (std::size_t other = 0; other < kClips; ++other) {
                    const float mine = scores[clip * kColumns + 1];
                    const float its = scores[other * kColumns + 1];
                    lower += other == clip ? 0.0 : its < mine ? 1.0 : its == mine ? 0.5 : 0.0;
                }
                QVERIFY(near(found[clip], lower / (kClips - 1), 1e-12));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestRankShares)
#include "tst_rank_shares.moc"
