// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <thread>

#include <QTest>

#include "engine/spectrum/spectrum_transform.h"
#include "engine/spectrum/window.h"
#include "tests/support/audio_signals.h"
#include "tests/support/near.h"
#include "tests/support/show.h"

using namespace etude;
using test::near;
using test::nearRelative;

namespace {

constexpr int kRate = 12000;
constexpr double kTolerance = 1e-4; ///< of powers near 1

SpectrumConfig stftConfig() {
    SpectrumConfig config;
    config.representation = Representation::Stft;
    return config;
}

Spectrogram compute(const SpectrumConfig& config, const std::vector<float>& samples) {
    return SpectrumTransform::create(config, kRate).value().compute(samples);
}

/// The definition, in double: the power of each bin of the frame whose samples are sample(0), sample(1), ...
template <class Sample>
std::vector<double> directPower(Sample&& sample, const std::vector<float>& window) {
    std::vector<double> power;
    for (std::size_t bin = 0; bin <= window.size() / 2; ++bin) {
        std::complex<double> sum;
        for (std::size_t n = 0; n < window.size(); ++n)
            sum += double(sample(n)) * double(window[n]) *
                   std::polar(1.0, -2.0 * std::numbers::pi * double(bin) * double(n) / double(window.size()));
        power.push_back(std::norm(sum));
    }
    return power;
}

} // namespace

class SpectrumTransformTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void paperShapes() {
        const std::vector<float> clip(348000, 0.0F);
        const Spectrogram mel = compute({}, clip);
        QCOMPARE(mel.bands, 96);
        QCOMPARE(mel.frames, 1360);
        QVERIFY(mel.melAxis);
        QCOMPARE(mel.secondsPerFrame, 256.0 / 12000);
        const Spectrogram stft = compute(stftConfig(), clip);
        QCOMPARE(stft.bands, 257);
        QCOMPARE(stft.frames, 1360);
        QVERIFY(!stft.melAxis);
        QCOMPARE(stft.frequencies[1], 23.4375);
        QVERIFY(std::all_of(stft.values.begin(), stft.values.end(), [](float v) { return v == 0.0F; }));
    }
    void aSineOnABinHasItsClosedForm() {
        // Amplitude a on bin k: the Hann window's three bins hold (a N / 4)^2 and (a N / 8)^2 on each side.
        const Spectrogram spectrogram = compute(stftConfig(), test::sine(40 * 23.4375, kRate, 1.0, 0.5F));
        const double peak = std::pow(0.5 * 512 / 4, 2);
        for (const int frame : {2, 20, 40}) {
            QVERIFY(near(spectrogram.at(40, frame) / peak, 1.0, kTolerance, frame));
            QVERIFY(near(spectrogram.at(39, frame) / peak, 0.25, kTolerance, frame));
            QVERIFY(near(spectrogram.at(41, frame) / peak, 0.25, kTolerance, frame));
            QCOMPARE_LT(spectrogram.at(43, frame) / peak, 1e-8);
        }
    }
    void magnitudeIsTheRootOfPower() {
        const auto samples = test::noise(3000, 3);
        SpectrumConfig config = stftConfig();
        const Spectrogram power = compute(config, samples);
        config.quantity = Quantity::Magnitude;
        const Spectrogram magnitude = compute(config, samples);
        QCOMPARE(magnitude.unit, Unit{.base = Unit::Base::Magnitude});
        for (std::size_t i = 0; i < power.values.size(); ++i)
            QCOMPARE(magnitude.values[i], std::sqrt(power.values[i]));
    }
    void anImpulseIsFlat() {
        std::vector<float> samples(2048, 0.0F);
        samples[1024] = 1.0F; // the middle of frame 4, where the window is 1
        const Spectrogram spectrogram = compute(stftConfig(), samples);
        for (int bin = 0; bin < spectrogram.bands; ++bin) {
            QVERIFY(near(spectrogram.at(bin, 4), 1.0, 1e-5, bin));
            QCOMPARE_LT(spectrogram.at(bin, 3), 1e-10);
        }
    }
    void energyIsKept() {
        // Parseval: the power of both halves of the spectrum is N times the energy of the windowed frame.
        const auto samples = test::noise(512, 7);
        SpectrumConfig config = stftConfig();
        config.center = false;
        const Spectrogram spectrogram = compute(config, samples);
        QCOMPARE(spectrogram.frames, 1);
        const auto window = makeWindow(Window::Hann, WindowForm::Periodic, 512, 512);
        double energy = 0.0;
        for (std::size_t i = 0; i < samples.size(); ++i)
            energy += std::pow(double(samples[i]) * double(window[i]), 2);
        double power = 0.0;
        for (int bin = 0; bin < spectrogram.bands; ++bin)
            power += spectrogram.at(bin, 0) * (bin == 0 || bin == 256 ? 1.0 : 2.0);
        QVERIFY(nearRelative(power, 512 * energy, 1e-5));
    }
    void oddAndShortSignalsFollowTheDefinition_data() {
        QTest::addColumn<int>("nFft");
        QTest::addColumn<int>("samples");
        QTest::newRow("shorter than the padding") << 64 << 10;
        QTest::newRow("one sample") << 64 << 1;
        QTest::newRow("odd transform") << 35 << 100;
        QTest::newRow("more than one tile") << 32 << 700;
    }
    void oddAndShortSignalsFollowTheDefinition() {
        QFETCH(int, nFft);
        QFETCH(int, samples);
        const auto signal = test::noise(std::size_t(samples), 11);
        SpectrumConfig config = stftConfig();
        config.nFft = nFft;
        config.winLength = nFft - 3;
        config.hopLength = 8;
        const auto window = makeWindow(config.window, config.windowForm, config.winLength, nFft);
        for (const auto& [mode, name] : EnumNames<PadMode>::values) {
            config.padMode = mode;
            const Spectrogram spectrogram = compute(config, signal);
            const int same = (samples + 7) / 8;
            QCOMPARE(spectrogram.frames, mode == PadMode::Same ? same : 1 + (samples + 2 * (nFft / 2) - nFft) / 8);
            const int lead = mode == PadMode::Same ? std::max(0, (same - 1) * 8 + nFft - samples) / 2 : nFft / 2;
            for (int frame = 0; frame < spectrogram.frames; ++frame) {
                const auto expected = directPower(
                    [&](std::size_t n) {
                        int at = frame * 8 - lead + int(n);
                        if (mode != PadMode::Reflect)
                            return at >= 0 && at < samples ? signal[std::size_t(at)] : 0.0F;
                        while (samples > 1 && (at < 0 || at >= samples))
                            at = at < 0 ? -at : 2 * (samples - 1) - at;
                        return signal[std::size_t(samples > 1 ? at : 0)];
                    },
                    window);
                for (int bin = 0; bin < spectrogram.bands; ++bin)
                    QVERIFY2(near(spectrogram.at(bin, frame), expected[std::size_t(bin)], kTolerance, bin),
                             name.data());
            }
        }
    }
    void tooShortGivesNoFrames() {
        SpectrumConfig config = stftConfig();
        config.center = false;
        QCOMPARE(compute(config, std::vector<float>(511)).frames, 0);
        QCOMPARE(compute(stftConfig(), {}).frames, 0);
    }
    void threadsShareATransform() {
        const auto transform = SpectrumTransform::create({}, kRate).value();
        const auto samples = test::noise(30000, 5);
        const Spectrogram expected = transform.compute(samples);
        std::vector<Spectrogram> results(4);
        {
            std::vector<std::jthread> threads;
            for (Spectrogram& result : results)
                threads.emplace_back([&] { result = transform.compute(samples); });
        }
        for (const Spectrogram& result : results)
            QCOMPARE(result, expected);
    }
    void refusesABankAboveHalfTheRate() {
        SpectrumConfig config;
        config.fMax = 7000.0;
        const auto refused = SpectrumTransform::create(config, kRate);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.starts_with("f_max is 7000;"));
        config = {};
        config.fMin = 6000.0;
        QVERIFY(!SpectrumTransform::create(config, kRate));
        config = {};
        config.winLength = 513;
        QVERIFY(!SpectrumTransform::create(config, kRate));
    }
};

QTEST_APPLESS_MAIN(SpectrumTransformTest)
#include "tst_spectrum_transform.moc"
