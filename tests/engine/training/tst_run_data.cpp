// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <memory>

#include <QTemporaryDir>
#include <QTest>

#include "engine/core/files.h"
#include "engine/features/dataset_statistics.h"
#include "engine/training/run_data.h"
#include "tests/engine/training/tiny_project.h"
#include "tests/support/near.h"
#include "tests/support/show.h"

using namespace etude;
using etude::test::TinyProject;
using test::near;
namespace fs = std::filesystem;

/// The clips of a run and the statistics that it keeps.
class TestRunData : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void clipsStandInTrackOrder();
    void badFilesAreLeftOut();
    void aCanaryHasTheLabelsPermuted();
    void statisticsAreNoneWhereNoneAreNeeded();
    void statisticsAreOfTheTrainingClips();
    void aRunKeepsItsOwnStatistics();
    void damagedStatisticsAreMadeAnew();
    void inputsAreStandardisedByTheTrainingSet();

private:
    [[nodiscard]] fs::path own() const { return m_folder->filePath("statistics.json").toStdString(); }
    [[nodiscard]] RunData prepare() const {
        return prepareData(m_tiny.spec, m_tiny.dataset, m_tiny.layout.features(), 2, {}, {}).value();
    }
    [[nodiscard]] std::optional<TrainingStatistics> statistics(const RunData& data) const {
        return prepareStatistics(m_tiny.spec, data, own(), 2, {}, {}).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    TinyProject m_tiny;
};

void TestRunData::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_tiny = TinyProject::create(m_folder->filePath("project").toStdString(), 24);
    m_tiny.spec.input.preprocess.standardisation = Standardisation::PerDataset;
}

void TestRunData::clipsStandInTrackOrder() {
    m_tiny.spec.data.trainFraction = 0.5;
    const RunData data = prepare();
    QCOMPARE(data.train.size(), std::size_t{6});
    QCOMPARE(data.validation.size(), std::size_t{6});
    QCOMPARE(data.test.size(), std::size_t{6});
    const auto tracks = trainingSubset(m_tiny.dataset, 0.5, m_tiny.spec.seeds.subset);
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        const Track& track = m_tiny.dataset.tracks[tracks[i]];
        QCOMPARE(data.train[i].file, m_tiny.dataset.file(track));
        QCOMPARE(data.train[i].content, hashFile(m_tiny.dataset.file(track)).value());
        QCOMPARE(data.train[i].labels, m_tiny.dataset.labels(track));
    }
}

void TestRunData::aCanaryHasTheLabelsPermuted() {
    const auto labelsOf = [](const std::vector<Clip>& clips) {
        std::vector<std::vector<std::uint8_t>> labels;
        for (const Clip& clip : clips)
            labels.push_back(clip.labels);
        return labels;
    };
    const RunData plain = prepare();
    m_tiny.spec.data.labelShuffleSeed = 1;
    const RunData canary = prepare();
    const RunData again = prepare();
    m_tiny.spec.seeds.initialisation = 5;
    const RunData repetition = prepare();
    for (const auto part : {&RunData::train, &RunData::validation, &RunData::test}) {
        auto truth = labelsOf(plain.*part);
        auto shuffled = labelsOf(canary.*part);
        QCOMPARE_NE(shuffled, truth);
        QCOMPARE(labelsOf(again.*part), shuffled);
        QCOMPARE_NE(labelsOf(repetition.*part), shuffled);
        std::ranges::sort(truth);
        std::ranges::sort(shuffled);
        QCOMPARE(shuffled, truth);
        for (std::size_t i = 0; i < (plain.*part).size(); ++i)
            QCOMPARE((canary.*part)[i].content, (plain.*part)[i].content);
    }
}

void TestRunData::badFilesAreLeftOut() {
    std::ofstream(m_tiny.dataset.file(m_tiny.dataset.tracks[1])) << "no audio";
    const RunData data = prepare();
    QCOMPARE(data.train.size(), std::size_t{11});
    QCOMPARE(data.leftOut.size(), std::size_t{1});
    QCOMPARE(statistics(data)->count, std::int64_t{11});
}

void TestRunData::statisticsAreNoneWhereNoneAreNeeded() {
    m_tiny.spec.input.preprocess.standardisation = Standardisation::PerSample;
    QVERIFY(!statistics(prepare()));
    QVERIFY(!fs::exists(own()));
}

void TestRunData::statisticsAreOfTheTrainingClips() {
    const RunData data = prepare();
    std::vector<Hash> clips;
    for (const Clip& clip : data.train)
        clips.push_back(clip.content);
    const auto statistics = this->statistics(data);
    QVERIFY(statistics.has_value());
    QCOMPARE(*statistics, computeStatistics(data.store, clips, m_tiny.spec.input).value());
    QCOMPARE(parseStatistics(readFile(own()).value(), "").value(), *statistics);
    QVERIFY(!storedStatistics(data.store, clips, m_tiny.spec.input)->computed);
}

void TestRunData::aRunKeepsItsOwnStatistics() {
    const RunData data = prepare();
    TrainingStatistics kept = *statistics(data);
    kept.clips = {1, 2}; // as if a file had been lost since
    kept.bands[0].mean += 1.0;
    QVERIFY(writeFileAtomically(own(), statisticsText(kept)).has_value());
    fs::remove_all(m_tiny.layout.features() / "statistics");
    QCOMPARE(statistics(data).value(), kept);
    QVERIFY(!fs::exists(m_tiny.layout.features() / "statistics"));
}

void TestRunData::damagedStatisticsAreMadeAnew() {
    const RunData data = prepare();
    const TrainingStatistics before = *statistics(data);
    fs::resize_file(own(), fs::file_size(own()) - 30);
    QCOMPARE(statistics(data).value(), before);
    m_tiny.spec.input.preprocess.compression = Compression::Log;
    const TrainingStatistics other = *statistics(data); // the file is of another input
    QCOMPARE_NE(other.input, before.input);
    QCOMPARE(parseStatistics(readFile(own()).value(), "").value(), other);
}

void TestRunData::inputsAreStandardisedByTheTrainingSet() {
    m_tiny.spec.input.preprocess.weighting = Weighting::PerFrequency;
    m_tiny.spec.input.preprocess.weightingStatistics = WeightingStatistics::TrainingSet;
    m_tiny.spec.input.preprocess.standardisation = Standardisation::None;
    RunData data = prepare();
    const TrainingStatistics statistics = *this->statistics(data);
    InputSource source(data.store, m_tiny.spec.input.preprocess, &statistics, 0);
    const auto frames = static_cast<std::size_t>(data.store.frames());
    std::vector<double> sums(static_cast<std::size_t>(data.store.bands()), 0.0);
    std::vector<double> squares(sums.size(), 0.0);
    std::vector<float> input(source.inputSize());
    for (const Clip& clip : data.train) {
        QVERIFY(source.read(clip, input).has_value());
        for (std::size_t i = 0; i < input.size(); ++i) {
            sums[i / frames] += input[i];
            squares[i / frames] += static_cast<double>(input[i]) * input[i];
        }
    }
    const auto count = static_cast<double>(data.train.size() * frames);
    for (std::size_t band = 0; band < sums.size(); ++band) {
        QVERIFY(near(sums[band] / count, 0.0, 1e-7, std::ptrdiff_t(band)));
        QVERIFY(near(squares[band] / count, 1.0, 2e-7, std::ptrdiff_t(band)));
    }
    InputSource without(data.store, m_tiny.spec.input.preprocess, nullptr, 0);
    QCOMPARE(without.read(data.train[0], input).error().kind, ErrorKind::Invalid);
    TrainingStatistics others = statistics;
    others.input = hashText("another input");
    InputSource wrong(data.store, m_tiny.spec.input.preprocess, &others, 0);
    QCOMPARE(wrong.read(data.train[0], input).error().kind, ErrorKind::Invalid);
}

QTEST_APPLESS_MAIN(TestRunData)
#include "tst_run_data.moc"
