// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <torch/torch.h>

#include <QTest>

#include "engine/network/adam.h"
#include "tests/engine/network/tensors.h"

using namespace etude;
using test::nearEach;

class TestAdam : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstStepIsTheLearningRate();
    void agreesWithLibtorch();
    void goesOnFromItsState();
};

// With zero moments the corrected moments of the first step are g and g^2: the step is lr g / (|g| + eps).
void TestAdam::firstStepIsTheLearningRate() {
    auto parameter = torch::tensor({1.0F, 1.0F, 1.0F}).requires_grad_(true);
    TrainingConfig config;
    config.learningRate = 0.25;
    Adam adam({parameter}, config);
    (parameter * torch::tensor({3.0F, -1e-3F, 0.0F})).sum().backward();
    adam.step();
    QCOMPARE(adam.steps, std::int64_t{1});
    QVERIFY(nearEach(parameter.detach(), torch::tensor({0.75F, 1.25F, 1.0F}), 1e-5, 1e-5));
}

void TestAdam::agreesWithLibtorch() {
    TrainingConfig config;
    config.learningRate = 0.01;
    const auto start = torch::linspace(-2.0, 2.0, 12).reshape({3, 4});
    const auto ours = start.clone().requires_grad_(true);
    const auto theirs = start.clone().requires_grad_(true);
    Adam adam({ours}, config);
    torch::optim::Adam reference({theirs},
                                 torch::optim::AdamOptions(0.01).betas({config.beta1, config.beta2}).eps(1e-8));
    const auto lossOf = [](const torch::Tensor& x) { return (x.pow(4) - 3 * x.pow(2) + x).sum(); };
    for (int i = 0; i < 200; ++i) {
        adam.clearGradients();
        lossOf(ours).backward();
        adam.step();
        reference.zero_grad();
        lossOf(theirs).backward();
        reference.step();
    }
    QVERIFY(nearEach(ours, theirs, 1e-4, 1e-5));
    QCOMPARE_GT(((ours - start).abs() - 0.1 * start.abs()).max().item<double>(), 0.1);
}

void TestAdam::goesOnFromItsState() {
    const TrainingConfig config;
    const auto lossOf = [](const torch::Tensor& x) { return (x.pow(4) - 3 * x.pow(2)).sum(); };
    const auto run = [&](Adam& adam, const torch::Tensor& x, int steps) {
        for (int i = 0; i < steps; ++i) {
            adam.clearGradients();
            lossOf(x).backward();
            adam.step();
        }
    };
    const auto whole = torch::linspace(-1.0, 2.0, 7).requires_grad_(true);
    Adam uninterrupted({whole}, config);
    run(uninterrupted, whole, 20);

    const auto first = torch::linspace(-1.0, 2.0, 7).requires_grad_(true);
    Adam before({first}, config);
    run(before, first, 11);
    const auto second = first.detach().clone().requires_grad_(true);
    Adam after({second}, config);
    after.steps = before.steps;
    after.firstMoments[0].copy_(before.firstMoments[0]);
    after.secondMoments[0].copy_(before.secondMoments[0]);
    run(after, second, 9);
    QVERIFY(torch::equal(second, whole));
}

QTEST_APPLESS_MAIN(TestAdam)
#include "tst_adam.moc"
