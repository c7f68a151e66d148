// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/network/conv_net.h"

#include <cmath>
#include <utility>

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

/// What a layer's weights are drawn from; see Initialiser. The variance is gain / fan.
struct Distribution {
    double gain = 1.0;
    double fan = 1.0;
    bool normal = true;

    [[nodiscard]] double draw(Random& random) const {
        if (normal)
            return std::sqrt(gain / fan) * random.normal();
        const double limit = std::sqrt(3.0 * gain / fan);
        return random.uniform(-limit, limit);
    }
};

Distribution distribution(Initialiser initialiser, double fanIn, double fanOut) {
    switch (initialiser) {
    case Initialiser::HeNormal:
        return {2.0, fanIn, true};
    case Initialiser::HeUniform:
        return {2.0, fanIn, false};
    case Initialiser::GlorotNormal:
        return {2.0, fanIn + fanOut, true};
    case Initialiser::GlorotUniform:
        return {2.0, fanIn + fanOut, false};
    case Initialiser::LecunNormal:
        return {1.0, fanIn, true};
    case Initialiser::LecunUniform:
        return {1.0, fanIn, false};
    }
    return {};
}

/// The weight is [outputs, inputs, kernel...].
void drawWeights(torch::Tensor& weight, Initialiser initialiser, Random random) {
    const double area = static_cast<double>(weight.numel()) / static_cast<double>(weight.size(0) * weight.size(1));
    const Distribution weights = distribution(initialiser, area * static_cast<double>(weight.size(1)),
                                              area * static_cast<double>(weight.size(0)));
    fill(weight, [&] { return weights.draw(random); });
}

void fillWith(torch::Tensor& tensor, double value) {
    fill(tensor, [value] { return value; });
}

void initialise(ConvBlock& block, const NetworkConfig& config, Random random) {
    drawWeights(block.conv->weight, config.convolutionInit, random);
    fillWith(block.conv->bias, config.convolutionBias);
    fillWith(block.norm->weight, config.batchNormGamma);
    fillWith(block.norm->bias, config.batchNormBeta);
}

void initialise(torch::nn::Linear& layer, const NetworkConfig& config, Random random) {
    drawWeights(layer->weight, config.outputInit, random);
    fillWith(layer->bias, config.outputBias);
}

} // namespace

torch::Dtype typeOf(Precision precision) {
    switch (precision) {
    case Precision::Float32:
        return torch::kFloat32;
    case Precision::BFloat16:
        return torch::kBFloat16;
    case Precision::Float16:
        return torch::kFloat16;
    }
    return torch::kFloat32;
}

torch::Device torchDevice(Device device) {
    return device.isGpu() ? torch::Device(torch::kCUDA, static_cast<torch::DeviceIndex>(device.gpu)) : torch::kCPU;
}

ConvBlock::ConvBlock(const BlockPlan& plan, const NetworkConfig& config)
    : pool{plan.poolBands, plan.poolFrames} {
    conv = register_module(
        "conv", torch::nn::Conv2d(
                    torch::nn::Conv2dOptions(plan.inMaps, plan.outMaps, config.kernel).padding(config.kernel / 2)));
    norm = register_module("norm", torch::nn::BatchNorm2d(torch::nn::BatchNorm2dOptions(plan.outMaps)
                                                              .eps(config.batchNormEpsilon)
                                                              .momentum(1.0 - config.batchNormMomentum)));
}

BlockTensors ConvBlock::tensors(const torch::Tensor& input) const {
    return {.weight = conv->weight,
            .bias = conv->bias,
            .gamma = norm->weight,
            .beta = norm->bias,
            .runningMean = hasOwnStatistics() ? m_mean : norm->running_mean,
            .runningVariance = hasOwnStatistics() ? m_variance : norm->running_var,
            .momentum = norm->options.momentum().value(),
            .epsilon = norm->options.eps(),
            .shape = {input.size(2), input.size(3), pool[0], pool[1]},
            .training = is_training()};
}

torch::Tensor ConvBlock::convolve(const torch::Tensor& input, const torch::Tensor& bias, Precision precision) const {
    const std::int64_t padding = conv->weight.size(2) / 2;
    if (precision == Precision::Float32)
        return torch::conv2d(input, conv->weight, bias, 1, padding);
    const torch::Dtype type = typeOf(precision);
    if (input.scalar_type() == type)
        return torch::conv2d(input, conv->weight.to(type), bias.to(type), 1, padding);
    const torch::Tensor maps = torch::conv2d(input.to(type), conv->weight.to(type), {}, 1, padding).to(input.dtype());
    return bias.defined() ? maps + bias.view({1, -1, 1, 1}) : maps;
}

torch::Tensor ConvBlock::forward(const torch::Tensor& input, const Execution& execution, Precision precision) {
    const BlockTensors block = tensors(input);
    if (execution.fused() && canFuseFirst(input, block))
        return fusedFirstBlock(input, block, execution.instructions);
    if (execution.fused() && precision == Precision::Float32 && canFuseLater(input, block))
        return fusedLaterBlock(input, block, execution.instructions);
    return afterConvolution(convolution(input, execution, precision), execution);
}

torch::Tensor ConvBlock::convolution(const torch::Tensor& input, const Execution& execution,
                                     Precision precision) const {
    const BlockTensors block = tensors(input);
    if (execution.fused() && canFuse(input, block)) {
        if (!torch::GradMode::is_enabled() && precision == Precision::Float32 && canFuseLater(input, block))
            return fusedConvolution(input, block, execution.instructions);
        return convolve(input.contiguous(torch::MemoryFormat::ChannelsLast), {}, precision);
    }
    torch::Tensor maps = convolve(input, conv->bias, precision);
    return execution.channelsLast() ? maps.contiguous(torch::MemoryFormat::ChannelsLast) : maps;
}

torch::Tensor ConvBlock::afterConvolution(const torch::Tensor& z, const Execution& execution) {
    const BlockTensors block = tensors(z);
    if (execution.fused() && canFuse(z, block))
        return fusedPooling(z, block, execution.instructions);
    const torch::Tensor normalised =
        hasOwnStatistics() ? torch::batch_norm(z, block.gamma, block.beta, m_mean, m_variance, /*training=*/false, 0.0,
                                               block.epsilon, /*cudnn_enabled=*/true)
                           : norm(z);
    return torch::elu(torch::max_pool2d(normalised, pool, pool));
}

void ConvBlock::normaliseBy(torch::Tensor mean, torch::Tensor variance) {
    m_mean = std::move(mean);
    m_variance = std::move(variance);
}

ConvNet::ConvNet(const NetworkPlan& plan, std::uint64_t seed)
    : dropout(plan.config.dropout) {
    register_module("blocks", blocks);
    std::uint32_t layer = 0;
    for (const BlockPlan& block : plan.blocks) {
        auto module = std::make_shared<ConvBlock>(block, plan.config);
        initialise(*module, plan.config, Random(seed, Purpose::Initialisation, 0, layer));
        blocks->push_back(std::move(module));
        ++layer;
    }
    const BlockPlan& last = plan.blocks.back();
    output = register_module("output", torch::nn::Linear(last.outMaps * last.outBands * last.outFrames, plan.tags));
    initialise(output, plan.config, Random(seed, Purpose::Initialisation, 0, layer));
}

torch::Tensor ConvNet::drop(const torch::Tensor& maps, Random& random) const {
    const auto limit = static_cast<std::uint32_t>(std::lround(dropout * 0x1p32));
    torch::Tensor kept = torch::empty(maps.sizes());
    fill(kept, [&] { return random.next() < limit ? 0.0 : 1.0; });
    if (torch::elementSize(maps.scalar_type()) < sizeof(float)) // which cannot hold the factor exactly
        return (maps * kept.to(maps.options())).div_(1.0 - dropout);
    return maps * kept.to(maps.options()).div_(1.0 - dropout);
}

void ConvNet::compute(const Execution& how, Precision inPrecision, bool maps) {
    execution = how;
    precision = inPrecision;
    mapsInPrecision = maps && !how.fused() && inPrecision != Precision::Float32;
    const torch::NoGradGuard guard;
    const auto layout = how.channelsLast() ? torch::MemoryFormat::ChannelsLast : torch::MemoryFormat::Contiguous;
    for (std::size_t i = 0; i < blocks->size(); ++i) {
        torch::Tensor& weight = block(i).conv->weight;
        weight.set_data(weight.contiguous(layout));
    }
}

torch::Tensor ConvNet::entering(const torch::Tensor& input) const {
    const torch::Tensor maps = mapsInPrecision ? input.to(typeOf(precision)) : input;
    return execution.channelsLast() ? maps.contiguous(torch::MemoryFormat::ChannelsLast) : maps;
}

torch::Tensor ConvNet::forward(const torch::Tensor& input, Random random) {
    torch::Tensor maps = entering(input);
    for (std::size_t i = 0; i < blocks->size(); ++i) {
        maps = block(i).forward(maps, execution, precision);
        if (is_training() && dropout > 0.0)
            maps = drop(maps, random);
    }
    return output(maps.flatten(1).to(output->weight.scalar_type()));
}

Random dropoutRandom(std::uint64_t seed, std::int64_t step) {
    const auto bits = static_cast<std::uint64_t>(step);
    return {seed, Purpose::Dropout, static_cast<std::uint32_t>(bits >> 32), static_cast<std::uint32_t>(bits)};
}

torch::Tensor taggingLoss(const torch::Tensor& logits, const torch::Tensor& targets) {
    return torch::binary_cross_entropy_with_logits(logits, targets, {}, {}, at::Reduction::Mean);
}

} // namespace etude
