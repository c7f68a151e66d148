// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/network/reference_block.h"

namespace etude {

torch::Tensor referenceBlock(ConvBlock& block, const torch::Tensor& input) {
    return torch::max_pool2d(torch::elu(block.norm(block.conv(input))), block.pool, block.pool);
}

torch::Tensor referenceLogits(ConvNet& net, const torch::Tensor& input) {
    torch::Tensor maps = input;
    for (std::size_t i = 0; i < net.blocks->size(); ++i)
        maps = referenceBlock(net.block(i), maps);
    return net.output(maps.flatten(1));
}

} // namespace etude
