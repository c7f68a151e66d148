// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <limits>
#include <numeric>

#include <QTest>

#include "engine/core/random.h"
#include "engine/evaluation/calibration.h"
#include "tests/support/near.h"
#include "tests/support/show.h"

using namespace etude;
using test::near;
using Labels = std::vector<std::uint8_t>;

class TestCalibration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void closedForms() {
        // Two bins: of .2 and .4 one has the tag, of .5, .8 and 1 all but the first.
        const std::vector<float> scores{0.25F, 0.375F, 0.5F, 0.75F, 1.0F};
        const Calibration of = *calibration(scores, Labels{0, 1, 0, 1, 1}, 2);
        QVERIFY((of.bins == std::vector<CalibrationBin>{{0.0, 0.5, 2, 1, 0.3125}, {0.5, 1.0, 3, 2, 0.75}}));
        QVERIFY(near(of.brier, (0.0625 + 0.390625 + 0.25 + 0.0625) / 5.0, 1e-15));
        QVERIFY(near(of.expectedError, (2.0 * 0.1875 + 3.0 * (0.75 - 2.0 / 3.0)) / 5.0, 1e-15));
        // Scores that are the labels.
        const Calibration perfect = *calibration(std::vector<float>{0, 1, 1, 0}, Labels{0, 1, 1, 0});
        QCOMPARE(perfect.brier, 0.0);
        QCOMPARE(perfect.expectedError, 0.0);
        QCOMPARE(perfect.bins.size(), std::size_t{10});
        // Sure, and wrong.
        QCOMPARE(calibration(std::vector<float>{0, 1}, Labels{1, 0})->expectedError, 1.0);
        QCOMPARE(calibration(std::vector<float>{0, 1}, Labels{1, 0})->brier, 1.0);
    }

    void noneOfWhatIsNoProbability() {
        QVERIFY(!calibration({}, {}));
        for (const float score :
             {-0.01F, 1.01F, std::numeric_limits<float>::infinity(), std::numeric_limits<float>::quiet_NaN()})
            QVERIFY(!calibration(std::vector<float>{0.5F, score}, Labels{0, 1}));
    }

    // Labels that are drawn with the scores as their probabilities: the Brier score is the mean of p (1 - p), 1/6.
    void drawnLabelsAreCalibrated() {
        Random random(3, Purpose::Labels);
        std::vector<float> scores;
        Labels labels;
        for (int i = 0; i < 100000; ++i) {
            scores.push_back(static_cast<float>(random.uniform()));
            labels.push_back(random.chance(scores.back()) ? 1 : 0);
        }
        const Calibration of = *calibration(scores, labels);
        QVERIFY(of.expectedError < 0.01);
        QVERIFY(near(of.brier, 1.0 / 6.0, 0.003));
        for (const CalibrationBin& bin : of.bins)
            QVERIFY(near(bin.share(), bin.meanScore, 5.0 * 0.5 / std::sqrt(static_cast<double>(bin.count))));
    }

    // Both ends p are as far from the share as 1.96 of their own standard errors.
    void wilsonsEndsSolveTheirEquation() {
        constexpr double kZ = 1.959963984540054;
        for (const std::int64_t positives : {1, 8, 40, 99})
            for (const double p : {wilsonInterval(positives, 100).first, wilsonInterval(positives, 100).second}) {
                const double share = static_cast<double>(positives) / 100.0;
                QVERIFY(near((share - p) * (share - p), kZ * kZ * p * (1.0 - p) / 100.0, 1e-14));
            }
        QCOMPARE(wilsonInterval(0, 7).first, 0.0);
        QCOMPARE(wilsonInterval(7, 7).second, 1.0);
        QVERIFY(near(wilsonInterval(0, 7).second, kZ * kZ / (7.0 + kZ * kZ), 1e-14));
    }

    void histogramsCountEveryClip() {
        const std::vector<float> scores{-1.0F, 0.0F, 0.24F, 0.25F, 0.99F, 1.0F, std::numeric_limits<float>::infinity()};
        const ScoreHistogram of = scoreHistogram(scores, Labels{1, 0, 0, 1, 1, 1, 0}, 0.0, 1.0, 4);
        QVERIFY((of.positives == std::vector<std::int64_t>{1, 1, 0, 2}));
        QVERIFY((of.negatives == std::vector<std::int64_t>{2, 0, 0, 1}));
    }
};

QTEST_APPLESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
