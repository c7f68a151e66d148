// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/preprocess/input_config.h"

namespace etude {

namespace {

InputConfig paperStft() {
    InputConfig config;
    config.spectrum.representation = Representation::Stft;
    return config;
}

/// What the libraries compute and the paper adds to it: nothing is standardised.
InputConfig plain(int sampleRate, int nFft, int hopLength, int melBands) {
    InputConfig config;
    config.audio.sampleRate = sampleRate;
    config.spectrum.nFft = nFft;
    config.spectrum.winLength = nFft;
    config.spectrum.hopLength = hopLength;
    config.spectrum.melBands = melBands;
    config.preprocess.standardisation = Standardisation::None;
    return config;
}

/// librosa 0.11: load(), feature.melspectrogram() and power_to_db() with their defaults.
InputConfig librosa() {
    InputConfig config = plain(22050, 2048, 512, 128);
    config.preprocess.dbReference = DecibelReference::Constant;
    return config;
}

/// torchaudio 2: transforms.MelSpectrogram() and AmplitudeToDB() with their defaults.
InputConfig torchaudio() {
    InputConfig config = plain(16000, 400, 200, 128);
    config.spectrum.padMode = PadMode::Reflect;
    config.spectrum.melScale = MelScale::Htk;
    config.spectrum.melNorm = MelNorm::None;
    config.preprocess.dbReference = DecibelReference::Constant;
    config.preprocess.topDb = 0.0;
    return config;
}

/// Kapre 0.1: Melspectrogram() with its defaults: the square root of mel power, framed as TensorFlow's "same".
InputConfig kapre2017() {
    InputConfig config = plain(22050, 512, 256, 128);
    config.spectrum.padMode = PadMode::Same;
    config.preprocess.compression = Compression::PowerLaw;
    config.preprocess.powerExponent = 0.5;
    return config;
}

/// Essentia 2.1: TensorflowInputMusiCNN: symmetric Hann, log10(1 + 10000 X) of mel power.
InputConfig essentiaMusicnn() {
    InputConfig config = plain(16000, 512, 256, 96);
    config.spectrum.windowForm = WindowForm::Symmetric;
    config.preprocess.compression = Compression::Log;
    config.preprocess.logGain = 10000.0;
    config.preprocess.logBase = 10.0;
    return config;
}

} // namespace

const std::vector<Preset>& presets() {
    static const std::vector<Preset> all{{"paper-mel", InputConfig{}}, {"paper-stft", paperStft()},
                                         {"librosa", librosa()},       {"torchaudio", torchaudio()},
                                         {"kapre-2017", kapre2017()},  {"essentia-musicnn", essentiaMusicnn()}};
    return all;
}

} // namespace etude
