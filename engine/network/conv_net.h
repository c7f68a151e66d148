// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <torch/torch.h>

#include "engine/core/random.h"
#include "engine/experiment/network_plan.h"
#include "engine/experiment/run_spec.h"
#include "engine/network/device.h"
#include "engine/network/execution.h"
#include "engine/network/fused_block.h"

namespace etude {

[[nodiscard]] torch::Dtype typeOf(Precision precision);
[[nodiscard]] torch::Device torchDevice(Device device);

/// One block of the network: convolution (same padding, bias) -> batch normalisation -> max-pooling -> ELU.
/// The paper draws ELU before the pooling. ELU is increasing, so the values are the same, bit for bit, and it is
/// computed on as many times fewer elements as a pooling cell holds. Dropout follows in ConvNet. Fused (see
/// fused_block.h) where the execution asks for it and it can be.
struct ConvBlock : torch::nn::Module {
    ConvBlock(const BlockPlan& plan, const NetworkConfig& config);

    /// [clips, inMaps, inBands, inFrames] -> [clips, outMaps, outBands, outFrames], of the input's type. Of 16 bits,
    /// all but the normalisation's sums is in 16 bits; else the convolution alone is in the precision.
    torch::Tensor forward(const torch::Tensor& input, const Execution& execution,
                          Precision precision = Precision::Float32);

    /// What normalisation takes, in two steps: afterConvolution(convolution(x)) is forward(x), bit for bit in
    /// evaluation. Without the convolution's bias where fused.
    torch::Tensor convolution(const torch::Tensor& input, const Execution& execution, Precision precision) const;
    torch::Tensor afterConvolution(const torch::Tensor& z, const Execution& execution);
    /// Evaluation normalises by these instead of the running statistics, which stay as they are; undefined tensors end
    /// it.
    void normaliseBy(torch::Tensor mean, torch::Tensor variance);
    [[nodiscard]] BlockTensors tensors(const torch::Tensor& input) const;

    torch::nn::Conv2d conv{nullptr};
    torch::nn::BatchNorm2d norm{nullptr};
    std::vector<std::int64_t> pool;

private:
    [[nodiscard]] bool hasOwnStatistics() const { return m_mean.defined() && !is_training(); }
    /// In the precision, or in the input's 16 bits; the result has the input's type.
    [[nodiscard]] torch::Tensor convolve(const torch::Tensor& input, const torch::Tensor& bias,
                                         Precision precision) const;

    torch::Tensor m_mean;
    torch::Tensor m_variance;
};

/// The ConvNet of a plan. Parameters and buffers are named as in PyTorch: blocks.0.conv.weight, blocks.0.norm.weight,
/// blocks.0.norm.running_mean, ..., output.weight, output.bias. In training mode batch normalisation uses the batch's
/// statistics, and the plan's share of the values after each block is dropped; in evaluation mode it uses the running
/// ones, so that a clip's scores never depend on its neighbours, and nothing is dropped.
struct ConvNet : torch::nn::Module {
    /// Initialised from the seed as the plan's configuration says, the same on every machine. Layer i draws its
    /// weights, in their order in memory, from Random(seed, Purpose::Initialisation, 0, i).
    ConvNet(const NetworkPlan& plan, std::uint64_t seed);

    /// [clips, 1, bands, frames] -> logits [clips, tags]. In training mode dropout draws from `random`: 32 bits for
    /// each value of one block after the other, row-major, which are under 2^32 times the plan's share where the value
    /// is dropped; those that are kept are divided by their share. So a step drops the same values on every device and
    /// with any number of threads.
    torch::Tensor forward(const torch::Tensor& input, Random random = Random(0, Purpose::Dropout));

    /// The input in the type and layout that the first block takes.
    [[nodiscard]] torch::Tensor entering(const torch::Tensor& input) const;

    [[nodiscard]] ConvBlock& block(std::size_t index) { return *blocks->ptr<ConvBlock>(index); }

    torch::nn::ModuleList blocks; ///< of ConvBlock
    torch::nn::Linear output{nullptr};
    double dropout = 0.0; ///< the share
    Execution execution;
    Precision precision = Precision::Float32;
    bool mapsInPrecision = false; ///< what blocks hand on is of the precision's type, too; for stock operators

    /// Sets these, and lays out the kernels as the execution asks for.
    void compute(const Execution& how, Precision inPrecision, bool maps);
    /// The narrowest type that inputs can be kept in without a change of any number.
    [[nodiscard]] torch::Dtype inputType() const { return mapsInPrecision ? typeOf(precision) : torch::kFloat32; }

private:
    [[nodiscard]] torch::Tensor drop(const torch::Tensor& maps, Random& random) const;
};

/// The generator for dropout in a step before which `step` steps have been taken, in whichever epochs: what resuming
/// knows, so that it drops the same.
[[nodiscard]] Random dropoutRandom(std::uint64_t seed, std::int64_t step);

/// Binary cross-entropy of logits against 0/1 targets, both [clips, tags]: the mean over clips and tags. A scalar.
[[nodiscard]] torch::Tensor taggingLoss(const torch::Tensor& logits, const torch::Tensor& targets);

} // namespace etude
