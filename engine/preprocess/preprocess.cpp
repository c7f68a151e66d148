// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/preprocess/preprocess.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "engine/audio/audio_file.h"
#include "engine/preprocess/steps/chain.h"
#include "engine/spectrum/spectrum_transform.h"

namespace etude {

namespace {

std::string unitOf(const InputConfig& config) {
    std::string unit;
    for (const Step* step : chainOf(config))
        unit = step->unit(config, unit);
    return unit;
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
