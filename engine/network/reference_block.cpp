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

torch::Tensor referencePopulationLogits(ConvNet& net, const torch::Tensor& input) {
    torch::Tensor maps = input;
    for (std::size_t i = 0; i < net.blocks->size(); ++i) {
        ConvBlock& block = net.block(i);
        const auto byChannel = [](const torch::Tensor& values) { return values.view({1, -1, 1, 1}); };
        const torch::Tensor z = block.conv(maps);
        const torch::Tensor apart = z - z.mean({0, 2, 3}, /*keepdim=*/true);
        const torch::Tensor variance = apart.square().mean({0, 2, 3}, /*keepdim=*/true);
        const torch::Tensor normalised = apart / (variance + block.norm->options.eps()).sqrt();
        maps = torch::max_pool2d(torch::elu(byChannel(block.norm->weight) * normalised + byChannel(block.norm->bias)),
                                 block.pool, block.pool);
    }
    return net.output(maps.flatten(1));
}

} // namespace etude
