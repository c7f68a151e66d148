// SPDX-License-Identifier: GPL-3.0-or-later
// The fused blocks beside libtorch's operators and autograd in double precision, for every instruction set that this
// machine has.
#include <chrono>
#include <condition_variable>
#include <mutex>

#include <torch/torch.h>

#include <QTest>

#include "engine/core/random.h"
#include "engine/network/parallel.h"
#include "engine/network/reference_block.h"
#include "tests/engine/network/tensors.h"

using namespace etude;
using test::difference;

namespace {

torch::Tensor normal(const std::vector<std::int64_t>& shape, std::uint32_t index) {
    return test::normal(shape, Random(29, Purpose::Corpus, 0, index));
}

struct Geometry {
    int clips = 2;
    int inMaps = 1;
    int maps = 32;
    int bands = 12;
    int frames = 20;
    int poolBands = 2;
    int poolFrames = 4;
    double offset = 0.0; ///< mean of the inputs, in their deviations
    bool ties = false;   ///< inputs of few different values
    int kernel = 3;      ///< its side
};

const std::pair<const char*, Geometry> kGeometries[] = {
    {"first block", {}},
    {"first block of mel", {2, 1, 32, 96, 136, 2, 4}},
    {"pools that do not divide", {3, 1, 32, 13, 23, 4, 5}},
    {"one clip, one cell", {1, 1, 32, 3, 5, 3, 5}},
    {"no pooling", {2, 1, 32, 5, 7, 1, 1}},
    {"one row", {4, 1, 32, 1, 9, 1, 3}},
    {"one column", {4, 1, 32, 9, 1, 3, 1}},
    {"maps that fill no vector", {2, 1, 5, 6, 10, 2, 2}},
    {"maps beyond a vector", {2, 1, 19, 6, 10, 2, 2}},
    {"one map", {2, 1, 1, 6, 10, 2, 2}},
    {"cells of 256", {2, 1, 8, 35, 37, 16, 16}},
    {"decibels, far from zero", {2, 1, 32, 12, 20, 2, 4, -5.0}},
    {"ties", {2, 1, 32, 12, 20, 2, 4, 0.0, true}},
    {"later block", {2, 32, 32, 12, 20, 3, 4}},
    {"later block, odd", {3, 5, 7, 13, 11, 4, 5}},
    {"later block of many tiles", {2, 20, 37, 31, 45, 3, 4}},
    {"later block, one row", {5, 3, 33, 1, 4, 1, 4}},
    {"later block, ties", {2, 2, 16, 6, 9, 2, 3, 0.0, true}},
    {"later block, more clips than parts", {37, 3, 9, 5, 6, 2, 2}},
    {"later block, maps of one value", {6, 33, 17, 1, 1, 1, 1}},
    {"pooling alone", {2, 1, 33, 13, 23, 4, 5, 0.0, false, 5}},
    {"pooling alone, later block", {3, 5, 7, 13, 11, 4, 5, 0.0, false, 5}},
    {"pooling alone, one row, ties", {3, 2, 16, 1, 9, 1, 3, 0.0, true, 1}},
};

/// A block in double whose gammas are positive, negative and zero, and whose biases and statistics are no defaults.
struct Probe {
    explicit Probe(const Geometry& geometry)
        : block(plan(geometry), NetworkConfig{.kernel = geometry.kernel}) {
        block.to(torch::kFloat64);
        const torch::NoGradGuard guard;
        std::uint32_t index = 0;
        for (torch::Tensor& parameter : block.parameters())
            parameter.copy_(normal(parameter.sizes().vec(), ++index));
        if (geometry.maps > 3)
            block.norm->weight[3] = 0.0;
        block.norm->running_mean.copy_(normal({geometry.maps}, 20));
        block.norm->running_var.copy_(normal({geometry.maps}, 21).abs() + 0.5);
        inputs = normal({geometry.clips, geometry.inMaps, geometry.bands, geometry.frames}, 22) + geometry.offset;
        if (geometry.ties)
            inputs = inputs.round();
        weights = normal(
            {geometry.clips, geometry.maps, geometry.bands / geometry.poolBands, geometry.frames / geometry.poolFrames},
            23);
    }

    static BlockPlan plan(const Geometry& geometry) {
        return {.inMaps = geometry.inMaps,
                .outMaps = geometry.maps,
                .inBands = geometry.bands,
                .inFrames = geometry.frames,
                .poolBands = geometry.poolBands,
                .poolFrames = geometry.poolFrames,
                .outBands = geometry.bands / geometry.poolBands,
                .outFrames = geometry.frames / geometry.poolFrames};
    }

    /// The block's output, the gradients of a weighted sum of it (of the inputs first, but in a first block), and the
    /// running statistics.
    template <class Forward>
    std::vector<torch::Tensor> step(Forward forward, torch::Dtype type = torch::kFloat64) {
        block.to(type);
        torch::Tensor maps = inputs.to(type);
        if (maps.size(1) > 1)
            maps.set_requires_grad(true);
        block.zero_grad();
        const torch::Tensor out = forward(block, maps);
        (out * weights.to(type)).sum().backward();
        std::vector<torch::Tensor> all{out};
        if (maps.size(1) > 1)
            all.push_back(maps.grad());
        for (const torch::Tensor& parameter : block.parameters())
            all.push_back(parameter.grad().clone());
        all.push_back(block.norm->running_mean);
        all.push_back(block.norm->running_var);
        return all;
    }

    ConvBlock block;
    torch::Tensor inputs;
    torch::Tensor weights;
};

} // namespace

class TestFusedBlock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void trainingInDouble_data() { addCases(); }
    void trainingInDouble();
    void trainingInFloat_data() { addCases(); }
    void trainingInFloat();
    void evaluation_data() { addCases(); }
    void evaluation();
    void theBiasHasNoGradient();
    void theWeightGradientIsNearlyOrthogonalToTheWeight();
    void jobsRunAtOnce();
    void everyNumberOfThreadsGivesTheSame();
    void notANumberIsNotLost();
    void fallsBackWhereItCannotFuse();
    void bfloat16();
    void networkInFloat_data();
    void networkInFloat();

private:
    static void addCases() {
        QTest::addColumn<int>("geometry");
        QTest::addColumn<int>("set");
        for (const InstructionSet set : availableInstructionSets())
            for (std::size_t i = 0; i < std::size(kGeometries); ++i)
                QTest::addRow("%s, %s", enumName(set).data(), kGeometries[i].first)
                    << static_cast<int>(i) << static_cast<int>(set);
    }
    static Execution fused(int set) { return {Execution::Operators::Fused, static_cast<InstructionSet>(set)}; }
};

void TestFusedBlock::trainingInDouble() {
    QFETCH(int, geometry);
    QFETCH(int, set);
    const auto ours = Probe(kGeometries[geometry].second).step([&](ConvBlock& block, const torch::Tensor& input) {
        return block.forward(input, fused(set));
    });
    const auto theirs = Probe(kGeometries[geometry].second).step(referenceBlock);
    QCOMPARE(ours.size(), theirs.size());
    const std::size_t bias = theirs.size() - 5; // rounding noise in libtorch, zero in ours
    for (std::size_t i = 0; i < ours.size(); ++i)
        QCOMPARE_LE(i == bias ? ours[i].abs().max().item<double>() : difference(ours[i], theirs[i]), 1e-12);
}

/// Where two places of a cell differ by less than rounding, either may be chosen and the gradient goes elsewhere; such
/// near ties do not occur in these cases but where they are exact.
void TestFusedBlock::trainingInFloat() {
    QFETCH(int, geometry);
    QFETCH(int, set);
    const auto ours =
        Probe(kGeometries[geometry].second)
            .step([&](ConvBlock& block, const torch::Tensor& input) { return block.forward(input, fused(set)); },
                  torch::kFloat32);
    const auto theirs = Probe(kGeometries[geometry].second).step(referenceBlock);
    for (std::size_t i = 0; i < ours.size(); ++i)
        if (i != theirs.size() - 5)
            QCOMPARE_LE(difference(ours[i], theirs[i]), 1e-5);
}

void TestFusedBlock::evaluation() {
    QFETCH(int, geometry);
    QFETCH(int, set);
    const torch::NoGradGuard guard;
    Probe probe(kGeometries[geometry].second);
    probe.block.eval();
    const torch::Tensor ours = probe.block.forward(probe.inputs, fused(set));
    QCOMPARE_LE(difference(ours, referenceBlock(probe.block, probe.inputs)), 1e-13);
    probe.block.to(torch::kFloat32);
    const torch::Tensor single = probe.block.forward(probe.inputs.to(torch::kFloat32), fused(set));
    QCOMPARE_LE(difference(single, ours), 1e-5);
}

void TestFusedBlock::theBiasHasNoGradient() {
    for (const std::size_t index : {std::size_t{0}, std::size_t{13}}) {
        Probe probe(kGeometries[index].second);
        probe.step([](ConvBlock& block, const torch::Tensor& input) { return block.forward(input, Execution{}); },
                   torch::kFloat32);
        QVERIFY(torch::equal(probe.block.conv->bias.grad(), torch::zeros({32})));
    }
}

/// w.dw = gamma epsilon r^3 w.q: scaling a kernel changes nothing but epsilon's part.
void TestFusedBlock::theWeightGradientIsNearlyOrthogonalToTheWeight() {
    Probe probe(kGeometries[1].second);
    probe.step([](ConvBlock& block, const torch::Tensor& input) { return block.forward(input, Execution{}); });
    const torch::NoGradGuard guard;
    const ConvBlock& block = probe.block;
    const torch::Tensor dot = (block.conv->weight * block.conv->weight.grad()).sum({1, 2, 3});
    const torch::Tensor z = torch::conv2d(probe.inputs, block.conv->weight, {}, 1, 1);
    const torch::Tensor inverse = (z.var({0, 2, 3}, false) + block.norm->options.eps()).rsqrt();
    const torch::Tensor expected =
        block.norm->weight * block.norm->options.eps() * inverse.square() * block.norm->weight.grad();
    QCOMPARE_LE(difference(dot, expected), 1e-9);
}

/// Each of two jobs waits for the other to have begun, which it does only if they are on two threads.
void TestFusedBlock::jobsRunAtOnce() {
    setComputeThreads(2);
    std::mutex mutex;
    std::condition_variable another;
    int begun = 0;
    int together = 0;
    inParallel(2, [&](std::int64_t first, std::int64_t last) {
        for (; first < last; ++first) {
            std::unique_lock lock(mutex);
            ++begun;
            another.notify_all();
            if (!another.wait_for(lock, std::chrono::seconds(20), [&] { return begun == 2; }))
                return;
            ++together;
        }
    });
    setComputeThreads(1);
    QCOMPARE(together, 2);
}

void TestFusedBlock::everyNumberOfThreadsGivesTheSame() {
    const auto run = [](std::size_t index, int threads) {
        setComputeThreads(threads);
        const auto all =
            Probe(kGeometries[index].second)
                .step([](ConvBlock& block, const torch::Tensor& input) { return block.forward(input, Execution{}); },
                      torch::kFloat32);
        setComputeThreads(1);
        return all;
    };
    for (const std::size_t index : {std::size_t{2}, std::size_t{14}, std::size_t{18}})
        for (const int threads : {2, 3, 5, 8}) {
            const auto one = run(index, 1);
            const auto several = run(index, threads);
            for (std::size_t i = 0; i < one.size(); ++i)
                QVERIFY(torch::equal(one[i], several[i]));
        }
}

void TestFusedBlock::notANumberIsNotLost() {
    for (const std::size_t index : {std::size_t{0}, std::size_t{13}}) {
        Probe probe(kGeometries[index].second);
        probe.inputs[1][0][2][3] = std::numeric_limits<double>::quiet_NaN();
        const torch::Tensor out = probe.block.forward(probe.inputs, Execution{});
        QVERIFY(out.isnan().all().item<bool>());
    }
}

/// Cells too large for a byte, and gradients in evaluation: libtorch's operators, the same numbers.
void TestFusedBlock::fallsBackWhereItCannotFuse() {
    const Geometry large{2, 1, 4, 20, 40, 20, 20};
    const auto forward = [](ConvBlock& block, const torch::Tensor& input) { return block.forward(input, Execution{}); };
    const auto ours = Probe(large).step(forward);
    const auto theirs = Probe(large).step(referenceBlock);
    for (std::size_t i = 0; i < ours.size(); ++i)
        if (i != theirs.size() - 5)
            QCOMPARE_LE(difference(ours[i], theirs[i]), 1e-10);
    Probe evaluated(Geometry{});
    evaluated.block.eval();
    const auto gradients = evaluated.step(forward);
    QCOMPARE_GT(gradients[2].abs().max().item<double>(), 0.0); // of the bias, which counts in evaluation
}

/// Products of numbers that are rounded to 8 bits, by 2^-9 of their size at most, and summed in float32: the values of
/// a convolution are so far from those of float32, but not farther; everything else stays as it is.
void TestFusedBlock::bfloat16() {
    for (const Execution& execution : {Execution{Execution::Operators::Stock}, Execution{}}) {
        const auto step = [&](Precision precision) {
            return Probe(kGeometries[13].second)
                .step([&](ConvBlock& block,
                          const torch::Tensor& input) { return block.forward(input, execution, precision); },
                      torch::kFloat32);
        };
        const auto exact = step(Precision::Float32);
        const auto rounded = step(Precision::BFloat16);
        for (const std::size_t i : {std::size_t{0}, exact.size() - 2, exact.size() - 1}) { // output and statistics
            QCOMPARE(rounded[i].scalar_type(), torch::kFloat32);
            QCOMPARE_LE(difference(rounded[i], exact[i]), 2e-2);
            QVERIFY(!torch::equal(rounded[i], exact[i]));
        }
    }
    // The first block has no products in bfloat16.
    const auto first = [&](Precision precision) {
        return Probe(kGeometries[0].second)
            .step([&](ConvBlock& block,
                      const torch::Tensor& input) { return block.forward(input, Execution{}, precision); },
                  torch::kFloat32)[0];
    };
    QVERIFY(torch::equal(first(Precision::BFloat16), first(Precision::Float32)));
}

void TestFusedBlock::networkInFloat_data() {
    QTest::addColumn<int>("bands");
    QTest::addColumn<int>("frames");
    QTest::newRow("mel") << 96 << 136;
    QTest::newRow("stft") << 257 << 136;
}

/// Logits of the whole network, in training and in evaluation, each instruction set against double precision.
void TestFusedBlock::networkInFloat() {
    QFETCH(int, bands);
    QFETCH(int, frames);
    const auto plan = planNetwork({}, {bands, frames}, 7).value();
    const torch::Tensor inputs = normal({3, 1, bands, frames}, 40);
    const torch::NoGradGuard guard;
    for (const InstructionSet set : availableInstructionSets()) {
        ConvNet exact(plan, 5);
        exact.to(torch::kFloat64);
        ConvNet net(plan, 5);
        net.execution = {Execution::Operators::Fused, set};
        QCOMPARE_LE(difference(net.forward(inputs.to(torch::kFloat32)), referenceLogits(exact, inputs)), 1e-5);
        exact.eval();
        net.eval();
        QCOMPARE_LE(difference(net.forward(inputs.to(torch::kFloat32)), referenceLogits(exact, inputs)), 1e-5);
    }
}

QTEST_APPLESS_MAIN(TestFusedBlock)
#include "tst_fused_block.moc"
