// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <torch/torch.h>

#include "engine/network/kernels/block_kernels.h"

namespace etude {

/// The parts of a block as its fused forms need them. The tensors are those of the modules: the running statistics are
/// moved in training.
struct BlockTensors {
    torch::Tensor weight; ///< of the convolution, [outMaps, inMaps, kernel, kernel]
    torch::Tensor bias;   ///< of the convolution
    torch::Tensor gamma;
    torch::Tensor beta;
    torch::Tensor runningMean;
    torch::Tensor runningVariance;
    double momentum = 0.0; ///< libtorch's meaning: the share of the batch's statistics
    double epsilon = 0.0;
    PoolShape shape; ///< of a channel before pooling
    bool training = false;
};

/// Whether there is a fused form: on the processor, in float or double, pooling cells of at most 256 positions, and in
/// evaluation without gradients.
[[nodiscard]] bool canFuse(const torch::Tensor& input, const BlockTensors& block);
/// Whether the convolution, too, can be fused, if it is 3 x 3: of one input channel, without a gradient for the
/// input...
[[nodiscard]] bool canFuseFirst(const torch::Tensor& input, const BlockTensors& block);
/// ...and of any number of input channels.
[[nodiscard]] bool canFuseLater(const torch::Tensor& input, const BlockTensors& block);

/// Convolution, batch normalisation, max-pooling and ELU of input [clips, 1, bands, frames] in one pass that keeps no
/// array of the input's size. The batch's mean and variance of each channel follow from the mean m and the covariance S
/// of the input's 3 x 3 patches, mean = w.m + b and variance = w'Sw, summed in double; so does what batch normalisation
/// adds to the gradients. With d the gradient at the place that pooling chose, D = sum d and q = sum d (x - m), and
/// r = 1 / sqrt(variance + epsilon): dbeta = D, dgamma = r w.q, dw = gamma r (q - r dgamma S w). The bias, which
/// normalisation subtracts again, has the gradient zero.
/// Returns [clips, channels, outBands, outFrames], channels-last. The same numbers with any number of threads.
[[nodiscard]] torch::Tensor fusedFirstBlock(const torch::Tensor& input, const BlockTensors& block, InstructionSet set);

/// The same of input [clips, inMaps, bands, frames] in three passes forward and two backward, which keep the values
/// before pooling. The convolution is Winograd's F(2 x 2, 3 x 3), whose rounding errors are about those of the plain
/// sum. Backward, a batch is cut into at most 16 pieces, and one thread works on all clips of a piece.
[[nodiscard]] torch::Tensor fusedLaterBlock(const torch::Tensor& input, const BlockTensors& block, InstructionSet set);

/// What follows the convolution without its bias, z [clips, channels, bands, frames] channels-last: the bias, batch
/// normalisation, max-pooling and ELU, in two passes forward (one in evaluation) and two backward. The bias has the
/// gradient zero. Result as above.
[[nodiscard]] torch::Tensor fusedPooling(const torch::Tensor& z, const BlockTensors& block, InstructionSet set);

/// The convolution of fusedLaterBlock() alone, without its bias and without gradients; channels-last.
[[nodiscard]] torch::Tensor fusedConvolution(const torch::Tensor& input, const BlockTensors& block, InstructionSet set);

/// Sums over many batches, in double, from which statistics of a whole set of clips follow.
struct PositionSums {
    double count = 0.0;         ///< positions of a channel
    std::vector<double> values; ///< [2, maps]: of z, and of z^2
};
/// Adds those of z, as fusedPooling() takes it.
void addSums(PositionSums& sums, const torch::Tensor& z, const BlockTensors& block, InstructionSet set);

/// The same of the 3 x 3 patches of the first block's input, which no weight changes.
struct InputSums {
    double count = 0.0;
    PatchSums patches;
};
void addSums(InputSums& sums, const torch::Tensor& input, const BlockTensors& block, InstructionSet set);

/// By channel, of the convolution's result without its bias; the variance is that of the population.
struct MapStatistics {
    std::vector<double> mean;
    std::vector<double> variance;
};
[[nodiscard]] MapStatistics statisticsOf(const PositionSums& sums);
/// Of what fusedFirstBlock() normalises.
[[nodiscard]] MapStatistics statisticsOf(const InputSums& sums, const torch::Tensor& weight);

} // namespace etude
