// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/preprocess/steps/spectrum.h"

#include "engine/core/text.h"
#include "engine/preprocess/steps/weighting.h"

namespace etude {

namespace {

/// Hz, the highest edge of the mel bank.
double highestFrequency(const InputConfig& config) {
    return config.spectrum.fMax != 0.0 ? config.spectrum.fMax : 0.5 * config.audio.sampleRate;
}

std::string windowText(const SpectrumConfig& spectrum) {
    std::string name(enumName(spectrum.window));
    if (spectrum.window != Window::Rectangular) // the others are people's names
        name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return std::string(enumName(spectrum.windowForm)) + " " + name + " window of " +
           std::to_string(spectrum.winLength) + " samples";
}

std::string paddingText(const SpectrumConfig& spectrum) {
    if (!spectrum.center)
        return "no padding";
    switch (spectrum.padMode) {
    case PadMode::Zeros:
        return "centred frames with zero padding";
    case PadMode::Reflect:
        return "centred frames with reflected padding";
    case PadMode::Same:
        break;
    }
    return "\"same\" zero padding";
}

std::string transformText(const InputConfig& config) {
    const SpectrumConfig& spectrum = config.spectrum;
    const std::string transform = std::to_string(spectrum.nFft) + "-point STFT (" + windowText(spectrum) + ", hop " +
                                  std::to_string(spectrum.hopLength) + " samples, " + paddingText(spectrum) + ")";
    const std::string quantity(enumName(spectrum.quantity));
    if (spectrum.representation == Representation::Stft)
        return "the " + quantity + " of a " + transform + " with " + std::to_string(spectrum.bands()) + " bins";
    const std::string scale = spectrum.melScale == MelScale::Slaney ? "Slaney" : "HTK";
    const std::string norm = spectrum.melNorm == MelNorm::Slaney ? "area-normalised" : "unnormalised";
    return "a " + std::to_string(spectrum.melBands) + "-band mel spectrogram (" + shortestText(spectrum.fMin) + " to " +
           shortestText(highestFrequency(config)) + " Hz, " + scale + " scale, " + norm + " filters) of the " +
           quantity + " of a " + transform;
}

std::string methods(const InputConfig& config) {
    return "; the input is " + transformText(config) +
           (config.spectrum.storage == Storage::Log16 ? ", stored as 16-bit log values" : "");
}

void addTransform(const SpectrumConfig& spectrum, PythonProgram& program) {
    const std::string nFft = std::to_string(spectrum.nFft);
    const std::string hop = std::to_string(spectrum.hopLength);
    const std::string winLength = std::to_string(spectrum.winLength);
    const bool same = spectrum.center && spectrum.padMode == PadMode::Same;
    const bool reflect = spectrum.center && spectrum.padMode == PadMode::Reflect;
    if (same) {
        program.add("missing = max(0, (-(-y.size // " + hop + ") - 1) * " + hop + " + " + nFft + " - y.size)");
        program.add("y = np.pad(y, (missing // 2, missing - missing // 2))");
    } else if (reflect) { // librosa 0.11 mirrors one sample of the last frame wrongly
        program.add("y = np.pad(y, " + nFft + " // 2, mode=\"reflect\")");
    }
    const std::string name(spectrum.window == Window::Rectangular ? "boxcar" : enumName(spectrum.window));
    program.add("window = scipy.signal.get_window(\"" + name + "\", " + winLength +
                ", fftbins=" + pythonBool(spectrum.windowForm == WindowForm::Periodic) + ")");
    program.add("X = librosa.stft(y, n_fft=" + nFft + ", hop_length=" + hop + ", win_length=" + winLength +
                ", window=window, center=" + pythonBool(spectrum.center && !same && !reflect) +
                ", pad_mode=\"constant\")");
    program.add(spectrum.quantity == Quantity::Power ? "X = np.abs(X) ** 2" : "X = np.abs(X)");
}

std::string bankArguments(const InputConfig& config) {
    return "fmin=" + shortestText(config.spectrum.fMin) + ", fmax=" + shortestText(highestFrequency(config)) +
           ", htk=" + pythonBool(config.spectrum.melScale == MelScale::Htk);
}

void addBands(const InputConfig& config, PythonProgram& program) {
    const SpectrumConfig& spectrum = config.spectrum;
    const std::string rateAndSize =
        "sr=" + std::to_string(config.audio.sampleRate) + ", n_fft=" + std::to_string(spectrum.nFft);
    const bool mel = spectrum.representation == Representation::Mel;
    if (mel)
        program.add("X = librosa.filters.mel(" + rateAndSize + ", n_mels=" + std::to_string(spectrum.melBands) + ", " +
                    bankArguments(config) + ", norm=" + (spectrum.melNorm == MelNorm::Slaney ? "\"slaney\"" : "None") +
                    ") @ X");
    program.add("X = X.astype(np.float64)");
    if (!hasCurve(config.preprocess.weighting))
        return;
    if (mel)
        program.add("frequencies = librosa.mel_frequencies(n_mels=" + std::to_string(spectrum.melBands + 2) + ", " +
                    bankArguments(config) + ")[1:-1]");
    else
        program.add("frequencies = librosa.fft_frequencies(" + rateAndSize + ")");
}

/// The 16-bit store: the logarithm in 65 534 steps between the least positive value and the greatest.
void addStorage(PythonProgram& program) {
    program.add("if X.max() > 0:");
    program.add("    low, high = X[X > 0].min(), X.max()");
    program.add("    step = max(np.log(high / low) / 65534, 1e-300)");
    program.add("    code = np.round(np.log(np.maximum(X, low) / low) / step)");
    program.add("    X = np.where(X > 0, low * np.exp(code * step), 0.0)");
}

void python(const InputConfig& config, PythonProgram& program) {
    addTransform(config.spectrum, program);
    addBands(config, program);
    if (config.spectrum.storage == Storage::Log16)
        addStorage(program);
}

Unit unit(const InputConfig& config, const Unit&) {
    return config.spectrum.unit();
}

} // namespace

const Step kSpectrumStep{.methods = methods, .python = python, .unit = unit};

} // namespace etude
