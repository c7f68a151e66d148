// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <torch/torch.h>

#include "engine/experiment/run_spec.h"

namespace etude {

/// ADAM (Kingma, Ba, ICLR 2015, Algorithm 1). Its whole state is the number of steps and two moments for each
/// parameter, open to be saved and restored exactly; libtorch's own keeps them differently from version to version.
class Adam {
public:
    /// The parameters are shared with the network.
    Adam(std::vector<torch::Tensor> parameters, const TrainingConfig& config);

    /// Sets all gradients to zero.
    void clearGradients();
    /// One step along the gradients that backward() left in the parameters.
    void step();

    std::int64_t steps = 0;
    std::vector<torch::Tensor> firstMoments; ///< one for each parameter, of its shape
    std::vector<torch::Tensor> secondMoments;

private:
    std::vector<torch::Tensor> m_parameters;
    double m_learningRate;
    double m_beta1;
    double m_beta2;
    double m_epsilon;
};

} // namespace etude
