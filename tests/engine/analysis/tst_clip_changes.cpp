// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/clip_changes.h"

#include <QTest>

#include "tests/engine/analysis/run_results.h"
#include "tests/support/must.h"

using namespace etude;
using test::must;

namespace {

/// Two runs of each side, on four clips with two tags.
struct Tested {
    Comparison comparison;
    ComparedTests tests;

    Tested() {
        RunSpec other = test::smallSpec();
        other.input.preprocess.compression = Compression::Linear;
        std::vector<RunResult> runs;
        test::addResults(runs, test::smallSpec(), {0.8, 0.81});
        test::addResults(runs, other, {0.7, 0.72});
        comparison = must(compareLevels(runs, "input.preprocess.compression", "decibel", "linear"));
        tests.runs = comparison.runsInMean();
        tests.test.tags = {"calm", "loud"};
        tests.test.tracks = {3, 5, 8, 9};
        tests.test.labels = {1, 0, 0, 1, 1, 0, 0, 0};
        for (const std::vector<float>& ofLoud : {std::vector<float>{1, 4, 2, 3}, std::vector<float>{1, 4, 3, 2},
                                                 std::vector<float>{4, 1, 2, 3}, std::vector<float>{3, 1, 2, 4}}) {
            std::vector<float>& scores = tests.test.scores.emplace_back();
            for (const float score : ofLoud)
                scores.insert(scores.end(), {0.5F, score});
        }
    }
};

} // namespace

class TestClipChanges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theGreatestComesFirst() {
        const Tested tested;
        const auto clips = clipChanges(tested.tests, tested.comparison, 1);
        QCOMPARE(clips.size(), std::size_t{4});
        // The only clip that has the tag is ranked first by A's runs and last by B's.
        QCOMPARE(clips[0], (ClipChange{5, true, 1.0, 0.0}));
        QCOMPARE(clips[0].gain(), 1.0);
        QCOMPARE(clips[1], (ClipChange{3, false, 0.0, (1.0 + 2.0 / 3.0) / 2.0}));
        QCOMPARE(clips[1].gain(), clips[1].rankB);
        QCOMPARE(clips[2].track, std::size_t{9});
        QVERIFY(clips[2].gain() > 0.0);
        QCOMPARE(clips[3].track, std::size_t{8});
        QVERIFY(clips[3].gain() < 0.0);
    }

    void whatIsRankedAlikeKeepsTheOrderOfTracks() {
        const Tested tested;
        const auto clips = clipChanges(tested.tests, tested.comparison, 0);
        for (std::size_t i = 0; i < clips.size(); ++i)
            QCOMPARE(clips[i], (ClipChange{tested.tests.test.tracks[i], i % 2 == 0, 0.5, 0.5}));
    }
};

QTEST_APPLESS_MAIN(TestClipChanges)
#include "tst_clip_changes.moc"
