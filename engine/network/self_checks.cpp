// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cmath>
#include <optional>

#include <torch/torch.h>

#include "engine/core/random.h"
#include "engine/evaluation/metrics.h"
#include "engine/network/adam.h"
#include "engine/network/allocated_memory.h"
#include "engine/network/population_statistics.h"
#include "engine/network/reference_block.h"
#include "engine/network/self_checks.h"

namespace etude {

namespace {

constexpr int kBands = 24;
constexpr int kFrames = 40;
constexpr int kTags = 3;
constexpr int kClips = 6;

NetworkPlan smallPlan() {
    NetworkConfig config;
    config.width = 8;
    config.depth = 3;
    return planNetwork(config, {kBands, kFrames}, kTags).value();
}

/// Standard normal numbers in double.
torch::Tensor normal(std::vector<std::int64_t> shape, std::uint32_t index, Device device) {
    torch::Tensor values = torch::empty(shape, torch::kFloat64);
    Random random(17, Purpose::Corpus, 0, index);
    for (std::int64_t i = 0; i < values.numel(); ++i)
        values.data_ptr<double>()[i] = random.normal();
    return values.to(torchDevice(device));
}

/// A network in double with its gradients after one backward pass over the same batch, and what they came from.
struct Probe {
    explicit Probe(Device device, torch::Dtype dtype = torch::kFloat64)
        : net(plan, 3)
        , inputs(normal({kClips, 1, kBands, kFrames}, 1, device).to(dtype))
        , targets((normal({kClips, kTags}, 2, device) > 0).to(dtype)) {
        net.to(torchDevice(device), dtype);
    }

    [[nodiscard]] torch::Tensor loss() { return taggingLoss(net.forward(inputs), targets); }

    [[nodiscard]] std::vector<torch::Tensor> gradients(const torch::Tensor& of) {
        return torch::autograd::grad({of}, net.parameters());
    }

    NetworkPlan plan = smallPlan();
    ConvNet net;
    torch::Tensor inputs;
    torch::Tensor targets;
};

double largest(const torch::Tensor& tensor) {
    return tensor.detach().to(torch::kFloat64).abs().max().item<double>();
}

torch::Tensor inDouble(const torch::Tensor& tensor) {
    return tensor.detach().to(torch::kCPU, torch::kFloat64);
}

/// The largest difference over all tensors, relative to the largest value of all: the gradient of a bias before batch
/// normalisation is rounding noise around zero.
double distance(const std::vector<torch::Tensor>& ours, const std::vector<torch::Tensor>& theirs) {
    double difference = 0.0;
    double scale = 0.0;
    for (std::size_t i = 0; i < theirs.size(); ++i) {
        difference = std::max(difference, largest(inDouble(ours[i]) - inDouble(theirs[i])));
        scale = std::max(scale, largest(theirs[i]));
    }
    return difference / scale;
}

/// The norm of the difference over all tensors, relative to the norm. In 16 bits another position of a pooling cell can
/// be the largest, which moves a gradient to another place whole: single ones are no measure then.
double relativeNorm(const std::vector<torch::Tensor>& ours, const std::vector<torch::Tensor>& theirs) {
    double difference = 0.0;
    double norm = 0.0;
    for (std::size_t i = 0; i < theirs.size(); ++i) {
        difference += (inDouble(ours[i]) - inDouble(theirs[i])).square().sum().item<double>();
        norm += inDouble(theirs[i]).square().sum().item<double>();
    }
    return std::sqrt(difference / norm);
}

/// The ways to compute blocks on the device.
std::vector<Execution> executions(Device device) {
    std::vector<Execution> all{{.operators = Execution::Operators::Stock},
                               {.operators = Execution::Operators::Stock, .layout = Execution::Layout::ChannelsLast}};
    if (!device.isGpu())
        for (const InstructionSet set : availableInstructionSets())
            all.push_back({.operators = Execution::Operators::Fused, .instructions = set});
    return all;
}

double forwardAgainstReference(Device device) {
    Probe probe(device);
    Probe processor{Device{}};
    double largestDistance = 0.0;
    for (const bool training : {true, false}) {
        const torch::NoGradGuard guard;
        probe.net.train(training);
        processor.net.train(training);
        const std::vector<torch::Tensor> reference{referenceLogits(processor.net, processor.inputs)};
        // Only training has changed the statistics that are used then.
        for (std::size_t i = 0; i < probe.net.blocks->size(); ++i) {
            probe.net.block(i).norm->running_mean.copy_(processor.net.block(i).norm->running_mean);
            probe.net.block(i).norm->running_var.copy_(processor.net.block(i).norm->running_var);
        }
        for (const Execution& execution : executions(device)) {
            probe.net.compute(execution, Precision::Float32, false);
            largestDistance = std::max(largestDistance, distance({probe.net.forward(probe.inputs)}, reference));
        }
    }
    return largestDistance;
}

/// Logits by statistics that are recomputed from two batches, against the same from all inputs at once.
double populationAgainstReference(Device device) {
    const torch::NoGradGuard guard;
    Probe probe(device);
    Probe processor{Device{}};
    const std::vector<torch::Tensor> reference{referencePopulationLogits(processor.net, processor.inputs)};
    probe.net.eval();
    double largestDistance = 0.0;
    for (const Execution& execution : executions(device)) {
        probe.net.compute(execution, Precision::Float32, false);
        std::optional<InputSums> inputs;
        PopulationStatistics statistics(probe.net, kClips, inputs);
        do {
            if (statistics.needsInputs())
                for (const torch::Tensor& batch : probe.inputs.split(kClips - 2))
                    statistics.add(batch);
        } while (statistics.finishBlock());
        largestDistance = std::max(largestDistance, distance({probe.net.forward(probe.inputs)}, reference));
    }
    return largestDistance;
}

double gradientsAgainstReference(Device device) {
    Probe probe(device);
    Probe processor{Device{}};
    const torch::Tensor loss = torch::binary_cross_entropy(
        torch::sigmoid(referenceLogits(processor.net, processor.inputs)), processor.targets, {}, at::Reduction::Mean);
    const auto reference = processor.gradients(loss);
    double largestDistance = 0.0;
    for (const Execution& execution : executions(device)) {
        probe.net.compute(execution, Precision::Float32, false);
        largestDistance = std::max(largestDistance, distance(probe.gradients(probe.loss()), reference));
    }
    return largestDistance;
}

/// In each parameter along one random direction; the distance of the derivatives, relative to the largest.
double gradientsAgainstDifferences(Device device) {
    constexpr double kStep = 1e-5;
    Probe probe(device);
    const auto gradients = probe.gradients(probe.loss());
    const torch::NoGradGuard guard;
    std::vector<torch::Tensor> exact;
    std::vector<torch::Tensor> differences;
    std::uint32_t index = 100;
    for (torch::Tensor parameter : probe.net.parameters()) {
        torch::Tensor direction = normal(parameter.sizes().vec(), index++, device);
        direction /= direction.norm();
        parameter.add_(direction, kStep);
        const torch::Tensor above = probe.loss();
        parameter.add_(direction, -2.0 * kStep);
        const torch::Tensor below = probe.loss();
        parameter.add_(direction, kStep);
        differences.push_back((above - below) / (2.0 * kStep));
        exact.push_back((gradients[exact.size()] * direction).sum());
    }
    return distance(exact, differences);
}

/// A step's gradients in the precision on the device, against double on the processor.
double gradientsIn(Precision precision, Device device) {
    Probe exact{Device{}};
    const auto reference = exact.gradients(exact.loss());
    double largestDistance = 0.0;
    for (const Execution& execution : executions(device)) {
        Probe probe(device, torch::kFloat32);
        probe.net.compute(execution, precision, device.isGpu());
        const auto gradients = probe.gradients(probe.loss());
        largestDistance =
            std::max(largestDistance, precision == Precision::Float32 ? distance(gradients, reference)
                                                                      : relativeNorm(gradients, reference));
    }
    return largestDistance;
}

double float32Gradients(Device device) {
    return gradientsIn(Precision::Float32, device);
}

double bfloat16Gradients(Device device) {
    return gradientsIn(Precision::BFloat16, device);
}

double float16Gradients(Device device) {
    return gradientsIn(Precision::Float16, device);
}

/// Of a step in float32.
double loss32(Device device) {
    Probe exact{Device{}};
    Probe single(device, torch::kFloat32);
    return std::abs(single.loss().item<double>() / exact.loss().item<double>() - 1.0);
}

/// What a step's tensors take at most, against what they are reckoned with before a run; without the batches that
/// are sent, and weights and moments, which are no matter of the step.
double memoryAgainstReckoned(Device device) {
    constexpr int kLargeBatch = 16;
    const NetworkPlan plan = planNetwork({}, {96, 1360}, 50).value();
    const torch::Tensor inputs =
        normal({kLargeBatch, 1, plan.input.bands, plan.input.frames}, 1, device).to(torch::kFloat32);
    double largestDistance = 0.0;
    for (const Precision precision : {Precision::Float32, Precision::BFloat16}) {
        ConvNet net(plan, 3);
        net.to(torchDevice(device));
        net.compute(usualExecution(device, precision), precision, true);
        const std::int64_t taken = peakOfTensors(device, [&] { net.forward(inputs).square().sum().backward(); });
        const std::int64_t sent = 2 * 4 * inputs.numel();
        const std::int64_t reckoned =
            plan.gpuTrainingBytes(kLargeBatch, bytesOf(precision)) - sent - 3 * 4 * plan.parameters;
        largestDistance =
            std::max(largestDistance, std::abs(static_cast<double>(taken) / static_cast<double>(reckoned) - 1.0));
    }
    return largestDistance;
}

double lossClosedForm(Device device) {
    const auto options = torch::TensorOptions(torch::kFloat64).device(torchDevice(device));
    const torch::Tensor logits = torch::tensor({0.0, 2.0, -1.0, 800.0}, options).reshape({2, 2});
    const torch::Tensor targets = torch::tensor({1.0, 0.0, 0.0, 0.0}, options).reshape({2, 2});
    const double expected = (std::log(2.0) + std::log1p(std::exp(2.0)) + std::log1p(std::exp(-1.0)) + 800.0) / 4.0;
    return std::abs(taggingLoss(logits, targets).item<double>() / expected - 1.0);
}

/// Under a constant gradient g both corrected moments are exact: each step is lr g / (|g| + epsilon).
double adamClosedForm(Device device) {
    constexpr int kSteps = 100;
    TrainingConfig config;
    config.learningRate = 0.01;
    const std::vector<double> gradient{3.0, -1e-3, 1e-8, 0.0};
    const auto options = torch::TensorOptions(torch::kFloat64).device(torchDevice(device));
    const torch::Tensor slope = torch::tensor(gradient, options);
    const torch::Tensor parameter = torch::zeros({4}, options).requires_grad_(true);
    Adam adam({parameter}, config);
    for (int step = 0; step < kSteps; ++step) {
        adam.clearGradients();
        (parameter * slope).sum().backward();
        adam.step();
    }
    std::vector<double> expected;
    for (const double g : gradient)
        expected.push_back(-kSteps * config.learningRate * g / (std::abs(g) + config.adamEpsilon));
    return distance({parameter.detach()}, {torch::tensor(expected, options)});
}

double metricsClosedForms(Device) {
    struct Case {
        std::array<float, 4> scores;
        std::array<std::uint8_t, 4> labels;
        double rocAuc;
        double prAuc;
    };
    const Case cases[] = {
        {{4, 3, 2, 1}, {1, 1, 0, 0}, 1.0, 1.0},
        {{4, 3, 2, 1}, {0, 0, 1, 1}, 0.0, (1.0 / 3.0 + 1.0 / 2.0) / 2.0},
        {{4, 3, 3, 1}, {1, 1, 0, 0}, 0.875, (1.0 + 2.0 / 3.0) / 2.0}, // a tie of both classes
        {{5, 5, 5, 5}, {1, 0, 0, 0}, 0.5, 0.25},
    };
    double error = 0.0;
    for (const Case& one : cases) {
        error = std::max(error, std::abs(rocAuc(one.scores, one.labels).value() - one.rocAuc));
        error = std::max(error, std::abs(averagePrecision(one.scores, one.labels).value() - one.prAuc));
    }
    const std::array<std::uint8_t, 4> oneClass{1, 1, 1, 1};
    return rocAuc(cases[0].scores, oneClass) ? 1.0 : error;
}

} // namespace

std::span<const SelfCheckDefinition> numericalChecks() {
    static constexpr SelfCheckDefinition checks[] = {
        {"network.forward", "logits against the paper's order on the processor, in double, relative", 1e-12,
         forwardAgainstReference},
        {"network.population", "logits by recomputed statistics against their formula, in double, relative", 1e-12,
         populationAgainstReference},
        {"network.gradients", "gradients against the paper's order on the processor, in double, relative", 1e-10,
         gradientsAgainstReference},
        {"network.differences", "gradients against finite differences, in double, relative", 1e-7,
         gradientsAgainstDifferences},
        {"network.float32", "gradients in float32 against double on the processor, relative", 1e-4, float32Gradients},
        {"network.float32_loss", "a step's loss in float32 against double on the processor, relative", 1e-5, loss32},
        {"network.bfloat16", "gradients in bfloat16 against double on the processor, norms, relative", 0.25,
         bfloat16Gradients},
        {"network.float16", "gradients in float16 against double on the processor, norms, relative", 0.04,
         float16Gradients, SelfCheckDefinition::On::Gpu},
        {"network.memory", "bytes of a step's tensors against those reckoned for a GPU, relative", 0.1,
         memoryAgainstReckoned, SelfCheckDefinition::On::Gpu},
        {"loss.closed_form", "binary cross-entropy against its formula, in double, relative", 1e-14, lossClosedForm},
        {"adam.closed_form", "100 steps of ADAM against their formula, in double, relative", 1e-12, adamClosedForm},
        {"metrics.closed_form", "ROC-AUC and average precision against known values", 1e-15, metricsClosedForms},
    };
    return checks;
}

} // namespace etude
