// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/preprocess/input_config.h"
#include "engine/preprocess/steps/python_program.h"
#include "engine/preprocess/training_statistics.h"
#include "engine/spectrum/spectrogram.h"

namespace etude {

[[nodiscard]] inline Unit sameUnit(const InputConfig&, const Unit& unit) {
    return unit;
}
[[nodiscard]] inline Result<void> leaveAsItIs(Spectrogram&, const InputConfig&, const TrainingStatistics*) {
    return {};
}

/// One step between an audio file and the network's input, with all that is said and done about it. Each step has a
/// source of its own; chain.h puts them in order. All functions are reentrant and take a valid configuration.
struct Step {
    /// The step's words in the methods sentence, with the punctuation before them; empty if it does nothing.
    std::string (*methods)(const InputConfig& config);
    /// Adds the step in Python. Samples are in `y`, spectrograms in `X` of [bands, frames].
    void (*python)(const InputConfig& config, PythonProgram& program);
    /// The unit of the values after the step, given the one before it.
    Unit (*unit)(const InputConfig& config, const Unit& unit) = sameUnit;
    /// Does the step, in place. `statistics` are those of the configuration wherever it needs some. An error leaves the
    /// values undefined.
    Result<void> (*apply)(Spectrogram& spectrogram, const InputConfig& config,
                          const TrainingStatistics* statistics) = leaveAsItIs;
};

} // namespace etude
