// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <torch/torch.h>

#include <QTest>

#include "engine/core/random.h"
#include "engine/network/allocated_memory.h"
#include "engine/network/conv_net.h"
#include "engine/network/parallel.h"
#include "engine/network/trainer.h"
#include "tests/engine/network/tensors.h"
#include "tests/support/must.h"
#include "tests/support/near.h"
#include "tests/support/show.h"

using namespace etude;
using test::near;
using test::nearEach;
using test::nearRelative;

namespace {

constexpr Execution kStock{Execution::Operators::Stock, InstructionSet::Plain};

NetworkPlan plan(int bands, int frames, int tags, const NetworkConfig& config = {}) {
    return test::must(planNetwork(config, {bands, frames}, tags));
}

torch::Tensor normalInputs(const std::vector<std::int64_t>& shape, std::uint64_t seed) {
    return test::normal(shape, Random(seed, Purpose::Corpus)).to(torch::kFloat32);
}

std::int64_t trainableParameters(const ConvNet& net) {
    std::int64_t count = 0;
    for (const auto& parameter : net.parameters())
        count += parameter.numel();
    return count;
}

} // namespace

class TestConvNet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void layoutsChangeNoNumberButByRounding();
    void mapsMayHaveSixteenBits();
    void tensorsTakeWhatWasReckoned_data();
    void tensorsTakeWhatWasReckoned();
    void shapesAndParameters_data();
    void shapesAndParameters();
    void initialisesAsThePaper();
    void everyInitialiserHasItsDistribution_data();
    void everyInitialiserHasItsDistribution();
    void biasesAndNormalisationBeginAsConfigured();
    void initialisationFollowsTheSeedAlone();
    void poolingBeforeEluGivesThePapersValues();
    void poolingBeforeEluGivesThePapersGradients();
    void scoresDependOnTheClipAlone();
    void batchNormalisationTakesKerasConstants();
    void dropoutKeepsTheMean();
    void dropoutFollowsTheStepAlone();
    void dropoutIsForTrainingAlone();
    void aResumedTrainerDropsTheSame();
    void lossIsBinaryCrossEntropy();
    void namesAreThoseOfPyTorch();
};

void TestConvNet::shapesAndParameters_data() {
    QTest::addColumn<int>("bands");
    QTest::addColumn<int>("frames");
    QTest::addColumn<int>("tags");
    QTest::addColumn<std::int64_t>("parameters");
    QTest::newRow("mel") << 96 << 1360 << 50 << std::int64_t{39282};
    QTest::newRow("stft") << 257 << 1360 << 50 << std::int64_t{39282};
    QTest::newRow("6 s") << 96 << 282 << 50 << std::int64_t{39282};
    QTest::newRow("two tags, few frames") << 40 << 20 << 2 << std::int64_t{39282 - 48 * 33};
    QTest::newRow("one value") << 1 << 1 << 50 << std::int64_t{39282};
}

void TestConvNet::layoutsChangeNoNumberButByRounding() {
    const NetworkPlan network = plan(24, 40, 3);
    const torch::Tensor inputs = normalInputs({5, 1, 24, 40}, 3);
    const auto gradients = [&](Execution::Layout layout) {
        ConvNet net(network, 1);
        net.compute({.operators = Execution::Operators::Stock, .layout = layout}, Precision::Float32, false);
        return torch::autograd::grad({net.forward(inputs).square().sum()}, net.parameters());
    };
    const auto contiguous = gradients(Execution::Layout::Contiguous);
    const auto channelsLast = gradients(Execution::Layout::ChannelsLast);
    for (std::size_t i = 0; i < contiguous.size(); ++i)
        QVERIFY(nearEach(channelsLast[i], contiguous[i], 1e-4, 1e-4));
}

/// As a GPU computes in 16 bits: the maps are in bfloat16, weights and gradients in float32.
void TestConvNet::mapsMayHaveSixteenBits() {
    const NetworkPlan network = plan(24, 40, 3);
    const torch::Tensor inputs = normalInputs({16, 1, 24, 40}, 3);
    ConvNet exact(network, 1);
    ConvNet net(network, 1);
    net.compute({.operators = Execution::Operators::Stock, .layout = Execution::Layout::ChannelsLast},
                Precision::BFloat16, true);
    QVERIFY(net.mapsInPrecision);
    const torch::Tensor block = net.block(0).forward(inputs.to(torch::kBFloat16), net.execution, net.precision);
    QCOMPARE(block.scalar_type(), torch::kBFloat16);
    const torch::Tensor logits = net.forward(inputs);
    QCOMPARE(logits.scalar_type(), torch::kFloat32);
    const double apart = test::difference(logits, exact.forward(inputs));
    QCOMPARE_GT(apart, 0.0);
    QCOMPARE_LT(apart, 0.1); // of 8 bits, five blocks
    for (const torch::Tensor& gradient : torch::autograd::grad({logits.square().sum()}, net.parameters())) {
        QCOMPARE(gradient.scalar_type(), torch::kFloat32);
        QVERIFY(torch::isfinite(gradient).all().item<bool>());
    }
}

void TestConvNet::tensorsTakeWhatWasReckoned_data() {
    QTest::addColumn<int>("bands");
    QTest::addColumn<int>("frames");
    QTest::addColumn<int>("clips");
    QTest::addColumn<bool>("narrow");
    QTest::newRow("mel") << 96 << 340 << 4 << false;
    QTest::newRow("mel, 16 bits") << 96 << 340 << 4 << true;
    QTest::newRow("stft") << 257 << 120 << 2 << false;
    QTest::newRow("stft, 16 bits") << 257 << 120 << 2 << true;
}

/// What a GPU's tensors are reckoned with is counted here, where the same operators leave the same tensors; but on
/// a processor normalisation takes one map more, going backward, when the pooling's are gone.
void TestConvNet::tensorsTakeWhatWasReckoned() {
    QFETCH(int, bands);
    QFETCH(int, frames);
    QFETCH(int, clips);
    QFETCH(bool, narrow);
    const NetworkPlan network = plan(bands, frames, 50);
    const torch::Tensor inputs = normalInputs({clips, 1, bands, frames}, 3);
    ConvNet net(network, 1);
    net.compute({.operators = Execution::Operators::Stock}, narrow ? Precision::BFloat16 : Precision::Float32, true);
    setComputeThreads(1); // each has buffers of its own
    const std::int64_t taken = peakOfTensors({}, [&] { net.forward(inputs).square().sum().backward(); });
    const std::int64_t sent = std::int64_t{2} * 4 * clips * bands * frames;
    const std::int64_t moments = 3 * 4 * network.parameters; // and the weights, which were there before
    const std::int64_t reckoned = network.gpuTrainingBytes(clips, narrow ? 2 : 4) - sent - moments;
    const std::int64_t maps = std::int64_t{4} * (narrow ? 2 : 4) * 32 * clips * bands * frames;
    QVERIFY(nearRelative(static_cast<double>(taken), static_cast<double>(maps), 0.1));
    QCOMPARE_LT(static_cast<double>(reckoned), 1.02 * static_cast<double>(taken));
}

void TestConvNet::shapesAndParameters() {
    QFETCH(int, bands);
    QFETCH(int, frames);
    QFETCH(int, tags);
    QFETCH(std::int64_t, parameters);
    const NetworkPlan network = plan(bands, frames, tags);
    ConvNet net(network, 1);
    QCOMPARE(trainableParameters(net), parameters);
    QCOMPARE(network.parameters, parameters);
    net.eval();
    const torch::NoGradGuard guard;
    torch::Tensor maps = normalInputs({2, 1, bands, frames}, 3);
    const torch::Tensor logits = net.forward(maps);
    QCOMPARE(logits.sizes(), torch::IntArrayRef({2, tags}));
    for (std::size_t i = 0; i < network.blocks.size(); ++i) {
        maps = net.block(i).forward(maps, Execution{});
        const BlockPlan& block = network.blocks[i];
        QCOMPARE(maps.sizes(), torch::IntArrayRef({2, block.outMaps, block.outBands, block.outFrames}));
    }
}

// Sample deviation of n normal draws has standard error 1 / sqrt(2 n) of it; uniform draws have deviation limit /
// sqrt 3.
void TestConvNet::initialisesAsThePaper() {
    ConvNet net(plan(96, 1360, 50), 11);
    for (std::size_t i = 0; i < 5; ++i) {
        const auto weight = net.block(i).conv->weight.detach().to(torch::kFloat64);
        const double n = static_cast<double>(weight.numel());
        const double expected = std::sqrt(2.0 / (i == 0 ? 9.0 : 288.0));
        QVERIFY(nearRelative(weight.std().item<double>(), expected, 4.0 / std::sqrt(2.0 * n)));
        QVERIFY(near(weight.mean().item<double>(), 0.0, 4.0 * expected / std::sqrt(n)));
        QVERIFY(torch::equal(net.block(i).conv->bias, torch::zeros({32})));
        QVERIFY(torch::equal(net.block(i).norm->weight, torch::ones({32})));
        QVERIFY(torch::equal(net.block(i).norm->bias, torch::zeros({32})));
    }
    // Untruncated: 9 216 normal draws pass 3 deviations (0.27 % of them; none would by chance once in e^25).
    QCOMPARE_GT(net.block(1).conv->weight.abs().max().item<double>(), 3.0 * std::sqrt(2.0 / 288.0));
    const double limit = std::sqrt(6.0 / 82.0);
    QCOMPARE_LE(net.output->weight.abs().max().item<double>(), limit);
    QVERIFY(nearRelative(net.output->weight.detach().std().item<double>() * std::sqrt(3.0), limit, 0.1));
    QVERIFY(torch::equal(net.output->bias, torch::zeros({50})));
}

void TestConvNet::everyInitialiserHasItsDistribution_data() {
    QTest::addColumn<int>("initialiser");
    QTest::addColumn<bool>("normal");
    QTest::addColumn<double>("gain"); // of the variance gain / (fan-in + fanOut fan-out)
    QTest::addColumn<double>("fanOut");
    const auto row = [](const char* name, Initialiser initialiser, bool normal, double gain, double fanOut) {
        QTest::newRow(name) << static_cast<int>(initialiser) << normal << gain << fanOut;
    };
    row("he_normal", Initialiser::HeNormal, true, 2, 0);
    row("he_uniform", Initialiser::HeUniform, false, 2, 0);
    row("glorot_normal", Initialiser::GlorotNormal, true, 2, 1);
    row("glorot_uniform", Initialiser::GlorotUniform, false, 2, 1);
    row("lecun_normal", Initialiser::LecunNormal, true, 1, 0);
    row("lecun_uniform", Initialiser::LecunUniform, false, 1, 0);
}

/// Four standard errors: of the mean d / sqrt n; of the deviation d / sqrt(2 n) for normal draws and d / sqrt(5 n) for
/// uniform ones, whose kurtosis is 9/5. The kurtosis itself tells the two kinds apart: its standard error is sqrt(24 /
/// n) for normal draws. n uniform draws leave the last 10 / n of their range empty once in e^10.
void TestConvNet::everyInitialiserHasItsDistribution() {
    QFETCH(int, initialiser);
    QFETCH(bool, normal);
    QFETCH(double, gain);
    QFETCH(double, fanOut);
    NetworkConfig config;
    config.convolutionInit = config.outputInit = static_cast<Initialiser>(initialiser);
    ConvNet net(plan(96, 1360, 200, config), 12);
    const auto check = [&](const torch::Tensor& weights, double in, double out) {
        const auto values = weights.detach().to(torch::kFloat64);
        const auto n = static_cast<double>(values.numel());
        const double expected = std::sqrt(gain / (in + fanOut * out));
        const double deviation = values.std().item<double>();
        QVERIFY(near(values.mean().item<double>(), 0.0, 4.0 * expected / std::sqrt(n)));
        QVERIFY(nearRelative(deviation, expected, 4.0 / std::sqrt((normal ? 2.0 : 5.0) * n)));
        const double kurtosis = (values - values.mean()).pow(4).mean().item<double>() / std::pow(deviation, 4);
        QVERIFY(near(kurtosis, normal ? 3.0 : 1.8, 4.0 * std::sqrt(24.0 / n)));
        const double relativeLimit = values.abs().max().item<double>() / (std::sqrt(3.0) * expected);
        if (normal)
            QCOMPARE_GT(relativeLimit, 1.2);
        else
            QCOMPARE_LE(relativeLimit, 1.0 + 1e-7);
        QCOMPARE_GT(relativeLimit, 1.0 - 10.0 / n);
    };
    check(net.block(1).conv->weight, 9 * 32, 9 * 32);
    check(net.output->weight, 32, 200);
    // 288 values only, whose two fans differ: 9 in, 288 out.
    const double first = net.block(0).conv->weight.detach().to(torch::kFloat64).std().item<double>();
    QVERIFY(nearRelative(first, std::sqrt(gain / (9.0 + fanOut * 288.0)), 4.0 / std::sqrt(2.0 * 288.0)));
}

void TestConvNet::biasesAndNormalisationBeginAsConfigured() {
    NetworkConfig config;
    config.convolutionBias = 0.5;
    config.batchNormGamma = 0.25;
    config.batchNormBeta = -0.75;
    config.outputBias = -2.0;
    ConvNet net(plan(32, 64, 4, config), 5);
    const auto maps = [](double value) { return torch::full({32}, value); };
    for (std::size_t i = 0; i < 5; ++i) {
        QVERIFY(torch::equal(net.block(i).conv->bias, maps(0.5)));
        QVERIFY(torch::equal(net.block(i).norm->weight, maps(0.25)));
        QVERIFY(torch::equal(net.block(i).norm->bias, maps(-0.75)));
    }
    QVERIFY(torch::equal(net.output->bias, torch::full({4}, -2.0)));
    const ConvNet paper(plan(32, 64, 4), 5);
    QVERIFY(torch::equal(net.output->weight, paper.output->weight));
}

void TestConvNet::initialisationFollowsTheSeedAlone() {
    torch::manual_seed(1);
    ConvNet first(plan(96, 1360, 50), 7);
    torch::manual_seed(2);
    ConvNet again(plan(96, 1360, 50), 7);
    ConvNet other(plan(96, 1360, 50), 8);
    ConvNet fewerTags(plan(257, 500, 3), 7);
    QVERIFY(torch::equal(first.block(4).conv->weight, again.block(4).conv->weight));
    QVERIFY(torch::equal(first.output->weight, again.output->weight));
    QVERIFY(!torch::equal(first.block(0).conv->weight, other.block(0).conv->weight));
    QVERIFY(!torch::equal(first.block(1).conv->weight, first.block(2).conv->weight));
    QVERIFY(torch::equal(first.block(4).conv->weight, fewerTags.block(4).conv->weight));
    Random random(7, Purpose::Initialisation, 0, 0);
    QCOMPARE(first.block(0).conv->weight.flatten()[0].item<float>(),
             static_cast<float>(std::sqrt(2.0 / 9.0) * random.normal()));
}

void TestConvNet::poolingBeforeEluGivesThePapersValues() {
    ConvNet net(plan(97, 130, 3), 5);
    const torch::NoGradGuard guard;
    const torch::Tensor inputs = normalInputs({3, 1, 97, 130}, 4);
    ConvBlock& block = net.block(0);
    block.norm->weight.copy_(normalInputs({32}, 6)); // negative gammas too
    block.norm->bias.copy_(normalInputs({32}, 7));
    block.eval();
    const torch::Tensor drawn = torch::max_pool2d(torch::elu(block.norm(block.conv(inputs))), block.pool, block.pool);
    QVERIFY(torch::equal(block.forward(inputs, kStock), drawn));
}

void TestConvNet::poolingBeforeEluGivesThePapersGradients() {
    ConvNet net(plan(24, 40, 3), 5);
    net.to(torch::kFloat64);
    ConvBlock& block = net.block(0);
    const torch::Tensor inputs = normalInputs({4, 1, 24, 40}, 4).to(torch::kFloat64);
    const auto gradients = [&](const torch::Tensor& maps) {
        net.zero_grad();
        (maps * maps).sum().backward();
        return std::pair(block.conv->weight.grad().clone(), block.norm->weight.grad().clone());
    };
    const auto ours = gradients(block.forward(inputs, kStock));
    const auto drawn = gradients(torch::max_pool2d(torch::elu(block.norm(block.conv(inputs))), block.pool, block.pool));
    QVERIFY(nearEach(ours.first, drawn.first, 1e-9, 1e-9));
    QVERIFY(nearEach(ours.second, drawn.second, 1e-9, 1e-9));
    QCOMPARE_GT(ours.first.abs().max().item<double>(), 0.0);
}

void TestConvNet::scoresDependOnTheClipAlone() {
    ConvNet net(plan(32, 64, 4), 5);
    net.forward(normalInputs({8, 1, 32, 64}, 1)); // moves the running statistics
    net.eval();
    const torch::NoGradGuard guard;
    const torch::Tensor clips = normalInputs({8, 1, 32, 64}, 2);
    const torch::Tensor together = net.forward(clips);
    const torch::Tensor alone = net.forward(clips.slice(0, 3, 4));
    QVERIFY(nearEach(together.slice(0, 3, 4), alone, 1e-5, 1e-5));
    const torch::Tensor others = torch::cat({clips.slice(0, 3, 4), 100 * normalInputs({7, 1, 32, 64}, 9)});
    QVERIFY(nearEach(net.forward(others).slice(0, 0, 1), alone, 1e-5, 1e-5));
}

// One batch: running mean = (1 - 0.99) mean, running variance = 0.99 + (1 - 0.99) unbiased variance.
void TestConvNet::batchNormalisationTakesKerasConstants() {
    ConvNet net(plan(32, 64, 4), 5);
    ConvBlock& block = net.block(0);
    QCOMPARE(block.norm->options.eps(), 1e-3);
    const torch::NoGradGuard guard;
    const torch::Tensor inputs = normalInputs({4, 1, 32, 64}, 1);
    const torch::Tensor maps = block.conv(inputs).to(torch::kFloat64);
    block.forward(inputs, kStock);
    QVERIFY(nearEach(block.norm->running_mean.to(torch::kFloat64), 0.01 * maps.mean({0, 2, 3}), 1e-4, 1e-7));
    QVERIFY(nearEach(block.norm->running_var.to(torch::kFloat64), 0.99 + 0.01 * maps.var({0, 2, 3}), 1e-5, 1e-7));
}

NetworkConfig oneBlock(double dropout) {
    NetworkConfig config;
    config.depth = 1;
    config.dropout = dropout;
    return config;
}

/// One block that ends in 1 x 1, whose value is 1 for every map; so the last layer, of weights 1, counts what is kept
/// of 1 024 maps: binomial, of deviation sqrt(1 024 p (1 - p)), divided by 1 - p.
void TestConvNet::dropoutKeepsTheMean() {
    NetworkConfig config = oneBlock(0.3);
    config.width = 1024;
    config.batchNormGamma = 0.0;
    config.batchNormBeta = 1.0;
    ConvNet net(plan(2, 2, 1, config), 5);
    const torch::NoGradGuard guard;
    net.output->weight.fill_(1.0);
    const torch::Tensor counts = net.forward(normalInputs({50, 1, 2, 2}, 1), dropoutRandom(3, 0)) * 0.7F;
    QVERIFY(nearEach(counts, counts.round(), 0.0, 1e-2));
    const double deviation = std::sqrt(1024 * 0.3 * 0.7);
    QVERIFY(near(counts.mean().item<double>(), 1024 * 0.7, 4.0 * deviation / std::sqrt(50.0)));
    QVERIFY(nearRelative(counts.std().item<double>(), deviation, 4.0 / std::sqrt(100.0)));
}

void TestConvNet::dropoutFollowsTheStepAlone() {
    ConvNet net(plan(12, 20, 3, oneBlock(0.5)), 5);
    const torch::NoGradGuard guard;
    const torch::Tensor inputs = normalInputs({4, 1, 12, 20}, 1);
    const auto train = [&](std::uint64_t seed, std::int64_t step) {
        torch::manual_seed(step); // is not asked
        return net.forward(inputs, dropoutRandom(seed, step));
    };
    const torch::Tensor first = train(9, 5);
    QVERIFY(!torch::equal(train(9, 6), first));
    QVERIFY(!torch::equal(train(8, 5), first));
    QVERIFY(!torch::equal(train(9, 5 + (std::int64_t{1} << 32)), first));
    QVERIFY(torch::equal(train(9, 5), first));
}

void TestConvNet::dropoutIsForTrainingAlone() {
    ConvNet with(plan(12, 20, 3, oneBlock(0.5)), 5);
    ConvNet without(plan(12, 20, 3, oneBlock(0.0)), 5);
    const torch::Tensor inputs = normalInputs({4, 1, 12, 20}, 1);
    QVERIFY(!torch::equal(with.forward(inputs), without.forward(inputs)));
    with.eval();
    without.eval();
    QVERIFY(torch::equal(with.forward(inputs), without.forward(inputs)));
}

/// The state that is gone on from holds nothing of dropout but the number of steps.
void TestConvNet::aResumedTrainerDropsTheSame() {
    const NetworkPlan network = plan(12, 20, 2, oneBlock(0.4));
    const auto step = [](Trainer& trainer, std::uint64_t index) {
        const torch::Tensor inputs = normalInputs({4, 1, 12, 20}, index);
        const float* begin = inputs.data_ptr<float>();
        Batch batch{4, {begin, begin + inputs.numel()}, {0, 1, 1, 0, 0, 1, 1, 0}};
        return trainer.trainStep(batch);
    };
    Trainer whole(network, {}, 1, 6);
    Trainer otherSeed(network, {}, 1, 7);
    QCOMPARE_NE(step(whole, 0), step(otherSeed, 0));
    step(whole, 1);
    Trainer resumed(network, {}, 77, 6);
    QVERIFY(resumed.restore(whole.state()).has_value());
    for (std::uint64_t index = 2; index < 6; ++index)
        QCOMPARE(step(resumed, index), step(whole, index));
    QCOMPARE(whole.state(), resumed.state());
}

void TestConvNet::lossIsBinaryCrossEntropy() {
    const torch::Tensor logits = torch::tensor({{0.0F, 2.0F}, {-1.0F, 800.0F}});
    const torch::Tensor targets = torch::tensor({{1.0F, 0.0F}, {0.0F, 0.0F}});
    const double expected = (std::log(2.0) + std::log1p(std::exp(2.0)) + std::log1p(std::exp(-1.0)) + 800.0) / 4.0;
    QVERIFY(near(taggingLoss(logits, targets).item<double>(), expected, 1e-4));
}

void TestConvNet::namesAreThoseOfPyTorch() {
    ConvNet net(plan(32, 64, 4), 5);
    const auto parameters = net.named_parameters();
    QVERIFY(parameters.contains("blocks.0.conv.weight"));
    QVERIFY(parameters.contains("blocks.4.norm.bias"));
    QVERIFY(parameters.contains("output.weight"));
    QVERIFY(net.named_buffers().contains("blocks.2.norm.running_var"));
}

QTEST_APPLESS_MAIN(TestConvNet)
#include "tst_conv_net.moc"
