// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <optional>

#include "app/cli/assignments.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "engine/core/field_json.h"
#include "engine/core/files.h"
#include "engine/core/gigabytes.h"
#include "engine/core/text.h"
#include "engine/experiment/network_plan.h"
#include "engine/experiment/run_memory.h"
#include "engine/experiment/run_spec.h"
#include "engine/experiment/run_spec_json.h"
#include "engine/preprocess/input_remarks.h"

namespace etude::cli {

namespace {

struct NetworkOptions {
    std::string config;
    std::vector<std::string> set;
    int tags = 50;
    bool json = false;
};

void defineShow(CLI::App& app, NetworkOptions& options) {
    app.add_option("CONFIG", options.config, "A preset's name, a JSON file of an input, or a run's spec.json")
        ->required();
    addAssignments<RunSpec>(app, "--set", options.set,
                            "Another value of a field of input, network or training: field=value; may be given again");
    app.add_option("--tags", options.tags, "Outputs of the network")->check(CLI::Range(1, 100000));
    addJson(app, options.json);
}

/// The specification that a file holds, if it looks like one: it has a network.
std::optional<Result<RunSpec>> specOfRun(const std::string& file) {
    std::error_code none;
    if (!std::filesystem::is_regular_file(file, none))
        return std::nullopt;
    const auto text = readFile(file);
    const Json json = text ? parseJson(*text) : Json();
    if (!json.is_object() || !json.contains("network"))
        return std::nullopt;
    return specFromJson(json, file);
}

Result<RunSpec> namedSpec(const std::string& config) {
    if (auto spec = specOfRun(config))
        return *spec;
    auto input = loadInputConfig(config);
    if (!input)
        return input.error();
    RunSpec spec;
    spec.input = *input;
    return spec;
}

Result<RunSpec> chosenSpec(const NetworkOptions& options) {
    auto spec = namedSpec(options.config);
    if (!spec)
        return spec;
    if (auto assigned = assign(*spec, options.set); !assigned)
        return assigned.error();
    if (auto trainable = validate(*spec); !trainable)
        return trainable.error();
    return spec;
}

/// Whole as long as 64 bits hold it.
Json workJson(double flops) {
    return flops < 0x1p63 ? Json(static_cast<std::int64_t>(flops)) : Json(flops);
}

Json blocksJson(const NetworkPlan& plan) {
    Json blocks = Json::array();
    for (const BlockPlan& block : plan.blocks)
        blocks.push_back({{"in", {block.inMaps, block.inBands, block.inFrames}},
                          {"pool", {block.poolBands, block.poolFrames}},
                          {"out", {block.outMaps, block.outBands, block.outFrames}},
                          {"parameters", block.parameters},
                          {"flops", block.flops}});
    return blocks;
}

Json layersJson(const NetworkPlan& plan) {
    Json layers = Json::array();
    for (const LayerPlan& layer : plan.layers())
        layers.push_back({{"kind", enumName(layer.kind)},
                          {"block", layer.block > 0 ? Json(layer.block) : Json()},
                          {"out", {layer.maps, layer.bands, layer.frames}},
                          {"parameters", layer.parameters},
                          {"flops", layer.flops}});
    return layers;
}

Json planJson(const NetworkPlan& plan, int batchSize, std::int64_t bytes) {
    return {{"input", {1, plan.input.bands, plan.input.frames}},
            {"tags", plan.tags},
            {"network", toJson(plan.config)},
            {"layers", layersJson(plan)},
            {"blocks", blocksJson(plan)},
            {"parameters", plan.parameters},
            {"flops", plan.flops},
            {"training_flops", plan.trainingFlops()},
            {"batch_size", batchSize},
            {"training_step_flops", workJson(plan.trainingStepFlops(batchSize))},
            {"training_bytes", plan.trainingBytes(batchSize, true)},
            {"run_bytes", bytes}};
}

std::string kernelText(const NetworkConfig& config) {
    return std::to_string(config.kernel) + " x " + std::to_string(config.kernel);
}

/// "max-pooling 2 x 4": what a layer does.
std::string layerText(const NetworkPlan& plan, const LayerPlan& layer) {
    switch (layer.kind) {
    case LayerKind::Convolution:
        return "convolution " + kernelText(plan.config) + ", " + std::string(enumName(plan.config.convolutionInit));
    case LayerKind::BatchNormalisation:
        return plan.config.batchNormStatistics == BatchNormStatistics::Recomputed
                   ? "batch normalisation, statistics recomputed"
                   : "batch normalisation";
    case LayerKind::Elu:
        return "ELU";
    case LayerKind::MaxPooling: {
        const BlockPlan& block = plan.blocks[static_cast<std::size_t>(layer.block - 1)];
        return "max-pooling " + std::to_string(block.poolBands) + " x " + std::to_string(block.poolFrames);
    }
    case LayerKind::Dropout:
        return "dropout " + shortestText(plan.config.dropout);
    case LayerKind::Dense:
        return "dense, " + std::string(enumName(plan.config.outputInit));
    case LayerKind::Sigmoid:
        return "sigmoid";
    }
    return {};
}

std::string countText(std::int64_t count) {
    return count > 0 ? std::to_string(count) : "";
}

std::string tableOf(const NetworkPlan& plan) {
    std::vector<std::vector<std::string>> table{
        {"block", "layer", "channels", "bands", "frames", "parameters", "MFLOP"}};
    table.push_back({"", "input", "1", std::to_string(plan.input.bands), std::to_string(plan.input.frames), "", ""});
    for (const LayerPlan& layer : plan.layers())
        table.push_back({countText(layer.block), layerText(plan, layer), std::to_string(layer.maps),
                         std::to_string(layer.bands), std::to_string(layer.frames), countText(layer.parameters),
                         layer.flops > 0 ? fixed(static_cast<double>(layer.flops) / 1e6, 3) : ""});
    return tableText(table, 2);
}

Result<void> showNetwork(const NetworkOptions& options, std::stop_token) {
    const auto spec = chosenSpec(options);
    if (!spec)
        return spec.error();
    const auto plan = planNetwork(spec->network, spec->input.shape(), options.tags);
    if (!plan)
        return plan.error();
    const int batchSize = spec->training.batchSize;
    const std::int64_t bytes = runBytes(*spec, *plan, batchSize);
    std::vector<Sentence> inputRemarks;
    for (InputRemark& remark : remarks(spec->input))
        inputRemarks.push_back(std::move(remark.text));
    if (options.json) {
        Json json = planJson(*plan, batchSize, bytes);
        json["remarks"] = sentencesJson(inputRemarks);
        printJson(json);
        return {};
    }
    print(tableOf(*plan));
    const auto work = [](double flops) { return fixed(flops / 1e9, 3) + " GFLOP"; };
    print(std::to_string(plan->parameters) + " parameters; forward " + work(static_cast<double>(plan->flops)) +
          " a clip, a training step " + work(static_cast<double>(plan->trainingFlops())) +
          " a clip, counting the multiply-adds of convolutions and the last layer as two.");
    print("A training step of " + std::to_string(batchSize) + " clips: " + work(plan->trainingStepFlops(batchSize)) +
          "; the run takes at most about " + gigabytes(bytes, 2).english() + " of memory.");
    for (const Sentence& remark : inputRemarks)
        print(remark.english());
    return {};
}

} // namespace

void addNetwork(CLI::App& app, Action& chosen) {
    CLI::App& group = addGroup(app, "network", "The network on an input configuration");
    addCommand<NetworkOptions>(group, chosen, "show", "Its layers, shapes, parameters, work and memory", defineShow,
                               showNetwork);
}

} // namespace etude::cli
