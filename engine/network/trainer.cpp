// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/network/trainer.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

#include <torch/torch.h>

#include "engine/network/adam.h"
#include "engine/network/conv_net.h"

namespace etude {

namespace {

/// A tensor over the vector's memory, which must outlive it.
torch::Tensor view(std::vector<float>& values, std::vector<std::int64_t> shape) {
    return torch::from_blob(values.data(), shape, torch::kFloat32);
}

StoredTensor store(const std::string& name, const torch::Tensor& tensor) {
    const torch::Tensor plain = tensor.detach().to(torch::kCPU).contiguous();
    const auto* begin = plain.data_ptr<float>();
    return {name, plain.sizes().vec(), std::vector<float>(begin, begin + plain.numel())};
}

double meanAbsolute(const torch::Tensor& tensor) {
    return tensor.detach().to(torch::kFloat64).abs().mean().item<double>();
}

} // namespace

struct Trainer::Parts {
    Parts(const NetworkPlan& plan, const TrainingConfig& config, std::uint64_t initialisationSeed,
          std::uint64_t dropout, torch::Device on)
        : shape{0, 1, plan.input.bands, plan.input.frames}
        , device(on)
        , net(plan, initialisationSeed)
        , adam(parametersOn(device), config)
        , dropoutSeed(dropout) {}

    std::vector<torch::Tensor> parametersOn(torch::Device where) {
        net.to(where);
        return net.parameters();
    }

    torch::Tensor inputs(Batch& batch) {
        shape[0] = static_cast<std::int64_t>(batch.clips);
        return view(batch.inputs, shape).to(device);
    }
    torch::Tensor targets(Batch& batch) const {
        return view(batch.targets, {static_cast<std::int64_t>(batch.clips), net.output->options.out_features()})
            .to(device);
    }

    /// Everything that a checkpoint keeps, by name; the tensors share their memory with the network and the optimiser.
    std::vector<std::pair<std::string, torch::Tensor>> tensors() const {
        std::vector<std::pair<std::string, torch::Tensor>> all;
        for (const auto& entry : net.named_parameters())
            all.emplace_back(entry.key(), entry.value());
        const std::size_t parameters = all.size();
        for (const auto& entry : net.named_buffers())
            if (entry.value().is_floating_point()) // not the count of batches, which nothing reads
                all.emplace_back(entry.key(), entry.value());
        for (std::size_t i = 0; i < parameters; ++i) {
            all.emplace_back("adam.first." + all[i].first, adam.firstMoments[i]);
            all.emplace_back("adam.second." + all[i].first, adam.secondMoments[i]);
        }
        return all;
    }

    std::vector<std::int64_t> shape;
    torch::Device device;
    ConvNet net;
    Adam adam;
    std::uint64_t dropoutSeed = 0;
};

Trainer::Trainer(const NetworkPlan& plan, const TrainingConfig& config, std::uint64_t initialisationSeed,
                 std::uint64_t dropoutSeed, Device device, Execution execution)
    : m_parts(std::make_unique<Parts>(
          plan, config, initialisationSeed, dropoutSeed,
          device.isGpu() ? torch::Device(torch::kCUDA, static_cast<torch::DeviceIndex>(device.gpu)) : torch::kCPU)) {
    m_parts->net.execution = execution;
    m_parts->net.precision = config.precision;
}

Trainer::~Trainer() = default;

double Trainer::trainStep(Batch& batch) {
    m_parts->net.train();
    m_parts->adam.clearGradients();
    const Random dropout = dropoutRandom(m_parts->dropoutSeed, m_parts->adam.steps);
    const torch::Tensor logits = m_parts->net.forward(m_parts->inputs(batch), dropout);
    const torch::Tensor loss = taggingLoss(logits, m_parts->targets(batch));
    const double value = loss.item<double>();
    if (std::isfinite(value)) {
        loss.backward();
        m_parts->adam.step();
    }
    return value;
}

Trainer::Prediction Trainer::predict(Batch& batch) {
    const torch::NoGradGuard guard;
    m_parts->net.eval();
    const torch::Tensor logits = m_parts->net.forward(m_parts->inputs(batch));
    const double loss = taggingLoss(logits, m_parts->targets(batch)).item<double>();
    return {loss, store("scores", torch::sigmoid(logits)).values};
}

NetworkState Trainer::state() const {
    NetworkState state{m_parts->adam.steps, {}};
    for (const auto& [name, tensor] : m_parts->tensors())
        state.tensors.push_back(store(name, tensor));
    return state;
}

Result<void> Trainer::restore(const NetworkState& state) {
    const torch::NoGradGuard guard;
    const auto targets = m_parts->tensors();
    std::vector<const StoredTensor*> sources;
    for (const auto& [name, tensor] : targets) {
        const auto found = std::ranges::find(state.tensors, name, &StoredTensor::name);
        if (found == state.tensors.end() || found->shape != tensor.sizes().vec())
            return Error{ErrorKind::Corrupt, say("The checkpoint holds no tensor '%1' of the network's shape.", name)};
        sources.push_back(&*found);
    }
    for (std::size_t i = 0; i < targets.size(); ++i) {
        std::vector<float> values = sources[i]->values;
        torch::Tensor(targets[i].second).copy_(view(values, sources[i]->shape));
    }
    m_parts->adam.steps = state.step;
    return {};
}

double Trainer::firstBias() const {
    return meanAbsolute(m_parts->net.block(0).conv->bias);
}

double Trainer::firstWeight() const {
    return meanAbsolute(m_parts->net.block(0).conv->weight);
}

} // namespace etude
