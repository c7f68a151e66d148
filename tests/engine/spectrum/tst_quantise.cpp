// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <limits>

#include <QTest>

#include "engine/core/random.h"
#include "engine/spectrum/quantise.h"
#include "engine/spectrum/spectrum_transform.h"
#include "tests/support/audio_signals.h"
#include "tests/support/near.h"

using namespace etude;
using test::nearRelative;

namespace {

using Limits = std::numeric_limits<float>;

/// `count` values from low to high, uniform in their logarithm, both ends among them.
std::vector<float> logUniform(std::size_t count, double low, double high) {
    Random random(3, Purpose::Corpus);
    std::vector<float> values{static_cast<float>(low), static_cast<float>(high)};
    while (values.size() < count)
        values.push_back(static_cast<float>(low * std::exp(random.uniform() * std::log(high / low))));
    return values;
}

std::vector<float> spectrumOf(const std::vector<float>& samples, Quantity quantity) {
    SpectrumConfig config;
    config.quantity = quantity;
    return SpectrumTransform::create(config, 12000)->compute(samples).values;
}

double decibels(double logarithm) {
    return 10.0 * logarithm / std::log(10.0);
}

} // namespace

class QuantiseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void codesAreEqualStepsOfTheLogarithm() {
        std::vector<float> values{0.0F};
        for (int i = 0; i <= 65534; ++i)
            values.push_back(static_cast<float>(std::exp(i / 4096.0)));
        const QuantisedClip clip = quantise(values);
        QCOMPARE(clip.low, 1.0F);
        QCOMPARE(clip.high, values.back());
        for (std::size_t i = 0; i < values.size(); ++i)
            QCOMPARE(clip.codes[i], std::uint16_t(i));
        std::vector<float> restored(values.size());
        dequantise(clip.low, clip.high, clip.codes, restored);
        for (std::size_t i = 0; i < values.size(); ++i)
            QVERIFY(nearRelative(restored[i], values[i], 1.2e-7F, std::ptrdiff_t(i)));
    }
    void zerosStayZeros() {
        const std::vector<float> zeros(100, 0.0F);
        QCOMPARE(quantise(zeros), (QuantisedClip{0.0F, 0.0F, std::vector<std::uint16_t>(100, 0)}));
        std::vector<float> values = zeros;
        roundToLog16(values);
        QCOMPARE(values, zeros);
        QVERIFY(quantise({}).codes.empty());
    }
    void oneValueIsExact_data() {
        QTest::addColumn<float>("value");
        QTest::newRow("one") << 1.0F;
        QTest::newRow("least") << Limits::denorm_min();
        QTest::newRow("least normal") << Limits::min();
        QTest::newRow("greatest") << Limits::max();
        QTest::newRow("a sine's power at n_fft 2048") << 256234.0F;
    }
    void oneValueIsExact() {
        QFETCH(float, value);
        for (const std::vector<float>& before :
             {std::vector<float>{value}, std::vector<float>(5, value), std::vector<float>{0.0F, value, 0.0F}}) {
            std::vector<float> values = before;
            roundToLog16(values);
            QCOMPARE(values, before);
        }
    }
    /// All floats of a range narrower than 65 534 floats: a step is finer than their spacing.
    void neighboursStayApart() {
        std::vector<float> values{0.7F};
        while (values.size() < 5000)
            values.push_back(std::nextafter(values.back(), 2.0F));
        std::vector<float> rounded = values;
        roundToLog16(rounded);
        QCOMPARE(rounded, values);
    }
    void errorIsWithinHalfAStep_data() {
        QTest::addColumn<std::vector<float>>("values");
        QTest::newRow("60 dB") << logUniform(100'000, 1e-3, 1e3);
        QTest::newRow("180 dB") << logUniform(100'000, 1e-12, 1e6);
        QTest::newRow("steps like the floats' spacing") << logUniform(100'000, 1.0, 1.0 + 65534 * 1.2e-7);
        QTest::newRow("a little finer") << logUniform(100'000, 1.0, 1.0 + 40000 * 1.2e-7);
        QTest::newRow("a little coarser") << logUniform(100'000, 1.0, 1.0 + 90000 * 1.2e-7);
        QTest::newRow("denormal") << logUniform(100'000, Limits::denorm_min(), Limits::min());
        QTest::newRow("around the least normal") << logUniform(100'000, 1e-3 * Limits::min(), 1e6 * Limits::min());
        QTest::newRow("huge") << logUniform(100'000, 1e30, Limits::max());
        QTest::newRow("all floats") << logUniform(100'000, Limits::denorm_min(), Limits::max());
        QTest::newRow("power of noise") << spectrumOf(test::noise(348'000, 1), Quantity::Power);
        QTest::newRow("power of a sine") << spectrumOf(test::sine(1000.0, 12000, 29.0), Quantity::Power);
        QTest::newRow("magnitude of noise") << spectrumOf(test::noise(348'000, 1), Quantity::Magnitude);
        std::vector<float> withSilence = test::noise(348'000, 2);
        std::fill(withSilence.begin(), withSilence.begin() + 100'000, 0.0F);
        QTest::newRow("power of noise after silence") << spectrumOf(withSilence, Quantity::Power);
    }
    /// In the logarithm, and beyond half a step only what rounding to the nearest float adds.
    void errorIsWithinHalfAStep() {
        QFETCH(std::vector<float>, values);
        const QuantisedClip clip = quantise(values);
        const double halfStep = std::log(static_cast<double>(clip.high) / clip.low) / 131'068;
        std::vector<float> rounded = values;
        roundToLog16(rounded);
        double worst = 0.0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            QCOMPARE(rounded[i] == 0.0F, values[i] == 0.0F);
            if (values[i] == 0.0F)
                continue;
            const double error = std::abs(std::log(static_cast<double>(rounded[i]) / values[i]));
            const double spacing = std::nextafter(rounded[i], Limits::max()) - static_cast<double>(rounded[i]);
            worst = std::max(worst, error);
            QCOMPARE_LE(error, halfStep * (1.0 + 1e-9) + 0.5 * spacing / std::min(rounded[i], values[i]));
        }
        qInfo("%-32s spans %6.1f dB of power: error at most %.3g dB, half a step is %.3g dB", QTest::currentDataTag(),
              decibels(2 * halfStep * 65'534), decibels(worst), decibels(halfStep));
        QCOMPARE(*std::ranges::max_element(rounded), clip.high);
        QVERIFY(std::ranges::find(rounded, clip.low) != rounded.end());
    }
    void roundingTwiceIsRoundingOnce_data() { errorIsWithinHalfAStep_data(); }
    void roundingTwiceIsRoundingOnce() {
        QFETCH(std::vector<float>, values);
        const QuantisedClip clip = quantise(values);
        std::vector<float> restored(values.size());
        dequantise(clip.low, clip.high, clip.codes, restored);
        QCOMPARE(quantise(restored), clip);
        roundToLog16(values);
        QCOMPARE(values, restored);
    }
    void aTransformWithSuchStorageGivesRoundedValues() {
        SpectrumConfig config;
        const std::vector<float> samples = test::noise(24'000, 4);
        std::vector<float> exact = SpectrumTransform::create(config, 12000)->compute(samples).values;
        config.storage = Storage::Log16;
        const std::vector<float> rounded = SpectrumTransform::create(config, 12000)->compute(samples).values;
        QCOMPARE_NE(rounded, exact);
        roundToLog16(exact);
        QCOMPARE(rounded, exact);
    }
};

QTEST_APPLESS_MAIN(QuantiseTest)
#include "tst_quantise.moc"
