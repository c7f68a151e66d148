// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/test_set_uncertainty.h"

#include <filesystem>
#include <fstream>

#include <QTemporaryDir>
#include <QTest>

#include "engine/core/npy.h"
#include "engine/core/random.h"
#include "engine/evaluation/metrics.h"
#include "engine/experiment/run_folder.h"
#include "tests/support/must.h"
#include "tests/support/near.h"

using namespace etude;
using test::must;
using test::near;

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kClips = 80;
constexpr std::size_t kTags = 3; ///< no track has the last

/// Test tracks of 20 artists.
Dataset testTracks(const fs::path& root) {
    Dataset dataset{"uncertain", root, {"calm", "loud", "never"}, {}};
    Random random(3, Purpose::Labels);
    for (std::size_t i = 0; i < kClips; ++i) {
        Track track;
        track.path = std::to_string(i) + ".wav";
        track.artist = "artist " + std::to_string(i % 20);
        track.part = SplitPart::Test;
        for (int tag = 0; tag + 1 < int(kTags); ++tag)
            if (random.chance(0.4))
                track.tags.push_back(tag);
        dataset.tracks.push_back(std::move(track));
    }
    return dataset;
}

} // namespace

class TestTestSetUncertainty : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_project = {fs::path(m_folder.path().toStdString()) / "project"};
        m_dataset = testTracks(fs::path(m_folder.path().toStdString()) / "audio");
        m_hash = must(saveDataset(m_project, m_dataset));
        for (const Compression compression : {Compression::Decibel, Compression::Linear})
            for (std::uint64_t seed = 0; seed < 3; ++seed)
                m_runs.push_back(tested(compression, seed));
    }

    // The point is that of the runs' own scores; the bar of both sources reaches beyond each of them.
    void bothReachBeyondEach() {
        const auto comparison = must(compareLevels(m_runs, "input.preprocess.compression", "decibel", "linear"));
        const auto uncertainty = must(testSetUncertainty(m_project, comparison));
        QVERIFY(near(uncertainty.bootstrap.difference, comparison.paired.mean, 1e-12));
        QCOMPARE(uncertainty.clips, kClips);
        QCOMPARE(uncertainty.artists, std::size_t{20});
        QCOMPARE(uncertainty.runs, comparison.runsInMean());
        std::vector<TagDeLong> deLong;
        for (const TagComparison& tag : uncertainty.tags) {
            QCOMPARE(tag.deLong.difference.has_value(), tag.difference.has_value());
            if (tag.difference)
                QVERIFY(near(tag.deLong.difference->value, *tag.difference, 1e-12));
            QCOMPARE(tag.deLong.positives + tag.deLong.negatives, uncertainty.clips);
            QCOMPARE(tag.deLong.pairs.size(), uncertainty.used);
            deLong.push_back(tag.deLong);
        }
        QCOMPARE(uncertainty.tags,
                 compareTags(comparison, comparison.runsInMean(), m_dataset.tags, uncertainty.bootstrap, deLong));
        QCOMPARE(uncertainty.tags[0].n, std::size_t{3});
        const auto training = *comparison.interval();
        const auto& testSet = *uncertainty.bootstrap.testSet;
        const auto both = *uncertainty.both;
        QVERIFY(both.first < std::min(training.first, testSet.low));
        QVERIFY(both.second > std::max(training.second, testSet.high));
        // Distances add as squares.
        const double mean = comparison.paired.mean;
        QVERIFY(near((mean - both.first) * (mean - both.first),
                     (mean - training.first) * (mean - training.first) + (mean - testSet.low) * (mean - testSet.low),
                     1e-12));
        QCOMPARE(uncertainty.cautions.size(), std::size_t{1});
        QCOMPARE(uncertainty.cautions[0].english(),
                 std::string("Tags that have one class only on the test set, and are left out of the mean: 1."));
        QVERIFY(testSetSentence(uncertainty).english().ends_with("(80 clips of 20 artists, 2000 draws)"));
        QCOMPARE(must(testSetUncertainty(m_project, comparison)), uncertainty);
    }

    // Without pairs a setting counts as much as another, however many runs it has.
    void settingsWithoutPairsAreMeansOfSettings() {
        std::vector<RunResult> runs;
        for (const RunResult& run : m_runs)
            if (run.spec.input.preprocess.compression == Compression::Decibel)
                runs.push_back(run);
        for (std::uint64_t seed = 10; seed < 13; ++seed)
            runs.push_back(tested(Compression::Linear, seed));
        for (std::uint64_t seed = 20; seed < 22; ++seed)
            runs.push_back(tested(Compression::Decibel, seed, 10.0));
        for (std::uint64_t seed = 30; seed < 35; ++seed)
            runs.push_back(tested(Compression::Linear, seed, 10.0));
        const auto comparison = must(compareLevels(runs, "input.preprocess.compression", "decibel", "linear"));
        QVERIFY(comparison.estimate && !comparison.isPaired());
        const auto uncertainty = must(testSetUncertainty(m_project, comparison));
        QVERIFY(near(uncertainty.bootstrap.difference, comparison.unpaired.mean, 1e-12));
        QVERIFY(uncertainty.bootstrap.testSet && uncertainty.both && !uncertainty.bootstrap.both);
        QVERIFY(uncertainty.tags[0].training);
        const auto& training = *uncertainty.tags[0].training;
        QVERIFY(near((training.first + training.second) / 2, *uncertainty.tags[0].difference, 1e-12));
    }

    // Of few artists the bootstrap understates.
    void fewArtistsAreTold() {
        const auto cautions = [this](auto artistOf) {
            const std::string whole = m_hash;
            for (std::size_t i = 0; i < kClips; ++i)
                m_dataset.tracks[i].artist = artistOf(i);
            m_hash = must(saveDataset(m_project, m_dataset));
            std::vector<RunResult> runs;
            for (const Compression compression : {Compression::Decibel, Compression::Linear})
                for (std::uint64_t seed = 0; seed < 2; ++seed)
                    runs.push_back(tested(compression, seed));
            m_hash = whole;
            const auto comparison = must(compareLevels(runs, "input.preprocess.compression", "decibel", "linear"));
            return must(testSetUncertainty(m_project, comparison, {.draws = 20})).cautions;
        };
        QCOMPARE(cautions([](std::size_t i) { return "artist " + std::to_string(i % 19); }).front().english(),
                 std::string("The test set is resampled from 19 artists: of fewer than 20 the interval comes out too "
                             "narrow."));
        QCOMPARE(
            cautions([](std::size_t i) { return i < 3 ? "" : "artist " + std::to_string(i % 4); }).front().english(),
            std::string("The test set is resampled from 4 artists and 3 clips without one: of fewer than 20 in "
                        "all the interval comes out too narrow."));
        QCOMPARE(cautions([](std::size_t i) { return "artist " + std::to_string(i % 20); }).size(), std::size_t{1});
    }

    // A lost file costs its pair, and no more; what was lost and what to do about it is told.
    void aLostTestCostsItsPair() {
        const auto comparison = must(compareLevels(m_runs, "input.preprocess.compression", "decibel", "linear"));
        const fs::path scores = m_project.run(m_runs.front().run) / "scores.npy";
        fs::rename(scores, scores.string() + ".away");
        const auto uncertainty = must(testSetUncertainty(m_project, comparison));
        writeDamaged(scores);
        const auto damaged = must(testSetUncertainty(m_project, comparison));
        fs::rename(scores.string() + ".away", scores);
        QCOMPARE(uncertainty.used, std::size_t{2});
        QCOMPARE(uncertainty.leftOut, std::size_t{1});
        QVERIFY(uncertainty.ofPairs);
        QCOMPARE(uncertainty.tags[0].n, std::size_t{2});
        QVERIFY(
            near(uncertainty.bootstrap.difference, (difference(comparison, 1) + difference(comparison, 2)) / 2, 1e-12));
        QVERIFY(testSetSentence(uncertainty).english().ends_with("(80 clips of 20 artists, 2000 draws, 2 of 3 pairs)"));
        const std::string told = uncertainty.cautions.front().english();
        QVERIFY2(told.starts_with("Run " + m_runs.front().run + " cannot be compared clip by clip: ") &&
                     told.find("scores.npy") != std::string::npos &&
                     told.ends_with("Restore it from a copy, or move the folder '" +
                                    m_project.run(m_runs.front().run).string() +
                                    "' away: then the queue ('etude-cli study run') trains the run again."),
                 told.c_str());
        QVERIFY(damaged.cautions.front().english().find("is not a NumPy array") != std::string::npos);
        QCOMPARE(damaged.bootstrap, uncertainty.bootstrap);
    }

    void ofASeedAllSettingsAreLeftOut() {
        std::vector<RunResult> runs = m_runs;
        for (const Compression compression : {Compression::Decibel, Compression::Linear})
            for (std::uint64_t seed = 0; seed < 3; ++seed)
                runs.push_back(tested(compression, seed, 4.0));
        const auto comparison = must(compareLevels(runs, "input.preprocess.compression", "decibel", "linear"));
        QCOMPARE(comparison.pairs.size(), std::size_t{6});
        const fs::path folder = m_project.run(runs.back().run); // of seed 2
        fs::rename(folder, folder.string() + ".away");
        const auto uncertainty = must(testSetUncertainty(m_project, comparison));
        fs::rename(folder.string() + ".away", folder);
        QCOMPARE(uncertainty.used, std::size_t{4});
        QCOMPARE(uncertainty.leftOut, std::size_t{2});
        QCOMPARE(uncertainty.tags[0].n, std::size_t{2});
        QVERIFY(near(uncertainty.bootstrap.difference,
                     (difference(comparison, 0) + difference(comparison, 1) + difference(comparison, 2) +
                      difference(comparison, 3)) /
                         4,
                     1e-12));
    }

    void withoutAnyScoresItSaysWhy() {
        const auto comparison = must(compareLevels(m_runs, "input.preprocess.compression", "decibel", "linear"));
        for (std::size_t i = 0; i < 3; ++i)
            fs::rename(scoresOf(i), scoresOf(i).string() + ".away");
        const auto uncertainty = testSetUncertainty(m_project, comparison);
        for (std::size_t i = 0; i < 3; ++i)
            fs::rename(scoresOf(i).string() + ".away", scoresOf(i));
        QVERIFY(!uncertainty);
        QVERIFY2(uncertainty.error().message.find("scores.npy") != std::string::npos,
                 uncertainty.error().message.c_str());
    }

private:
    [[nodiscard]] fs::path scoresOf(std::size_t run) const { return m_project.run(m_runs[run].run) / "scores.npy"; }
    static void writeDamaged(const fs::path& file) { std::ofstream(file) << "no array"; }
    [[nodiscard]] static double difference(const Comparison& comparison, std::size_t pair) {
        const auto [a, b] = comparison.pairs[pair];
        return *comparison.a.runs[a].rocAuc - *comparison.b.runs[b].rocAuc;
    }
    /// A run whose scores tell the tags, the better the compression.
    RunResult tested(Compression compression, std::uint64_t seed, double scale = 1.0) {
        RunResult run;
        run.spec.input.preprocess.scale = scale;
        run.spec.data.dataset = m_hash;
        run.spec.input.preprocess.compression = compression;
        run.spec.seeds.initialisation = seed;
        const RunFolder folder = must(RunFolder::claim(m_project, run.spec));
        RunJournal journal = must(RunJournal::open(folder));
        must(journal.write(StartedEvent{1, "host", "cpu", "0.1", "abc", "1.13"}));
        std::vector<float> scores;
        std::vector<std::uint8_t> labels;
        Random random(seed, Purpose::Bootstrap);
        const double telling = compression == Compression::Decibel ? 1.0 : 0.3;
        for (const Track& track : m_dataset.tracks) {
            const auto own = m_dataset.labels(track);
            labels.insert(labels.end(), own.begin(), own.end());
            for (const std::uint8_t label : own)
                scores.push_back(static_cast<float>(telling * label + random.normal()));
        }
        const std::array<std::size_t, 2> shape{kClips, kTags};
        must(writeNpy(folder.file("scores.npy"), scores, shape));
        must(writeNpy(folder.file("labels.npy"), labels, shape));
        run.rocAuc = must(evaluate(scores, labels, kTags)).rocAuc;
        TestEvent test;
        test.rocAuc = run.rocAuc;
        test.testClips = kClips;
        must(journal.write(test));
        must(journal.write(EndedEvent{RunState::Finished, ""}));
        run.run = folder.id();
        run.configuration = configurationId(run.spec);
        run.state = RunState::Finished;
        return run;
    }

    QTemporaryDir m_folder;
    ProjectLayout m_project;
    Dataset m_dataset;
    std::string m_hash;
    std::vector<RunResult> m_runs;
};

QTEST_APPLESS_MAIN(TestTestSetUncertainty)
#include "tst_test_set_uncertainty.moc"
