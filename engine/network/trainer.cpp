// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/network/trainer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <span>
#include <utility>

#include <torch/torch.h>

#include "engine/network/adam.h"
#include "engine/network/conv_net.h"
#include "engine/network/device_batches.h"
#include "engine/network/loss_scale.h"
#include "engine/network/population_statistics.h"

namespace etude {

namespace {

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
          std::uint64_t dropout, torch::Device on, const Execution& execution)
        : device(on)
        , net(plan, initialisationSeed)
        , adam(parameters(execution, config.precision), config)
        , batches(on, plan.input.bands, plan.input.frames, plan.tags)
        , dropoutSeed(dropout) {
        if (config.precision == Precision::Float16)
            scale.emplace();
    }

    std::vector<torch::Tensor> parameters(const Execution& execution, Precision precision) {
        net.to(device);
        net.compute(execution, precision, device.is_cuda());
        return net.parameters();
    }

    /// Takes the loss scale out of the gradients. Whether all of them are finite.
    bool unscaleGradients() {
        const torch::NoGradGuard guard;
        torch::Tensor largest = torch::zeros({}, device);
        for (const torch::Tensor& parameter : net.parameters())
            largest = torch::maximum(largest, torch::Tensor(parameter.grad()).div_(scale->factor).abs().max());
        return std::isfinite(largest.item<double>());
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

    /// Statistics that were recomputed are of other weights now.
    void normaliseByRunningStatistics() {
        for (std::size_t i = 0; i < net.blocks->size(); ++i)
            net.block(i).normaliseBy({}, {});
    }

    torch::Device device;
    ConvNet net;
    Adam adam;
    DeviceBatches batches;
    std::optional<LossScale> scale; ///< in float16
    std::uint64_t dropoutSeed = 0;
    std::optional<InputSums> inputSums; ///< of the clips that statistics are recomputed over
};

Trainer::Trainer(const NetworkPlan& plan, const TrainingConfig& config, std::uint64_t initialisationSeed,
                 std::uint64_t dropoutSeed, Device device, Execution execution)
    : m_parts(std::make_unique<Parts>(plan, config, initialisationSeed, dropoutSeed, torchDevice(device), execution)) {}

Trainer::~Trainer() = default;

Trainer::Sent::Sent(std::unique_ptr<SentBatch> batch)
    : m_batch(std::move(batch)) {}
Trainer::Sent::Sent(Sent&&) noexcept = default;
Trainer::Sent& Trainer::Sent::operator=(Sent&&) noexcept = default;
Trainer::Sent::~Sent() = default;

void Trainer::keepInputs(std::int64_t places) {
    m_parts->batches.keep(places, m_parts->net.inputType());
}

std::int64_t Trainer::keptInputBytes() const {
    return m_parts->batches.inputValues() * static_cast<std::int64_t>(torch::elementSize(m_parts->net.inputType()));
}

Trainer::Sent Trainer::send(Batch batch) {
    return Sent(std::make_unique<SentBatch>(m_parts->batches.send(std::move(batch))));
}

std::size_t Trainer::Sent::clips() const {
    return m_batch->batch.clips;
}

double Trainer::trainStep(Sent batch, const std::function<void()>& meanwhile) {
    Parts& parts = *m_parts;
    parts.net.train();
    parts.normaliseByRunningStatistics();
    parts.adam.clearGradients();
    const Random dropout = dropoutRandom(parts.dropoutSeed, parts.adam.steps);
    const torch::Tensor logits = parts.net.forward(parts.batches.inputs(*batch.m_batch), dropout);
    const torch::Tensor loss = taggingLoss(logits, batch.m_batch->targets);
    const bool onGpu = parts.device.is_cuda();
    if (!onGpu && !std::isfinite(loss.item<double>()))
        return loss.item<double>();
    // A GPU goes on while the processor prepares; it is asked for the loss when all its work is laid out.
    (parts.scale ? loss * parts.scale->factor : loss).backward();
    if (onGpu && meanwhile)
        meanwhile();
    const auto value = loss.item<double>();
    if (!std::isfinite(value))
        return value;
    const bool finite = !parts.scale || parts.unscaleGradients();
    if (finite)
        parts.adam.step();
    if (parts.scale) {
        parts.scale->update(finite);
        if (parts.scale->isExhausted())
            return std::numeric_limits<double>::quiet_NaN();
    }
    batch.m_batch.reset();
    if (!onGpu && meanwhile)
        meanwhile();
    return value;
}

Result<void> Trainer::recomputeStatistics(std::int64_t clips, const Pass& pass) {
    Parts& parts = *m_parts;
    parts.net.eval();
    PopulationStatistics statistics(parts.net, clips, parts.inputSums);
    do {
        if (!statistics.needsInputs())
            continue;
        const auto passed = pass([&](Sent batch, const std::function<void()>& meanwhile) {
            statistics.add(parts.batches.inputs(*batch.m_batch));
            batch.m_batch.reset();
            if (meanwhile)
                meanwhile();
        });
        if (!passed)
            return passed;
    } while (statistics.finishBlock());
    return {};
}

Trainer::Prediction Trainer::predict(Sent batch, const std::function<void()>& meanwhile) {
    const torch::NoGradGuard guard;
    Parts& parts = *m_parts;
    parts.net.eval();
    const torch::Tensor logits = parts.net.forward(parts.batches.inputs(*batch.m_batch));
    const torch::Tensor loss = taggingLoss(logits, batch.m_batch->targets);
    const torch::Tensor scores = torch::sigmoid(logits);
    if (parts.device.is_cuda() && meanwhile)
        meanwhile();
    Prediction prediction{loss.item<double>(), store("scores", scores).values};
    batch.m_batch.reset();
    if (!parts.device.is_cuda() && meanwhile)
        meanwhile();
    return prediction;
}

NetworkState Trainer::state() const {
    NetworkState state{m_parts->adam.steps, {}};
    for (const auto& [name, tensor] : m_parts->tensors())
        state.tensors.push_back(store(name, tensor));
    if (const auto& scale = m_parts->scale)
        state.tensors.push_back(
            {kLossScaleTensor, {2}, {static_cast<float>(scale->factor), static_cast<float>(scale->goodSteps)}});
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
    if (m_parts->scale) {
        const auto kept = std::ranges::find(state.tensors, kLossScaleTensor, &StoredTensor::name);
        if (kept == state.tensors.end() || kept->values.size() != 2)
            return Error{ErrorKind::Corrupt,
                         say("The checkpoint holds no tensor '%1' of the network's shape.", kLossScaleTensor)};
        m_parts->scale = LossScale{kept->values[0], std::lround(kept->values[1])};
    }
    for (std::size_t i = 0; i < targets.size(); ++i) {
        std::vector<float> values = sources[i]->values;
        torch::Tensor(targets[i].second).copy_(torch::from_blob(values.data(), sources[i]->shape, torch::kFloat32));
    }
    m_parts->adam.steps = state.step;
    m_parts->normaliseByRunningStatistics();
    return {};
}

double Trainer::firstBias() const {
    return meanAbsolute(m_parts->net.block(0).conv->bias);
}

double Trainer::firstWeight() const {
    return meanAbsolute(m_parts->net.block(0).conv->weight);
}

} // namespace etude
