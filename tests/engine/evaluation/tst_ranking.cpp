// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "engine/core/random.h"
#include "engine/evaluation/ranking.h"

using namespace etude;

namespace {

/// The definition, by a map whose keys compare as the numbers do.
template <class Score>
std::vector<ScoreTie> groupsByMap(const std::vector<Score>& scores, const std::vector<std::uint8_t>& labels) {
    std::map<Score, ScoreTie, std::greater<>> groups;
    for (std::size_t i = 0; i < scores.size(); ++i)
        ++(labels[i] ? groups[scores[i]].positives : groups[scores[i]].negatives);
    std::vector<ScoreTie> ties;
    for (const auto& [score, tie] : groups)
        ties.push_back(tie);
    return ties;
}

/// Of every order of magnitude and both signs, with some scores twice and the ends of the range.
template <class Score>
std::vector<Score> everyMagnitude() {
    using Limits = std::numeric_limits<Score>;
    std::vector<Score> scores{0, Limits::max(), Limits::min(), Limits::denorm_min(), Limits::infinity()};
    Random random(3, Purpose::Labels);
    for (int i = 0; i < 500; ++i)
        scores.push_back(static_cast<Score>(std::ldexp(
            random.uniform(1, 2), static_cast<int>(random.below(2 * Limits::max_exponent)) - Limits::max_exponent)));
    for (std::size_t i = scores.size(); i-- > 0;)
        scores.push_back(-scores[i]);
    scores.insert(scores.end(), scores.begin() + 100, scores.begin() + 200);
    return scores;
}

template <class Score>
void checkEveryMagnitude() {
    const std::vector<Score> scores = everyMagnitude<Score>();
    std::vector<std::uint8_t> labels(scores.size());
    Random random(4, Purpose::Labels);
    std::ranges::generate(labels, [&] { return random.chance(0.3); });
    QCOMPARE(Ranking<Score>().rank(scores.data(), labels.data(), scores.size(), 1), groupsByMap(scores, labels));
}

/// Neighbours beyond 2^53, which double does not tell apart, and both ends of the range.
template <class Integer>
void checkIntegers() {
    using Limits = std::numeric_limits<Integer>;
    const Integer large = Integer{1} << 60;
    const std::vector<Integer> scores{large,
                                      large + 1,
                                      0,
                                      Limits::max(),
                                      Limits::min(),
                                      large,
                                      1,
                                      Limits::max(),
                                      static_cast<Integer>(Limits::min() + 1),
                                      7};
    const std::vector<std::uint8_t> labels{1, 0, 0, 1, 0, 0, 1, 0, 1, 1};
    QCOMPARE(Ranking<Integer>().rank(scores.data(), labels.data(), scores.size(), 1), groupsByMap(scores, labels));
}

} // namespace

class TestRanking : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void groupsEveryMagnitude() {
        checkEveryMagnitude<float>();
        checkEveryMagnitude<double>();
    }
    void groupsIntegersExactly() {
        checkIntegers<std::int64_t>();
        checkIntegers<std::uint64_t>();
    }
    void takesAColumn() {
        const std::vector<float> scores{3, 9, 1, 9, 3, 9, 2, 9};
        const std::vector<std::uint8_t> labels{1, 0, 0, 0, 0, 0, 7, 0}; // any label but 0 is a positive
        QCOMPARE(Ranking<float>().rank(scores.data(), labels.data(), 4, 2),
                 (std::vector<ScoreTie>{{1, 1}, {1, 0}, {0, 1}}));
    }
    void forgetsTheLastCall() {
        Ranking<float> ranking;
        const std::vector<float> scores{1, 2, 3};
        const std::vector<std::uint8_t> labels{1, 1, 0};
        QCOMPARE(ranking.rank(scores.data(), labels.data(), 3, 1).size(), std::size_t{3});
        QCOMPARE(ranking.rank(scores.data(), labels.data(), 1, 1), (std::vector<ScoreTie>{{1, 0}}));
        QVERIFY(ranking.rank(scores.data(), labels.data(), 0, 1).empty());
    }
};

QTEST_APPLESS_MAIN(TestRanking)
#include "tst_ranking.moc"
