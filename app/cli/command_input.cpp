// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "engine/experiment/network_plan.h"

namespace etude::cli {

namespace {

struct InputOptions {
    std::string config;
    int tags = 50;
    bool json = false;
};

void definePresets(CLI::App& app, InputOptions& options) {
    addJson(app, options.json);
}

void defineShow(CLI::App& app, InputOptions& options) {
    app.add_option("CONFIG", options.config, "A preset's name or a JSON file")->required();
    addJson(app, options.json);
}

void defineNetwork(CLI::App& app, InputOptions& options) {
    defineShow(app, options);
    app.add_option("--tags", options.tags, "Outputs of the network")->check(CLI::Range(1, 100000));
}

Result<void> listPresets(const InputOptions& options, std::stop_token) {
    Json list = Json::array();
    for (const Preset& preset : presets()) {
        list.push_back({{"name", preset.name}, {"summary", summary(preset.config)}});
        if (!options.json)
            print(preset.name + "  " + summary(preset.config));
    }
    if (options.json)
        printJson({{"presets", list}});
    return {};
}

/// JSON is also the form for people: what it prints is a configuration file.
Result<void> showInput(const InputOptions& options, std::stop_token) {
    const auto config = loadInputConfig(options.config);
    if (!config)
        return config.error();
    printJson(toJson(*config));
    return {};
}

Json planJson(const NetworkPlan& plan) {
    Json blocks = Json::array();
    for (const BlockPlan& block : plan.blocks)
        blocks.push_back({{"in", {block.inMaps, block.inBands, block.inFrames}},
                          {"pool", {block.poolBands, block.poolFrames}},
                          {"out", {block.outMaps, block.outBands, block.outFrames}},
                          {"parameters", block.parameters},
                          {"flops", block.flops}});
    return {{"input", {1, plan.input.bands, plan.input.frames}},
            {"tags", plan.tags},
            {"blocks", blocks},
            {"parameters", plan.parameters},
            {"flops", plan.flops}};
}

std::string shapeText(int maps, int bands, int frames) {
    return std::to_string(maps) + " x " + std::to_string(bands) + " x " + std::to_string(frames);
}

Result<void> showNetwork(const InputOptions& options, std::stop_token) {
    const auto config = loadInputConfig(options.config);
    if (!config)
        return config.error();
    const auto plan = planNetwork({}, config->shape(), options.tags);
    if (!plan)
        return plan.error();
    if (options.json) {
        printJson(planJson(*plan));
        return {};
    }
    std::vector<std::vector<std::string>> table{{"block", "in", "pool", "out", "parameters", "MFLOP"}};
    for (std::size_t i = 0; i < plan->blocks.size(); ++i) {
        const BlockPlan& block = plan->blocks[i];
        table.push_back({std::to_string(i + 1), shapeText(block.inMaps, block.inBands, block.inFrames),
                         std::to_string(block.poolBands) + " x " + std::to_string(block.poolFrames),
                         shapeText(block.outMaps, block.outBands, block.outFrames), std::to_string(block.parameters),
                         fixed(static_cast<double>(block.flops) / 1e6, 1)});
    }
    print(tableText(table, 4));
    print("Then one sigmoid for each of " + std::to_string(plan->tags) + " tags: " + std::to_string(plan->parameters) +
          " parameters in all, " + fixed(static_cast<double>(plan->flops) / 1e6, 1) + " MFLOP a clip forward.");
    return {};
}

} // namespace

void addInput(CLI::App& app, Action& chosen) {
    CLI::App& group = addGroup(app, "input", "Input configurations: from an audio file to what the network gets");
    addCommand<InputOptions>(group, chosen, "presets", "The configurations that come with Etude", definePresets,
                             listPresets);
    addCommand<InputOptions>(group, chosen, "show", "A configuration with all its fields", defineShow, showInput);
}

void addNetwork(CLI::App& app, Action& chosen) {
    CLI::App& group = addGroup(app, "network", "The network on an input configuration");
    addCommand<InputOptions>(group, chosen, "show", "Its layers, shapes, parameters and work", defineNetwork,
                             showNetwork);
}

} // namespace etude::cli
