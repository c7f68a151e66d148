// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/preprocess/steps/scale.h"

#include "engine/core/text.h"

namespace etude {

namespace {

bool changesNothing(const InputConfig& config) {
    return config.preprocess.scale == 1.0;
}

Result<void> apply(Spectrogram& spectrogram, const InputConfig& config, const TrainingStatistics*) {
    if (changesNothing(config))
        return {};
    for (float& value : spectrogram.values)
        value = static_cast<float>(value * config.preprocess.scale);
    return {};
}

Unit unit(const InputConfig& config, const Unit& unit) {
    Unit scaled = unit;
    scaled.factor = config.preprocess.scale;
    return scaled;
}

std::string methods(const InputConfig& config) {
    return changesNothing(config) ? "" : ", multiplied by " + shortestText(config.preprocess.scale);
}

void python(const InputConfig& config, PythonProgram& program) {
    if (!changesNothing(config))
        program.add("X = X * " + shortestText(config.preprocess.scale));
}

} // namespace

const Step kScaleStep{.methods = methods, .python = python, .unit = unit, .apply = apply};

} // namespace etude
