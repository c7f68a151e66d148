// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <cmath>
#include <map>

#include "engine/core/random.h"
#include "engine/dataset/importers.h"

using namespace etude;

namespace {

/// Tags from common (every second track) to rare (2 %); `perArtist` tracks of each artist, 0 for unknown artists.
Dataset taggedTracks(int tracks, int perArtist) {
    Dataset dataset;
    const std::vector<double> frequency{0.5, 0.3, 0.2, 0.1, 0.05, 0.02};
    for (std::size_t tag = 0; tag < frequency.size(); ++tag)
        dataset.tags.push_back("tag " + std::to_string(tag));
    Random random(1, Purpose::Labels);
    for (int i = 0; i < tracks; ++i) {
        Track track;
        track.path = std::to_string(i);
        if (perArtist > 0)
            track.artist = "artist " + std::to_string(i / perArtist);
        for (std::size_t tag = 0; tag < frequency.size(); ++tag)
            if (random.chance(frequency[tag]))
                track.tags.push_back(static_cast<int>(tag));
        dataset.tracks.push_back(track);
    }
    return dataset;
}

std::map<SplitPart, int> countsOfTag(const Dataset& dataset, int tag) {
    std::map<SplitPart, int> counts;
    for (const Track& track : dataset.tracks)
        counts[track.part] += std::ranges::count(track.tags, tag);
    return counts;
}

} // namespace

class TestSplit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTagIsSpreadInProportion() {
        Dataset dataset = taggedTracks(2000, 0);
        makeSplit(dataset, 3);
        const std::map<SplitPart, double> ratios{
            {SplitPart::Train, 0.70}, {SplitPart::Validation, 0.15}, {SplitPart::Test, 0.15}};
        for (const auto& [part, ratio] : ratios) {
            QVERIFY(std::abs(static_cast<double>(dataset.part(part).size()) - 2000 * ratio) <= 10);
            for (int tag = 0; tag < 6; ++tag) {
                auto counts = countsOfTag(dataset, tag);
                const int total = counts[SplitPart::Train] + counts[SplitPart::Validation] + counts[SplitPart::Test];
                QVERIFY(std::abs(counts[part] - total * ratio) <= 2.0 + 0.02 * total);
            }
        }
        QVERIFY(dataset.part(SplitPart::None).empty());
    }

    void artistsStayTogether() {
        Dataset dataset = taggedTracks(2000, 7);
        makeSplit(dataset, 3);
        std::map<std::string, SplitPart> partOfArtist;
        for (const Track& track : dataset.tracks)
            QCOMPARE(partOfArtist.try_emplace(track.artist, track.part).first->second, track.part);
        for (int tag = 0; tag < 6; ++tag) {
            auto counts = countsOfTag(dataset, tag);
            const int total = counts[SplitPart::Train] + counts[SplitPart::Validation] + counts[SplitPart::Test];
            QVERIFY(std::abs(counts[SplitPart::Train] - 0.7 * total) <= 7 + 0.05 * total);
            QVERIFY(counts[SplitPart::Validation] > 0 && counts[SplitPart::Test] > 0);
        }
    }

    void seedDecides() {
        Dataset first = taggedTracks(300, 2);
        Dataset again = first;
        Dataset other = first;
        makeSplit(first, 5);
        makeSplit(again, 5);
        makeSplit(other, 6);
        QVERIFY(first == again);
        QVERIFY(!(first == other));
    }

    void smallAndOddDataSets() {
        Dataset empty;
        makeSplit(empty, 0);
        QVERIFY(empty.tracks.empty());

        Dataset single = taggedTracks(1, 0);
        makeSplit(single, 0);
        QCOMPARE(single.tracks[0].part, SplitPart::Train);

        Dataset oneArtist = taggedTracks(50, 50);
        makeSplit(oneArtist, 0);
        QCOMPARE(oneArtist.part(SplitPart::Train).size(), 50U);

        Dataset untagged;
        untagged.tracks.resize(100);
        makeSplit(untagged, 0);
        QCOMPARE(untagged.part(SplitPart::Train).size(), 70U);
        QCOMPARE(untagged.part(SplitPart::Test).size(), 15U);
    }
};

QTEST_APPLESS_MAIN(TestSplit)
#include "tst_split.moc"
