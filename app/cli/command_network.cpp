// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "engine/experiment/network_plan.h"
#include "engine/experiment/run_spec.h"

namespace etude::cli {

namespace {

struct NetworkOptions {
    std::string config;
    int tags = 50;
    bool json = false;
};

void defineShow(CLI::App& app, NetworkOptions& options) {
    app.add_option("CONFIG", options.config, "A preset's name or a JSON file")->required();
    app.add_option("--tags", options.tags, "Outputs of the network")->check(CLI::Range(1, 100000));
    addJson(app, options.json);
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

Result<void> showNetwork(const NetworkOptions& options, std::stop_token) {
    const auto config = loadInputConfig(options.config);
    if (!config)
        return config.error();
    RunSpec spec;
    spec.input = *config;
    if (auto trainable = validate(spec); !trainable)
        return trainable.error();
    const auto plan = planNetwork(spec.network, config->shape(), options.tags);
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

void addNetwork(CLI::App& app, Action& chosen) {
    CLI::App& group = addGroup(app, "network", "The network on an input configuration");
    addCommand<NetworkOptions>(group, chosen, "show", "Its layers, shapes, parameters and work", defineShow,
                               showNetwork);
}

} // namespace etude::cli
