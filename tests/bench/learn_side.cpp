// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/learn_side.h"

#include <chrono>
#include <iostream>

#include <torch/torch.h>

#include "engine/core/json.h"
#include "engine/network/adam.h"
#include "engine/network/libtorch.h"
#include "engine/network/reference_block.h"
#include "engine/network/trainer.h"
#include "tests/bench/measurements.h"
#include "tests/engine/network/reference_batch.h"

namespace etude::bench {

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

class Side {
public:
    explicit Side(const LearnCase& what)
        : m_paper(what.variant.starts_with("paper"))
        , m_net(planNetwork({}, inputShape(what.input), kTags).value(), test::kReferenceSeed)
        , m_adam(m_net.parameters(), TrainingConfig{})
        , m_inputs(test::makeInputs({what.batch, 1, inputShape(what.input).bands, inputShape(what.input).frames}))
        , m_targets(test::makeTargets(what.batch, kTags)) {
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
