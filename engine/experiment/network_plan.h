// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/core/enum_names.h"
#include "engine/experiment/network_config.h"
#include "engine/preprocess/input_config.h"

namespace etude {

/// One block: convolution, batch normalisation, ELU, max-pooling. Shapes are (channels, bands, frames) of one clip.
struct BlockPlan {
    int inMaps = 0;
    int outMaps = 0;
    int inBands = 0;
    int inFrames = 0;
    int poolBands = 1;
    int poolFrames = 1;
    int outBands = 0; ///< inBands / poolBands, rounded down: pooling drops what does not fill a cell
    int outFrames = 0;
    std::int64_t parameters = 0; ///< kernel, bias, gamma, beta
    std::int64_t flops = 0;      ///< of the forward pass: 2 per multiply-add of the convolution

    bool operator==(const BlockPlan&) const = default;
};

enum class LayerKind { Convolution, BatchNormalisation, Elu, MaxPooling, Dropout, Dense, Sigmoid };

template <>
struct EnumNames<LayerKind> {
    static constexpr std::array values{
        std::pair{LayerKind::Convolution, std::string_view("convolution")},
        std::pair{LayerKind::BatchNormalisation, std::string_view("batch_normalisation")},
        std::pair{LayerKind::Elu, std::string_view("elu")},
        std::pair{LayerKind::MaxPooling, std::string_view("max_pooling")},
        std::pair{LayerKind::Dropout, std::string_view("dropout")},
        std::pair{LayerKind::Dense, std::string_view("dense")},
        std::pair{LayerKind::Sigmoid, std::string_view("sigmoid")}};
};

/// One operation of the network, to be shown.
struct LayerPlan {
    LayerKind kind = LayerKind::Convolution;
    int block = 0; ///< from 1; 0 for what follows the blocks
    int maps = 0;  ///< the shape after it
    int bands = 0;
    int frames = 0;
    std::int64_t parameters = 0; ///< trainable
    std::int64_t flops = 0;      ///< forward, one clip: 2 per multiply-add of convolution and dense, else 0

    bool operator==(const LayerPlan&) const = default;
};

/// The network of a configuration on an input, computed without libtorch.
struct NetworkPlan {
    NetworkConfig config;
    InputShape input;
    int tags = 0;
    std::vector<BlockPlan> blocks; ///< the last ends in 1 x 1
    std::int64_t parameters = 0;   ///< trainable
    std::int64_t flops = 0;        ///< forward, one clip: of the convolutions and the last layer

    bool operator==(const NetworkPlan&) const = default;

    /// In the paper's order: convolution, batch normalisation, ELU, max-pooling of each block, and dropout where there
    /// is any; then dense and sigmoid, whose shape is [tags, 1, 1].
    [[nodiscard]] std::vector<LayerPlan> layers() const;
    /// Of one clip's training step: forward, and as much again for each of the two gradients of every layer. The first
    /// block needs no gradient with respect to its input.
    [[nodiscard]] std::int64_t trainingFlops() const;
    /// Of a whole batch; in double, for it can exceed 64 bits.
    [[nodiscard]] double trainingStepFlops(int batchSize) const;
    /// Bytes of tensors that a training step of one batch needs in float32, without the inputs: activations kept for
    /// the backward pass, gradients and the convolutions' own copies of one block, ADAM, a checkpoint; with dropout its
    /// masks and results. Fused operators (engine/network/fused_block.h) keep less: of the first block, where its
    /// kernel is 3 x 3, only the pooled result, of the others the convolution's result and the pooled one. They do not
    /// take pooling cells of more than 256 positions.
    [[nodiscard]] std::int64_t trainingBytes(int batchSize, bool fused) const;
    /// The same on a GPU, by stock operators on maps of 4 or 2 bytes a value, with the inputs of two batches in
    /// float32: what tensors hold at the worst moment, in the forward pass or while a block goes backward.
    [[nodiscard]] std::int64_t gpuTrainingBytes(int batchSize, int bytesPerValue) const;
    /// Bytes that are kept between the steps while batch normalisation's statistics are recomputed over so many clips
    /// (keepsConvolutions()); 0 where they are not.
    [[nodiscard]] std::int64_t keptForStatistics(std::int64_t clips) const;
};

/// Whether a pass over `clips` clips that recomputes batch normalisation's statistics keeps what a block's convolution
/// gives, `values` numbers a clip, for the next block's pass, which else computes it again: at most half a GiB. It is a
/// matter of these two numbers alone.
[[nodiscard]] bool keepsConvolutions(std::int64_t values, std::int64_t clips);

/// Poolings. Frequency: with depth 5, the table of the authors' code by the number of bands (facts: 256 bands and more
/// 2 4 4 2 4, ... 1 band 1 1 1 1 1) where it ends in 1; time: 4 4 5 4 4 for 1 280 to 2 559 frames. Everywhere else a
/// rule of our own that always ends in 1: with length L left for r more blocks, pool by max(1, round(L^(1/r))), the
/// last by L.
[[nodiscard]] std::vector<int> frequencyPoolings(int bands, int depth);
[[nodiscard]] std::vector<int> timePoolings(int frames, int depth);

/// Error if the input has no band or no frame, or more than 2^31 values, or there are no tags.
[[nodiscard]] Result<NetworkPlan> planNetwork(const NetworkConfig& config, InputShape input, int tags);

} // namespace etude
