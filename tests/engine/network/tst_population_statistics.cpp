// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include <QTest>

#include "engine/network/libtorch.h"
#include "engine/network/population_statistics.h"
#include "engine/network/reference_block.h"
#include "tests/engine/network/tensors.h"
#include "tests/support/must.h"
#include "tests/support/near.h"

using namespace etude;
using test::difference;

namespace {

constexpr std::int64_t kClips = 10;
constexpr std::int64_t kMany = std::int64_t{1} << 40; ///< clips of which nothing is kept

std::vector<Execution> executions() {
    std::vector<Execution> all{{.operators = Execution::Operators::Stock},
                               {.operators = Execution::Operators::Stock, .layout = Execution::Layout::ChannelsLast}};
    for (const InstructionSet set : availableInstructionSets())
        all.push_back({.operators = Execution::Operators::Fused, .instructions = set});
    return all;
}

NetworkConfig configOf(int kernel) {
    NetworkConfig config;
    config.width = 5;
    config.depth = 3;
    config.kernel = kernel;
    config.convolutionBias = 0.7;
    config.batchNormGamma = 1.3;
    config.batchNormBeta = -0.2;
    return config;
}

torch::Tensor inputs(torch::Dtype type) {
    const torch::Tensor values = test::normal({kClips, 1, 20, 30}, Random(5, Purpose::Corpus)) + 3.0;
    return values.to(type);
}

/// How many passes over the inputs it took, in batches of 4.
int recompute(ConvNet& net, const torch::Tensor& values, std::optional<InputSums>& sums, std::int64_t clips = kClips) {
    int passes = 0;
    net.eval();
    PopulationStatistics statistics(net, clips, sums);
    do {
        if (!statistics.needsInputs())
            continue;
        ++passes;
        for (const torch::Tensor& batch : values.split(4))
            statistics.add(batch);
    } while (statistics.finishBlock());
    return passes;
}

torch::Tensor logits(ConvNet& net, const torch::Tensor& values) {
    const torch::NoGradGuard guard;
    return net.forward(values);
}

} // namespace

class TestPopulationStatistics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { configureLibtorch(2); }
    void areThoseOfAllClipsAtOnce_data();
    void areThoseOfAllClipsAtOnce();
    void sixteenBitsAreNear();
    void whatIsKeptChangesNoNumber();
    void inputsAreSummedOnce();
    void runningStatisticsGoOn();
};

void TestPopulationStatistics::areThoseOfAllClipsAtOnce_data() {
    QTest::addColumn<int>("kernel");
    QTest::addColumn<bool>("single");
    QTest::newRow("3 x 3, double") << 3 << false;
    QTest::newRow("3 x 3, float") << 3 << true;
    QTest::newRow("5 x 5, double") << 5 << false;
    QTest::newRow("5 x 5, float") << 5 << true;
}

// By hand in double: the mean and the variance over all clips and positions, block after block.
void TestPopulationStatistics::areThoseOfAllClipsAtOnce() {
    QFETCH(const int, kernel);
    QFETCH(const bool, single);
    const torch::Dtype type = single ? torch::kFloat32 : torch::kFloat64;
    const NetworkPlan plan = test::must(planNetwork(configOf(kernel), {20, 30}, 3));
    ConvNet exact(plan, 1);
    exact.to(torch::kFloat64);
    const torch::NoGradGuard guard;
    const torch::Tensor expected = referencePopulationLogits(exact, inputs(torch::kFloat64));
    for (const Execution& execution : executions()) {
        ConvNet net(plan, 1);
        net.to(type);
        net.compute(execution, Precision::Float32, false);
        std::optional<InputSums> sums;
        recompute(net, inputs(type), sums);
        QCOMPARE_LT(difference(logits(net, inputs(type)), expected), single ? 2e-6 : 1e-13);
    }
}

void TestPopulationStatistics::sixteenBitsAreNear() {
    const NetworkPlan plan = test::must(planNetwork(configOf(3), {20, 30}, 3));
    ConvNet exact(plan, 1);
    const torch::NoGradGuard guard;
    const torch::Tensor expected = referencePopulationLogits(exact, inputs(torch::kFloat32));
    for (const bool maps : {false, true})
        for (const Execution& execution : executions()) {
            ConvNet net(plan, 1);
            net.compute(execution, Precision::BFloat16, maps);
            std::optional<InputSums> sums;
            recompute(net, inputs(torch::kFloat32), sums);
            QCOMPARE_LT(difference(logits(net, inputs(torch::kFloat32)), expected), 0.03);
        }
}

void TestPopulationStatistics::whatIsKeptChangesNoNumber() {
    const NetworkPlan plan = test::must(planNetwork(configOf(3), {20, 30}, 3));
    const torch::Tensor values = inputs(torch::kFloat32);
    for (const Execution& execution : executions()) {
        ConvNet net(plan, 1);
        net.compute(execution, Precision::Float32, false);
        std::optional<InputSums> sums;
        recompute(net, values, sums);
        const torch::Tensor kept = logits(net, values);
        sums.reset();
        QCOMPARE(recompute(net, values, sums, kMany), 3);
        QVERIFY(torch::equal(logits(net, values), kept));
    }
}

void TestPopulationStatistics::inputsAreSummedOnce() {
    ConvNet net(test::must(planNetwork(configOf(3), {20, 30}, 3)), 1);
    std::optional<InputSums> sums;
    const torch::Tensor values = inputs(torch::kFloat32);
    QCOMPARE(recompute(net, values, sums), 2);
    const torch::Tensor first = logits(net, values);
    QCOMPARE(recompute(net, values, sums), 1);
    QVERIFY(torch::equal(logits(net, values), first));
}

void TestPopulationStatistics::runningStatisticsGoOn() {
    for (const Execution& execution : executions()) {
        ConvNet net(test::must(planNetwork(configOf(3), {20, 30}, 3)), 1);
        ConvNet plain(test::must(planNetwork(configOf(3), {20, 30}, 3)), 1);
        net.compute(execution, Precision::Float32, false);
        plain.compute(execution, Precision::Float32, false);
        const torch::Tensor values = inputs(torch::kFloat32);
        std::optional<InputSums> sums;
        recompute(net, values, sums);
        for (ConvNet* one : {&net, &plain}) {
            one->train();
            (void)logits(*one, values);
        }
        const auto buffers = plain.named_buffers();
        for (const auto& entry : net.named_buffers())
            QVERIFY2(torch::equal(entry.value(), buffers[entry.key()]), entry.key().c_str());
    }
}

QTEST_APPLESS_MAIN(TestPopulationStatistics)
#include "tst_population_statistics.moc"
