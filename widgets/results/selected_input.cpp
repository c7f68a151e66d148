// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/selected_input.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

#include "engine/core/files.h"
#include "engine/dataset/dataset.h"
#include "engine/features/feature_store.h"

namespace etude {

namespace {

constexpr std::size_t kMostClips = 20;
constexpr int kInputBins = 60;

/// The statistics that the run was given, if its input needs some.
Result<std::optional<TrainingStatistics>> statisticsOf(const ProjectLayout& project, const RunResult& run) {
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

std::vector<std::filesystem::path> someTestFiles(const Dataset& dataset) {
    const std::vector<std::size_t> test = dataset.part(SplitPart::Test);
    const std::size_t count = std::min(test.size(), kMostClips);
    std::vector<std::filesystem::path> files;
    for (std::size_t i = 0; i < count; ++i)
        files.push_back(dataset.file(dataset.tracks[test[i * test.size() / count]]));
    return files;
}

/// The clip's input; none if its features are not stored or cannot be read.
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

void addMeans(Spectrogram& sum, const Spectrogram& input) {
    const std::vector<double> means = bandMeans(input);
    if (sum.values.empty()) {
        sum = input;
        sum.frames = 1;
        sum.values.assign(means.size(), 0.0F);
    }
    for (std::size_t band = 0; band < means.size(); ++band)
        sum.values[band] += static_cast<float>(means[band]);
}

} // namespace

Result<SelectedInput> readSelectedInput(const ProjectLayout& project, const RunResult& run,
                                        const std::stop_token& stop) {
    const InputConfig& config = run.spec.input;
    const Error missing{ErrorKind::NotFound, say("No features of this configuration's test tracks are stored.")};
    if (!std::filesystem::exists(project.features() / featureHash(config.audio, config.spectrum).hex()))
        return missing;
    const auto dataset = loadDataset(project, run.spec.data.dataset);
    if (!dataset)
        return dataset.error();
    const auto statistics = statisticsOf(project, run);
    if (!statistics)
        return statistics.error();
    const auto preprocessor = Preprocessor::create(config, *statistics ? &**statistics : nullptr);
    if (!preprocessor)
        return preprocessor.error();
    auto store = FeatureStore::open(project.features(), config.audio, config.spectrum);
    if (!store)
        return store.error();
    SelectedInput selected;
    std::vector<float> values;
    for (const std::filesystem::path& file : someTestFiles(*dataset)) {
        if (stop.stop_requested())
            break;
        const auto input = storedInput(*store, *preprocessor, file);
        if (!input)
            continue;
        values.insert(values.end(), input->values.begin(), input->values.end());
        addMeans(selected.means, *input);
        ++selected.clips;
    }
    if (selected.clips == 0)
        return missing;
    for (float& value : selected.means.values)
        value /= static_cast<float>(selected.clips);
    selected.histogram = histogram(values, kInputBins);
    return selected;
}

} // namespace etude
