// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <span>
#include <string>

#include <QTest>

#include "engine/core/field_json.h"
#include "engine/preprocess/preprocess.h"
#include "tests/support/decibel_difference.h"
#include "tests/support/npy_reference.h"
#include "tests/support/show.h"

using namespace etude;

namespace {

constexpr double kSeconds = 2.0; // of the recording

InputConfig preset(const std::string& name) {
    return loadInputConfig(name).value();
}

/// What a preset makes of the recording, from the stereo file at 44 100 Hz on.
Spectrogram inputOfRecording(const std::string& name) {
    InputConfig config = preset(name);
    config.audio.clipSeconds = kSeconds;
    return loadInput(ETUDE_TEST_DATA "/vibe_ace.flac", config).value().input;
}

/// What every library's layer leaves to its user: one channel of the whole range, and nothing standardised.
void addToAllLibraries(InputConfig& config) {
    config.spectrum.representation = Representation::Mel;
    config.spectrum.fMin = 0.0;
    config.spectrum.fMax = 0.0;
    config.preprocess.weighting = Weighting::Bypass;
    config.preprocess.standardisation = Standardisation::None;
    config.preprocess.scale = 1.0;
}

/// librosa 0.11: load(sr=22050, mono=True, res_type="soxr_hq"), feature.melspectrogram(n_fft=2048, hop_length=512,
/// win_length=None, window="hann", center=True, pad_mode="constant", power=2.0, n_mels=128, htk=False, norm="slaney"),
/// power_to_db(ref=1.0, amin=1e-10, top_db=80.0).
InputConfig librosaDefaults() {
    InputConfig config;
    addToAllLibraries(config);
    config.audio.sampleRate = 22050;
    config.audio.channels = Channels::Mean;
    config.spectrum.nFft = 2048;
    config.spectrum.winLength = 2048;
    config.spectrum.hopLength = 512;
    config.spectrum.window = Window::Hann;
    config.spectrum.windowForm = WindowForm::Periodic;
    config.spectrum.center = true;
    config.spectrum.padMode = PadMode::Zeros;
    config.spectrum.quantity = Quantity::Power;
    config.spectrum.melBands = 128;
    config.spectrum.melScale = MelScale::Slaney;
    config.spectrum.melNorm = MelNorm::Slaney;
    config.preprocess.compression = Compression::Decibel;
    config.preprocess.dbReference = DecibelReference::Constant;
    config.preprocess.dbReferenceValue = 1.0;
    config.preprocess.amin = 1e-10;
    config.preprocess.topDb = 80.0;
    return config;
}

/// torchaudio 2.11: MelSpectrogram(sample_rate=16000, n_fft=400, win_length=None, hop_length=None, f_min=0.0,
/// f_max=None, n_mels=128, window_fn=torch.hann_window, power=2.0, normalized=False, center=True, pad_mode="reflect",
/// norm=None, mel_scale="htk"), where hop_length None is win_length // 2; AmplitudeToDB(stype="power", top_db=None).
InputConfig torchaudioDefaults() {
    InputConfig config = librosaDefaults();
    config.audio.sampleRate = 16000;
    config.spectrum.nFft = 400;
    config.spectrum.winLength = 400;
    config.spectrum.hopLength = 200;
    config.spectrum.padMode = PadMode::Reflect;
    config.spectrum.melScale = MelScale::Htk;
    config.spectrum.melNorm = MelNorm::None;
    config.preprocess.topDb = 0.0;
    return config;
}

/// kapre 0.1: Melspectrogram(n_dft=512, n_hop=None, padding="same", sr=22050, n_mels=128, fmin=0.0, fmax=None,
/// power_melgram=1.0, return_decibel_melgram=False, htk=False, norm=1), where n_hop None is n_dft // 2.
InputConfig kapreDefaults() {
    InputConfig config = librosaDefaults();
    config.spectrum.nFft = 512;
    config.spectrum.winLength = 512;
    config.spectrum.hopLength = 256;
    config.spectrum.padMode = PadMode::Same;
    config.preprocess.compression = Compression::PowerLaw;
    config.preprocess.powerExponent = 0.5;
    return config;
}

/// essentia 2.1: TensorflowInputMusiCNN sets 512 samples, 96 bands, 16 kHz, slaneyMel, unit_tri, log10(1 + 10000 x),
/// and leaves Windowing(type="hann", symmetric=True) and MelBands(type="power"); TensorflowPredictMusiCNN cuts frames
/// 256 samples apart with FrameCutter(startFromZero=False), which centres frame 0 on the first sample.
InputConfig musicnnDefaults() {
    InputConfig config = librosaDefaults();
    config.audio.sampleRate = 16000;
    config.spectrum.nFft = 512;
    config.spectrum.winLength = 512;
    config.spectrum.hopLength = 256;
    config.spectrum.windowForm = WindowForm::Symmetric;
    config.spectrum.melBands = 96;
    config.preprocess.compression = Compression::Log;
    config.preprocess.logGain = 10000.0;
    config.preprocess.logOffset = 1.0;
    config.preprocess.logBase = 10.0;
    return config;
}

/// Sets the fields that the configuration's compression does not use to their defaults, so that configurations of the
/// same meaning are equal.
InputConfig withoutUnused(InputConfig config) {
    const PreprocessConfig& chain = config.preprocess;
    PreprocessConfig used;
    used.compression = chain.compression;
    used.weighting = chain.weighting;
    used.standardisation = chain.standardisation;
    used.scale = chain.scale;
    switch (chain.compression) {
    case Compression::Decibel:
        used.dbReference = chain.dbReference;
        used.dbReferenceValue = chain.dbReferenceValue;
        used.amin = chain.amin;
        used.topDb = chain.topDb;
        break;
    case Compression::Log:
        used.logGain = chain.logGain;
        used.logOffset = chain.logOffset;
        used.logBase = chain.logBase;
        break;
    case Compression::PowerLaw:
        used.powerExponent = chain.powerExponent;
        break;
    case Compression::Linear:
    case Compression::Pcen:
        break;
    }
    config.preprocess = used;
    return config;
}

} // namespace

/// Each preset against the library it is named after: field by field, and on a real recording.
class PresetsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allAreValid() {
        std::vector<std::string> names;
        for (const Preset& preset : presets()) {
            names.push_back(preset.name);
            QVERIFY2(validate(preset.config).has_value(), preset.name.c_str());
        }
        QCOMPARE(names, (std::vector<std::string>{"paper-mel", "paper-stft", "librosa", "torchaudio", "kapre-2017",
                                                  "essentia-musicnn"}));
    }
    void fieldsAreTheLibrarysDefaults_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char* name, const InputConfig& config) {
            QTest::newRow(name) << name << QString::fromStdString(dumpJson(toJson(withoutUnused(config)), 1));
        };
        add("librosa", librosaDefaults());
        add("torchaudio", torchaudioDefaults());
        add("kapre-2017", kapreDefaults());
        add("essentia-musicnn", musicnnDefaults());
    }
    void fieldsAreTheLibrarysDefaults() {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        const InputConfig config = withoutUnused(preset(name.toStdString()));
        QCOMPARE(QString::fromStdString(dumpJson(toJson(config), 1)), expected);
    }
    void decibelPresetsEqualTheLibrary_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("librosa") << "librosa";
        QTest::newRow("torchaudio") << "torchaudio";
    }
    void decibelPresetsEqualTheLibrary() {
        QFETCH(QString, name);
        const Spectrogram input = inputOfRecording(name.toStdString());
        const auto reference = test::loadReference("preset/" + name.toStdString());
        QCOMPARE(input.frames, int(reference.shape[1]));
        const auto difference = test::decibelDifference(std::span<const float>(input.values), reference);
        qInfo("%.2g dB within 60 dB of the frame's maximum, %.2g dB below", difference.upper, difference.lower);
        QVERIFY(difference.tolerable());
    }
    void kapreEqualsItsFormulas() {
        const Spectrogram input = inputOfRecording("kapre-2017");
        const auto reference = test::loadReference("preset/kapre-2017");
        QCOMPARE(input.frames, int(reference.shape[1]));
        const double difference = test::largestDifference(input.values, reference) /
                                  *std::max_element(reference.values.begin(), reference.values.end());
        qInfo("%.2g of the maximum", difference);
        QCOMPARE_LT(difference, 1e-6);
    }
    /// Essentia computes its filter bank and spectrum in single precision: it is 1.2e-4 from the same in double.
    void musicnnEqualsEssentia() {
        const Spectrogram input = inputOfRecording("essentia-musicnn");
        const auto reference = test::loadReference("preset/essentia-musicnn");
        QCOMPARE(input.frames, int(reference.shape[1]));
        const double difference = test::largestDifference(input.values, reference);
        qInfo("%.2g", difference);
        QCOMPARE_LT(difference, 2e-4);
    }
};

QTEST_APPLESS_MAIN(PresetsTest)
#include "tst_presets.moc"
