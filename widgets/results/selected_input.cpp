// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/selected_input.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

#include "engine/dataset/dataset.h"
#include "engine/features/feature_store.h"
#include "widgets/results/clip_input.h"

namespace etude {

namespace {

constexpr std::size_t kMostClips = 20;
constexpr int kInputBins = 60;
constexpr double kWidestAxis = 4.0; ///< times the narrowest range on it

std::vector<std::filesystem::path> someTestFiles(const Dataset& dataset) {
    const std::vector<std::size_t> test = dataset.part(SplitPart::Test);
    const std::size_t count = std::min(test.size(), kMostClips);
    std::vector<std::filesystem::path> files;
    for (std::size_t i = 0; i < count; ++i)
        files.push_back(dataset.file(dataset.tracks[test[i * test.size() / count]]));
    return files;
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

/// Before it is known which bins the others have.
struct ReadInput {
    SelectedInput input;
    std::vector<float> values;
};

Result<ReadInput> readInput(const ProjectLayout& project, const RunResult& run, const std::stop_token& stop) {
    const InputConfig& config = run.spec.input;
    const Error missing{ErrorKind::NotFound, say("No features of this configuration's test tracks are stored.")};
    if (!std::filesystem::exists(project.features() / featureHash(config.audio, config.spectrum).hex()))
        return missing;
    const auto dataset = loadDataset(project, run.spec.data.dataset);
    if (!dataset)
        return dataset.error();
    const auto statistics = runStatistics(project, run);
    if (!statistics)
        return statistics.error();
    const auto preprocessor = Preprocessor::create(config, *statistics ? &**statistics : nullptr);
    if (!preprocessor)
        return preprocessor.error();
    auto store = FeatureStore::open(project.features(), config.audio, config.spectrum);
    if (!store)
        return store.error();
    ReadInput read;
    for (const std::filesystem::path& file : someTestFiles(*dataset)) {
        if (stop.stop_requested())
            break;
        const auto input = storedInput(*store, *preprocessor, file);
        if (!input)
            continue;
        read.values.insert(read.values.end(), input->values.begin(), input->values.end());
        addMeans(read.input.means, *input);
        ++read.input.clips;
    }
    if (read.input.clips == 0)
        return missing;
    for (float& value : read.input.means.values)
        value /= static_cast<float>(read.input.clips);
    return read;
}

/// Inputs whose histograms stand on one axis.
struct Axis {
    Unit unit;
    double low = 0.0;
    double high = 0.0;
    double narrowest = 0.0; ///< range of one of them
    std::vector<std::size_t> inputs;

    /// Whether one more is told apart on it, and so are those that are there.
    [[nodiscard]] bool suits(const Unit& other, double otherLow, double otherHigh) const {
        const double range = std::max(high, otherHigh) - std::min(low, otherLow);
        return other == unit && range <= kWidestAxis * std::min(narrowest, otherHigh - otherLow);
    }
};

std::vector<Axis> axesOf(const std::vector<Result<ReadInput>>& inputs) {
    std::vector<Axis> axes;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (!inputs[i])
            continue;
        const Unit& unit = inputs[i]->input.means.unit;
        const auto ends = std::ranges::minmax(inputs[i]->values);
        auto axis = std::ranges::find_if(axes, [&](const Axis& one) { return one.suits(unit, ends.min, ends.max); });
        if (axis == axes.end())
            axis = axes.insert(axes.end(), Axis{unit, ends.min, ends.max, ends.max - ends.min, {}});
        axis->low = std::min<double>(axis->low, ends.min);
        axis->high = std::max<double>(axis->high, ends.max);
        axis->narrowest = std::min<double>(axis->narrowest, ends.max - ends.min);
        axis->inputs.push_back(i);
    }
    return axes;
}

} // namespace

std::vector<Result<SelectedInput>> readSelectedInputs(const ProjectLayout& project, std::span<const RunResult> runs,
                                                      const std::stop_token& stop) {
    std::vector<Result<ReadInput>> read;
    for (const RunResult& run : runs)
        read.push_back(readInput(project, run, stop));
    for (const Axis& axis : axesOf(read))
        for (const std::size_t i : axis.inputs)
            read[i]->input.histogram = histogram(read[i]->values, kInputBins, axis.low, axis.high);
    std::vector<Result<SelectedInput>> selected;
    for (Result<ReadInput>& input : read) {
        if (input)
            selected.emplace_back(std::move(input->input));
        else
            selected.emplace_back(input.error());
    }
    return selected;
}

} // namespace etude
