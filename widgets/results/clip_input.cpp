// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/clip_input.h"

#include <utility>

#include "engine/core/files.h"

namespace etude {

Result<std::optional<TrainingStatistics>> runStatistics(const ProjectLayout& project, const RunResult& run) {
    const std::filesystem::path file = project.run(run.run) / "statistics.json";
    if (!std::filesystem::exists(file))
        return std::optional<TrainingStatistics>();
    const auto text = readFile(file);
    if (!text)
        return text.error();
    auto statistics = parseStatistics(*text, file.string());
    if (!statistics)
        return statistics.error();
    return std::optional(std::move(*statistics));
}

std::optional<Spectrogram> storedInput(FeatureStore& store, const Preprocessor& preprocessor,
                                       const std::filesystem::path& file) {
    const auto content = store.contentOf(file);
    if (!content || !store.contains(content->key()))
        return std::nullopt;
    auto spectrogram = store.read(content->key());
    if (!spectrogram)
        return std::nullopt;
    auto input = preprocessor.apply(std::move(*spectrogram));
    return input ? std::optional(std::move(*input)) : std::nullopt;
}

Result<Spectrogram> clipInput(const ProjectLayout& project, const RunResult& run, const std::filesystem::path& file) {
    const InputConfig& config = run.spec.input;
    const auto statistics = runStatistics(project, run);
    if (!statistics)
        return statistics.error();
    const TrainingStatistics* needed = *statistics ? &**statistics : nullptr;
    const auto preprocessor = Preprocessor::create(config, needed);
    if (!preprocessor)
        return preprocessor.error();
    if (std::filesystem::exists(project.features() / featureHash(config.audio, config.spectrum).hex())) {
        auto store = FeatureStore::open(project.features(), config.audio, config.spectrum);
        if (!store)
            return store.error();
        if (auto stored = storedInput(*store, *preprocessor, file))
            return std::move(*stored);
    }
    auto loaded = loadInput(file, config, needed);
    if (!loaded)
        return loaded.error();
    return std::move(loaded->input);
}

} // namespace etude
