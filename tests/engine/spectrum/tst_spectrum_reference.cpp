// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include <QTest>

#include "engine/spectrum/spectrum_transform.h"
#include "tests/support/npy_reference.h"
#include "tests/support/reference_signals.h"

using namespace etude;

namespace {

constexpr int kRate = 12000;

/// A single-precision transform: relative to the largest value of the frame.
constexpr double kTolerance = 1e-5;

/// The largest difference from a reference, relative to the largest value of its frame; in a frame of zeros any
/// difference is infinite.
double relativeDifference(const Spectrogram& spectrogram, const test::Reference& reference) {
    if (spectrogram.bands != int(reference.shape[0]) || spectrogram.frames != int(reference.shape[1]))
        return INFINITY;
    double worst = 0.0;
    for (int frame = 0; frame < spectrogram.frames; ++frame) {
        double largest = 0.0;
        double difference = 0.0;
        for (int band = 0; band < spectrogram.bands; ++band) {
            const double expected = reference.at(std::size_t(band), std::size_t(frame));
            largest = std::max(largest, std::abs(expected));
            difference = test::larger(difference, std::abs(spectrogram.at(band, frame) - expected));
        }
        if (difference > 0.0)
            worst = std::max(worst, difference / largest);
    }
    return worst;
}

double relativeDifference(const SpectrumConfig& config, const std::string& signal, const std::string& reference) {
    const auto samples = test::loadReference(signal + "/samples").floats();
    return relativeDifference(SpectrumTransform::create(config, kRate).value().compute(samples),
                              test::loadReference(reference));
}

SpectrumConfig stft(int hopLength) {
    SpectrumConfig config;
    config.representation = Representation::Stft;
    config.hopLength = hopLength;
    return config;
}

/// The configurations of tests/data/transform, by their names.
std::map<std::string, SpectrumConfig> variants() {
    std::map<std::string, SpectrumConfig> all;
    for (const char* name : {"reflect", "not_centred", "symmetric_short", "hamming_odd", "blackman_short",
                             "rectangular", "magnitude", "mel_of_magnitude", "mel_htk"})
        all[name] = stft(1500);
    all["reflect"].padMode = PadMode::Reflect;
    all["not_centred"].center = false;
    all["symmetric_short"].windowForm = WindowForm::Symmetric;
    all["symmetric_short"].winLength = 400;
    all["hamming_odd"].window = Window::Hamming;
    all["hamming_odd"].nFft = all["hamming_odd"].winLength = 441;
    all["blackman_short"].window = Window::Blackman;
    all["blackman_short"].winLength = 301;
    all["rectangular"].window = Window::Rectangular;
    all["magnitude"].quantity = Quantity::Magnitude;
    all["mel_of_magnitude"].quantity = Quantity::Magnitude;
    all["mel_of_magnitude"].representation = Representation::Mel;
    all["mel_htk"].representation = Representation::Mel;
    all["mel_htk"].melScale = MelScale::Htk;
    all["mel_htk"].melNorm = MelNorm::None;
    all["mel_htk"].melBands = 40;
    all["mel_htk"].fMin = 50.0;
    all["mel_htk"].fMax = 5000.0;
    all["large"] = stft(3000);
    all["large"].nFft = all["large"].winLength = 4096;
    all["same"].hopLength = 255;
    all["same"].padMode = PadMode::Same;
    return all;
}

} // namespace

/// Against librosa, on signals that are unkind in different ways.
class SpectrumReferenceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void paperSettings_data() {
        QTest::addColumn<QString>("signal");
        for (const std::string& signal : test::referenceSignals)
            QTest::newRow(signal.c_str()) << QString::fromStdString(signal);
    }
    void paperSettings() {
        QFETCH(QString, signal);
        const std::string name = signal.toStdString();
        const double stftDifference = relativeDifference(stft(256), name, name + "/stft");
        const double melDifference = relativeDifference(SpectrumConfig{}, name, name + "/mel");
        qInfo("stft %.2g, mel %.2g of the frame's maximum", stftDifference, melDifference);
        QCOMPARE_LT(stftDifference, kTolerance);
        QCOMPARE_LT(melDifference, kTolerance);
    }
    void everyOption_data() {
        QTest::addColumn<QString>("variant");
        for (const auto& [name, config] : variants())
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
    void everyOption() {
        QFETCH(QString, variant);
        const std::string name = variant.toStdString();
        const double difference = relativeDifference(variants().at(name), "music", "transform/" + name);
        qInfo("%.2g of the frame's maximum", difference);
        QCOMPARE_LT(difference, kTolerance);
    }
};

QTEST_APPLESS_MAIN(SpectrumReferenceTest)
#include "tst_spectrum_reference.moc"
