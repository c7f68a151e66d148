// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>
#include <vector>

#include "engine/core/text.h"
#include "engine/preprocess/passport.h"

namespace etude {

namespace {

std::string number(double value) {
    return shortestText(value);
}

std::string number(std::int64_t value) {
    return std::to_string(value);
}

/// A function body line by line, four spaces in.
class Body {
public:
    void add(const std::string& line) { m_text += "    " + line + "\n"; }
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

std::string_view scipyWindow(Window window) {
    return window == Window::Rectangular ? "boxcar" : enumName(window);
}

void addAudio(Body& body, const AudioConfig& audio) {
    body.add("samples, rate = soundfile.read(path, dtype=\"float32\", always_2d=True)");
    if (audio.channels == Channels::Mean)
        body.add("y = samples.mean(axis=1)");
    else if (audio.channels == Channels::Left)
        body.add("y = samples[:, 0]");
    else
        body.add("y = samples[:, min(1, samples.shape[1] - 1)]");
    body.add("y = librosa.resample(y, orig_sr=rate, target_sr=" + number(std::int64_t{audio.sampleRate}) +
             ", res_type=\"soxr_hq\")");
    if (audio.offset == ClipOffset::Whole)
        return;
    const std::string length = number(audio.clipSamples());
    if (audio.offset == ClipOffset::Centre)
        body.add("y = y[max(0, y.size - " + length + ") // 2 :]");
    else if (audio.offset == ClipOffset::Random)
        body.add("y = y[start:]  # where Etude's random offset lies: the passport says it for each file");
    body.add("y = librosa.util.fix_length(y, size=" + length + ")");
}

void addTransform(Body& body, const SpectrumConfig& spectrum) {
    const std::string nFft = number(std::int64_t{spectrum.nFft});
    const std::string hop = number(std::int64_t{spectrum.hopLength});
    const std::string winLength = number(std::int64_t{spectrum.winLength});
    const bool same = spectrum.center && spectrum.padMode == PadMode::Same;
    const bool reflect = spectrum.center && spectrum.padMode == PadMode::Reflect;
    if (same) {
        body.add("missing = max(0, (-(-y.size // " + hop + ") - 1) * " + hop + " + " + nFft + " - y.size)");
        body.add("y = np.pad(y, (missing // 2, missing - missing // 2))");
    } else if (reflect) { // librosa 0.11 mirrors one sample of the last frame wrongly
        body.add("y = np.pad(y, " + nFft + " // 2, mode=\"reflect\")");
    }
    body.add("window = scipy.signal.get_window(\"" + std::string(scipyWindow(spectrum.window)) + "\", " + winLength +
             ", fftbins=" + (spectrum.windowForm == WindowForm::Periodic ? "True" : "False") + ")");
    body.add("X = librosa.stft(y, n_fft=" + nFft + ", hop_length=" + hop + ", win_length=" + winLength +
             ", window=window, center=" + (spectrum.center && !same && !reflect ? "True" : "False") +
             ", pad_mode=\"constant\")");
    body.add(spectrum.quantity == Quantity::Power ? "X = np.abs(X) ** 2" : "X = np.abs(X)");
}

std::string bankArguments(const InputConfig& config) {
    const SpectrumConfig& spectrum = config.spectrum;
    const double highest = spectrum.fMax != 0.0 ? spectrum.fMax : 0.5 * config.audio.sampleRate;
    return "fmin=" + number(spectrum.fMin) + ", fmax=" + number(highest) +
           ", htk=" + (spectrum.melScale == MelScale::Htk ? "True" : "False");
}

void addBands(Body& body, const InputConfig& config, bool needsFrequencies) {
    const SpectrumConfig& spectrum = config.spectrum;
    const std::string rateAndSize =
        "sr=" + std::to_string(config.audio.sampleRate) + ", n_fft=" + std::to_string(spectrum.nFft);
    const bool mel = spectrum.representation == Representation::Mel;
    if (mel)
        body.add("X = librosa.filters.mel(" + rateAndSize + ", n_mels=" + std::to_string(spectrum.melBands) + ", " +
                 bankArguments(config) + ", norm=" + (spectrum.melNorm == MelNorm::Slaney ? "\"slaney\"" : "None") +
                 ") @ X");
    body.add("X = X.astype(np.float64)");
    if (needsFrequencies && mel)
        body.add("frequencies = librosa.mel_frequencies(n_mels=" + std::to_string(spectrum.melBands + 2) + ", " +
                 bankArguments(config) + ")[1:-1]");
    else if (needsFrequencies)
        body.add("frequencies = librosa.fft_frequencies(" + rateAndSize + ")");
}

/// The 16-bit store: the logarithm in 65 534 steps between the least positive value and the greatest.
void addStorage(Body& body) {
    body.add("if X.max() > 0:");
    body.add("    low, high = X[X > 0].min(), X.max()");
    body.add("    step = max(np.log(high / low) / 65534, 1e-300)");
    body.add("    code = np.round(np.log(np.maximum(X, low) / low) / step)");
    body.add("    X = np.where(X > 0, low * np.exp(code * step), 0.0)");
}

void addCompression(Body& body, const InputConfig& config) {
    const PreprocessConfig& chain = config.preprocess;
    const bool power = config.spectrum.quantity == Quantity::Power;
    switch (chain.compression) {
    case Compression::Decibel: {
        const std::string reference =
            chain.dbReference == DecibelReference::Max ? "np.max" : number(chain.dbReferenceValue);
        const std::string least = power ? number(chain.amin) : "np.sqrt(" + number(chain.amin) + ")";
        const std::string top = chain.topDb > 0.0 ? number(chain.topDb) : "None";
        body.add(std::string("X = librosa.") + (power ? "power" : "amplitude") + "_to_db(X, ref=" + reference +
                 ", amin=" + least + ", top_db=" + top + ")");
        return;
    }
    case Compression::Log:
        body.add("X = np.log(" + number(chain.logGain) + " * X + " + number(chain.logOffset) + ") / np.log(" +
                 number(chain.logBase) + ")");
        return;
    case Compression::PowerLaw:
        body.add("X = X ** " + number(chain.powerExponent));
        return;
    case Compression::Pcen:
        body.add("X = librosa.pcen(" + number(chain.pcenScale) + " * X, sr=" + std::to_string(config.audio.sampleRate) +
                 ", hop_length=" + std::to_string(config.spectrum.hopLength) + ", gain=" + number(chain.pcenGain) +
                 ", bias=" + number(chain.pcenBias) + ", power=" + number(chain.pcenPower) +
                 ", time_constant=" + number(chain.pcenTimeConstant) + ", eps=" + number(chain.pcenEps) + ")");
        return;
    case Compression::Linear:
        return;
    }
}

/// librosa's name for the curve; empty if there is none.
std::string curveFunction(Weighting weighting) {
    switch (weighting) {
    case Weighting::AWeighting:
        return "A_weighting";
    case Weighting::BWeighting:
        return "B_weighting";
    case Weighting::CWeighting:
        return "C_weighting";
    case Weighting::DWeighting:
        return "D_weighting";
    case Weighting::Bypass:
    case Weighting::PerFrequency:
        break;
    }
    return "";
}

void addCompressionAndWeighting(Body& body, const InputConfig& config) {
    const std::string curve = curveFunction(config.preprocess.weighting);
    const bool decibel = config.preprocess.compression == Compression::Decibel;
    if (!curve.empty() && !decibel)
        body.add("X = X * 10 ** (librosa." + curve + "(frequencies)[:, np.newaxis] / " +
                 (config.spectrum.quantity == Quantity::Power ? "10" : "20") + ")");
    addCompression(body, config);
    if (!curve.empty() && decibel)
        body.add("X = X + librosa." + curve + "(frequencies)[:, np.newaxis]");
    if (config.preprocess.weightsByTrainingSet())
        body.add("X = standardise(X, *band_statistics(statistics))");
    else if (config.preprocess.weighting == Weighting::PerFrequency)
        body.add("X = standardise(X, *own_statistics(X, axis=1))");
}

void addStandardisation(Body& body, const PreprocessConfig& chain) {
    if (chain.standardisation == Standardisation::PerSample)
        body.add("X = standardise(X, *own_statistics(X, axis=None))");
    else if (chain.standardisation == Standardisation::PerDataset)
        body.add(std::string("X = standardise(X, *set_statistics(statistics, after_bands=") +
                 (chain.weightsByTrainingSet() ? "True" : "False") + "))");
    if (chain.scale != 1.0)
        body.add("X = X * " + number(chain.scale));
}

constexpr auto kStandardise = R"(
def standardise(X, mean, deviation):
    """Mean 0 and deviation 1; what does not vary becomes 0."""
    return np.where(deviation > 0, (X - mean) / np.where(deviation > 0, deviation, 1.0), 0.0)

)";

constexpr auto kOwnStatistics = R"(
def own_statistics(X, axis):
    varies = X.max(axis=axis, keepdims=True) > X.min(axis=axis, keepdims=True)
    return X.mean(axis=axis, keepdims=True), np.where(varies, X.std(axis=axis, keepdims=True), 0.0)

)";

constexpr auto kTrainingStatistics = R"(
def columns(statistics):
    """Of each band over the training set: values, mean, sum of squared distances from it, whether it varies."""
    bands = statistics["bands"]
    values = [np.array([band[name] for band in bands]) for name in ("count", "mean", "squares")]
    return *values, np.array([band["high"] > band["low"] for band in bands])


def band_statistics(statistics):
    count, mean, squares, varies = columns(statistics)
    return mean[:, np.newaxis], np.where(varies, np.sqrt(squares / count), 0.0)[:, np.newaxis]


def set_statistics(statistics, after_bands):
    count, mean, squares, varies = columns(statistics)
    if after_bands:
        return 0.0, np.sqrt(count[varies].sum() / count.sum())
    center = (count * mean).sum() / count.sum()
    return center, np.sqrt((squares + count * (mean - center) ** 2).sum() / count.sum())

)";

constexpr auto kMain = R"(
if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("audio")
    parser.add_argument("output", help=".npy, float32, [bands, frames]")
    parser.add_argument("--start", type=int, default=0, help="first sample of a clip whose offset is random")
    parser.add_argument("--statistics", type=argparse.FileType(), help="of the training set, as JSON")
    arguments = parser.parse_args()
    statistics = json.load(arguments.statistics) if arguments.statistics else None
    np.save(arguments.output, network_input(arguments.audio, arguments.start, statistics))
)";

std::string helpers(const PreprocessConfig& chain) {
    const bool own = chain.standardisation == Standardisation::PerSample ||
                     (chain.weighting == Weighting::PerFrequency && !chain.weightsByTrainingSet());
    std::string text;
    if (own || chain.needsStatistics())
        text += kStandardise;
    if (own)
        text += kOwnStatistics;
    if (chain.needsStatistics())
        text += kTrainingStatistics;
    return text;
}

} // namespace

std::string librosaSnippet(const InputConfig& config) {
    Body body;
    addAudio(body, config.audio);
    addTransform(body, config.spectrum);
    addBands(body, config, !curveFunction(config.preprocess.weighting).empty());
    if (config.spectrum.storage == Storage::Log16)
        addStorage(body);
    addCompressionAndWeighting(body, config);
    addStandardisation(body, config.preprocess);
    body.add("return np.ascontiguousarray(X, dtype=np.float32)");
    return "#!/usr/bin/env python3\n\"\"\"The network input of Etude's configuration " + inputHash(config).shortHex() +
           ", on librosa, NumPy, SciPy and soundfile.\"\"\"\nimport argparse\nimport json\n\nimport librosa\nimport "
           "numpy "
           "as np\nimport scipy.signal\nimport soundfile\n\n" +
           helpers(config.preprocess) + "\ndef network_input(path, start=0, statistics=None):\n" + body.text() + "\n" +
           kMain;
}

} // namespace etude
