// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <numeric>

#include <QTemporaryDir>
#include <QTest>

#include "engine/audio/audio_file.h"
#include "engine/preprocess/preprocess.h"
#include "engine/spectrum/spectrum_transform.h"
#include "engine/spectrum/weighting.h"
#include "tests/support/audio_signals.h"
#include "tests/support/near.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;
using test::near;
using test::nearEach;

namespace {

constexpr double kRounding = 1e-6; ///< of moments of single-precision values near 1

/// Two bands at 100 Hz and 1 kHz.
Spectrogram twoBands(std::vector<float> values) {
    Spectrogram spectrogram;
    spectrogram.bands = 2;
    spectrogram.frames = int(values.size()) / 2;
    spectrogram.values = std::move(values);
    spectrogram.frequencies = {100.0, 1000.0};
    spectrogram.secondsPerFrame = 0.02;
    return spectrogram;
}

PreprocessConfig plain(Compression compression, Weighting weighting = Weighting::Bypass) {
    PreprocessConfig config;
    config.compression = compression;
    config.weighting = weighting;
    config.standardisation = Standardisation::None;
    return config;
}

/// The chain on a spectrogram of this quantity.
Spectrogram chain(Spectrogram spectrogram, Quantity quantity, const PreprocessConfig& config,
                  const TrainingStatistics* statistics = nullptr) {
    InputConfig input;
    input.spectrum.quantity = quantity;
    input.spectrum.melBands = spectrogram.bands;
    input.preprocess = config;
    return preprocess(std::move(spectrogram), input, statistics).value();
}

double decibelsA(double frequency) {
    return weightingDecibels(WeightingCurve::A, frequency);
}

bool valuesAre(std::span<const float> values, const std::vector<double>& expected, double tolerance = 1e-5) {
    return nearEach(values, expected, tolerance);
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
        QVERIFY(valuesAre(chain(input, Quantity::Power, plain(Compression::Decibel)).values, {0, -10, -20, -80}));
        QVERIFY(valuesAre(chain(input, Quantity::Magnitude, plain(Compression::Decibel)).values, {0, -20, -40, -80}));
        PreprocessConfig config = plain(Compression::Decibel);
        config.topDb = 15.0;
        QVERIFY(valuesAre(chain(input, Quantity::Power, config).values, {0, -10, -15, -15}));
        config.topDb = 400.0; // amin 1e-10 is 120 dB below 100
        QVERIFY(valuesAre(chain(input, Quantity::Power, config).values, {0, -10, -20, -120}));
    }
    void logAndLinear() {
        const Spectrogram input = twoBands({0, 1, 2, 3});
        PreprocessConfig config = plain(Compression::Log);
        config.logGain = 10000.0;
        config.logOffset = 0.5;
        QVERIFY(valuesAre(chain(input, Quantity::Power, config).values,
                          {std::log(0.5), std::log(10000.5), std::log(20000.5), std::log(30000.5)}));
        QVERIFY(valuesAre(chain(input, Quantity::Power, plain(Compression::Linear)).values, {0, 1, 2, 3}));
    }
    void decibelsHaveAReference() {
        const Spectrogram input = twoBands({100, 10, 1, 1e-12F});
        PreprocessConfig config = plain(Compression::Decibel);
        config.dbReference = DecibelReference::Constant;
        QVERIFY(valuesAre(chain(input, Quantity::Power, config).values, {20, 10, 0, -60})); // 80 below the maximum
        config.dbReferenceValue = 10.0;
        QVERIFY(valuesAre(chain(input, Quantity::Power, config).values, {10, 0, -10, -70}));
        QVERIFY(valuesAre(chain(input, Quantity::Magnitude, config).values, {20, 0, -20, -60}));
        config.topDb = 0.0; // no floor: amin 1e-10
        QVERIFY(valuesAre(chain(input, Quantity::Power, config).values, {10, 0, -10, -110}));
        config.dbReferenceValue = 1e-20; // as librosa: not below amin
        QVERIFY(valuesAre(chain(input, Quantity::Power, config).values, {120, 110, 100, 0}));
    }
    void logarithmsHaveAnyBase() {
        const Spectrogram input = twoBands({0, 0.0009F, 0.0099F, 0.9999F});
        PreprocessConfig config = plain(Compression::Log);
        config.logGain = 10000.0;
        config.logBase = 10.0;
        QVERIFY(valuesAre(chain(input, Quantity::Power, config).values, {0, 1, 2, 4}));
        config.logBase = 2.0;
        config.logGain = 1.0;
        QVERIFY(valuesAre(chain(twoBands({0, 1, 3, 7}), Quantity::Power, config).values, {0, 1, 2, 3}));
    }
    void powerLaws() {
        const Spectrogram input = twoBands({0, 1, 8, 27});
        QVERIFY(valuesAre(chain(input, Quantity::Power, plain(Compression::PowerLaw)).values, {0, 1, 2, 3}));
        PreprocessConfig config = plain(Compression::PowerLaw);
        config.powerExponent = 2.0;
        QVERIFY(valuesAre(chain(input, Quantity::Power, config).values, {0, 1, 64, 729}));
    }
    /// Where X is steady from M[-1] = 1 on, M is 1 for ever, and PCEN has a closed form.
    void pcenOfASteadyOneHasItsClosedForm() {
        PreprocessConfig config = plain(Compression::Pcen);
        config.pcenScale = 4.0;
        const double gain = std::pow(1e-6 + 1.0, -0.98);
        const double expected = std::sqrt(gain + 2.0) - std::sqrt(2.0);
        const std::vector<float> quarter(10, 0.25F);
        QVERIFY(valuesAre(chain(twoBands(quarter), Quantity::Magnitude, config).values,
                          std::vector<double>(10, expected), 1e-7));
        config.pcenBias = 0.0;
        QVERIFY(valuesAre(chain(twoBands(quarter), Quantity::Magnitude, config).values,
                          std::vector<double>(10, std::sqrt(gain)), 1e-7));
        config.pcenPower = 0.0;
        QVERIFY(valuesAre(chain(twoBands(quarter), Quantity::Magnitude, config).values,
                          std::vector<double>(10, std::log1p(gain)), 1e-7));
    }
    /// The smoothing forgets its beginning at the rate that the time constant says.
    void pcenSmoothsWithItsTimeConstant() {
        PreprocessConfig config = plain(Compression::Pcen);
        config.pcenScale = 1.0;
        config.pcenGain = 1.0;
        config.pcenBias = 0.0;
        config.pcenPower = 1.0;        // X / (eps + M)
        config.pcenTimeConstant = 0.1; // 5 frames
        const double b = (std::sqrt(101.0) - 1.0) / 50.0;
        const auto values = chain(twoBands(std::vector<float>(40, 3.0F)), Quantity::Magnitude, config).values;
        for (int t = 0; t < 20; ++t) {
            const double smoothed = 3.0 + (1.0 - 3.0) * std::pow(1.0 - b, t + 1);
            QVERIFY(near(values[std::size_t(t)], 3.0 / (smoothed + 1e-6), 1e-6, t));
        }
    }
    void everyCurveIsAddedToDecibels_data() {
        QTest::addColumn<int>("weighting");
        QTest::addColumn<int>("curve");
        QTest::newRow("A") << int(Weighting::AWeighting) << int(WeightingCurve::A);
        QTest::newRow("B") << int(Weighting::BWeighting) << int(WeightingCurve::B);
        QTest::newRow("C") << int(Weighting::CWeighting) << int(WeightingCurve::C);
        QTest::newRow("D") << int(Weighting::DWeighting) << int(WeightingCurve::D);
    }
    void everyCurveIsAddedToDecibels() {
        QFETCH(int, weighting);
        QFETCH(int, curve);
        const double low = weightingDecibels(WeightingCurve(curve), 100);
        const double high = weightingDecibels(WeightingCurve(curve), 1000);
        const auto decibels =
            chain(twoBands({1, 1, 1, 0.1F}), Quantity::Power, plain(Compression::Decibel, Weighting(weighting)));
        QVERIFY(valuesAre(decibels.values, {low, low, high, high - 10}));
        const auto linear =
            chain(twoBands({1, 1, 1, 0.1F}), Quantity::Power, plain(Compression::Linear, Weighting(weighting)));
        QVERIFY(valuesAre(linear.values, {std::pow(10, low / 10), std::pow(10, low / 10), std::pow(10, high / 10),
                                          std::pow(10, high / 10 - 1)}));
    }
    void trainingStatisticsTakeThePlaceOfTheClips() {
        // Band 0 of the training set: mean 2, deviation 1; band 1 is constant.
        TrainingStatistics statistics;
        statistics.bands = {{4, 2.0, 4.0, 1.0F, 3.0F}, {4, 5.0, 0.0, 5.0F, 5.0F}};
        statistics.count = 1;
        PreprocessConfig config = plain(Compression::Linear, Weighting::PerFrequency);
        config.weightingStatistics = WeightingStatistics::TrainingSet;
        InputConfig input;
        input.spectrum.melBands = 2;
        input.preprocess = config;
        statistics.input = statisticsInput(input);
        QVERIFY(valuesAre(chain(twoBands({2, 4, 5, 9}), Quantity::Power, config, &statistics).values, {0, 2, 0, 0}));
        config.standardisation = Standardisation::PerDataset; // of half the values, which have deviation 1
        QVERIFY(valuesAre(chain(twoBands({2, 4, 5, 9}), Quantity::Power, config, &statistics).values,
                          {0, 2 * std::sqrt(2.0), 0, 0}));

        config = plain(Compression::Linear);
        config.standardisation = Standardisation::PerDataset;
        input.preprocess = config;
        statistics.input = statisticsInput(input);
        // Mean (4 * 2 + 4 * 5) / 8; squares 4 + 4 * 1.5^2 + 4 * 1.5^2.
        const double sigma = std::sqrt(22.0 / 8.0);
        QVERIFY(valuesAre(chain(twoBands({3.5F, 4.5F, 5, 2}), Quantity::Power, config, &statistics).values,
                          {0, 1 / sigma, 1.5 / sigma, -1.5 / sigma}));
    }
    void statisticsThatAreMissingOrOthersAreRefused() {
        InputConfig input;
        input.spectrum.melBands = 2;
        input.preprocess.standardisation = Standardisation::PerDataset;
        const auto none = preprocess(twoBands({1, 2, 3, 4}), input);
        QVERIFY(!none && none.error().message.starts_with("standardisation is per_dataset"));
        TrainingStatistics statistics;
        statistics.bands.resize(2);
        const auto others = preprocess(twoBands({1, 2, 3, 4}), input, &statistics);
        QVERIFY(!others && others.error().message.find(statisticsInput(input).shortHex()) != std::string::npos);
    }
    void whatLeavesTheRangeOfFloatIsRefused() {
        InputConfig input;
        input.spectrum.melBands = 2;
        input.preprocess = plain(Compression::PowerLaw);
        input.preprocess.powerExponent = 10.0;
        for (const Standardisation standardisation : {Standardisation::None, Standardisation::PerSample}) {
            input.preprocess.standardisation = standardisation;
            const auto refused = preprocess(twoBands({1e5F, 1, 1e5F, 1e5F}), input);
            QVERIFY(!refused);
            QVERIFY(refused.error().message.starts_with("compression is power_law, whose parameters take this clip"));
        }
    }
    void whatVanishesInFloatIsRefusedAndSilenceIsNot() {
        InputConfig input;
        input.spectrum.melBands = 2;
        input.preprocess = plain(Compression::PowerLaw);
        input.preprocess.powerExponent = 10.0;
        const auto refused = preprocess(twoBands({1e-6F, 1e-5F, 0, 0}), input);
        QVERIFY(!refused && refused.error().message.find("all of it would be zero") != std::string::npos);
        QVERIFY(preprocess(twoBands({1e-6F, 1, 0, 0}), input).has_value());
        QCOMPARE(preprocess(twoBands({0, 0, 0, 0}), input).value().values, std::vector<float>(4, 0.0F));

        // From M[-1] = 1 on, a loud first frame divides all by some 1e10 to the tenth.
        input.spectrum.quantity = Quantity::Magnitude;
        input.preprocess = plain(Compression::Pcen);
        input.preprocess.pcenGain = 10.0;
        const auto loud = preprocess(twoBands({100, 100, 100, 100}), input);
        QVERIFY(!loud &&
                loud.error().message.starts_with("compression is pcen, whose parameters take this clip below"));
        QCOMPARE(preprocess(twoBands({0, 0, 0, 0}), input).value().values, std::vector<float>(4, 0.0F));
    }
    void aWeightingIsAddedAfterTheFloor() {
        const Spectrogram input = twoBands({1e-12F, 1, 1, 1e-12F});
        const auto weighted = chain(input, Quantity::Power, plain(Compression::Decibel, Weighting::AWeighting));
        QVERIFY(
            valuesAre(weighted.values, {-80 + decibelsA(100), decibelsA(100), decibelsA(1000), -80 + decibelsA(1000)}));
        QCOMPARE_LT(weighted.values[0], -99.0F);
    }
    void aWeightingMultipliesBeforeOtherCompressions() {
        const Spectrogram input = twoBands({1, 2, 3, 4});
        const auto gain = [](double frequency, double factor) { return std::pow(10.0, decibelsA(frequency) / factor); };
        QVERIFY(valuesAre(chain(input, Quantity::Power, plain(Compression::Linear, Weighting::AWeighting)).values,
                          {gain(100, 10), 2 * gain(100, 10), 3 * gain(1000, 10), 4 * gain(1000, 10)}));
        QVERIFY(valuesAre(chain(input, Quantity::Magnitude, plain(Compression::Linear, Weighting::AWeighting)).values,
                          {gain(100, 20), 2 * gain(100, 20), 3 * gain(1000, 20), 4 * gain(1000, 20)}));
        QVERIFY(valuesAre(chain(input, Quantity::Power, plain(Compression::Log, Weighting::AWeighting)).values,
                          {std::log1p(gain(100, 10)), std::log1p(2 * gain(100, 10)), std::log1p(3 * gain(1000, 10)),
                           std::log1p(4 * gain(1000, 10))}));
    }
    void perFrequencyUsesThePopulationDeviation() {
        const auto result =
            chain(twoBands({1, 3, 10, 30}), Quantity::Power, plain(Compression::Linear, Weighting::PerFrequency));
        QVERIFY(valuesAre(result.values, {-1, 1, -1, 1}));
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
        const auto result = chain(noiseSpectrogram(), Quantity::Power, config);
        QVERIFY(near(mean(result.values), 0.0, kRounding));
        QVERIFY(near(deviation(result.values), 1.0, kRounding));
        QCOMPARE(result.unit, Unit{.base = Unit::Base::StandardDeviations});
        config.scale = 10.0;
        const auto scaled = chain(noiseSpectrogram(), Quantity::Power, config);
        for (std::size_t i = 0; i < scaled.values.size(); ++i)
            QCOMPARE(scaled.values[i], float(result.values[i] * 10.0));
        QCOMPARE(scaled.unit, (Unit{.base = Unit::Base::StandardDeviations, .factor = 10.0}));

        const auto silent =
            chain(SpectrumTransform::create({}, 12000)->compute(std::vector<float>(12000)), Quantity::Power, config);
        const bool varies = weighting != int(Weighting::Bypass) && weighting != int(Weighting::PerFrequency) &&
                            compression == int(Compression::Decibel); // the curve is all that is left
        for (const float value : silent.values)
            if (varies)
                QVERIFY2(std::isfinite(value), qPrintable(QString::number(value)));
            else
                QCOMPARE(value, 0.0F);
    }
    void perFrequencyCancelsAWeightingInDecibels() {
        auto weighted = chain(noiseSpectrogram(), Quantity::Power, plain(Compression::Decibel, Weighting::AWeighting));
        const auto again = chain(weighted, Quantity::Power, plain(Compression::Linear, Weighting::PerFrequency));
        const auto direct =
            chain(noiseSpectrogram(), Quantity::Power, plain(Compression::Decibel, Weighting::PerFrequency));
        QVERIFY(nearEach(again.values, direct.values, 1e-4));
    }
    void aConstantBandBecomesZeros() {
        const auto result = chain(twoBands({0.1F, 0.1F, 0.1F, 1, 2, 3}), Quantity::Power,
                                  plain(Compression::Linear, Weighting::PerFrequency));
        QVERIFY(std::all_of(result.values.begin(), result.values.begin() + 3, [](float v) { return v == 0.0F; }));
        QVERIFY(near(deviation(result.band(1)), 1.0, kRounding));
    }
    void noFramesAreNoTrouble() {
        const auto result = chain(twoBands({}), Quantity::Power, {});
        QVERIFY(result.values.empty());
        QCOMPARE(bandMeans(result), (std::vector<double>{0.0, 0.0}));
    }
    void loadInputIsTheChain() {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("tone.flac").toStdString();
        test::writeAudio(file, "flac", test::sine(440.0, 44100, 3.0), 44100, 2);
        const InputConfig config;
        const auto loaded = loadInput(file, config).value();
        QCOMPARE(loaded.audio, loadClip(file, config.audio).value());
        const auto transform = SpectrumTransform::create(config.spectrum, 12000).value();
        QCOMPARE(loaded.input, preprocess(transform.compute(loaded.audio.samples), config).value());
        QCOMPARE((InputShape{loaded.input.bands, loaded.input.frames}), config.shape());
        QVERIFY(!loadInput(folder.filePath("none.flac").toStdString(), config));
    }
    void aWholeFileHasAsManyFramesAsItNeeds() {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("tone.flac").toStdString();
        test::writeAudio(file, "flac", test::sine(440.0, 12000, 3.0), 12000);
        InputConfig config;
        config.audio.offset = ClipOffset::Whole;
        QCOMPARE(config.shape(), (InputShape{96, 0}));
        const auto loaded = loadInput(file, config).value();
        QCOMPARE(loaded.audio.samples.size(), std::size_t(36000));
        QCOMPARE(loaded.input.frames, 1 + 36000 / 256);
        config.spectrum.center = false;
        config.spectrum.nFft = 65536;
        const auto input = loadInput(file, config);
        QVERIFY(!input && contains(input.error().message, "shorter than one window of 65536 samples"));
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
        const Histogram bounded = histogram(values, 4, -10.0, 10.0);
        QCOMPARE(bounded.low, -10.0);
        QCOMPARE(bounded.total, std::ssize(values));
        QCOMPARE(histogram(std::vector<float>{-20.0F, 0.0F, 30.0F}, 2, -1.0, 1.0).counts,
                 (std::vector<std::int64_t>{1, 2})); // what lies outside at the ends
    }
    void bandMeansAreOverTime() {
        QCOMPARE(bandMeans(twoBands({1, 2, 3, 10, 20, 30})), (std::vector<double>{2.0, 20.0}));
    }
};

QTEST_APPLESS_MAIN(PreprocessTest)
#include "tst_preprocess.moc"
