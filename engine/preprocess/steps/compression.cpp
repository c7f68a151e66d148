// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/preprocess/steps/compression.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include "engine/core/text.h"
#include "engine/preprocess/steps/spectrum.h"

namespace etude {

namespace {

void compressDecibel(std::vector<float>& values, Quantity quantity, const PreprocessConfig& config) {
    if (values.empty())
        return;
    const double perLog = decibelsPerDecade(quantity) / std::numbers::ln10;
    const double least = quantity == Quantity::Power ? config.amin : std::sqrt(config.amin);
    const double most = std::max<double>(least, *std::max_element(values.begin(), values.end()));
    const bool ownMaximum = config.dbReference == DecibelReference::Max;
    const double reference = perLog * std::log(ownMaximum ? most : std::max(least, config.dbReferenceValue));
    const double top = ownMaximum ? 0.0 : perLog * std::log(most) - reference;
    const double floor = config.topDb > 0.0 ? top - config.topDb : -std::numeric_limits<double>::infinity();
    for (float& value : values) {
        const double decibels = perLog * std::log(std::max<double>(value, least)) - reference;
        value = static_cast<float>(std::max(decibels, floor));
    }
}

std::string decibelText(const PreprocessConfig& config) {
    const std::string reference = config.dbReference == DecibelReference::Max
                                      ? "the clip's maximum"
                                      : "a reference of " + shortestText(config.dbReferenceValue);
    const std::string floor =
        config.topDb > 0.0 ? ", floored " + shortestText(config.topDb) + " dB below the clip's maximum" : "";
    return "converted to decibels relative to " + reference + " (amin " + shortestText(config.amin) + floor + ")";
}

std::string decibelPython(Quantity quantity, const PreprocessConfig& config) {
    const bool power = quantity == Quantity::Power;
    const std::string reference =
        config.dbReference == DecibelReference::Max ? "np.max" : shortestText(config.dbReferenceValue);
    const std::string least = power ? shortestText(config.amin) : "np.sqrt(" + shortestText(config.amin) + ")";
    const std::string top = config.topDb > 0.0 ? shortestText(config.topDb) : "None";
    return std::string("X = librosa.") + (power ? "power" : "amplitude") + "_to_db(X, ref=" + reference +
           ", amin=" + least + ", top_db=" + top + ")";
}

void compressLog(std::vector<float>& values, const PreprocessConfig& config) {
    const double perLog = 1.0 / std::log(config.logBase);
    for (float& value : values)
        value = static_cast<float>(perLog * std::log(config.logGain * static_cast<double>(value) + config.logOffset));
}

std::string logText(const PreprocessConfig& config) {
    return "compressed as log(" + (config.logGain == 1.0 ? "" : shortestText(config.logGain) + " ") + "X + " +
           shortestText(config.logOffset) + ") to base " +
           (config.logBase == PreprocessConfig{}.logBase ? "e" : shortestText(config.logBase));
}

std::string logPython(const PreprocessConfig& config) {
    return "X = np.log(" + shortestText(config.logGain) + " * X + " + shortestText(config.logOffset) + ") / np.log(" +
           shortestText(config.logBase) + ")";
}

void compressPowerLaw(std::vector<float>& values, const PreprocessConfig& config) {
    for (float& value : values)
        value = static_cast<float>(std::pow(static_cast<double>(value), config.powerExponent));
}

/// One value of PCEN in the logarithmic form of librosa.pcen, which bears a large bias and a small M.
double pcenValue(double x, double smoothed, const PreprocessConfig& config) {
    const double gain = std::exp(-config.pcenGain * (std::log(config.pcenEps) + std::log1p(smoothed / config.pcenEps)));
    if (config.pcenPower == 0.0)
        return std::log1p(x * gain);
    if (config.pcenBias == 0.0)
        return std::pow(x * gain, config.pcenPower);
    return std::pow(config.pcenBias, config.pcenPower) *
           std::expm1(config.pcenPower * std::log1p(x * gain / config.pcenBias));
}

/// The smoothing is M[t] = (1 - b) M[t - 1] + b X[t] from M[-1] = 1, as librosa.pcen starts it, with
/// b = (sqrt(1 + 4 T^2) - 1) / (2 T^2) for a time constant of T frames.
void compressPcen(Spectrogram& spectrogram, const PreprocessConfig& config) {
    const double frames = config.pcenTimeConstant / spectrogram.secondsPerFrame;
    const double b = (std::sqrt(1.0 + 4.0 * frames * frames) - 1.0) / (2.0 * frames * frames);
    for (int band = 0; band < spectrogram.bands; ++band) {
        double smoothed = 1.0;
        for (float& value : spectrogram.band(band)) {
            const double x = config.pcenScale * value;
            smoothed = (1.0 - b) * smoothed + b * x;
            value = static_cast<float>(pcenValue(x, smoothed, config));
        }
    }
}

std::string pcenText(const PreprocessConfig& config) {
    const auto told = [&](const char* field, const std::string& text) {
        return fieldApplies(config, field) ? ", " + text : std::string();
    };
    return "compressed with PCEN (gain " + shortestText(config.pcenGain) +
           told("pcen_bias", "bias " + shortestText(config.pcenBias)) + ", power " + shortestText(config.pcenPower) +
           told("pcen_time_constant", "time constant " + shortestText(config.pcenTimeConstant) + " s") +
           told("pcen_eps", "epsilon " + shortestText(config.pcenEps)) + ", input scaled by " +
           shortestText(config.pcenScale) + ")";
}

std::string pcenPython(const InputConfig& config) {
    const PreprocessConfig& chain = config.preprocess;
    return "X = librosa.pcen(" + shortestText(chain.pcenScale) + " * X, sr=" + std::to_string(config.audio.sampleRate) +
           ", hop_length=" + std::to_string(config.spectrum.hopLength) + ", gain=" + shortestText(chain.pcenGain) +
           ", bias=" + shortestText(chain.pcenBias) + ", power=" + shortestText(chain.pcenPower) +
           ", time_constant=" + shortestText(chain.pcenTimeConstant) + ", eps=" + shortestText(chain.pcenEps) + ")";
}

void compress(Spectrogram& spectrogram, const InputConfig& config) {
    switch (config.preprocess.compression) {
    case Compression::Decibel:
        return compressDecibel(spectrogram.values, config.spectrum.quantity, config.preprocess);
    case Compression::Log:
        return compressLog(spectrogram.values, config.preprocess);
    case Compression::PowerLaw:
        return compressPowerLaw(spectrogram.values, config.preprocess);
    case Compression::Pcen:
        return compressPcen(spectrogram, config.preprocess);
    case Compression::Linear:
        break;
    }
}

float largest(const Spectrogram& spectrogram) {
    return spectrogram.values.empty() ? 0.0F : *std::ranges::max_element(spectrogram.values);
}

/// Whether zeros everywhere are a failure: a logarithm may well be zero where there is next to no sound.
bool mayVanish(Compression compression) {
    return compression == Compression::Pcen || compression == Compression::PowerLaw;
}

/// Some parameters take ordinary sound beyond single precision: what follows would be NaN, or zeros as of silence.
/// `before` is the largest value before compression, looked at if mayVanish().
Result<void> checkRange(const Spectrogram& spectrogram, float before, Compression compression) {
    if (!std::ranges::all_of(spectrogram.values, [](float value) { return std::isfinite(value); }))
        return Error{ErrorKind::Invalid, say("compression is %1, whose parameters take this clip beyond the numbers "
                                             "that single precision holds; choose milder ones.",
                                             enumName(compression))};
    constexpr float kLeast = std::numeric_limits<float>::min();
    if (mayVanish(compression) && before >= kLeast && largest(spectrogram) < kLeast)
        return Error{ErrorKind::Invalid,
                     say("compression is %1, whose parameters take this clip below the least number that single "
                         "precision holds, so that all of it would be zero; choose milder ones.",
                         enumName(compression))};
    return {};
}

Result<void> apply(Spectrogram& spectrogram, const InputConfig& config, const TrainingStatistics*) {
    const Compression compression = config.preprocess.compression;
    const float before = mayVanish(compression) ? largest(spectrogram) : 0.0F;
    compress(spectrogram, config);
    return checkRange(spectrogram, before, compression);
}

Unit unit(const InputConfig& config, const Unit& unit) {
    Unit compressed = unit;
    switch (config.preprocess.compression) {
    case Compression::Decibel:
        return {.base = Unit::Base::Decibel};
    case Compression::Log:
        compressed.logarithm = true;
        break;
    case Compression::PowerLaw:
        compressed.exponent = config.preprocess.powerExponent;
        break;
    case Compression::Pcen:
        return {.base = Unit::Base::Pcen};
    case Compression::Linear:
        break;
    }
    return compressed;
}

std::string compressionText(const PreprocessConfig& config) {
    switch (config.compression) {
    case Compression::Decibel:
        return decibelText(config);
    case Compression::Log:
        return logText(config);
    case Compression::PowerLaw:
        return "compressed as X^" + shortestText(config.powerExponent);
    case Compression::Pcen:
        return pcenText(config);
    case Compression::Linear:
        break;
    }
    return "left linear";
}

std::string methods(const InputConfig& config) {
    return ", " + compressionText(config.preprocess);
}

void python(const InputConfig& config, PythonProgram& program) {
    switch (config.preprocess.compression) {
    case Compression::Decibel:
        return program.add(decibelPython(config.spectrum.quantity, config.preprocess));
    case Compression::Log:
        return program.add(logPython(config.preprocess));
    case Compression::PowerLaw:
        return program.add("X = X ** " + shortestText(config.preprocess.powerExponent));
    case Compression::Pcen:
        return program.add(pcenPython(config));
    case Compression::Linear:
        break;
    }
}

} // namespace

const Step kCompressionStep{.methods = methods, .python = python, .unit = unit, .apply = apply};

} // namespace etude
