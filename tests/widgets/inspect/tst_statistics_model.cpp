// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "engine/preprocess/preprocess.h"
#include "tests/support/audio_signals.h"
#include "tests/support/near.h"
#include "widgets/inspect/statistics_model.h"
#include "widgets/models/qt_text.h"

using namespace etude;
using test::near;

namespace {

constexpr int kTimeLimit = 60000; // ms
constexpr int kTracks = 6;        // two of three are for training
const auto kHash = QStringLiteral("0123456789abcdef0123456789abcdef");

InputConfig perDataset() {
    InputConfig config;
    config.audio.clipSeconds = 0.5;
    config.preprocess.dbReference = DecibelReference::Constant;
    config.preprocess.standardisation = Standardisation::PerDataset;
    return config;
}

} // namespace

class TestStatisticsModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void bringsTheTrainingSetToMeanZeroAndDeviationOne();
    void servesWhatAgreesUpToTheStep();
    void cancelledIsNotKnown();
    void failureSaysWhy();
    void anotherProjectForgets();

private:
    /// Computes, waiting; false if it failed.
    bool compute(const InputConfig& config);
    QTemporaryDir m_folder;
    std::shared_ptr<Dataset> m_dataset;
    std::unique_ptr<StatisticsModel> m_model;
};

void TestStatisticsModel::initTestCase() {
    m_dataset = std::make_shared<Dataset>();
    m_dataset->root = toPath(m_folder.path());
    for (int i = 0; i < kTracks; ++i) {
        Track track;
        track.path = std::to_string(i) + ".wav";
        track.part = i % 3 == 2 ? SplitPart::Test : SplitPart::Train;
        auto samples = test::noise(6000, static_cast<std::uint64_t>(i), 0.05F * static_cast<float>(i + 1));
        test::writeAudio(m_dataset->file(track), "wav", samples, 12000);
        m_dataset->tracks.push_back(std::move(track));
    }
}

void TestStatisticsModel::init() {
    m_model = std::make_unique<StatisticsModel>();
    m_model->setProject(ProjectLayout{toPath(m_folder.filePath(QStringLiteral("project")))});
}

bool TestStatisticsModel::compute(const InputConfig& config) {
    QSignalSpy computed(m_model.get(), &StatisticsModel::computed);
    m_model->compute(config, kHash, m_dataset);
    return m_model->isComputing(config, kHash) && computed.wait(kTimeLimit);
}

void TestStatisticsModel::bringsTheTrainingSetToMeanZeroAndDeviationOne() {
    const InputConfig config = perDataset();
    QVERIFY(m_model->find(config, kHash) == nullptr);
    QSignalSpy progress(m_model.get(), &StatisticsModel::progress);
    QVERIFY(compute(config));
    QCOMPARE_GT(progress.count(), 0);
    QVERIFY(!m_model->isComputing(config, kHash));
    const auto statistics = m_model->find(config, kHash);
    QVERIFY(statistics != nullptr);
    QCOMPARE(statistics->count, std::int64_t{4});
    Moments all;
    for (const std::size_t track : m_dataset->part(SplitPart::Train)) {
        const auto loaded = loadInput(m_dataset->file(m_dataset->tracks[track]), config, statistics.get());
        QVERIFY2(loaded.has_value(), loaded ? "" : loaded.error().message.c_str());
        all = all.merged(Moments::of(loaded->input.values));
    }
    QVERIFY(near(all.mean, 0.0, 1e-6));
    QVERIFY(near(all.deviation(), 1.0, 1e-6));
}

void TestStatisticsModel::servesWhatAgreesUpToTheStep() {
    const InputConfig config = perDataset();
    QVERIFY(compute(config));
    InputConfig scaled = config;
    scaled.preprocess.scale = 10.0;
    QCOMPARE(m_model->find(scaled, kHash), m_model->find(config, kHash));
    InputConfig linear = config;
    linear.preprocess.compression = Compression::Linear;
    QVERIFY(m_model->find(linear, kHash) == nullptr);
    QVERIFY(m_model->find(config, QStringLiteral("fedcba9876543210fedcba9876543210")) == nullptr);
    InputConfig alone = config;
    alone.preprocess.standardisation = Standardisation::PerSample;
    QVERIFY(m_model->find(alone, kHash) == nullptr);
}

void TestStatisticsModel::cancelledIsNotKnown() {
    QSignalSpy computed(m_model.get(), &StatisticsModel::computed);
    QSignalSpy failed(m_model.get(), &StatisticsModel::failed);
    m_model->compute(perDataset(), kHash, m_dataset);
    m_model->cancel();
    QVERIFY(!m_model->isComputing(perDataset(), kHash));
    QVERIFY(compute(perDataset())); // the queue behind it is answered once, and only for this
    QCOMPARE(computed.count(), 1);
    QCOMPARE(failed.count(), 0);
}

void TestStatisticsModel::failureSaysWhy() {
    QFile blocked(m_folder.filePath(QStringLiteral("blocked")));
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    m_model->setProject(ProjectLayout{toPath(blocked.fileName())}); // a file, where a folder is wanted
    QSignalSpy failed(m_model.get(), &StatisticsModel::failed);
    m_model->compute(perDataset(), kHash, m_dataset);
    QVERIFY(failed.wait(kTimeLimit));
    QVERIFY2(failed[0][0].toString().contains(QStringLiteral("blocked")), qPrintable(failed[0][0].toString()));
    QVERIFY(!m_model->isComputing(perDataset(), kHash));
    QVERIFY(m_model->find(perDataset(), kHash) == nullptr);
}

void TestStatisticsModel::anotherProjectForgets() {
    QVERIFY(compute(perDataset()));
    m_model->setProject(std::nullopt);
    QVERIFY(m_model->find(perDataset(), kHash) == nullptr);
    m_model->compute(perDataset(), kHash, m_dataset);
    QVERIFY(!m_model->isComputing(perDataset(), kHash));
}

QTEST_MAIN(TestStatisticsModel)
#include "tst_statistics_model.moc"
