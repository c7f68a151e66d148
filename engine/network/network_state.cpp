// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/network/network_state.h"

namespace etude {

TensorShapes stateShapes(const NetworkPlan& plan, Precision precision) {
    TensorShapes parameters;
    TensorShapes statistics;
    const std::int64_t kernel = plan.config.kernel;
    for (std::size_t i = 0; i < plan.blocks.size(); ++i) {
        const std::string block = "blocks." + std::to_string(i) + ".";
        const std::int64_t maps = plan.blocks[i].outMaps;
        parameters[block + "conv.weight"] = {maps, plan.blocks[i].inMaps, kernel, kernel};
        for (const char* name : {"conv.bias", "norm.weight", "norm.bias"})
            parameters[block + name] = {maps};
        for (const char* name : {"norm.running_mean", "norm.running_var"})
            statistics[block + name] = {maps};
    }
    parameters["output.weight"] = {plan.tags, plan.blocks.back().outMaps};
    parameters["output.bias"] = {plan.tags};

    TensorShapes all = parameters;
    all.merge(statistics);
    for (const auto& [name, shape] : parameters) {
        all["adam.first." + name] = shape;
        all["adam.second." + name] = shape;
    }
    if (precision == Precision::Float16)
        all[kLossScaleTensor] = {2};
    return all;
}

} // namespace etude
