// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/preprocess/preprocess.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <optional>
#include <utility>

#include "engine/audio/audio_file.h"
#include "engine/core/text.h"
#include "engine/spectrum/spectrum_transform.h"
#include "engine/spectrum/weighting.h"

namespace etude {

namespace {

/// Decibels of a quantity: 10 log10 of power, 20 log10 of magnitude.
double decibelFactor(Quantity quantity) {
    return quantity == Quantity::Power ? 10.0 : 20.0;
}

void compressDecibel(std::vector<float>& values, Quantity quantity, const PreprocessConfig& config) {
    if (values.empty())
        return;
    const double perLog = decibelFactor(quantity) / std::numbers::ln10;
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

void compressLog(std::vector<float>& values, const PreprocessConfig& config) {
    const double perLog = 1.0 / std::log(config.logBase);
    for (float& value : values)
        value = static_cast<float>(perLog * std::log(config.logGain * static_cast<double>(value) + config.logOffset));
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

std::optional<WeightingCurve> weightingCurve(Weighting weighting) {
    switch (weighting) {
    case Weighting::AWeighting:
        return WeightingCurve::A;
    case Weighting::BWeighting:
        return WeightingCurve::B;
    case Weighting::CWeighting:
        return WeightingCurve::C;
    case Weighting::DWeighting:
        return WeightingCurve::D;
    case Weighting::Bypass:
    case Weighting::PerFrequency:
        break;
    }
    return std::nullopt;
}

/// The curve as a factor on the quantity, before a compression other than decibel.
void multiplyCurve(Spectrogram& spectrogram, WeightingCurve curve, Quantity quantity) {
    for (int band = 0; band < spectrogram.bands; ++band) {
        const double decibels = weightingDecibels(curve, spectrogram.frequencies[static_cast<std::size_t>(band)]);
        const auto gain = static_cast<float>(std::pow(10.0, decibels / decibelFactor(quantity)));
        for (float& value : spectrogram.band(band))
            value *= gain;
    }
}

void addCurve(Spectrogram& decibels, WeightingCurve curve) {
    for (int band = 0; band < decibels.bands; ++band) {
        const double gain = weightingDecibels(curve, decibels.frequencies[static_cast<std::size_t>(band)]);
        for (float& value : decibels.band(band))
            value += static_cast<float>(gain);
    }
}

/// To mean 0 and population deviation 1 of what the moments are of; constant values to zeros.
void standardise(std::span<float> values, const Moments& moments) {
    const double deviation = moments.deviation();
    if (deviation == 0.0) {
        std::ranges::fill(values, 0.0F);
        return;
    }
    const double factor = 1.0 / deviation;
    for (float& value : values)
        value = static_cast<float>((value - moments.mean) * factor);
}

void weightPerFrequency(Spectrogram& spectrogram, const TrainingStatistics* statistics) {
    for (int band = 0; band < spectrogram.bands; ++band) {
        const std::span<float> values = spectrogram.band(band);
        standardise(values, statistics ? statistics->bands[static_cast<std::size_t>(band)] : Moments::of(values));
    }
}

/// What the whole training set is like after its bands were standardised with its own statistics: mean 0, and deviation
/// 1 but for the bands that are constant and so zero.
Moments afterBandStatistics(const TrainingStatistics& statistics) {
    Moments moments = statistics.all();
    moments.mean = 0.0;
    moments.squares = 0.0;
    for (const Moments& band : statistics.bands)
        if (band.deviation() > 0.0)
            moments.squares += static_cast<double>(band.count);
    return moments;
}

void standardise(Spectrogram& spectrogram, const PreprocessConfig& config, const TrainingStatistics* statistics) {
    switch (config.standardisation) {
    case Standardisation::PerSample:
        return standardise(spectrogram.values, Moments::of(spectrogram.values));
    case Standardisation::PerDataset:
        return standardise(spectrogram.values,
                           config.weightsByTrainingSet() ? afterBandStatistics(*statistics) : statistics->all());
    case Standardisation::None:
        break;
    }
}

float largest(const Spectrogram& spectrogram) {
    return spectrogram.values.empty() ? 0.0F : *std::ranges::max_element(spectrogram.values);
}

/// Some parameters take ordinary sound beyond single precision: what follows would be NaN, or zeros as of silence.
/// `before` is the largest value before compression. A logarithm may well be zero where there is next to no sound.
Result<void> checkRange(const Spectrogram& spectrogram, float before, const PreprocessConfig& config) {
    const auto refused = [&config](const char* beyond) {
        return Error{ErrorKind::Invalid, "compression is " + std::string(enumName(config.compression)) +
                                             ", whose parameters take this clip " + beyond + "; choose milder ones."};
    };
    if (!std::ranges::all_of(spectrogram.values, [](float value) { return std::isfinite(value); }))
        return refused("beyond the numbers that single precision holds");
    const bool mayVanish = config.compression == Compression::Pcen || config.compression == Compression::PowerLaw;
    constexpr float kLeast = std::numeric_limits<float>::min();
    if (mayVanish && before >= kLeast && largest(spectrogram) < kLeast)
        return refused("below the least number that single precision holds, so that all of it would be zero");
    return {};
}

std::string compressedUnit(const InputConfig& config) {
    const std::string unit(enumName(config.spectrum.quantity));
    switch (config.preprocess.compression) {
    case Compression::Decibel:
        return "dB";
    case Compression::Log:
        return "log " + unit;
    case Compression::PowerLaw:
        return unit + "^" + shortestText(std::round(config.preprocess.powerExponent * 1000.0) / 1000.0);
    case Compression::Pcen:
        return "PCEN";
    case Compression::Linear:
        break;
    }
    return unit;
}

std::string unitOf(const InputConfig& config) {
    const PreprocessConfig& chain = config.preprocess;
    const bool standardised =
        chain.standardisation != Standardisation::None || chain.weighting == Weighting::PerFrequency;
    const std::string unit = standardised ? "standard deviations" : compressedUnit(config);
    return chain.scale == 1.0 ? unit : unit + " x " + shortestText(chain.scale);
}

} // namespace

Result<Preprocessor> Preprocessor::create(const InputConfig& config, const TrainingStatistics* statistics) {
    if (auto usable = checkStatistics(config, statistics); !usable)
        return usable.error();
    return Preprocessor(config, statistics);
}

Result<Spectrogram> Preprocessor::apply(Spectrogram spectrogram) const {
    const PreprocessConfig& chain = m_config.preprocess;
    const bool decibel = chain.compression == Compression::Decibel;
    const auto curve = weightingCurve(chain.weighting);
    if (curve && !decibel)
        multiplyCurve(spectrogram, *curve, m_config.spectrum.quantity);
    const float before = largest(spectrogram);
    compress(spectrogram, m_config);
    if (auto inRange = checkRange(spectrogram, before, chain); !inRange)
        return inRange.error();
    if (curve && decibel)
        addCurve(spectrogram, *curve);
    if (chain.weighting == Weighting::PerFrequency)
        weightPerFrequency(spectrogram, chain.weightsByTrainingSet() ? m_statistics : nullptr);
    standardise(spectrogram, chain, m_statistics);
    if (chain.scale != 1.0)
        for (float& value : spectrogram.values)
            value = static_cast<float>(value * chain.scale);
    spectrogram.unit = unitOf(m_config);
    return spectrogram;
}

Result<Spectrogram> preprocess(Spectrogram spectrogram, const InputConfig& config,
                               const TrainingStatistics* statistics) {
    const auto preprocessor = Preprocessor::create(config, statistics);
    if (!preprocessor)
        return preprocessor.error();
    return preprocessor->apply(std::move(spectrogram));
}

Result<LoadedInput> loadInput(const std::filesystem::path& file, const InputConfig& config,
                              const TrainingStatistics* statistics) {
    if (auto valid = validate(config); !valid)
        return valid.error();
    const auto transform = SpectrumTransform::create(config.spectrum, config.audio.sampleRate);
    if (!transform)
        return transform.error();
    auto clip = loadClip(file, config.audio);
    if (!clip)
        return clip.error();
    if (auto fits = checkValues(config, std::ssize(clip->samples)); !fits)
        return within("'" + file.string() + "'", fits.error());
    auto input = preprocess(transform->compute(clip->samples), config, statistics);
    if (!input)
        return within("'" + file.string() + "'", input.error());
    if (input->frames < 1)
        return Error{ErrorKind::Invalid, "'" + file.string() + "' is shorter than one window of " +
                                             std::to_string(config.spectrum.nFft) + " samples."};
    return LoadedInput{std::move(*clip), std::move(*input)};
}

Histogram histogram(std::span<const float> values, int bins) {
    Histogram result;
    result.counts.resize(static_cast<std::size_t>(std::max(bins, 1)));
    if (values.empty())
        return result;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    result.low = *low;
    result.high = *high;
    result.total = std::ssize(values);
    const double perBin =
        result.high > result.low ? static_cast<double>(result.counts.size()) / (result.high - result.low) : 0.0;
    for (const float value : values) {
        const auto bin = static_cast<std::size_t>((value - result.low) * perBin);
        ++result.counts[std::min(bin, result.counts.size() - 1)];
    }
    return result;
}

std::vector<double> bandMeans(const Spectrogram& spectrogram) {
    std::vector<double> means(static_cast<std::size_t>(spectrogram.bands), 0.0);
    for (int band = 0; band < spectrogram.bands && spectrogram.frames > 0; ++band) {
        const auto values = spectrogram.band(band);
        means[static_cast<std::size_t>(band)] =
            std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    }
    return means;
}

} // namespace etude
