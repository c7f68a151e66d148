// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/preprocess/steps/standardisation.h"

#include <algorithm>

namespace etude {

namespace {

constexpr PythonFunction kStandardise{1, R"(
def standardise(X, mean, deviation):
    """Mean 0 and deviation 1; what does not vary becomes 0."""
    return np.where(deviation > 0, (X - mean) / np.where(deviation > 0, deviation, 1.0), 0.0)

)"};

constexpr PythonFunction kOwnStatistics{2, R"(
def own_statistics(X, axis):
    varies = X.max(axis=axis, keepdims=True) > X.min(axis=axis, keepdims=True)
    return X.mean(axis=axis, keepdims=True), np.where(varies, X.std(axis=axis, keepdims=True), 0.0)

)"};

constexpr PythonFunction kTrainingStatistics{3, R"(
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

)"};

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

Result<void> apply(Spectrogram& spectrogram, const InputConfig& config, const TrainingStatistics* statistics) {
    switch (config.preprocess.standardisation) {
    case Standardisation::PerSample:
        standardise(spectrogram.values, Moments::of(spectrogram.values));
        break;
    case Standardisation::PerDataset:
        standardise(spectrogram.values,
                    config.preprocess.weightsByTrainingSet() ? afterBandStatistics(*statistics) : statistics->all());
        break;
    case Standardisation::None:
        break;
    }
    return {};
}

Unit unit(const InputConfig& config, const Unit& unit) {
    return config.preprocess.standardisation == Standardisation::None ? unit : kStandardisedUnit;
}

std::string methods(const InputConfig& config) {
    switch (config.preprocess.standardisation) {
    case Standardisation::PerSample:
        return ", standardised to zero mean and unit deviation over each clip";
    case Standardisation::PerDataset:
        return ", standardised with the mean and deviation of the training set";
    case Standardisation::None:
        break;
    }
    return "";
}

void python(const InputConfig& config, PythonProgram& program) {
    const PreprocessConfig& chain = config.preprocess;
    if (chain.standardisation == Standardisation::PerSample)
        standardiseByClip(program, "None");
    else if (chain.standardisation == Standardisation::PerDataset)
        standardiseByTrainingSet(
            program, "set_statistics(statistics, after_bands=" + pythonBool(chain.weightsByTrainingSet()) + ")");
}

} // namespace

const Step kStandardisationStep{.methods = methods, .python = python, .unit = unit, .apply = apply};

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

void standardiseByClip(PythonProgram& program, std::string_view axis) {
    program.define(kStandardise);
    program.define(kOwnStatistics);
    program.add("X = standardise(X, *own_statistics(X, axis=" + std::string(axis) + "))");
}

void standardiseByTrainingSet(PythonProgram& program, std::string_view call) {
    program.define(kStandardise);
    program.define(kTrainingStatistics);
    program.add("X = standardise(X, *" + std::string(call) + ")");
}

} // namespace etude
