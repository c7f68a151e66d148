// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/saved_inputs.h"

#include <algorithm>

namespace etude {

std::vector<SavedInput> savedInputs(std::span<const RunResult> runs, std::size_t most) {
    std::vector<SavedInput> inputs;
    for (const Preset& preset : presets())
        inputs.push_back({preset.name, true, preset.config});
    const std::size_t all = inputs.size() + most;
    for (auto run = runs.rbegin(); run != runs.rend() && inputs.size() < all; ++run)
        if (std::ranges::find(inputs, run->spec.input, &SavedInput::config) == inputs.end())
            inputs.push_back({run->run, false, run->spec.input});
    return inputs;
}

Result<InputConfig> savedInput(const std::string& name, std::span<const RunResult> runs) {
    auto config = loadInputConfig(name);
    if (config || config.error().kind != ErrorKind::NotFound || name.empty())
        return config;
    const RunResult* found = nullptr;
    for (const RunResult& run : runs) {
        if (!run.run.starts_with(name))
            continue;
        if (found && found->spec.input != run.spec.input)
            return Error{ErrorKind::Invalid, say("Several runs begin with '%1'; give more of the id.", name)};
        found = &run;
    }
    if (found)
        return found->spec.input;
    return Error{ErrorKind::NotFound, say("%1 No run of the project is called so either.", config.error().sentence)};
}

} // namespace etude
