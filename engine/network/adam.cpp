// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/network/adam.h"

#include <cmath>

namespace etude {

Adam::Adam(std::vector<torch::Tensor> parameters, const TrainingConfig& config)
    : m_parameters(std::move(parameters))
    , m_learningRate(config.learningRate)
    , m_beta1(config.beta1)
    , m_beta2(config.beta2)
    , m_epsilon(config.adamEpsilon) {
    for (const torch::Tensor& parameter : m_parameters) {
        firstMoments.push_back(torch::zeros_like(parameter).detach());
        secondMoments.push_back(torch::zeros_like(parameter).detach());
    }
}

void Adam::clearGradients() {
    for (torch::Tensor& parameter : m_parameters)
        parameter.mutable_grad() = torch::Tensor();
}

void Adam::step() {
    const torch::NoGradGuard guard;
    ++steps;
    const double firstCorrection = 1.0 - std::pow(m_beta1, static_cast<double>(steps));
    const double secondCorrection = 1.0 - std::pow(m_beta2, static_cast<double>(steps));
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        const torch::Tensor gradient = m_parameters[i].grad();
        firstMoments[i].mul_(m_beta1).add_(gradient, 1.0 - m_beta1);
        secondMoments[i].mul_(m_beta2).addcmul_(gradient, gradient, 1.0 - m_beta2);
        const torch::Tensor deviation = (secondMoments[i] / secondCorrection).sqrt_().add_(m_epsilon);
        m_parameters[i].addcdiv_(firstMoments[i], deviation, -m_learningRate / firstCorrection);
    }
}

} // namespace etude
