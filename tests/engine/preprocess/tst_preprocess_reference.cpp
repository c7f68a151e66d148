// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <map>
#include <span>
#include <string>

#include <QTest>

#include "engine/preprocess/preprocess.h"
#include "engine/spectrum/spectrum_transform.h"
#include "tests/support/decibel_difference.h"
#include "tests/support/npy_reference.h"
#include "tests/support/reference_signals.h"

using namespace etude;

namespace {

InputConfig plain(Compression compression, Quantity quantity = Quantity::Power) {
    InputConfig config;
    config.spectrum.quantity = quantity;
    config.preprocess.compression = compression;
    config.preprocess.standardisation = Standardisation::None;
    return config;
}

/// The configurations of tests/data/compression, by their names.
std::map<std::string, InputConfig> compressions() {
    std::map<std::string, InputConfig> all;
    all["decibel_constant"] = plain(Compression::Decibel);
    all["decibel_constant"].preprocess.dbReference = DecibelReference::Constant;
    all["decibel_constant"].preprocess.dbReferenceValue = 2.5;
    all["decibel_constant"].preprocess.amin = 1e-5;
    all["decibel_constant"].preprocess.topDb = 60.0;
    all["decibel_unfloored"] = plain(Compression::Decibel);
    all["decibel_unfloored"].preprocess.topDb = 0.0;
    all["decibel_of_magnitude"] = plain(Compression::Decibel, Quantity::Magnitude);
    all["log10_10000"] = plain(Compression::Log);
    all["log10_10000"].preprocess.logGain = 10000.0;
    all["log10_10000"].preprocess.logBase = 10.0;
    all["log_small_offset"] = plain(Compression::Log);
    all["log_small_offset"].preprocess.logOffset = 1e-6;
    all["cube_root"] = plain(Compression::PowerLaw);
    for (const char* name : {"pcen", "pcen_other", "pcen_no_bias", "pcen_power_zero"})
        all[name] = plain(Compression::Pcen, Quantity::Magnitude);
    all["pcen_other"].preprocess.pcenGain = 0.8;
    all["pcen_other"].preprocess.pcenBias = 10.0;
    all["pcen_other"].preprocess.pcenPower = 0.25;
    all["pcen_other"].preprocess.pcenTimeConstant = 0.06;
    all["pcen_other"].preprocess.pcenEps = 1e-3;
    all["pcen_no_bias"].preprocess.pcenBias = 0.0;
    all["pcen_power_zero"].preprocess.pcenPower = 0.0;
    return all;
}

/// The stored mel spectrogram that tests/data/compression starts from.
Spectrogram storedMel(const InputConfig& config) {
    const auto stored = test::loadReference("compression/" + std::string(enumName(config.spectrum.quantity)));
    Spectrogram spectrogram;
    spectrogram.bands = int(stored.shape[0]);
    spectrogram.frames = int(stored.shape[1]);
    spectrogram.values = stored.floats();
    spectrogram.frequencies.resize(stored.shape[0]);
    spectrogram.secondsPerFrame = 256.0 / 12000.0;
    return spectrogram;
}

} // namespace

/// Against librosa and NumPy.
class PreprocessReferenceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decibelsOfEverySignal_data() {
        QTest::addColumn<QString>("signal");
        QTest::addColumn<int>("representation");
        for (const std::string& signal : test::referenceSignals)
            for (const auto& [representation, name] : EnumNames<Representation>::values)
                QTest::addRow("%s %s", signal.c_str(), name.data())
                    << QString::fromStdString(signal) << int(representation);
    }
    /// From samples to decibels, with the paper's settings.
    void decibelsOfEverySignal() {
        QFETCH(QString, signal);
        QFETCH(int, representation);
        const std::string folder = signal.toStdString();
        InputConfig config = plain(Compression::Decibel);
        config.spectrum.representation = Representation(representation);
        const auto transform = SpectrumTransform::create(config.spectrum, 12000).value();
        const auto samples = test::loadReference(folder + "/samples").floats();
        const Spectrogram decibels = preprocess(transform.compute(samples), config).value();
        const auto reference =
            test::loadReference(folder + "/" + std::string(enumName(config.spectrum.representation)) + "_decibel");
        QCOMPARE(decibels.frames, int(reference.shape[1]));
        const auto difference = test::decibelDifference(std::span<const float>(decibels.values), reference);
        qInfo("%.2g dB within 60 dB of the frame's maximum, %.2g dB below", difference.upper, difference.lower);
        QVERIFY(difference.tolerable());
    }
    void everyCompression_data() {
        QTest::addColumn<QString>("name");
        for (const auto& [name, config] : compressions())
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
    /// The compression alone: both are computed in double and rounded to float, so that little more than two roundings
    /// lie between them.
    void everyCompression() {
        QFETCH(QString, name);
        const InputConfig config = compressions().at(name.toStdString());
        const auto result = preprocess(storedMel(config), config).value();
        const auto expected = test::loadReference("compression/" + name.toStdString());
        QCOMPARE(result.values.size(), expected.values.size());
        double largest = 0.0;
        for (std::size_t i = 0; i < result.values.size(); ++i)
            if (result.values[i] != float(expected.values[i]))
                largest = test::larger(largest,
                                       std::abs(result.values[i] - expected.values[i]) / std::abs(expected.values[i]));
        qInfo("%.2g of the value", largest);
        QCOMPARE_LT(largest, 2e-7);
    }
};

QTEST_APPLESS_MAIN(PreprocessReferenceTest)
#include "tst_preprocess_reference.moc"
