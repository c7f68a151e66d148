// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

#include "engine/core/random.h"
#include "engine/dataset/import/importers.h"
#include "engine/dataset/split/split.h"
#include "engine/dataset/split/training_subset.h"
#include "tests/support/must.h"
#include "tests/support/near.h"
#include "tests/support/show.h"

using namespace etude;
using test::must;
using test::near;

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

/// The split of a copy.
Dataset splitOf(Dataset dataset, const SplitConfig& config) {
    must(splitDataset(dataset, config));
    return dataset;
}

/// The largest distance, over parts and tags, of a tag's tracks in a part from the part's share of them.
double worstTagDistance(const Dataset& dataset, const SplitRatios& shares) {
    double worst = 0.0;
    for (const PartCounts& counts : tagCounts(dataset)) {
        const auto total = static_cast<double>(counts[0] + counts[1] + counts[2]);
        for (std::size_t part = 0; part < counts.size(); ++part)
            worst = std::max(worst, std::abs(static_cast<double>(counts[part]) - shares[part] * total));
    }
    return worst;
}

/// The same of a subset of the training tracks, whose share of every tag should be `count` of all.
double worstTagDistance(const Dataset& dataset, const std::vector<std::size_t>& subset) {
    const auto train = dataset.part(SplitPart::Train);
    std::vector<double> whole(dataset.tags.size());
    std::vector<double> chosen(dataset.tags.size());
    for (const std::size_t track : train)
        for (const int tag : dataset.tracks[track].tags)
            ++whole[static_cast<std::size_t>(tag)];
    for (const std::size_t track : subset)
        for (const int tag : dataset.tracks[track].tags)
            ++chosen[static_cast<std::size_t>(tag)];
    double worst = 0.0;
    const double share = static_cast<double>(subset.size()) / static_cast<double>(train.size());
    for (std::size_t tag = 0; tag < whole.size(); ++tag)
        worst = std::max(worst, std::abs(chosen[tag] - share * whole[tag]));
    return worst;
}

/// As an importer does, with another seed.
void makeSplit(Dataset& dataset, std::uint64_t seed) {
    SplitConfig config = kImportSplit;
    config.seed = seed;
    must(splitDataset(dataset, config));
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
            QVERIFY(near(static_cast<double>(dataset.part(part).size()), 2000 * ratio, 10));
            for (int tag = 0; tag < 6; ++tag) {
                auto counts = countsOfTag(dataset, tag);
                const int total = counts[SplitPart::Train] + counts[SplitPart::Validation] + counts[SplitPart::Test];
                QVERIFY(near(counts[part], total * ratio, 2.0 + 0.02 * total));
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
            QVERIFY(near(counts[SplitPart::Train], 0.7 * total, 7 + 0.05 * total));
            QCOMPARE_GT(counts[SplitPart::Validation], 0);
            QCOMPARE_GT(counts[SplitPart::Test], 0);
        }
    }

    void seedDecides() {
        Dataset first = taggedTracks(300, 2);
        Dataset again = first;
        Dataset other = first;
        makeSplit(first, 5);
        makeSplit(again, 5);
        makeSplit(other, 6);
        QCOMPARE(first, again);
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

    void sizesAreTheShares_data() {
        QTest::addColumn<bool>("stratified");
        QTest::addColumn<bool>("byArtist");
        QTest::addColumn<double>("bound"); // tracks
        QTest::newRow("random") << false << false << 1.0;
        QTest::newRow("random, artists together") << false << true << 7.0; // the largest artist
        QTest::newRow("stratified") << true << false << 1.0;
        QTest::newRow("stratified, artists together") << true << true << 14.0; // two
    }

    void sizesAreTheShares() {
        QFETCH(bool, stratified);
        QFETCH(bool, byArtist);
        QFETCH(double, bound);
        const Dataset tracks = taggedTracks(3000, 7);
        for (const SplitRatios& shares : {SplitRatios{0.8, 0.1, 0.1}, {0.5, 0.2, 0.3}, {0.6, 0.4, 0.0}, {1, 0, 0}})
            for (std::uint64_t seed = 0; seed < 5; ++seed) {
                const Dataset dataset = splitOf(tracks, {shares, seed, stratified, byArtist});
                QCOMPARE(std::ranges::count(dataset.tracks, SplitPart::None, &Track::part), 0);
                const PartCounts counts = partCounts(dataset);
                for (std::size_t part = 0; part < shares.size(); ++part) {
                    QVERIFY(near(static_cast<double>(counts[part]), 3000 * shares[part], bound));
                    if (shares[part] == 0.0)
                        QCOMPARE(counts[part], 0);
                }
            }
    }

    void stratifyingBeatsChance() {
        const SplitRatios shares{0.8, 0.1, 0.1};
        for (const int perArtist : {0, 7}) {
            const Dataset tracks = taggedTracks(3000, perArtist);
            double chance = 0.0;
            double stratified = 0.0;
            for (std::uint64_t seed = 0; seed < 10; ++seed) {
                chance += worstTagDistance(splitOf(tracks, {shares, seed, false, perArtist > 0}), shares) / 10;
                const Dataset dataset = splitOf(tracks, {shares, seed, true, perArtist > 0});
                stratified += worstTagDistance(dataset, shares) / 10;
            }
            QCOMPARE_LT(stratified, 0.4 * chance);
        }
    }

    /// Off by a track at most; where artists stay together, by at most the two largest ones' tracks.
    void tagSharesAreBounded() {
        const SplitRatios shares{0.8, 0.1, 0.1};
        for (std::uint64_t seed = 0; seed < 10; ++seed) {
            QCOMPARE_LE(worstTagDistance(splitOf(taggedTracks(3000, 0), {shares, seed, true, false}), shares), 1.0);
            QCOMPARE_LE(worstTagDistance(splitOf(taggedTracks(3000, 7), {shares, seed, true, true}), shares), 14.0);
        }
    }

    void artistsAreNeverCut() {
        for (const bool stratified : {false, true}) {
            const Dataset dataset = splitOf(taggedTracks(2000, 7), {{0.8, 0.1, 0.1}, 3, stratified, true});
            std::map<std::string, SplitPart> partOfArtist;
            for (const Track& track : dataset.tracks)
                QCOMPARE(partOfArtist.try_emplace(track.artist, track.part).first->second, track.part);
            const Dataset cut = splitOf(taggedTracks(2000, 7), {{0.8, 0.1, 0.1}, 3, stratified, false});
            QVERIFY(!std::ranges::all_of(cut.tracks, [&](const Track& track) {
                return track.part == cut.tracks[std::stoul(track.path) / 7 * 7].part;
            }));
        }
    }

    /// Tracks of unknown artists are no artist's: 1000 of them are not one group.
    void unknownArtistsStandAlone() {
        const Dataset dataset = splitOf(taggedTracks(1000, 0), {{0.5, 0.25, 0.25}, 1, false, true});
        QCOMPARE(partCounts(dataset), (PartCounts{500, 250, 250}));
    }

    void seedDecidesEveryWay() {
        const Dataset tracks = taggedTracks(500, 3);
        for (const bool stratified : {false, true})
            for (const bool byArtist : {false, true}) {
                const SplitRatios shares{0.8, 0.1, 0.1};
                const Hash first = datasetHash(splitOf(tracks, {shares, 1, stratified, byArtist}));
                QCOMPARE(datasetHash(splitOf(tracks, {shares, 1, stratified, byArtist})), first);
                QCOMPARE_NE(datasetHash(splitOf(tracks, {shares, 2, stratified, byArtist})), first);
            }
    }

    /// A seed's split is the same for good, since it is named by its seed in papers.
    void splitsAreFrozen() {
        const Dataset tracks = taggedTracks(200, 3);
        const auto hash = [&](bool stratified) {
            return datasetHash(splitOf(tracks, {{0.8, 0.1, 0.1}, 1, stratified, true})).hex();
        };
        QCOMPARE(hash(false), std::string("a2691e5e4989c9d96a1206dc5895edea"));
        QCOMPARE(hash(true), std::string("0d4e28a1c3f51dd8d590a08169507fb4"));
    }

    /// They change nothing for the others, and have a part when they are taken in again.
    void excludedTracksAreDealtApart() {
        Dataset tracks = taggedTracks(100, 0);
        for (std::size_t i = 0; i < 20; ++i)
            tracks.tracks[i].excluded = "by_hand";
        Dataset without = tracks;
        without.tracks.erase(without.tracks.begin(), without.tracks.begin() + 20);
        for (const bool stratified : {false, true}) {
            const SplitConfig config{{0.5, 0.25, 0.25}, 1, stratified, false};
            Dataset dataset = splitOf(tracks, config);
            const PartCounts counts = partCounts(dataset);
            QCOMPARE(counts, partCounts(splitOf(without, config)));
            QCOMPARE(counts[0] + counts[1] + counts[2], 80);
            QVERIFY(near(counts[0], 40, 3));
            for (Track& track : dataset.tracks)
                track.excluded.clear();
            QCOMPARE(partCounts(dataset), (PartCounts{counts[0] + 10, counts[1] + 5, counts[2] + 5}));
        }
    }

    void excludedTracksFollowTheirArtist() {
        Dataset tracks = taggedTracks(210, 7);
        for (std::size_t i = 0; i < tracks.tracks.size(); ++i)
            if (i % 7 < 2 || i < 14) // two of each artist, and two artists as a whole
                tracks.tracks[i].excluded = "missing";
        for (const bool stratified : {false, true}) {
            Dataset dataset = splitOf(tracks, {{0.5, 0.25, 0.25}, 1, stratified, true});
            for (Track& track : dataset.tracks)
                track.excluded.clear();
            QVERIFY(dataset.part(SplitPart::None).empty());
            QCOMPARE(artistCounts(dataset).shared, 0);
        }
    }

    void artistsAreCounted() {
        Dataset dataset;
        dataset.tracks = {{"1", {}, SplitPart::Train, "a"},     {"2", {}, SplitPart::Train, "a"},
                          {"3", {}, SplitPart::Test, "a"},      {"4", {}, SplitPart::Test, "b"},
                          {"5", {}, SplitPart::Validation, ""}, {"6", {}, SplitPart::None, "c"}};
        QCOMPARE(artistCounts(dataset), (ArtistCounts{{1, 0, 2}, 1, 1}));
        dataset.tracks[2].excluded = "missing";
        QCOMPARE(artistCounts(dataset), (ArtistCounts{{1, 0, 1}, 0, 1}));
    }

    void wrongSharesAreRefused() {
        const Dataset tracks = taggedTracks(10, 0);
        for (const SplitRatios& shares : {SplitRatios{0.8, 0.1, 0.2}, {0.0, 0.5, 0.5}, {1.2, -0.1, -0.1}}) {
            Dataset dataset = tracks;
            const auto refused = splitDataset(dataset, {shares});
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Invalid);
            QCOMPARE(dataset, tracks);
        }
        Dataset unknown = tracks;
        QVERIFY(!splitDataset(unknown, {{std::nan(""), 0.5, 0.5}}));
    }

    void tracksInNoSetAreTold() {
        Dataset dataset = taggedTracks(4, 0);
        for (Track& track : dataset.tracks)
            track = {track.path, {0}, SplitPart::Train, {}};
        QVERIFY(!noSetSentence(dataset));
        QVERIFY(!untaggedSentence(dataset));
        dataset.tracks[3].part = SplitPart::None;
        QCOMPARE(noSetCount(dataset), 1);
        QCOMPARE(noSetSentence(dataset)->english(), std::string("1 of 4 tracks is in no set: no run uses it."));
        dataset.tracks[2].part = SplitPart::None;
        QCOMPARE(noSetSentence(dataset)->english(), std::string("2 of 4 tracks are in no set: no run uses them."));
        dataset.tracks[3].tags.clear();
        QCOMPARE(untaggedSentence(dataset)->english(),
                 std::string("1 of 4 tracks has none of the tags; it is in no set either, and no run uses it."));
        dataset.tracks[1].tags.clear();
        QCOMPARE(untaggedSentence(dataset)->english(),
                 std::string("2 of 4 tracks have none of the tags (1 in the training, 0 in the validation, 0 in the "
                             "test set, 1 in no set): those in a set are kept, as negatives of every tag."));
        dataset.tracks[3].excluded = "by_hand";
        QCOMPARE(noSetCount(dataset), 1);
        QCOMPARE(untaggedSentence(dataset)->english(),
                 std::string("1 of 3 tracks has none of the tags (1 in the training, 0 in the validation, 0 in the "
                             "test set): it is kept, as a negative of every tag."));
    }

    void stratifiedSubsetsAreNestedAndInProportion() {
        Dataset dataset = taggedTracks(2000, 0);
        for (Track& track : dataset.tracks)
            track.part = SplitPart::Train;
        std::vector<std::size_t> smaller;
        double stratified = 0.0;
        double chance = 0.0;
        for (const double percent : {0.2, 0.5, 1.0, 2.0, 5.0, 7.3, 10.0, 20.0, 33.3, 50.0, 64.0, 99.0, 100.0}) {
            const auto subset = trainingSubset(dataset, percent / 100, 4, SubsetMethod::Stratified);
            QCOMPARE(subset.size(), static_cast<std::size_t>(std::ceil(20 * percent - 1e-9)));
            QVERIFY(std::ranges::is_sorted(subset));
            QVERIFY(std::ranges::includes(subset, smaller));
            const double distance = worstTagDistance(dataset, subset);
            QCOMPARE_LE(distance, std::log2(2000));
            stratified += distance;
            chance += worstTagDistance(dataset, trainingSubset(dataset, percent / 100, 4));
            smaller = subset;
        }
        QCOMPARE_LT(stratified, 0.5 * chance);
        QCOMPARE(smaller.size(), 2000U);
    }

    /// Every size, down to a single track, from few tracks that are all alike or all different.
    void stratifiedSubsetsOfEverySize() {
        for (const int tracks : {1, 2, 3, 17, 64}) {
            for (const bool alike : {false, true}) {
                Dataset dataset = taggedTracks(tracks, 0);
                for (Track& track : dataset.tracks) {
                    track.part = SplitPart::Train;
                    if (alike)
                        track.tags = {2};
                }
                std::vector<std::size_t> smaller;
                for (std::size_t count = 1; count <= dataset.tracks.size(); ++count) {
                    const auto subset = stratifiedSubset(dataset, dataset.part(SplitPart::Train), count, 9);
                    QCOMPARE(subset.size(), count);
                    QVERIFY(std::ranges::includes(subset, smaller));
                    smaller = subset;
                }
            }
        }
    }

    void stratifiedSubsetsAreFrozen() {
        Dataset dataset = taggedTracks(40, 0);
        for (Track& track : dataset.tracks)
            track.part = SplitPart::Train;
        const auto subset = trainingSubset(dataset, 0.1, 4, SubsetMethod::Stratified);
        QCOMPARE(trainingSubset(dataset, 0.1, 4, SubsetMethod::Stratified), subset);
        QCOMPARE_NE(trainingSubset(dataset, 0.1, 5, SubsetMethod::Stratified), subset);
        QCOMPARE(subset, (std::vector<std::size_t>{0, 15, 23, 39}));
    }
};

QTEST_APPLESS_MAIN(TestSplit)
#include "tst_split.moc"
