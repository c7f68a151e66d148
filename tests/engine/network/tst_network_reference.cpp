// SPDX-License-Identifier: GPL-3.0-or-later
// One training step beside the same network in PyTorch, in double precision
// (tests/reference/make_network_reference.py).
#include <map>

#include <torch/torch.h>

#include <QTest>

#include "engine/network/adam.h"
#include "engine/network/conv_net.h"
#include "tests/engine/network/reference_batch.h"
#include "tests/engine/network/tensors.h"
#include "tests/support/near.h"
#include "tests/support/npy_reference.h"

using namespace etude;
using test::difference;
using test::kReferenceSeed;
using test::near;
using test::nearEach;

namespace {

constexpr int kClips = 4;
constexpr int kTags = 5;

NetworkConfig paperConfig() {
    NetworkConfig config;
    config.width = 6;
    return config;
}

/// Nothing at its default.
NetworkConfig otherConfig() {
    NetworkConfig config;
    config.width = 6;
    config.depth = 3;
    config.kernel = 5;
    config.dropout = 0.25;
    config.batchNormEpsilon = 1e-4;
    config.batchNormMomentum = 0.9;
    config.convolutionInit = Initialiser::LecunUniform;
    config.convolutionBias = 0.1;
    config.batchNormGamma = 0.8;
    config.batchNormBeta = -0.2;
    config.outputInit = Initialiser::GlorotNormal;
    config.outputBias = -1.5;
    return config;
}

struct Case {
    NetworkConfig config;
    InputShape input;
};

Case caseOf(const QString& name) {
    static const std::map<QString, Case> cases{{"mel", {paperConfig(), {96, 1360}}},
                                               {"stft", {paperConfig(), {257, 1360}}},
                                               {"short_mel", {paperConfig(), {96, 40}}},
                                               {"short_stft", {paperConfig(), {257, 40}}},
                                               {"options", {otherConfig(), {40, 100}}}};
    return cases.at(name);
}

using NamedTensors = std::vector<std::pair<std::string, torch::Tensor>>;

NamedTensors parametersOf(const ConvNet& net) {
    NamedTensors all;
    for (const auto& entry : net.named_parameters())
        all.emplace_back(entry.key(), entry.value());
    return all;
}

/// All buffers but the counts of batches.
NamedTensors statisticsOf(const ConvNet& net) {
    NamedTensors all;
    for (const auto& entry : net.named_buffers())
        if (entry.key().find(".running_") != std::string::npos)
            all.emplace_back(entry.key(), entry.value());
    return all;
}

/// A bias before batch normalisation shifts what the normalisation subtracts again: its gradient is zero in mathematics
/// and rounding noise in every program, which ADAM makes as large as any step.
bool hasNoGradient(const std::string& name) {
    return name.ends_with("conv.bias");
}

/// tests/data/network/<name>/<part>.npy
torch::Tensor loadTensor(const QString& name, const std::string& part) {
    return torch::tensor(test::loadReference("network/" + name.toStdString() + "/" + part).values, torch::kFloat64);
}

/// The same cut into tensors of the shapes of `like`.
NamedTensors loadTensors(const QString& name, const std::string& part, const NamedTensors& like) {
    const torch::Tensor values = loadTensor(name, part);
    NamedTensors tensors;
    std::int64_t begin = 0;
    for (const auto& [key, tensor] : like) {
        tensors.emplace_back(key, values.slice(0, begin, begin + tensor.numel()).reshape(tensor.sizes()));
        begin += tensor.numel();
    }
    if (begin != values.numel())
        throw std::runtime_error(name.toStdString() + "/" + part + " has another number of values.");
    return tensors;
}

/// Of all tensors that have a gradient.
double largestDifference(const NamedTensors& values, const NamedTensors& references) {
    double largest = 0.0;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!hasNoGradient(values[i].first))
            largest = test::larger(largest, difference(values[i].second, references[i].second));
    return largest;
}

NamedTensors gradientsOf(const ConvNet& net) {
    NamedTensors all;
    for (const auto& [name, tensor] : parametersOf(net))
        all.emplace_back(name, tensor.grad());
    return all;
}

/// The network with the reference's weights, in the given precision, and its batch.
struct Step {
    Step(const QString& reference, const QString& operators, torch::Dtype type)
        : chosen(caseOf(reference))
        , net(*planNetwork(chosen.config, chosen.input, kTags), kReferenceSeed)
        , inputs(test::makeInputs({kClips, 1, chosen.input.bands, chosen.input.frames}).to(type))
        , targets(test::makeTargets(kClips, kTags).to(type)) {
        const torch::NoGradGuard guard;
        const NamedTensors weights = loadTensors(reference, "weights", parametersOf(net));
        net.to(type);
        net.execution = parseExecution(operators.toStdString()).value();
        for (std::size_t i = 0; i < weights.size(); ++i)
            parametersOf(net)[i].second.copy_(weights[i].second);
    }
    /// Leaves the gradients in the network; gives the loss.
    double backward() {
        const torch::Tensor loss = taggingLoss(net.forward(inputs, dropoutRandom(kReferenceSeed, 0)), targets);
        loss.backward();
        return loss.item<double>();
    }

    Case chosen;
    ConvNet net;
    torch::Tensor inputs;
    torch::Tensor targets;
};

} // namespace

class TestNetworkReference : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initialWeights_data() { addCases({"mel", "stft", "options"}); }
    void initialWeights();
    void stepInDouble_data() { addSteps({"mel", "stft", "short_mel", "short_stft", "options"}); }
    void stepInDouble();
    void stepInFloat_data() { addSteps({"short_mel", "short_stft", "options"}); }
    void stepInFloat();
    void fullLengthInFloat_data() { addSteps({"mel", "stft"}); }
    void fullLengthInFloat();

private:
    static void addCases(std::initializer_list<const char*> names) {
        QTest::addColumn<QString>("name");
        for (const char* name : names)
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    static void addSteps(std::initializer_list<const char*> names) {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("operators");
        for (const char* name : names)
            for (const char* operators : {"stock", "fused"})
                QTest::addRow("%s, %s", name, operators) << QString::fromLatin1(name) << QString::fromLatin1(operators);
    }
};

/// NumPy's logarithm, sine and cosine may round otherwise than ours: by one unit of float32 at most.
void TestNetworkReference::initialWeights() {
    QFETCH(QString, name);
    const Case chosen = caseOf(name);
    const ConvNet net(*planNetwork(chosen.config, chosen.input, kTags), kReferenceSeed);
    const NamedTensors ours = parametersOf(net);
    const NamedTensors theirs = loadTensors(name, "weights", ours);
    for (std::size_t i = 0; i < ours.size(); ++i)
        QVERIFY2(nearEach(ours[i].second.to(torch::kFloat64), theirs[i].second, 0x1p-23, 0.0), ours[i].first.c_str());
}

/// The tolerances are ten and more times what rounding has been seen to do. The scores depend on the biases before
/// normalisation, too, which ADAM has moved by its learning rate times their noise over its epsilon.
void TestNetworkReference::stepInDouble() {
    QFETCH(QString, name);
    QFETCH(QString, operators);
    Step step(name, operators, torch::kFloat64);
    Adam adam(step.net.parameters(), {});
    QVERIFY(near(step.backward(), loadTensor(name, "loss").item<double>(), 1e-13));
    const NamedTensors parameters = parametersOf(step.net);
    QCOMPARE_LT(largestDifference(gradientsOf(step.net), loadTensors(name, "gradients", parameters)), 1e-12);
    const NamedTensors statistics = statisticsOf(step.net);
    QCOMPARE_LT(largestDifference(statistics, loadTensors(name, "statistics", statistics)), 1e-12);
    adam.step();
    QCOMPARE_LT(largestDifference(parameters, loadTensors(name, "stepped", parameters)), 1e-10);
    step.net.eval();
    const torch::Tensor scores = torch::sigmoid(step.net.forward(step.inputs)).flatten();
    QCOMPARE_LT(difference(scores, loadTensor(name, "scores")), 1e-8);
}

/// As the program trains. Where a gradient is small against the largest, ADAM's first step, which divides it by its own
/// magnitude, enlarges its rounding; so the step is compared where it is not.
void TestNetworkReference::stepInFloat() {
    QFETCH(QString, name);
    QFETCH(QString, operators);
    Step step(name, operators, torch::kFloat32);
    Adam adam(step.net.parameters(), {});
    QVERIFY(near(step.backward(), loadTensor(name, "loss").item<double>(), 1e-6));
    const NamedTensors parameters = parametersOf(step.net);
    const NamedTensors gradients = loadTensors(name, "gradients", parameters);
    QCOMPARE_LT(largestDifference(gradientsOf(step.net), gradients), 1e-5);
    const NamedTensors statistics = statisticsOf(step.net);
    QCOMPARE_LT(largestDifference(statistics, loadTensors(name, "statistics", statistics)), 1e-6);
    adam.step();
    const NamedTensors stepped = loadTensors(name, "stepped", parameters);
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const torch::Tensor size = gradients[i].second.abs();
        const torch::Tensor clear = size > 1e-3 * size.max();
        if (!hasNoGradient(parameters[i].first))
            QCOMPARE_LT(difference(parameters[i].second.masked_select(clear), stepped[i].second.masked_select(clear)),
                        1e-6);
    }
}

/// The gradients of the first convolution sum half a million and more terms that nearly cancel: stock operators, which
/// sum them in float32, are 2e-4 (mel) and 9e-4 (STFT) of the largest away, as PyTorch's are (6e-5 and 2e-4); the fused
/// first block, which sums them in double, 1e-6. What is left is the second convolution's: 1.2e-5.
void TestNetworkReference::fullLengthInFloat() {
    QFETCH(QString, name);
    QFETCH(QString, operators);
    Step step(name, operators, torch::kFloat32);
    QVERIFY(near(step.backward(), loadTensor(name, "loss").item<double>(), 1e-6));
    const NamedTensors gradients = loadTensors(name, "gradients", parametersOf(step.net));
    QCOMPARE_LT(largestDifference(gradientsOf(step.net), gradients), operators == "stock" ? 2e-3 : 2e-5);
}

QTEST_APPLESS_MAIN(TestNetworkReference)
#include "tst_network_reference.moc"
