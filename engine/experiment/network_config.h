// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/fields.h"

namespace etude {

/// The ConvNet of Choi et al., Fig. 1: `depth` blocks of convolution (same padding) -> batch normalisation -> ELU ->
/// max-pooling, then one fully connected layer with a sigmoid per tag. The poolings follow from the input's shape; see
/// NetworkPlan. Defaults are the paper's and, where it is silent, its authors' code in Keras 1.2.2: convolutions
/// He-normal (untruncated, fan-in), last layer Glorot-uniform, biases zero.
struct NetworkConfig {
    int width = 32; ///< feature maps of each convolution
    int depth = 5;  ///< blocks
    int kernel = 3; ///< side of the square kernels, odd
    double batchNormEpsilon = 1e-3;
    double batchNormMomentum = 0.99; ///< Keras' meaning: the share of the old running statistics that is kept

    bool operator==(const NetworkConfig&) const = default;

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("width", self.width, Range{1, 1024, "maps"});
        visit("depth", self.depth, Range{1, 8, "blocks"});
        visit("kernel", self.kernel, Range{1, 15});
        visit("batch_norm_epsilon", self.batchNormEpsilon, Range{1e-12, 1});
        visit("batch_norm_momentum", self.batchNormMomentum, Range{0, 0.999999});
    }
    [[nodiscard]] Result<void> check() const {
        if (kernel % 2 == 0)
            return rangeError("kernel", std::to_string(kernel), "odd, so that padding can keep the size");
        return {};
    }
};

} // namespace etude
