// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <functional>
#include <optional>

#include <QTemporaryDir>
#include <QTest>

#include "engine/core/files.h"
#include "engine/features/dataset_statistics.h"
#include "engine/preprocess/preprocess.h"
#include "tests/support/audio_signals.h"
#include "tests/support/near.h"
#include "tests/support/show.h"

using namespace etude;
using test::near;
using test::nearRelative;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kClips = 30;
constexpr double kTolerance = 1e-13; ///< relative, of sums in double
constexpr double kRounding = 1e-7;   ///< float32 inputs: their rounding is 6e-8 of values up to about 5

/// Per-frequency standardisation over the training set of one-second clips.
InputConfig inputConfig() {
    InputConfig config;
    config.audio.clipSeconds = 1.0;
    config.spectrum.melBands = 24;
    config.preprocess.weighting = Weighting::PerFrequency;
    config.preprocess.weightingStatistics = WeightingStatistics::TrainingSet;
    config.preprocess.standardisation = Standardisation::None;
    return config;
}

/// Mean and population deviation in two passes over all values at once, in long double.
std::pair<double, double> meanAndDeviation(const std::vector<float>& values) {
    long double sum = 0.0L;
    for (const float value : values)
        sum += value;
    const long double mean = sum / static_cast<long double>(values.size());
    long double squares = 0.0L;
    for (const float value : values)
        squares += (value - mean) * (value - mean);
    return {static_cast<double>(mean),
            static_cast<double>(std::sqrt(squares / static_cast<long double>(values.size())))};
}

} // namespace

class DatasetStatisticsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const InputConfig m_config = inputConfig();
    std::optional<FeatureStore> m_store;
    std::vector<Hash> m_clips;

    [[nodiscard]] fs::path features() const { return m_folder.filePath("features").toStdString(); }
    [[nodiscard]] Result<StoredStatistics> stored() const { return storedStatistics(*m_store, m_clips, m_config, 2); }

    /// One band of all clips, as `config` makes their input.
    [[nodiscard]] std::vector<float> allOfBand(int band, const InputConfig& config,
                                               const TrainingStatistics* statistics) const {
        std::vector<float> values;
        for (const Hash& clip : m_clips) {
            const Spectrogram input = preprocess(m_store->read(clip).value(), config, statistics).value();
            values.insert(values.end(), input.band(band).begin(), input.band(band).end());
        }
        return values;
    }

private Q_SLOTS:
    void initTestCase() {
        std::vector<fs::path> files;
        for (std::size_t i = 0; i < kClips; ++i) {
            files.push_back(m_folder.filePath(QString("%1.wav").arg(i)).toStdString());
            std::vector<float> samples = test::noise(12000, i, 0.01F * float(1 + i));
            const std::vector<float> tone = test::sine(100.0 * double(1 + i), 12000, 1.0, 0.3F);
            std::ranges::transform(samples, tone, samples.begin(), std::plus());
            test::writeAudio(files.back(), "wav", samples, 12000);
        }
        m_store.emplace(FeatureStore::open(features(), m_config.audio, m_config.spectrum).value());
        const ExtractionReport report = extractFeatures(*m_store, files).value();
        for (const auto& content : report.content)
            m_clips.push_back(content.value());
    }

    void equalTwoPassesOverAllClips() {
        const TrainingStatistics statistics = computeStatistics(*m_store, m_clips, m_config).value();
        QCOMPARE(statistics.input, statisticsInput(m_config));
        QCOMPARE(statistics.clips, clipsHash(m_clips));
        QCOMPARE(statistics.count, std::int64_t(kClips));
        QCOMPARE(statistics.bands.size(), std::size_t(24));
        std::vector<float> all;
        for (int band = 0; band < 24; ++band) {
            const std::vector<float> values = allOfBand(band, statisticsBase(m_config), nullptr);
            const auto [mean, deviation] = meanAndDeviation(values);
            const Moments& moments = statistics.bands[std::size_t(band)];
            QCOMPARE(moments.count, std::ssize(values));
            QVERIFY(nearRelative(moments.mean, mean, kTolerance, band));
            QVERIFY(nearRelative(moments.deviation(), deviation, kTolerance, band));
            QCOMPARE(moments.low, *std::ranges::min_element(values));
            QCOMPARE(moments.high, *std::ranges::max_element(values));
            all.insert(all.end(), values.begin(), values.end());
        }
        const auto [mean, deviation] = meanAndDeviation(all);
        QVERIFY(nearRelative(statistics.all().mean, mean, kTolerance));
        QVERIFY(nearRelative(statistics.all().deviation(), deviation, kTolerance));
    }
    void doNotDependOnTheThreads() {
        const TrainingStatistics one = computeStatistics(*m_store, m_clips, m_config, 1).value();
        for (int round = 0; round < 5; ++round)
            QCOMPARE(computeStatistics(*m_store, m_clips, m_config, 3).value(), one);
    }
    void aStandardisedTrainingSetHasMeanZeroAndDeviationOne() {
        const TrainingStatistics statistics = computeStatistics(*m_store, m_clips, m_config).value();
        for (int band = 0; band < 24; ++band) {
            const auto [mean, deviation] = meanAndDeviation(allOfBand(band, m_config, &statistics));
            QVERIFY(near(mean, 0.0, kRounding, band));
            QVERIFY(near(deviation, 1.0, kRounding, band));
        }
    }
    void perDatasetStandardisesAllBandsTogether() {
        InputConfig config = m_config;
        config.preprocess.weighting = Weighting::AWeighting;
        config.preprocess.standardisation = Standardisation::PerDataset;
        const TrainingStatistics statistics = computeStatistics(*m_store, m_clips, config).value();
        QCOMPARE_NE(statistics.input, statisticsInput(m_config));
        std::vector<float> all;
        for (int band = 0; band < 24; ++band) {
            const std::vector<float> values = allOfBand(band, config, &statistics);
            all.insert(all.end(), values.begin(), values.end());
        }
        const auto [mean, deviation] = meanAndDeviation(all);
        QVERIFY(near(mean, 0.0, kRounding));
        QVERIFY(near(deviation, 1.0, kRounding));
    }
    void areStoredOnce() {
        const StoredStatistics first = stored().value();
        QVERIFY(first.computed);
        QCOMPARE(first.file.parent_path(), features() / "statistics");
        const StoredStatistics second = stored().value();
        QVERIFY(!second.computed);
        QCOMPARE(second.statistics, first.statistics);
        QCOMPARE(second.file, first.file);
        QCOMPARE(parseStatistics(readFile(first.file).value(), "").value(), first.statistics);
    }
    void configurationsThatShareTheChainShareThem() {
        const fs::path file = stored()->file;
        InputConfig config = m_config;
        config.preprocess.standardisation = Standardisation::PerDataset;
        config.preprocess.scale = 10.0;
        QVERIFY(!storedStatistics(*m_store, m_clips, config)->computed);
        config.preprocess.compression = Compression::Log;
        const StoredStatistics other = storedStatistics(*m_store, m_clips, config).value();
        QVERIFY(other.computed);
        QCOMPARE_NE(other.file, file);
    }
    void otherClipsHaveTheirOwn() {
        const StoredStatistics whole = stored().value();
        const StoredStatistics part = storedStatistics(*m_store, std::span(m_clips).first(7), m_config).value();
        QVERIFY(part.computed);
        QCOMPARE(part.statistics.count, std::int64_t(7));
        QCOMPARE_NE(part.file, whole.file);
        std::vector<Hash> turned(m_clips.rbegin(), m_clips.rend());
        QCOMPARE_NE(clipsHash(turned), clipsHash(m_clips));
    }
    void aDamagedFileIsComputedAnew_data() {
        QTest::addColumn<QByteArray>("content");
        const std::string text = readFile(stored()->file).value();
        const QByteArray whole(text.data(), qsizetype(text.size()));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << whole.left(whole.size() / 2);
        QByteArray flipped = whole;
        const qsizetype digit = flipped.indexOf("\"mean\": -") + 9;
        flipped[digit] = flipped[digit] == '1' ? '2' : '1';
        QTest::newRow("a digit") << flipped;
        const auto others = storedStatistics(*m_store, std::span(m_clips).first(3), m_config);
        QTest::newRow("another's") << QByteArray::fromStdString(statisticsText(others->statistics));
    }
    void aDamagedFileIsComputedAnew() {
        QFETCH(QByteArray, content);
        const TrainingStatistics expected = computeStatistics(*m_store, m_clips, m_config).value();
        const fs::path file = stored()->file;
        std::ofstream(file, std::ios::binary) << content.toStdString();
        const StoredStatistics again = stored().value();
        QVERIFY(again.computed);
        QCOMPARE(again.statistics, expected);
        QVERIFY(!stored()->computed);
    }
    void progressIsTold() {
        std::vector<Progress> seen;
        QVERIFY(computeStatistics(*m_store, m_clips, m_config, 2, [&](const Progress& now) { seen.push_back(now); }));
        QCOMPARE(seen.size(), kClips);
        for (std::size_t i = 0; i < kClips; ++i) {
            QCOMPARE(seen[i].done, std::int64_t(i + 1));
            QCOMPARE(seen[i].total, std::int64_t(kClips));
        }
    }
    void aStopIsObeyed() {
        std::stop_source stop;
        const auto stopped = computeStatistics(
            *m_store, m_clips, m_config, 2,
            [&](const Progress& now) {
                if (now.done == 5)
                    stop.request_stop();
            },
            stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    }
    void missingFeaturesAreAnError() {
        std::vector<Hash> clips = m_clips;
        clips.push_back({1, 2});
        QCOMPARE(computeStatistics(*m_store, clips, m_config, 2).error().kind, ErrorKind::NotFound);
        QCOMPARE(computeStatistics(*m_store, {}, m_config).error().kind, ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(DatasetStatisticsTest)
#include "tst_dataset_statistics.moc"
