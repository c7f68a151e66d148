// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <numeric>

#include <QTest>

#include "engine/core/random.h"
#include "engine/dataset/tags/tag_statistics.h"
#include "tests/support/near.h"
#include "tests/support/show.h"

using namespace etude;
using test::near;

namespace {

/// Twelve tracks: rock on 0 to 5, jazz on 4 to 7, vocal on 0 to 3, none on 8 to 10; 11 has all and is excluded.
Dataset smallDataset() {
    Dataset dataset;
    dataset.tags = {"vocal", "rock", "unused", "jazz"};
    for (int i = 0; i < 12; ++i) {
        Track track;
        track.path = std::to_string(i);
        track.part = i % 2 == 0 ? SplitPart::Train : SplitPart::Test;
        if (i < 4 || i == 11)
            track.tags.push_back(0);
        if (i < 6 || i == 11)
            track.tags.push_back(1);
        if ((i >= 4 && i < 8) || i == 11)
            track.tags.push_back(3);
        dataset.tracks.push_back(track);
    }
    dataset.tracks[11].excluded = "by_hand";
    return dataset;
}

} // namespace

class TestTagStatistics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsTracks();
    void countsOnePart();
    void associationsByHand();
    void hasNoValueWhereTheFormulaHasNone();
    void agreesWithPlainCounting();
    void emptyIsZero();
};

void TestTagStatistics::countsTracks() {
    const TagStatistics statistics = tagStatistics(smallDataset());
    QCOMPARE(statistics.tracks, 11);
    QCOMPARE(statistics.untagged, 3);
    QCOMPARE(statistics.excluded, 1);
    QCOMPARE(statistics.byPart, (TracksByPart{6, 0, 5, 0}));
    QCOMPARE(statistics.tagsPerTrack, (std::vector<std::int64_t>{3, 2, 6}));
    QCOMPARE(statistics.meanTagsPerTrack(), 14.0 / 11.0);
    std::vector<int> order;
    for (const TagCount& tag : statistics.tags)
        order.push_back(tag.tag);
    QCOMPARE(order, (std::vector<int>{1, 0, 3, 2}));
    QCOMPARE(statistics.tags[0].tracks, 6);
    QCOMPARE(statistics.tags[0].byPart, (TracksByPart{3, 0, 3, 0}));
    QCOMPARE(statistics.share(statistics.tags[0]), 6.0 / 11.0);
}

void TestTagStatistics::countsOnePart() {
    const TagStatistics statistics = tagStatistics(smallDataset(), {SplitPart::Train, 2});
    QCOMPARE(statistics.tracks, 6);
    QCOMPARE(statistics.untagged, 2);
    QCOMPARE(statistics.byPart, (TracksByPart{6, 0, 5, 0}));
    QCOMPARE(statistics.tags[0].tracks, 3);
    QCOMPARE(statistics.tags[0].byPart, (TracksByPart{3, 0, 3, 0}));
    QCOMPARE(statistics.matrixTags, std::size_t{2});
    QCOMPARE(statistics.together, (std::vector<std::int64_t>{3, 2, 2, 2}));
}

void TestTagStatistics::associationsByHand() {
    const TagStatistics statistics = tagStatistics(smallDataset());
    constexpr std::size_t kRock = 0, kVocal = 1, kJazz = 2;
    QCOMPARE(statistics.both(kRock, kJazz), 2);
    QCOMPARE(association(statistics, TagAssociation::Tracks, kRock, kJazz), std::optional(2.0));
    QCOMPARE(association(statistics, TagAssociation::Conditional, kRock, kJazz), std::optional(2.0 / 6.0));
    QCOMPARE(association(statistics, TagAssociation::Conditional, kJazz, kRock), std::optional(2.0 / 4.0));
    QCOMPARE(association(statistics, TagAssociation::Jaccard, kRock, kJazz), std::optional(2.0 / 8.0));
    const double npmi = std::log(2.0 / 11.0 / (6.0 / 11.0 * 4.0 / 11.0)) / -std::log(2.0 / 11.0);
    QVERIFY(near(*association(statistics, TagAssociation::Npmi, kRock, kJazz), npmi, 1e-12));
    QCOMPARE(association(statistics, TagAssociation::Npmi, kVocal, kJazz), std::optional(-1.0));
    QVERIFY(near(*association(statistics, TagAssociation::Npmi, kJazz, kJazz), 1.0, 1e-12));
}

void TestTagStatistics::hasNoValueWhereTheFormulaHasNone() {
    Dataset dataset;
    dataset.tags = {"always", "never"};
    dataset.tracks.resize(3);
    for (Track& track : dataset.tracks)
        track.tags = {0};
    const TagStatistics statistics = tagStatistics(dataset);
    QVERIFY(!association(statistics, TagAssociation::Npmi, 0, 0));
    QVERIFY(!association(statistics, TagAssociation::Npmi, 0, 1));
    QVERIFY(!association(statistics, TagAssociation::Conditional, 1, 0));
    QVERIFY(!association(statistics, TagAssociation::Jaccard, 1, 1));
    QCOMPARE(association(statistics, TagAssociation::Jaccard, 0, 1), std::optional(0.0));
}

void TestTagStatistics::agreesWithPlainCounting() {
    Dataset dataset;
    constexpr int kTags = 40;
    for (int tag = 0; tag < kTags; ++tag)
        dataset.tags.push_back("tag " + std::to_string(tag));
    Random random(2, Purpose::Corpus);
    for (int i = 0; i < 500; ++i) {
        Track track;
        for (int tag = 0; tag < kTags; ++tag)
            if (random.chance(1.0 / (2.0 + tag)))
                track.tags.push_back(tag);
        track.part = static_cast<SplitPart>(random.below(4));
        dataset.tracks.push_back(track);
    }
    const TagStatistics statistics = tagStatistics(dataset, {SplitPart::Validation, 25});
    QCOMPARE(statistics.matrixTags, std::size_t{25});
    QCOMPARE(std::accumulate(statistics.tagsPerTrack.begin(), statistics.tagsPerTrack.end(), std::int64_t{0}),
             statistics.tracks);
    for (std::size_t row = 0; row < statistics.matrixTags; ++row)
        for (std::size_t column = 0; column < statistics.matrixTags; ++column) {
            std::int64_t both = 0;
            for (const Track& track : dataset.tracks) {
                const auto labels = dataset.labels(track);
                both += track.part == SplitPart::Validation &&
                                labels[static_cast<std::size_t>(statistics.tags[row].tag)] == 1 &&
                                labels[static_cast<std::size_t>(statistics.tags[column].tag)] == 1
                            ? 1
                            : 0;
            }
            QCOMPARE(statistics.both(row, column), both);
        }
}

void TestTagStatistics::emptyIsZero() {
    const TagStatistics statistics = tagStatistics({});
    QCOMPARE(statistics.tracks, 0);
    QCOMPARE(statistics.meanTagsPerTrack(), 0.0);
    QVERIFY(statistics.tags.empty() && statistics.together.empty());
}

QTEST_APPLESS_MAIN(TestTagStatistics)
#include "tst_tag_statistics.moc"
