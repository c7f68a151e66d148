// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/learn_side.h"

#include <algorithm>
#include <chrono>
#include <iostream>

#include <torch/torch.h>

#include "engine/core/json.h"
#include "engine/network/adam.h"
#include "engine/network/device.h"
#include "engine/network/libtorch.h"
#include "engine/network/reference_block.h"
#include "engine/network/trainer.h"
#include "tests/bench/measurements.h"
#include "tests/engine/network/reference_batch.h"

namespace etude::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kDrawnClips = 16; // a larger batch repeats them
constexpr std::int64_t kMsdTrainingClips = 201'680;
constexpr double kLossScale = 1024.0;

double since(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// To the size of the batch.
torch::Tensor repeated(const torch::Tensor& drawn, int batch) {
    std::vector<std::int64_t> times(static_cast<std::size_t>(drawn.dim()), 1);
    times[0] = (batch + drawn.size(0) - 1) / drawn.size(0);
    return drawn.repeat(times).narrow(0, 0, batch).contiguous();
}

Execution executionOf(const std::string& variant, Device device, Precision precision) {
    Execution execution = usualExecution(device, precision);
    if (variant == "stock" || variant == "channels_last")
        execution = {.operators = Execution::Operators::Stock,
                     .layout = variant == "stock" ? Execution::Layout::Contiguous : Execution::Layout::ChannelsLast};
    if (variant == "avx2")
        execution.instructions = InstructionSet::Avx2;
    return execution;
}

class Side {
public:
    Side(const LearnCase& what, Device device)
        : m_paper(what.variant.starts_with("paper"))
        , m_device(torchDevice(device))
        , m_plan(planNetwork({}, inputShape(what.input), kTags).value())
        , m_net(onDevice(what, device))
        , m_adam(m_net->parameters(), TrainingConfig{})
        , m_batch(what.batch) {
        const int drawn = std::min(what.batch, kDrawnClips);
        m_hostInputs = repeated(test::makeInputs({drawn, 1, m_plan.input.bands, m_plan.input.frames}), what.batch);
        m_inputs = m_hostInputs.to(m_device);
        m_targets = repeated(test::makeTargets(drawn, kTags), what.batch).to(m_device);
    }

    Json steps(int count) {
        std::vector<double> times;
        double loss = 0.0;
        for (int i = 0; i < count; ++i) {
            const auto start = Clock::now();
            const torch::Tensor value = step(m_inputs);
            wait();
            times.push_back(since(start));
            loss = value.item<double>();
        }
        return {{"ms", times}, {"loss", loss}};
    }

    /// Each block on values of its own, as large as what the block before gives.
    Json blocks(int count) {
        Json all = Json::array();
        torch::Tensor maps = m_inputs.to(m_net->inputType());
        for (std::size_t i = 0; i < m_net->blocks->size(); ++i) {
            std::vector<double> forward;
            std::vector<double> backward;
            torch::Tensor out;
            for (int round = 0; round < count; ++round) {
                torch::Tensor input = maps.detach();
                input.set_requires_grad(i > 0);
                wait();
                auto start = Clock::now();
                out = m_paper ? referenceBlock(m_net->block(i), input)
                              : m_net->block(i).forward(input, m_net->execution, m_net->precision);
                wait();
                forward.push_back(since(start));
                const torch::Tensor gradient = torch::ones_like(out);
                wait();
                start = Clock::now();
                out.backward(gradient);
                wait();
                backward.push_back(since(start));
            }
            all.push_back({{"forward_ms", median(forward)}, {"backward_ms", median(backward)}});
            maps = out;
        }
        return {{"blocks", all}};
    }

    Json copy(int count) {
        constexpr std::int64_t kBytes = std::int64_t{1} << 30;
        const torch::Tensor from = torch::zeros({kBytes}, torch::TensorOptions(torch::kUInt8).device(m_device));
        torch::Tensor to = torch::empty_like(from);
        std::vector<double> times;
        for (int i = 0; i < count; ++i) {
            wait();
            const auto start = Clock::now();
            to.copy_(from);
            wait();
            times.push_back(since(start));
        }
        return {{"gb_per_s", 2e-6 * kBytes / median(times)}};
    }

    Json transfers(int count) {
        const auto timed = [&](const torch::Tensor& from) {
            std::vector<double> times;
            for (int i = 0; i < count; ++i) {
                wait();
                const auto start = Clock::now();
                const torch::Tensor there = from.to(m_device, /*non_blocking=*/true);
                wait();
                times.push_back(since(start));
            }
            return median(times);
        };
        Json answer{{"pageable_ms", timed(m_hostInputs)}};
        answer["locked_ms"] = m_device.is_cuda() ? Json(timed(m_hostInputs.pin_memory())) : Json();
        return answer;
    }

    Json epoch(double seconds, Device device) {
        const torch::Dtype type = m_net->inputType();
        const std::int64_t values = std::int64_t{m_plan.input.bands} * m_plan.input.frames;
        const auto bytes = static_cast<std::int64_t>(torch::elementSize(type)) * values;
        const std::int64_t stepBytes = m_plan.trainingBytes(m_batch, false);
        const std::int64_t fit = (availableMemory(device) - stepBytes) / 10 * 9 / bytes;
        const std::int64_t clips = std::clamp<std::int64_t>(fit, m_batch, kMsdTrainingClips);
        torch::Tensor resident = torch::empty({clips, values}, torch::TensorOptions(type).device(m_device));
        resident.normal_();
        const torch::Tensor order = torch::randperm(clips, torch::TensorOptions(torch::kInt64).device(m_device));
        wait();
        const auto start = Clock::now();
        std::int64_t trained = 0;
        for (std::int64_t first = 0; since(start) < 1e3 * seconds && trained < kMsdTrainingClips; first += m_batch) {
            if (first + m_batch > clips)
                first = 0;
            const torch::Tensor inputs = resident.index_select(0, order.narrow(0, first, m_batch))
                                             .view({m_batch, 1, m_plan.input.bands, m_plan.input.frames});
            static_cast<void>(step(inputs).item<double>());
            trained += m_batch;
        }
        wait();
        return {{"clips_resident", clips}, {"clips_trained", trained}, {"seconds", since(start) / 1e3}};
    }

private:
    std::shared_ptr<ConvNet> onDevice(const LearnCase& what, Device device) const {
        auto net = std::make_shared<ConvNet>(m_plan, test::kReferenceSeed);
        net->to(m_device);
        const Precision precision = enumFromName<Precision>(what.variant).value_or(Precision::Float32);
        net->compute(executionOf(what.variant, device, precision), precision, device.isGpu());
        return net;
    }

    torch::Tensor step(const torch::Tensor& inputs) {
        m_adam.clearGradients();
        const torch::Tensor value =
            taggingLoss(m_paper ? referenceLogits(*m_net, inputs) : m_net->forward(inputs), m_targets);
        if (m_net->precision == Precision::Float16) {
            (value * kLossScale).backward();
            for (const torch::Tensor& parameter : m_net->parameters())
                torch::Tensor(parameter.grad()).div_(kLossScale);
        } else {
            value.backward();
        }
        m_adam.step();
        return value;
    }

    void wait() const {
        if (m_device.is_cuda())
            torch::cuda::synchronize();
    }

    bool m_paper;
    torch::Device m_device;
    NetworkPlan m_plan;
    std::shared_ptr<ConvNet> m_net;
    Adam m_adam;
    int m_batch;
    torch::Tensor m_hostInputs;
    torch::Tensor m_inputs;
    torch::Tensor m_targets;
};

Json answerOf(Side& side, const Json& request, Device device) {
    if (request.contains("steps"))
        return side.steps(request["steps"]);
    if (request.contains("blocks"))
        return side.blocks(request["blocks"]);
    if (request.contains("copy"))
        return side.copy(request["copy"]);
    if (request.contains("transfers"))
        return side.transfers(request["transfers"]);
    return side.epoch(request["epoch"], device);
}

} // namespace

void serveLearning(const LearnCase& what) {
    if (what.variant != "paper")
        keepFreedPages();
    configureLibtorch(what.threads);
    const auto device = chooseDevice(what.device);
    if (!device) {
        std::cout << dumpJson({{"error", device.error().message}}) << std::endl;
        return;
    }
    Side side(what, *device);
    std::cout << dumpJson({{"libtorch", libtorchVersion()},
                           {"device", deviceText(*device)},
                           {"operators", executionText(usualExecution(*device, Precision::Float32))}})
              << std::endl;
    for (std::string line; std::getline(std::cin, line);)
        std::cout << dumpJson(answerOf(side, parseJson(line), *device)) << std::endl;
}

} // namespace etude::bench
