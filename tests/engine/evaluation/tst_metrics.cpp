// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <limits>

#include "engine/core/random.h"
#include "engine/evaluation/metrics.h"
#include "tests/support/near.h"
#include "tests/support/npy_reference.h"
#include "tests/support/show.h"

using namespace etude;
using test::near;

namespace {

constexpr double kTolerance = 1e-12; ///< of sums of some thousand terms in double

/// The definition: the share of (positive, negative) pairs in the right order, ties counting one half.
double pairwiseAuc(const std::vector<float>& scores, const std::vector<std::uint8_t>& labels) {
    double right = 0.0;
    double pairs = 0.0;
    for (std::size_t p = 0; p < scores.size(); ++p)
        for (std::size_t n = 0; n < scores.size(); ++n)
            if (labels[p] && !labels[n]) {
                pairs += 1.0;
                right += scores[p] > scores[n] ? 1.0 : scores[p] == scores[n] ? 0.5 : 0.0;
            }
    return right / pairs;
}

/// The definition: for each threshold, precision times the recall gained.
double thresholdAveragePrecision(const std::vector<float>& scores, const std::vector<std::uint8_t>& labels) {
    std::vector<float> thresholds = scores;
    std::sort(thresholds.begin(), thresholds.end(), std::greater<>());
    thresholds.erase(std::unique(thresholds.begin(), thresholds.end()), thresholds.end());
    const auto positives = static_cast<double>(std::count(labels.begin(), labels.end(), 1));
    double sum = 0.0;
    double lastRecall = 0.0;
    for (const float threshold : thresholds) {
        double hits = 0.0;
        double retrieved = 0.0;
        for (std::size_t i = 0; i < scores.size(); ++i)
            if (scores[i] >= threshold) {
                retrieved += 1.0;
                hits += labels[i];
            }
        sum += (hits / positives - lastRecall) * hits / retrieved;
        lastRecall = hits / positives;
    }
    return sum;
}

/// Scores as Score, exactly as the file has them, against scikit-learn's answers. The largest difference, infinite
/// where one side has no answer.
template <class Score>
double differenceToScikitLearn(const std::string& type) {
    const test::Reference stored = test::loadReference("metrics/scores_" + type);
    const test::Reference truth = test::loadReference("metrics/labels_" + type);
    const test::Reference expected = test::loadReference("metrics/expected_" + type);
    const std::vector<Score> scores(stored.values.begin(), stored.values.end());
    const std::vector<std::uint8_t> labels(truth.values.begin(), truth.values.end());
    const auto evaluation = evaluate(std::span<const Score>(scores), labels, stored.shape[1]);
    double largest = 0.0;
    for (std::size_t tag = 0; tag < expected.shape[0]; ++tag) {
        const TagScore& score = evaluation.value().tags.at(tag);
        largest = test::larger(largest, std::abs(score.rocAuc.value_or(NAN) - expected.at(tag, 0)));
        largest = test::larger(largest, std::abs(score.prAuc.value_or(NAN) - expected.at(tag, 1)));
    }
    return largest;
}

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void perfectWorstAndConstant() {
        const std::vector<std::uint8_t> labels{0, 0, 1, 1};
        QCOMPARE(*rocAuc(std::vector<float>{1, 2, 3, 4}, labels), 1.0);
        QCOMPARE(*rocAuc(std::vector<float>{4, 3, 2, 1}, labels), 0.0);
        QCOMPARE(*rocAuc(std::vector<float>{5, 5, 5, 5}, labels), 0.5);
        QCOMPARE(*averagePrecision(std::vector<float>{5, 5, 5, 5}, labels), 0.5);
        QCOMPARE(*averagePrecision(std::vector<float>{1, 2, 3, 4}, labels), 1.0);
    }

    // The example of scikit-learn's documentation of roc_auc_score and average_precision_score.
    void documentedExample() {
        const std::vector<float> scores{0.1F, 0.4F, 0.35F, 0.8F};
        const std::vector<std::uint8_t> labels{0, 0, 1, 1};
        QCOMPARE(*rocAuc(scores, labels), 0.75);
        QVERIFY(near(*averagePrecision(scores, labels), 0.8333333333333333, 1e-15));
    }

    void agreesWithTheDefinitions_data() {
        QTest::addColumn<int>("levels");
        QTest::newRow("no ties") << 1000000;
        QTest::newRow("some ties") << 40;
        QTest::newRow("many ties") << 3;
    }
    void agreesWithTheDefinitions() {
        QFETCH(int, levels);
        Random random(11, Purpose::Labels);
        for (int trial = 0; trial < 20; ++trial) {
            std::vector<float> scores(150);
            std::vector<std::uint8_t> labels(150);
            for (std::size_t i = 0; i < scores.size(); ++i) {
                scores[i] = static_cast<float>(random.below(static_cast<std::uint64_t>(levels))) - 1.0F;
                labels[i] = random.chance(0.2);
            }
            labels[0] = 1;
            labels[1] = 0;
            QVERIFY(near(*rocAuc(scores, labels), pairwiseAuc(scores, labels), kTolerance));
            QVERIFY(near(*averagePrecision(scores, labels), thresholdAveragePrecision(scores, labels), kTolerance));
        }
    }

    void equalsScikitLearn() {
        QCOMPARE_LT(differenceToScikitLearn<float>("float32"), kTolerance);
        QCOMPARE_LT(differenceToScikitLearn<double>("float64"), kTolerance);
    }

    void extremesAreOrdinaryScores() {
        const float infinity = std::numeric_limits<float>::infinity();
        QCOMPARE(
            *rocAuc(std::vector<float>{-infinity, -1e38F, 1e-45F, infinity}, std::vector<std::uint8_t>{0, 1, 0, 1}),
            0.75);
        // A tie at infinity counts one half.
        QCOMPARE(*rocAuc(std::vector<float>{infinity, infinity, 0}, std::vector<std::uint8_t>{0, 1, 0}), 0.75);
    }

    void zeroHasNoSign() {
        QCOMPARE(*rocAuc(std::vector<float>{0.0F, -0.0F}, std::vector<std::uint8_t>{0, 1}), 0.5);
        QCOMPARE(*rocAuc(std::vector<float>{-0.0F, -1e-45F}, std::vector<std::uint8_t>{1, 0}), 1.0);
    }

    // 2^-52 apart in double, equal in float.
    void doublesAreToldApart() {
        const std::vector<double> scores{1.0, 1.0 + std::numeric_limits<double>::epsilon()};
        const auto evaluation = evaluate(scores, std::vector<std::uint8_t>{0, 1}, 1);
        QCOMPARE(evaluation.value().rocAuc.value(), 1.0);
        QCOMPARE(*rocAuc(std::vector<float>(scores.begin(), scores.end()), std::vector<std::uint8_t>{0, 1}), 0.5);
    }

    // Equal in double.
    void largeIntegersAreToldApart() {
        const std::vector<std::uint8_t> labels{0, 1, 1, 0};
        const std::int64_t base = std::int64_t{1} << 60;
        const std::vector<std::int64_t> signedScores{base, base + 1, base + 3, base + 2};
        QCOMPARE(evaluate(signedScores, labels, 1).value().rocAuc.value(), 0.75);
        const std::vector<std::uint64_t> unsignedScores{~std::uint64_t{3}, ~std::uint64_t{2}, ~std::uint64_t{0},
                                                        ~std::uint64_t{1}};
        QCOMPARE(evaluate(unsignedScores, labels, 1).value().rocAuc.value(), 0.75);
        QCOMPARE(evaluate(std::vector<std::int64_t>{-1, 1, 2, 0}, labels, 1).value().rocAuc.value(), 1.0);
    }

    void oneClassHasNoAuc() {
        QVERIFY(!rocAuc(std::vector<float>{1, 2}, std::vector<std::uint8_t>{1, 1}));
        QVERIFY(!rocAuc(std::vector<float>{1, 2}, std::vector<std::uint8_t>{0, 0}));
        QVERIFY(!averagePrecision(std::vector<float>{1, 2}, std::vector<std::uint8_t>{0, 0}));
        QVERIFY(!averagePrecision(std::vector<float>{1, 2}, std::vector<std::uint8_t>{1, 1}));
        QVERIFY(!rocAuc({}, {}));
    }

    void undefinedTagsAreLeftOutOfTheMean() {
        // Tag 0: perfect; tag 1: no positive; tag 2: reversed.
        const std::vector<float> scores{0.1F, 0.5F, 0.9F, 0.9F, 0.5F, 0.1F};
        const std::vector<std::uint8_t> labels{0, 0, 0, 1, 0, 1};
        const auto evaluation = evaluate(scores, labels, 3);
        QVERIFY(evaluation);
        QCOMPARE(evaluation->undefinedTags, std::size_t(1));
        QVERIFY(!evaluation->tags[1].rocAuc);
        QCOMPARE(*evaluation->tags[0].rocAuc, 1.0);
        QCOMPARE(*evaluation->tags[2].rocAuc, 0.0);
        QCOMPARE(*evaluation->rocAuc, 0.5);
        QCOMPARE(evaluation->tags[0].positives, std::int64_t(1));
    }

    void badInputIsRefused() {
        const std::vector<std::uint8_t> labels{0, 1};
        const auto notANumber = evaluate(std::vector<float>{0.5F, std::numeric_limits<float>::quiet_NaN()}, labels, 1);
        QVERIFY(!notANumber);
        QCOMPARE(notANumber.error().message,
                 std::string("The score of clip 1, tag 0 is not a number (both counted from 0)."));
        QVERIFY(!evaluate(std::vector<float>{0.5F}, labels, 1));
        QVERIFY(!evaluate(std::vector<float>{0.5F, 0.5F}, labels, 0));
        QVERIFY(!evaluate(std::vector<float>{0.5F, 0.5F}, labels, 3));
    }
};

QTEST_APPLESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
