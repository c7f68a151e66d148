// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/core/random.h"
#include "engine/evaluation/metrics.h"
#include "engine/evaluation/ranked_clips.h"
#include "tests/support/show.h"

using namespace etude;

namespace {

struct Clips {
    std::vector<float> scores;
    std::vector<std::uint8_t> labels;
};

Clips randomClips(std::size_t count, int levels, double positives, std::uint32_t index) {
    Random random(17, Purpose::Labels, 0, index);
    Clips clips;
    for (std::size_t i = 0; i < count; ++i) {
        clips.labels.push_back(random.chance(positives));
        clips.scores.push_back(static_cast<float>(random.below(static_cast<std::uint64_t>(levels))));
    }
    return clips;
}

RankedClips ranked(const Clips& clips) {
    return {clips.scores.data(), clips.labels.data(), clips.scores.size(), 1};
}

/// Draws with replacement of as many clips as there are.
std::vector<ClipCounts> drawnCounts(std::size_t clips, std::uint32_t index) {
    std::vector<ClipCounts> counts(clips, ClipCounts{});
    for (std::size_t draw = 0; draw < kDrawsAtOnce; ++draw) {
        Random random(18, Purpose::Bootstrap, static_cast<std::uint32_t>(draw), index);
        for (std::size_t i = 0; i < clips; ++i)
            ++counts[random.below(clips)][draw];
    }
    return counts;
}

/// Each clip as often as it was drawn.
Clips drawn(const Clips& clips, const std::vector<ClipCounts>& counts, std::size_t draw) {
    Clips repeated;
    for (std::size_t i = 0; i < clips.scores.size(); ++i) {
        repeated.scores.insert(repeated.scores.end(), counts[i][draw], clips.scores[i]);
        repeated.labels.insert(repeated.labels.end(), counts[i][draw], clips.labels[i]);
    }
    return repeated;
}

} // namespace

class TestRankedClips : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyDrawIsRocAucOfItsClips_data() {
        QTest::addColumn<int>("levels");
        QTest::addColumn<double>("positives");
        QTest::newRow("no ties") << 1000000 << 0.2;
        QTest::newRow("some ties") << 40 << 0.5;
        QTest::newRow("many ties") << 3 << 0.2;
        QTest::newRow("one score") << 1 << 0.4;
        QTest::newRow("a class that is often missing") << 1000000 << 0.01;
    }
    void everyDrawIsRocAucOfItsClips() {
        QFETCH(int, levels);
        QFETCH(double, positives);
        int defined = 0;
        for (std::uint32_t trial = 0; trial < 20; ++trial) {
            const Clips clips = randomClips(120, levels, positives, trial);
            const auto counts = drawnCounts(120, trial);
            const auto aucs = ranked(clips).rocAuc(counts);
            const auto precisions = ranked(clips).averagePrecision(counts);
            for (std::size_t draw = 0; draw < kDrawsAtOnce; ++draw) {
                const Clips repeated = drawn(clips, counts, draw);
                QCOMPARE(aucs[draw], rocAuc(repeated.scores, repeated.labels)); // to the last bit
                QCOMPARE(precisions[draw], averagePrecision(repeated.scores, repeated.labels));
                defined += aucs[draw] ? 1 : 0;
            }
        }
        QCOMPARE_GT(defined, 0);
    }

    void countsOfOneAreThePlainRocAuc() {
        for (const int levels : {1000000, 40, 3}) {
            const Clips clips = randomClips(1000, levels, 0.1, 0);
            ClipCounts once;
            once.fill(1);
            for (const auto& auc : ranked(clips).rocAuc(std::vector(1000, once)))
                QCOMPARE(auc, rocAuc(clips.scores, clips.labels));
        }
    }

    void takesAColumn() {
        const std::vector<float> scores{3, 9, 1, 9, 2, 9};
        const std::vector<std::uint8_t> labels{1, 0, 0, 0, 7, 0}; // any label but 0 is a positive
        ClipCounts counts{};
        counts[0] = 1;
        counts[1] = 2;
        const auto aucs = RankedClips(scores.data(), labels.data(), 3, 2).rocAuc(std::vector(3, counts));
        QCOMPARE(aucs[0], std::optional(1.0));
        QCOMPARE(aucs[1], std::optional(1.0));
        QCOMPARE(aucs[2], std::optional<double>()); // drew nothing
    }

    void ofNoClipsThereIsNone() {
        QCOMPARE(RankedClips().rocAuc({})[0], std::optional<double>());
        QCOMPARE(RankedClips(nullptr, nullptr, 0, 1).rocAuc({})[0], std::optional<double>());
    }
};

QTEST_APPLESS_MAIN(TestRankedClips)
#include "tst_ranked_clips.moc"
