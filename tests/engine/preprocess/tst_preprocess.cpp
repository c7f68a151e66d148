// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <numeric>

#include <QTemporaryDir>
#include <QtTest>

#include "engine/audio/audio_file.h"
#include "engine/preprocess/preprocess.h"
#include "engine/spectrum/spectrum_transform.h"
#include "engine/spectrum/weighting.h"
#include "tests/support/audio_signals.h"
#include "tests/support/npy_reference.h"

using namespace etude;

namespace {

/// Two bands at 100 Hz and 1 kHz.
Spectrogram twoBands(std::vector<float> values) {
    Spectrogram spectrogram;
    spectrogram.bands = 2;
    spectrogram.frames = int(values.size()) / 2;
    spectrogram.values = std::move(values);
    spectrogram.frequencies = {100.0, 1000.0};
    return spectrogram;
}

PreprocessConfig plain(Compression compression, Weighting weighting = Weighting::Bypass) {
    PreprocessConfig config;
    config.compression = compression;
    config.weighting = weighting;
    config.standardisation = Standardisation::None;
    return config;
}

bool near(std::span<const float> values, const std::vector<double>& expected, double tolerance = 1e-5) {
    return std::equal(values.begin(), values.end(), expected.begin(), expected.end(),
                      [=](double a, double b) { return std::abs(a - b) <= tolerance; });
}

double mean(std::span<const float> values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

double deviation(std::span<const float> values) {
    const double centre = mean(values);
    double squares = 0.0;
    for (const float value : values)
        squares += (value - centre) * (value - centre);
    return std::sqrt(squares / double(values.size()));
}

Spectrogram noiseSpectrogram() {
    return SpectrumTransform::create({}, 12000)->compute(test::noise(12000, 9));
}

} // namespace

class PreprocessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decibelsOfPowerAndMagnitude() {
        const Spectrogram input = twoBands({100, 10, 1, 1e-12F});
        QVERIFY(near(preprocess(input, Quantity::Power, plain(Compression::Decibel)).values, {0, -10, -20, -80}));
        QVERIFY(near(preprocess(input, Quantity::Magnitude, plain(Compression::Decibel)).values, {0, -20, -40, -80}));
        PreprocessConfig config = plain(Compression::Decibel);
        config.topDb = 15.0;
        QVERIFY(near(preprocess(input, Quantity::Power, config).values, {0, -10, -15, -15}));
        config.topDb = 400.0; // amin 1e-10 is 120 dB below 100
        QVERIFY(near(preprocess(input, Quantity::Power, config).values, {0, -10, -20, -120}));
    }
    void logAndLinear() {
        const Spectrogram input = twoBands({0, 1, 2, 3});
        PreprocessConfig config = plain(Compression::Log);
        config.logGain = 10000.0;
        config.logOffset = 0.5;
        QVERIFY(near(preprocess(input, Quantity::Power, config).values,
                     {std::log(0.5), std::log(10000.5), std::log(20000.5), std::log(30000.5)}));
        QVERIFY(near(preprocess(input, Quantity::Power, plain(Compression::Linear)).values, {0, 1, 2, 3}));
    }
    void aWeightingIsAddedAfterTheFloor() {
        const Spectrogram input = twoBands({1e-12F, 1, 1, 1e-12F});
        const auto weighted = preprocess(input, Quantity::Power, plain(Compression::Decibel, Weighting::AWeighting));
        QVERIFY(
            near(weighted.values, {-80 + aWeighting(100), aWeighting(100), aWeighting(1000), -80 + aWeighting(1000)}));
        QVERIFY(weighted.values[0] < -99.0F);
    }
    void aWeightingMultipliesBeforeOtherCompressions() {
        const Spectrogram input = twoBands({1, 2, 3, 4});
        const auto gain = [](double frequency, double factor) {
            return std::pow(10.0, aWeighting(frequency) / factor);
        };
        QVERIFY(near(preprocess(input, Quantity::Power, plain(Compression::Linear, Weighting::AWeighting)).values,
                     {gain(100, 10), 2 * gain(100, 10), 3 * gain(1000, 10), 4 * gain(1000, 10)}));
        QVERIFY(near(preprocess(input, Quantity::Magnitude, plain(Compression::Linear, Weighting::AWeighting)).values,
                     {gain(100, 20), 2 * gain(100, 20), 3 * gain(1000, 20), 4 * gain(1000, 20)}));
        QVERIFY(near(preprocess(input, Quantity::Power, plain(Compression::Log, Weighting::AWeighting)).values,
                     {std::log1p(gain(100, 10)), std::log1p(2 * gain(100, 10)), std::log1p(3 * gain(1000, 10)),
                      std::log1p(4 * gain(1000, 10))}));
    }
    void perFrequencyUsesThePopulationDeviation() {
        const auto result =
            preprocess(twoBands({1, 3, 10, 30}), Quantity::Power, plain(Compression::Linear, Weighting::PerFrequency));
        QVERIFY(near(result.values, {-1, 1, -1, 1}));
    }
    void perSampleStandardises_data() {
        QTest::addColumn<int>("compression");
        QTest::addColumn<int>("weighting");
        for (const auto& [compression, name] : EnumNames<Compression>::values)
            for (const auto& [weighting, other] : EnumNames<Weighting>::values)
                QTest::addRow("%s %s", name.data(), other.data()) << int(compression) << int(weighting);
    }
    void perSampleStandardises() {
        QFETCH(int, compression);
        QFETCH(int, weighting);
        PreprocessConfig config = plain(Compression(compression), Weighting(weighting));
        config.standardisation = Standardisation::PerSample;
        const auto result = preprocess(noiseSpectrogram(), Quantity::Power, config);
        QVERIFY(std::abs(mean(result.values)) < 1e-6);
        QVERIFY(std::abs(deviation(result.values) - 1.0) < 1e-6);
        QCOMPARE(result.unit, std::string("standard deviations"));
        config.scale = 10.0;
        const auto scaled = preprocess(noiseSpectrogram(), Quantity::Power, config);
        for (std::size_t i = 0; i < scaled.values.size(); ++i)
            QCOMPARE(scaled.values[i], float(result.values[i] * 10.0));
        QCOMPARE(scaled.unit, std::string("standard deviations x 10"));

        const auto silent = preprocess(SpectrumTransform::create({}, 12000)->compute(std::vector<float>(12000)),
                                       Quantity::Power, config);
        const bool weighted = Weighting(weighting) == Weighting::AWeighting;
        for (const float value : silent.values)
            QVERIFY(weighted ? std::isfinite(value) : value == 0.0F);
    }
    void perFrequencyCancelsAWeightingInDecibels() {
        auto weighted =
            preprocess(noiseSpectrogram(), Quantity::Power, plain(Compression::Decibel, Weighting::AWeighting));
        const auto again = preprocess(weighted, Quantity::Power, plain(Compression::Linear, Weighting::PerFrequency));
        const auto direct =
            preprocess(noiseSpectrogram(), Quantity::Power, plain(Compression::Decibel, Weighting::PerFrequency));
        for (std::size_t i = 0; i < direct.values.size(); ++i)
            QVERIFY(std::abs(again.values[i] - direct.values[i]) < 1e-4F);
    }
    void aConstantBandBecomesZeros() {
        const auto result = preprocess(twoBands({0.1F, 0.1F, 0.1F, 1, 2, 3}), Quantity::Power,
                                       plain(Compression::Linear, Weighting::PerFrequency));
        QVERIFY(std::all_of(result.values.begin(), result.values.begin() + 3, [](float v) { return v == 0.0F; }));
        QVERIFY(std::abs(deviation(result.band(1)) - 1.0) < 1e-6);
    }
    void noFramesAreNoTrouble() {
        const auto result = preprocess(twoBands({}), Quantity::Power, {});
        QVERIFY(result.values.empty());
        QCOMPARE(bandMeans(result), (std::vector<double>{0.0, 0.0}));
    }
    void decibelsEqualTheReference() {
        const auto expected = test::loadReference("signal_mel_decibel");
        const auto samples = test::loadReference("signal_samples").floats();
        const auto result = preprocess(SpectrumTransform::create({}, 12000)->compute(samples), Quantity::Power,
                                       plain(Compression::Decibel));
        QCOMPARE(result.values.size(), expected.values.size());
        for (std::size_t i = 0; i < result.values.size(); ++i)
            if (expected.values[i] > -60.0)
                QVERIFY(std::abs(result.values[i] - expected.values[i]) < 1e-3);
    }
    void loadInputIsTheChain() {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("tone.flac").toStdString();
        test::writeAudio(file, "flac", test::sine(440.0, 44100, 3.0), 44100, 2);
        const InputConfig config;
        const auto input = loadInput(file, config).value();
        const auto clip = loadClip(file, config.audio).value();
        QCOMPARE(input, preprocess(SpectrumTransform::create(config.spectrum, 12000)->compute(clip.samples),
                                   Quantity::Power, config.preprocess));
        QCOMPARE((InputShape{input.bands, input.frames}), config.shape());
        QVERIFY(!loadInput(folder.filePath("none.flac").toStdString(), config));
    }
    void histogramCountsEveryValue() {
        const std::vector<float> values{0, 1, 1, 2, 4};
        const Histogram result = histogram(values, 4);
        QCOMPARE(result.low, 0.0);
        QCOMPARE(result.high, 4.0);
        QCOMPARE(result.counts, (std::vector<std::int64_t>{1, 2, 1, 1}));
        QCOMPARE(result.fraction(1), 0.4);
        QCOMPARE(histogram(std::vector<float>(3, 7.0F), 2).counts, (std::vector<std::int64_t>{3, 0}));
        QCOMPARE(histogram({}, 3).total, std::int64_t(0));
    }
    void bandMeansAreOverTime() {
        QCOMPARE(bandMeans(twoBands({1, 2, 3, 10, 20, 30})), (std::vector<double>{2.0, 20.0}));
    }
};

QTEST_APPLESS_MAIN(PreprocessTest)
#include "tst_preprocess.moc"
