// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/conv_net.h"

#include <cmath>

#include "engine/core/random.h"

namespace etude {

namespace {

/// Sets every element of a contiguous float tensor, in memory order.
template <class Draw>
void fill(torch::Tensor& tensor, Draw draw) {
    const torch::NoGradGuard guard;
    float* values = tensor.data_ptr<float>();
    for (std::int64_t i = 0; i < tensor.numel(); ++i)
        values[i] = static_cast<float>(draw());
}

// He, Zhang, Ren, Sun, "Delving deep into rectifiers", ICCV 2015: standard deviation sqrt(2 / fan-in).
void initialise(ConvBlock& block, Random random) {
    const auto& weight = block.conv->weight;
    const double deviation = std::sqrt(2.0 / static_cast<double>(weight.size(1) * weight.size(2) * weight.size(3)));
    fill(block.conv->weight, [&] { return deviation * random.normal(); });
    fill(block.conv->bias, [] { return 0.0; });
}

// Glorot, Bengio, "Understanding the difficulty of training deep feedforward neural networks", AISTATS 2010.
void initialise(torch::nn::Linear& layer, Random random) {
    const double limit = std::sqrt(6.0 / static_cast<double>(layer->weight.size(0) + layer->weight.size(1)));
    fill(layer->weight, [&] { return random.uniform(-limit, limit); });
    fill(layer->bias, [] { return 0.0; });
}

} // namespace

ConvBlock::ConvBlock(const BlockPlan& plan, const NetworkConfig& config)
    : pool{plan.poolBands, plan.poolFrames} {
    conv = register_module(
        "conv", torch::nn::Conv2d(
                    torch::nn::Conv2dOptions(plan.inMaps, plan.outMaps, config.kernel).padding(config.kernel / 2)));
    norm = register_module("norm", torch::nn::BatchNorm2d(torch::nn::BatchNorm2dOptions(plan.outMaps)
                                                              .eps(config.batchNormEpsilon)
                                                              .momentum(1.0 - config.batchNormMomentum)));
}

torch::Tensor ConvBlock::forward(const torch::Tensor& input) {
    return torch::elu(torch::max_pool2d(norm(conv(input)), pool, pool));
}

ConvNet::ConvNet(const NetworkPlan& plan, std::uint64_t seed) {
    register_module("blocks", blocks);
    std::uint32_t layer = 0;
    for (const BlockPlan& block : plan.blocks) {
        auto module = std::make_shared<ConvBlock>(block, plan.config);
        initialise(*module, Random(seed, Purpose::Initialisation, 0, layer));
        blocks->push_back(std::move(module));
        ++layer;
    }
    const BlockPlan& last = plan.blocks.back();
    output = register_module("output", torch::nn::Linear(last.outMaps * last.outBands * last.outFrames, plan.tags));
    initialise(output, Random(seed, Purpose::Initialisation, 0, layer));
}

torch::Tensor ConvNet::forward(const torch::Tensor& input) {
    torch::Tensor maps = input;
    for (std::size_t i = 0; i < blocks->size(); ++i)
        maps = block(i).forward(maps);
    return output(maps.flatten(1));
}

torch::Tensor taggingLoss(const torch::Tensor& logits, const torch::Tensor& targets) {
    return torch::binary_cross_entropy_with_logits(logits, targets, {}, {}, at::Reduction::Mean);
}

} // namespace etude
