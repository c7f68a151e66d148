// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/preprocess/preprocess.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <utility>

#include "engine/audio/audio_file.h"
#include "engine/spectrum/spectrum_transform.h"
#include "engine/spectrum/weighting.h"

namespace etude {

namespace {

/// Decibels of a quantity: 10 log10 of power, 20 log10 of magnitude.
double decibelFactor(Quantity quantity) {
    return quantity == Quantity::Power ? 10.0 : 20.0;
}

/// Decibels below the clip's own maximum, floored.
void compressDecibel(std::vector<float>& values, Quantity quantity, const PreprocessConfig& config) {
    if (values.empty())
        return;
    const double perLog = decibelFactor(quantity) / std::numbers::ln10;
    const double least = quantity == Quantity::Power ? config.amin : std::sqrt(config.amin);
    const double most = std::max<double>(least, *std::max_element(values.begin(), values.end()));
    const double reference = perLog * std::log(most);
    for (float& value : values) {
        const double decibels = perLog * std::log(std::max<double>(value, least)) - reference;
        value = static_cast<float>(std::max(decibels, -config.topDb));
    }
}

void compressLog(std::vector<float>& values, const PreprocessConfig& config) {
    for (float& value : values)
        value = static_cast<float>(std::log(config.logGain * static_cast<double>(value) + config.logOffset));
}

/// A(f) as a factor on the quantity, before a compression other than decibel.
void multiplyAWeighting(Spectrogram& spectrogram, Quantity quantity) {
    for (int band = 0; band < spectrogram.bands; ++band) {
        const double decibels = aWeighting(spectrogram.frequencies[static_cast<std::size_t>(band)]);
        const auto gain = static_cast<float>(std::pow(10.0, decibels / decibelFactor(quantity)));
        for (float& value : spectrogram.band(band))
            value *= gain;
    }
}

void addAWeighting(Spectrogram& decibels) {
    for (int band = 0; band < decibels.bands; ++band) {
        const auto gain = static_cast<float>(aWeighting(decibels.frequencies[static_cast<std::size_t>(band)]));
        for (float& value : decibels.band(band))
            value += gain;
    }
}

/// To mean 0 and population deviation 1; constant values to zeros.
void standardise(std::span<float> values) {
    if (values.empty())
        return;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    if (*low == *high) {
        std::fill(values.begin(), values.end(), 0.0F);
        return;
    }
    const auto count = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double squares = 0.0;
    for (const float value : values)
        squares += (value - mean) * (value - mean);
    const double factor = 1.0 / std::sqrt(squares / count);
    for (float& value : values)
        value = static_cast<float>((value - mean) * factor);
}

std::string unitOf(const PreprocessConfig& config, Quantity quantity) {
    std::string unit(enumName(quantity));
    if (config.standardisation == Standardisation::PerSample || config.weighting == Weighting::PerFrequency)
        unit = "standard deviations";
    else if (config.compression == Compression::Decibel)
        unit = "dB";
    else if (config.compression == Compression::Log)
        unit = "log " + unit;
    return config.scale == 1.0 ? unit : unit + " x " + shortestText(config.scale);
}

} // namespace

Spectrogram preprocess(Spectrogram spectrogram, Quantity quantity, const PreprocessConfig& config) {
    const bool decibel = config.compression == Compression::Decibel;
    const bool aWeighted = config.weighting == Weighting::AWeighting;
    if (aWeighted && !decibel)
        multiplyAWeighting(spectrogram, quantity);

    if (decibel)
        compressDecibel(spectrogram.values, quantity, config);
    else if (config.compression == Compression::Log)
        compressLog(spectrogram.values, config);

    if (aWeighted && decibel)
        addAWeighting(spectrogram);
    if (config.weighting == Weighting::PerFrequency)
        for (int band = 0; band < spectrogram.bands; ++band)
            standardise(spectrogram.band(band));

    if (config.standardisation == Standardisation::PerSample)
        standardise(spectrogram.values);
    if (config.scale != 1.0)
        for (float& value : spectrogram.values)
            value = static_cast<float>(value * config.scale);
    spectrogram.unit = unitOf(config, quantity);
    return spectrogram;
}

Result<Spectrogram> loadInput(const std::filesystem::path& file, const InputConfig& config) {
    if (auto valid = validate(config); !valid)
        return valid.error();
    const auto transform = SpectrumTransform::create(config.spectrum, config.audio.sampleRate);
    if (!transform)
        return transform.error();
    const auto clip = loadClip(file, config.audio);
    if (!clip)
        return clip.error();
    return preprocess(transform->compute(clip->samples), config.spectrum.quantity, config.preprocess);
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
