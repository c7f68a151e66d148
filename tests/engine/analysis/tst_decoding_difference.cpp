// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/analysis/decoding_difference.h"
#include "tests/support/verify.h"

using namespace etude;

namespace {

RunResult runOf(const char* id, const char* dataset, int revision, std::int64_t revised, bool finished = true) {
    RunResult run;
    run.configuration = std::string("configuration of ") + dataset;
    run.run = id;
    run.rocAuc = finished ? std::optional(0.8) : std::nullopt;
    run.dataset = dataset;
    run.decodingRevision = revision;
    run.revisedTracks = revised;
    run.finished = finished;
    return run;
}

std::vector<Sentence> differences(const std::vector<RunResult>& runs) {
    return decodingDifferences(configurationResults(runs));
}

} // namespace

class DecodingDifferenceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runsOfOneDecodingDoNotDiffer() {
        QVERIFY(differences({}).empty());
        QVERIFY(differences({runOf("a", "d", 2, 7), runOf("b", "d", 2, 5)}).empty());
        QVERIFY(differences({runOf("a", "d", 1, 0), runOf("b", "d", 1, 0)}).empty());
    }
    void whereNoTrackIsConcernedOlderRunsCompare() {
        QVERIFY(differences({runOf("a", "d", 1, 0), runOf("b", "d", 2, 0)}).empty());
        QVERIFY(differences({runOf("a", "d", 1, 0), runOf("b", "e", 2, 7)}).empty());
        QVERIFY(differences({runOf("a", "d", 1, 0, false), runOf("b", "d", 2, 7)}).empty());
    }
    void olderRunsOfTheSameTracksAreTold() {
        // One run in two studies is one run.
        const auto told =
            differences({runOf("a", "d", 1, 0), runOf("a", "d", 1, 0), runOf("b", "d", 2, 7), runOf("c", "d", 2, 9)});
        QCOMPARE(told.size(), std::size_t(1));
        QVERIFY(test::contains(told[0].english(), "1 of 3 runs"));
        QVERIFY(test::contains(told[0].english(), "up to 9 tracks"));
    }
};

QTEST_APPLESS_MAIN(DecodingDifferenceTest)
#include "tst_decoding_difference.moc"
