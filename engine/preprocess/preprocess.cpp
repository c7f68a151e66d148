// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/preprocess/preprocess.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "engine/preprocess/steps/chain.h"

namespace etude {

namespace {

Unit unitOf(const InputConfig& config) {
    Unit unit;
    for (const Step* step : chainOf(config))
        unit = step->unit(config, unit);
    return unit;
}

/// The error of preprocessing names the file.
Result<LoadedInput> loaded(const std::filesystem::path& file, AudioBuffer audio, Result<Spectrogram> input) {
    if (!input)
        return within("'" + file.string() + "'", input.error());
    return LoadedInput{std::move(audio), std::move(*input)};
}

} // namespace

Result<Preprocessor> Preprocessor::create(const InputConfig& config, const TrainingStatistics* statistics) {
    if (auto usable = checkStatistics(config, statistics); !usable)
        return usable.error();
    return Preprocessor(config, statistics);
}

Result<Spectrogram> Preprocessor::apply(Spectrogram spectrogram) const {
    for (const Step* step : chainOf(m_config))
        if (auto applied = step->apply(spectrogram, m_config, m_statistics); !applied)
            return applied.error();
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
    const auto transform = ClipTransform::create(config.audio, config.spectrum);
    if (!transform)
        return transform.error();
    auto clip = transform->load(file);
    if (!clip)
        return clip.error();
    return loaded(file, std::move(clip->audio), preprocess(std::move(clip->spectrogram), config, statistics));
}

Result<LoadedInput> loadInput(const std::filesystem::path& file, const ClipTransform& transform,
                              const Preprocessor& preprocessor) {
    auto clip = transform.load(file);
    if (!clip)
        return clip.error();
    return loaded(file, std::move(clip->audio), preprocessor.apply(std::move(clip->spectrogram)));
}

Histogram histogram(std::span<const float> values, int bins) {
    if (values.empty())
        return histogram(values, bins, 0.0, 0.0);
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    return histogram(values, bins, *low, *high);
}

Histogram histogram(std::span<const float> values, int bins, double low, double high) {
    Histogram result{low, high, {}, std::ssize(values)};
    result.counts.resize(static_cast<std::size_t>(std::max(bins, 1)));
    const double perBin = high > low ? static_cast<double>(result.counts.size()) / (high - low) : 0.0;
    for (const float value : values) {
        const auto bin = static_cast<std::size_t>(std::max(0.0, (value - low) * perBin));
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
