// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <torch/torch.h>

#include "engine/experiment/network_plan.h"

namespace etude {

/// One block of the network: convolution (same padding, bias) -> batch normalisation -> max-pooling -> ELU.
/// The paper draws ELU before the pooling. ELU is increasing, so the values are the same, bit for bit, and it is
/// computed on as many times fewer elements as a pooling cell holds.
struct ConvBlock : torch::nn::Module {
    ConvBlock(const BlockPlan& plan, const NetworkConfig& config);

    /// [clips, inMaps, inBands, inFrames] -> [clips, outMaps, outBands, outFrames]
    torch::Tensor forward(const torch::Tensor& input);

    torch::nn::Conv2d conv{nullptr};
    torch::nn::BatchNorm2d norm{nullptr};
    std::vector<std::int64_t> pool;
};

/// The ConvNet of a plan. Parameters and buffers are named as in PyTorch: blocks.0.conv.weight, blocks.0.norm.weight,
/// blocks.0.norm.running_mean, ..., output.weight, output.bias. In training mode batch normalisation uses the batch's
/// statistics; in evaluation mode the running ones, so that a clip's scores never depend on its neighbours.
struct ConvNet : torch::nn::Module {
    /// Initialised from the seed, the same on every machine: convolutions He-normal (untruncated, fan-in), last layer
    /// Glorot-uniform, biases zero, gamma one. Layer i draws from Random(seed, Purpose::Initialisation, 0, i).
    ConvNet(const NetworkPlan& plan, std::uint64_t seed);

    /// [clips, 1, bands, frames] -> logits [clips, tags]
    torch::Tensor forward(const torch::Tensor& input);

    [[nodiscard]] ConvBlock& block(std::size_t index) { return *blocks->ptr<ConvBlock>(index); }

    torch::nn::ModuleList blocks; ///< of ConvBlock
    torch::nn::Linear output{nullptr};
};

/// Binary cross-entropy of logits against 0/1 targets, both [clips, tags]: the mean over clips and tags. A scalar.
[[nodiscard]] torch::Tensor taggingLoss(const torch::Tensor& logits, const torch::Tensor& targets);

} // namespace etude
