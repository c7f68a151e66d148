// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/delong.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <vector>

#include <QTest>

#include "engine/core/files.h"
#include "engine/core/json.h"
#include "engine/core/random.h"
#include "engine/evaluation/metrics.h"
#include "tests/support/must.h"
#include "tests/support/near.h"

using namespace etude;
using test::must;
using test::near;

namespace {

constexpr double kTolerance = 1e-12; ///< of sums of some hundred terms in double
constexpr double kPTolerance = 1e-9;

std::optional<DeLongEstimate> estimate(const std::vector<WeightedScores>& scorings,
                                       const std::vector<std::uint8_t>& labels) {
    return deLong(scorings, labels.data(), labels.size(), 1);
}

/// Normal scores of a tag; positives are higher by one.
struct Drawn {
    std::vector<std::uint8_t> labels;
    std::vector<float> a;
    std::vector<float> b;

    Drawn(std::size_t clips, Random& random) {
        for (std::size_t i = 0; i < clips; ++i) {
            labels.push_back(i % 5 == 0);
            const double common = random.normal() + labels.back();
            a.push_back(static_cast<float>(common + 0.7 * random.normal()));
            b.push_back(static_cast<float>(common + 0.7 * random.normal()));
        }
    }
};

} // namespace

class TestDeLong : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_reference = parseJson(must(readFile(std::filesystem::path(ETUDE_TEST_DATA) / "delong" / "reference.json")));
        QVERIFY(m_reference.size() >= 3);
    }

    void asPRocSees() {
        for (const Json& tag : m_reference) {
            const auto labels = tag["labels"].get<std::vector<std::uint8_t>>();
            std::vector<std::vector<float>> scores;
            for (const Json& run : tag["scores"])
                scores.push_back(run.get<std::vector<float>>());
            const std::size_t pairs = tag["pairs"].size();
            std::vector<WeightedScores> all;
            for (std::size_t run = 0; run < scores.size(); ++run) {
                const auto area = estimate({{scores[run].data(), 1.0}}, labels);
                QVERIFY(near(area->value, tag["areas"][run], kTolerance));
                QVERIFY(near(area->value, *rocAuc(scores[run], labels), kTolerance));
                QVERIFY(near(area->standardError, tag["standard_errors"][run], kTolerance));
                all.push_back({scores[run].data(), (run < pairs ? 1.0 : -1.0) / static_cast<double>(pairs)});
            }
            for (std::size_t pair = 0; pair < pairs; ++pair) {
                const auto difference =
                    estimate({{scores[pair].data(), 1.0}, {scores[pairs + pair].data(), -1.0}}, labels);
                const Json& expected = tag["pairs"][pair];
                QVERIFY(near(difference->value, expected["difference"], kTolerance));
                QVERIFY(near(difference->standardError, expected["standard_error"], kTolerance));
                QVERIFY(near(*difference->p(), expected["p"], kPTolerance));
            }
            const auto mean = estimate(all, labels);
            QVERIFY(near(mean->value, tag["mean"]["difference"], kTolerance));
            QVERIFY(near(mean->standardError, tag["mean"]["standard_error"], kTolerance));
            QCOMPARE(mean->positives, static_cast<std::size_t>(std::ranges::count(labels, 1)));
            QCOMPARE(mean->positives + mean->negatives, labels.size());
        }
    }

    // Of columns of an array the same as of arrays of their own.
    void readsColumns() {
        const Json& tag = m_reference[0];
        const auto labels = tag["labels"].get<std::vector<std::uint8_t>>();
        const auto scores = tag["scores"][0].get<std::vector<float>>();
        std::vector<float> wide(3 * scores.size(), NAN);
        std::vector<std::uint8_t> wideLabels(3 * labels.size(), 1);
        for (std::size_t i = 0; i < scores.size(); ++i) {
            wide[3 * i + 1] = scores[i];
            wideLabels[3 * i + 1] = labels[i];
        }
        const WeightedScores column{&wide[1], 1.0};
        QCOMPARE(deLong({&column, 1}, &wideLabels[1], labels.size(), 3), estimate({{scores.data(), 1.0}}, labels));
    }

    void withoutAnyOtherOrderThereIsNoError() {
        const std::vector<std::uint8_t> labels{1, 1, 0, 0};
        const std::vector<float> scores{4, 3, 2, 1};
        const auto perfect = estimate({{scores.data(), 1.0}}, labels);
        QCOMPARE(*perfect, (DeLongEstimate{1.0, 0.0, 2, 2}));
        QCOMPARE(perfect->interval(), std::pair(1.0, 1.0));
        QVERIFY(!perfect->p());
        const std::vector<float> mixed{4, 1, 2, 3};
        const auto equal = estimate({{mixed.data(), 1.0}, {mixed.data(), -1.0}}, labels);
        QCOMPARE(*equal, (DeLongEstimate{0.0, 0.0, 2, 2}));
        QVERIFY(!equal->p());
    }

    void aClassOfOneClipSaysNothing() {
        const std::vector<float> scores{4, 3, 2, 1};
        for (const auto& labels : {std::vector<std::uint8_t>{1, 0, 0, 0}, std::vector<std::uint8_t>{1, 1, 1, 0},
                                   std::vector<std::uint8_t>{0, 0, 0, 0}})
            QVERIFY(!estimate({{scores.data(), 1.0}}, labels));
    }

    // Of two scorings that are equally good on other clips, p is below 0.05 in 5 %, within three standard errors; the
    // interval holds the true difference as often.
    void isWrongAsOftenAsItSays() {
        constexpr int kDraws = 2000;
        Random random(21, Purpose::Bootstrap);
        int told = 0;
        int held = 0;
        for (int draw = 0; draw < kDraws; ++draw) {
            const Drawn drawn(150, random);
            const auto difference = estimate({{drawn.a.data(), 1.0}, {drawn.b.data(), -1.0}}, drawn.labels);
            told += *difference->p() < 0.05 ? 1 : 0;
            const auto [low, high] = difference->interval();
            held += low <= 0.0 && high >= 0.0 ? 1 : 0;
        }
        const double error = std::sqrt(0.05 * 0.95 / kDraws);
        QVERIFY2(std::abs(told / static_cast<double>(kDraws) - 0.05) <= 3.0 * error, qPrintable(QString::number(told)));
        QCOMPARE(told + held, kDraws);
    }

private:
    Json m_reference;
};

QTEST_APPLESS_MAIN(TestDeLong)
#include "tst_delong.moc"
