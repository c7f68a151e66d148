// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <numeric>

#include "engine/core/random.h"
#include "tests/support/near.h"

using namespace etude;
using test::near;

class TestRandom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Known answers of Random123's philox4x32-10.
    void philoxKnownAnswers() {
        const auto zero = philox4x32({0, 0, 0, 0}, {0, 0});
        QCOMPARE(zero, (std::array<std::uint32_t, 4>{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
        const auto ones = philox4x32({~0U, ~0U, ~0U, ~0U}, {~0U, ~0U});
        QCOMPARE(ones, (std::array<std::uint32_t, 4>{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
        const auto pi = philox4x32({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0});
        QCOMPARE(pi, (std::array<std::uint32_t, 4>{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
    }

    void theSameKeyGivesTheSameStream() {
        Random a(42, Purpose::Order, 3, 7);
        Random b(42, Purpose::Order, 3, 7);
        Random otherEpoch(42, Purpose::Order, 4, 7);
        Random otherPurpose(42, Purpose::Subset, 3, 7);
        const std::uint32_t first = a.next();
        QCOMPARE(first, b.next());
        QCOMPARE_NE(first, otherEpoch.next());
        QCOMPARE_NE(first, otherPurpose.next());
    }

    void uniformAndNormalHaveTheirMoments() {
        Random random(1, Purpose::Initialisation);
        constexpr int n = 200000;
        double sum = 0.0;
        double squares = 0.0;
        double normalSum = 0.0;
        double normalSquares = 0.0;
        for (int i = 0; i < n; ++i) {
            const double u = random.uniform();
            QCOMPARE_GE(u, 0.0);
            QCOMPARE_LT(u, 1.0);
            sum += u;
            squares += u * u;
            const double z = random.normal();
            normalSum += z;
            normalSquares += z * z;
        }
        // Five standard errors of each estimate.
        QVERIFY(near(sum / n, 0.5, 5 * 0.2887 / std::sqrt(n)));
        QVERIFY(near(squares / n, 1.0 / 3.0, 5 * 0.2981 / std::sqrt(n)));
        QVERIFY(near(normalSum / n, 0.0, 5 / std::sqrt(n)));
        QVERIFY(near(normalSquares / n, 1.0, 5 * 1.4142 / std::sqrt(n)));
    }

    void belowIsUniform() {
        Random random(5, Purpose::Split);
        std::array<int, 7> counts{};
        for (int i = 0; i < 70000; ++i)
            ++counts[random.below(7)];
        for (const int count : counts)
            QVERIFY(near(count, 10000, 5 * 93));
        QCOMPARE(random.below(1), std::uint64_t(0));
    }

    void shuffleIsAPermutationOfItsSeed() {
        std::vector<int> a(100);
        std::iota(a.begin(), a.end(), 0);
        std::vector<int> b = a;
        const std::vector<int> sorted = a;
        Random(9, Purpose::Order).shuffle(std::span(a));
        Random(9, Purpose::Order).shuffle(std::span(b));
        QCOMPARE(a, b);
        QCOMPARE_NE(a, sorted);
        std::sort(a.begin(), a.end());
        QCOMPARE(a, sorted);
    }
};

QTEST_APPLESS_MAIN(TestRandom)
#include "tst_random.moc"
