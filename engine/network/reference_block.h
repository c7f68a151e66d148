// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/network/conv_net.h"

namespace etude {

/// A block as the paper draws it, by libtorch's operators alone: convolution, batch normalisation, ELU, max-pooling.
/// What the faster forms are held to, in the self-test, the tests and the benchmark. Statistics are used and moved as
/// ConvBlock::forward() does.
[[nodiscard]] torch::Tensor referenceBlock(ConvBlock& block, const torch::Tensor& input);

/// The network's logits [clips, tags] by such blocks, without dropout.
[[nodiscard]] torch::Tensor referenceLogits(ConvNet& net, const torch::Tensor& input);

/// The same, normalised by the mean and the population variance of these very inputs, block after block; nothing of
/// the network is changed. What PopulationStatistics is held to.
[[nodiscard]] torch::Tensor referencePopulationLogits(ConvNet& net, const torch::Tensor& input);

} // namespace etude
