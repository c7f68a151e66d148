// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "engine/analysis/run_result.h"

namespace etude {

/// An input configuration that a design can start from.
struct SavedInput {
    std::string name; ///< of the preset, or the id of the latest run that has it
    bool isPreset = false;
    InputConfig config;

    bool operator==(const SavedInput&) const = default;
};

/// Those of a project: the presets, then the others that its runs have, whatever became of them, the latest first and
/// each once, at most so many. A pure function; some milliseconds for 10 000 runs.
[[nodiscard]] std::vector<SavedInput> savedInputs(std::span<const RunResult> runs, std::size_t most = 50);

/// A preset by its name, the input of the run whose id is or begins so, else the configuration in the JSON file of that
/// path. Errors: none of them, or runs with several inputs begin so.
[[nodiscard]] Result<InputConfig> savedInput(const std::string& name, std::span<const RunResult> runs);

} // namespace etude
