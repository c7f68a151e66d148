// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <torch/torch.h>

#include "engine/network/conv_net.h"

namespace etude {

/// Computes what batch normalisation normalises by in evaluation from a set of clips: of each channel the mean and the
/// variance (divided by their number) of all that its convolution gives for them. Exact for all blocks: those of block
/// k are of inputs that blocks before k have normalised by theirs, so block follows block. Sums are in double, batch by
/// batch in the order in which these come. Running statistics are left as they are.
///
///     PopulationStatistics statistics(net, clips, inputs);
///     do {
///         if (statistics.needsInputs())
///             for (each batch, the same and in the same order each time)
///                 statistics.add(batch);
///     } while (statistics.finishBlock());
///
/// What convolutions gave is kept for the next block where keepsConvolutions() says so; else the clips are asked for
/// again and computed anew up to that block, which gives the same numbers. Fused, the first block's follow from sums of
/// its input alone, which `inputs` keeps for later sets of weights.
class PopulationStatistics {
public:
    /// The network is in evaluation mode, and `clips` the number of clips. It ends what normaliseBy() began before.
    PopulationStatistics(ConvNet& net, std::int64_t clips, std::optional<InputSums>& inputs);

    [[nodiscard]] bool needsInputs() const;
    /// [clips, 1, bands, frames], on the network's device.
    void add(const torch::Tensor& inputs);
    /// The block has its statistics; whether another one is without.
    [[nodiscard]] bool finishBlock();

private:
    [[nodiscard]] ConvBlock& current() const { return m_net.block(m_block); }
    void addMaps(const torch::Tensor& maps);
    void addSumsOf(const torch::Tensor& z);
    [[nodiscard]] MapStatistics statistics() const;

    ConvNet& m_net;
    std::int64_t m_clips;
    std::optional<InputSums>& m_inputs;
    std::size_t m_block = 0;
    std::optional<InputSums> m_gathered; ///< in this pass
    bool m_fusedSums = false;            ///< which lack the bias
    PositionSums m_sums;
    BlockTensors m_tensors;
    std::vector<torch::Tensor> m_kept; ///< of the block before
    std::vector<torch::Tensor> m_next; ///< of this one
};

} // namespace etude
