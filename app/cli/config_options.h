// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/assignments.h"
#include "engine/preprocess/input_config.h"

namespace etude::cli {

/// An input configuration as the command line names it: a preset or a file, and fields that differ from it.
struct ConfigOptions {
    std::string base;
    std::vector<std::string> set;
};

/// `name` is "CONFIG" for a place on the line, or "--input".
inline void addConfig(CLI::App& app, const std::string& name, ConfigOptions& options) {
    app.add_option(name, options.base, "A preset's name or a JSON file")->required();
    addAssignments<InputConfig>(app, "--set", options.set, "Another value of a field: field=value; may be given again");
}

[[nodiscard]] inline Result<InputConfig> loadConfig(const ConfigOptions& options) {
    auto config = loadInputConfig(options.base);
    if (!config)
        return config;
    if (auto set = assign(*config, options.set); !set)
        return set.error();
    if (auto valid = validate(*config); !valid)
        return valid.error();
    return config;
}

} // namespace etude::cli
