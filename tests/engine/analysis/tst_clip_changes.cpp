// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/clip_changes.h"

#include <QTest>

#include "tests/engine/analysis/scored_comparison.h"

using namespace etude;

class TestClipChanges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theGreatestComesFirst() {
        const auto clips = clipChanges(m_tested.tests, m_tested.comparison, 1);
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
        const auto clips = clipChanges(m_tested.tests, m_tested.comparison, 0);
        for (std::size_t i = 0; i < clips.size(); ++i)
            QCOMPARE(clips[i], (ClipChange{m_tested.tests.test.tracks[i], i % 2 == 0, 0.5, 0.5}));
    }

private:
    const test::ScoredComparison m_tested{{{1, 4, 2, 3}, {1, 4, 3, 2}, {4, 1, 2, 3}, {3, 1, 2, 4}}};
};

QTEST_APPLESS_MAIN(TestClipChanges)
#include "tst_clip_changes.moc"
