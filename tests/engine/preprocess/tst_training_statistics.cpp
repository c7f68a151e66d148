// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QTest>

#include "engine/preprocess/training_statistics.h"
#include "tests/support/audio_signals.h"
#include "tests/support/near.h"

using namespace etude;
using test::near;
using test::nearRelative;

class TrainingStatisticsTest : public QObject {
    Q_OBJECT

    TrainingStatistics m_statistics{
        {1, 2}, {3, 4}, 7, {Moments::of(test::noise(1000, 1)), Moments::of(test::noise(9, 2))}};

private Q_SLOTS:
    void momentsOfAFewValues() {
        const Moments moments = Moments::of(std::vector<float>{1, 2, 3, 6});
        QCOMPARE(moments, (Moments{4, 3.0, 14.0, 1.0F, 6.0F}));
        QCOMPARE(moments.deviation(), std::sqrt(3.5));
        QCOMPARE(Moments::of({}), Moments{});
        QCOMPARE(Moments::of({}).deviation(), 0.0);
    }
    void mergingIsTakingAllAtOnce() {
        std::vector<float> all = test::noise(10000, 3);
        for (std::size_t i = 0; i < 3000; ++i)
            all[i] = 1000.0F + all[i];
        const std::span<const float> values = all;
        const Moments whole = Moments::of(values);
        const Moments merged = Moments::of(values.first(3000)).merged(Moments::of(values.subspan(3000)));
        QCOMPARE(merged.count, whole.count);
        QVERIFY(near(merged.mean, whole.mean, 1e-10));
        QVERIFY(nearRelative(merged.squares, whole.squares, 1e-13));
        QCOMPARE(merged.low, whole.low);
        QCOMPARE(merged.high, whole.high);
        QCOMPARE(whole.merged({}), whole);
        QCOMPARE(Moments{}.merged(whole), whole);
    }
    /// In single precision a constant can show a deviation of 1e-7 of itself.
    void aConstantHasNoDeviation() {
        Moments moments = Moments::of(std::vector<float>(1000, 0.1F));
        moments = moments.merged(Moments::of(std::vector<float>(333, 0.1F)));
        QCOMPARE(moments.deviation(), 0.0);
    }
    void theTextGivesTheSameValue() {
        const auto read = parseStatistics(statisticsText(m_statistics), "a file");
        QVERIFY(read.has_value());
        QCOMPARE(*read, m_statistics);
    }
    void damagedTextIsAnError_data() {
        QTest::addColumn<QString>("text");
        const QString whole = QString::fromStdString(statisticsText(m_statistics));
        QTest::newRow("empty") << QString();
        QTest::newRow("cut") << whole.left(whole.size() / 2);
        QTest::newRow("a list") << QStringLiteral("[]");
        QTest::newRow("no bands") << QStringLiteral("{\"format\": 1}");
        QTest::newRow("no hash") << QString(whole).replace(QStringLiteral("\"00000000"), QStringLiteral("\"zzzzzzzz"));
        QTest::newRow("another format") << QString(whole).replace(QStringLiteral("\"format\": 1"),
                                                                  QStringLiteral("\"format\": 2"));
        QTest::newRow("a text") << QString(whole).replace(QStringLiteral("\"mean\": "),
                                                          QStringLiteral("\"mean\": \"x\", \"x\": "));
        QTest::newRow("negative squares")
            << QString(whole).replace(QStringLiteral("\"squares\": "), QStringLiteral("\"squares\": -"));
    }
    void damagedTextIsAnError() {
        QFETCH(QString, text);
        const auto read = parseStatistics(text.toStdString(), "a file");
        QVERIFY(!read);
        QVERIFY2(read.error().message.starts_with("a file: "), read.error().message.c_str());
        QVERIFY2(read.error().message.ends_with('.'), read.error().message.c_str());
    }
    void configurationsShareStatisticsUpToTheStep() {
        InputConfig config;
        config.preprocess.standardisation = Standardisation::PerDataset;
        InputConfig scaled = config;
        scaled.preprocess.scale = 10.0;
        QCOMPARE(statisticsInput(scaled), statisticsInput(config));
        InputConfig weighted = config;
        weighted.preprocess.weighting = Weighting::AWeighting;
        QCOMPARE_NE(statisticsInput(weighted), statisticsInput(config));
        InputConfig perBand = config;
        perBand.preprocess.weighting = Weighting::PerFrequency;
        perBand.preprocess.weightingStatistics = WeightingStatistics::TrainingSet;
        QCOMPARE(statisticsInput(perBand), statisticsInput(config));
        perBand.preprocess.weightingStatistics = WeightingStatistics::Clip;
        QCOMPARE_NE(statisticsInput(perBand), statisticsInput(config));
        InputConfig linear = config;
        linear.preprocess.compression = Compression::Linear;
        QCOMPARE_NE(statisticsInput(linear), statisticsInput(config));
    }
};

QTEST_APPLESS_MAIN(TrainingStatisticsTest)
#include "tst_training_statistics.moc"
