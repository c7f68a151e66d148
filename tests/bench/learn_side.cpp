// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/learn_side.h"

#include <chrono>
#include <cmath>
#include <iostream>

#include <torch/torch.h>

#include "engine/core/json.h"
#include "engine/core/random.h"
#include "engine/network/adam.h"
#include "engine/network/libtorch.h"
#include "engine/network/reference_block.h"
#include "engine/network/trainer.h"
#include "tests/bench/measurements.h"

namespace etude::bench {

namespace {

constexpr std::uint64_t kSeed = 2018;

using Clock = std::chrono::steady_clock;

double since(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// As tests/reference/make_network_reference.py makes them.
torch::Tensor makeInputs(std::vector<std::int64_t> shape) {
    torch::Tensor inputs = torch::empty(shape);
    Random random(kSeed, Purpose::Corpus, 0, 0);
    for (std::int64_t i = 0; i < inputs.numel(); ++i)
        inputs.data_ptr<float>()[i] = static_cast<float>(std::sqrt(12.0) * (random.uniform() - 0.5));
    return inputs;
}

torch::Tensor makeTargets(int clips) {
    torch::Tensor targets = torch::empty({clips, kTags});
    Random random(kSeed, Purpose::Corpus, 0, 1);
    for (std::int64_t i = 0; i < targets.numel(); ++i)
        targets.data_ptr<float>()[i] = random.next() % 3 == 0 ? 1.0F : 0.0F;
    return targets;
}

class Side {
public:
    explicit Side(const LearnCase& what)
        : m_paper(what.variant.starts_with("paper"))
        , m_net(planNetwork({}, inputShape(what.input), kTags).value(), kSeed)
        , m_adam(m_net.parameters(), TrainingConfig{})
        , m_inputs(makeInputs({what.batch, 1, inputShape(what.input).bands, inputShape(what.input).frames}))
        , m_targets(makeTargets(what.batch)) {
        if (what.variant == "stock")
            m_net.execution.operators = Execution::Operators::Stock;
        if (what.variant == "avx2")
            m_net.execution.instructions = InstructionSet::Avx2;
        if (what.variant == "bfloat16")
            m_net.precision = Precision::BFloat16;
    }

    Json steps(int count) {
        std::vector<double> times;
        double loss = 0.0;
        for (int i = 0; i < count; ++i) {
            const auto start = Clock::now();
            m_adam.clearGradients();
            const torch::Tensor value =
                taggingLoss(m_paper ? referenceLogits(m_net, m_inputs) : m_net.forward(m_inputs), m_targets);
            value.backward();
            m_adam.step();
            times.push_back(since(start));
            loss = value.item<double>();
        }
        return {{"ms", times}, {"loss", loss}};
    }

    /// Each block on values of its own, as large as what the block before gives.
    Json blocks(int count) {
        Json all = Json::array();
        torch::Tensor maps = m_inputs;
        for (std::size_t i = 0; i < m_net.blocks->size(); ++i) {
            std::vector<double> forward;
            std::vector<double> backward;
            torch::Tensor out;
            for (int round = 0; round < count; ++round) {
                torch::Tensor input = maps.detach();
                input.set_requires_grad(i > 0);
                auto start = Clock::now();
                out = m_paper ? referenceBlock(m_net.block(i), input)
                              : m_net.block(i).forward(input, m_net.execution, m_net.precision);
                forward.push_back(since(start));
                const torch::Tensor gradient = torch::ones_like(out);
                start = Clock::now();
                out.backward(gradient);
                backward.push_back(since(start));
            }
            all.push_back({{"forward_ms", median(forward)}, {"backward_ms", median(backward)}});
            maps = out;
        }
        return {{"blocks", all}};
    }

private:
    bool m_paper;
    ConvNet m_net;
    Adam m_adam;
    torch::Tensor m_inputs;
    torch::Tensor m_targets;
};

} // namespace

void serveLearning(const LearnCase& what) {
    if (what.variant != "paper")
        keepFreedPages();
    configureLibtorch(what.threads);
    Side side(what);
    std::cout << dumpJson({{"libtorch", libtorchVersion()}, {"operators", executionText({})}}) << std::endl;
    for (std::string line; std::getline(std::cin, line);) {
        const Json request = parseJson(line);
        std::cout << dumpJson(request.contains("steps") ? side.steps(request["steps"]) : side.blocks(request["blocks"]))
                  << std::endl;
    }
}

} // namespace etude::bench
