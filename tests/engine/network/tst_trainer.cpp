// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <limits>

#include <QTest>

#include "engine/core/random.h"
#include "engine/network/libtorch.h"
#include "engine/network/loss_scale.h"
#include "engine/network/trainer.h"
#include "tests/support/must.h"
#include "tests/support/near.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;
using test::identical;
using test::nearEach;

namespace {

NetworkPlan smallPlan() {
    NetworkConfig config;
    config.width = 4;
    config.depth = 2;
    config.batchNormMomentum = 0.5;
    return *planNetwork(config, {8, 12}, 2);
}

/// Tag 0: the lower half is louder. Tag 1: the later half is.
Batch batch(std::size_t clips, std::uint32_t index) {
    Random random(3, Purpose::Corpus, 0, index);
    Batch made{clips, {}, {}};
    for (std::size_t clip = 0; clip < clips; ++clip) {
        const bool low = random.chance(0.5);
        const bool late = random.chance(0.5);
        made.targets.insert(made.targets.end(), {low ? 1.0F : 0.0F, late ? 1.0F : 0.0F});
        for (int band = 0; band < 8; ++band)
            for (int frame = 0; frame < 12; ++frame)
                made.inputs.push_back(static_cast<float>(random.normal() * 0.3 + ((band < 4) == low ? 1.0 : 0.0) +
                                                         ((frame >= 6) == late ? 1.0 : 0.0)));
    }
    return made;
}

} // namespace

class TestTrainer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void learns();
    void repeatsBitForBit();
    void goesOnFromItsStateBitForBit();
    void reportsALossThatIsNotFinite();
    void refusesAStateOfAnotherShape();
    void acceptsABatchOfOneClip();
    void scoresDoNotDependOnTheBatchSize();
    void theLossScaleIsPartOfTheState();
    void theLossScaleFollowsTheGradients();
    void executionsAreReadAsTheyAreTold();
    void namesLibtorchsVersion();
};

void TestTrainer::initTestCase() {
    configureLibtorch(2);
}

void TestTrainer::learns() {
    Trainer trainer(smallPlan(), {}, 1);
    Batch unseen = batch(32, 1000);
    const double before = trainer.predict(unseen).loss;
    for (std::uint32_t i = 0; i < 60; ++i) {
        Batch next = batch(16, i);
        trainer.trainStep(next);
    }
    const Trainer::Prediction after = trainer.predict(unseen);
    QCOMPARE_LT(after.loss, 0.5 * before);
    QCOMPARE(after.scores.size(), std::size_t{64});
    int right = 0;
    for (std::size_t i = 0; i < 64; ++i)
        right += (after.scores[i] > 0.5F) == (unseen.targets[i] > 0.5F) ? 1 : 0;
    QCOMPARE_GE(right, 58);
}

void TestTrainer::repeatsBitForBit() {
    const auto finalState = [](std::uint64_t seed) {
        Trainer trainer(smallPlan(), {}, seed);
        for (std::uint32_t i = 0; i < 10; ++i) {
            Batch next = batch(8, i);
            trainer.trainStep(next);
        }
        return trainer.state();
    };
    const NetworkState first = finalState(1);
    QCOMPARE(first.step, std::int64_t{10});
    QCOMPARE(first, finalState(1));
    QCOMPARE_NE(first, finalState(2));
}

void TestTrainer::goesOnFromItsStateBitForBit() {
    Trainer whole(smallPlan(), {}, 1);
    Trainer first(smallPlan(), {}, 1);
    for (std::uint32_t i = 0; i < 5; ++i) {
        Batch next = batch(8, i);
        whole.trainStep(next);
        first.trainStep(next);
    }
    const NetworkState state = first.state();
    Trainer second(smallPlan(), {}, 77);
    QVERIFY(second.restore(state).has_value());
    for (std::uint32_t i = 5; i < 10; ++i) {
        Batch next = batch(8, i);
        QCOMPARE(second.trainStep(next), whole.trainStep(next));
    }
    QCOMPARE(whole.state(), second.state());
    Batch unseen = batch(4, 50);
    QVERIFY(identical(whole.predict(unseen).scores, second.predict(unseen).scores));
}

void TestTrainer::reportsALossThatIsNotFinite() {
    Trainer trainer(smallPlan(), {}, 1);
    const NetworkState before = trainer.state();
    Batch bad = batch(8, 0);
    bad.inputs[3] = std::numeric_limits<float>::quiet_NaN();
    QVERIFY(!std::isfinite(trainer.trainStep(bad)));
    const NetworkState after = trainer.state();
    QCOMPARE(after.step, std::int64_t{0});
    QCOMPARE(after.tensors.front(), before.tensors.front());
}

void TestTrainer::refusesAStateOfAnotherShape() {
    Trainer trainer(smallPlan(), {}, 1);
    const NetworkState state = trainer.state();
    NetworkState lacking = state;
    lacking.tensors.pop_back();
    NetworkState reshaped = state;
    reshaped.tensors[0].shape.push_back(1);
    for (const NetworkState& wrong : {lacking, reshaped}) {
        const auto restored = trainer.restore(wrong);
        QVERIFY(!restored);
        QCOMPARE(restored.error().kind, ErrorKind::Corrupt);
    }
    const NetworkState unchanged = trainer.state();
    QCOMPARE(unchanged, state);
}

void TestTrainer::acceptsABatchOfOneClip() {
    Trainer trainer(smallPlan(), {}, 1);
    Batch one = batch(1, 0);
    QVERIFY(std::isfinite(trainer.trainStep(one)));
    QVERIFY(std::isfinite(trainer.predict(one).loss));
}

// Blocking differs with the size, and with it the rounding: some units in the last place of the sums, no more.
void TestTrainer::scoresDoNotDependOnTheBatchSize() {
    constexpr std::size_t kClips = 32;
    constexpr std::size_t kInput = 8 * 12;
    Trainer trainer(smallPlan(), {}, 1);
    for (std::uint32_t i = 0; i < 5; ++i) {
        Batch next = batch(8, i);
        trainer.trainStep(next);
    }
    Batch all = batch(kClips, 1000);
    const auto expected = trainer.predict(all).scores;
    for (const std::size_t size : {1U, 7U, 16U})
        for (std::size_t first = 0; first < kClips; first += size) {
            const std::size_t count = std::min(size, kClips - first);
            const auto inputs = std::span(all.inputs).subspan(first * kInput, count * kInput);
            const auto targets = std::span(all.targets).subspan(first * 2, count * 2);
            Batch part{count, {inputs.begin(), inputs.end()}, {targets.begin(), targets.end()}};
            const auto scores = trainer.predict(part).scores;
            QVERIFY(nearEach(scores, std::span(expected).subspan(first * 2, count * 2), 2e-6));
        }
}

void TestTrainer::theLossScaleIsPartOfTheState() {
    TrainingConfig config;
    config.precision = Precision::Float16;
    Trainer trainer(smallPlan(), config, 1);
    NetworkState state = trainer.state();
    QCOMPARE(state.tensors.back().name, std::string(kLossScaleTensor));
    QVERIFY(identical(state.tensors.back().values, {65536.0F, 0.0F}));
    state.tensors.back().values = {1024.0F, 7.0F};
    QVERIFY(trainer.restore(state).has_value());
    QVERIFY(trainer.state() == state);
    const NetworkState without = Trainer(smallPlan(), {}, 1).state();
    const auto refused = trainer.restore(without);
    QVERIFY(!refused);
    QVERIFY(contains(refused.error().message, kLossScaleTensor));
    QVERIFY(trainer.state() == state);
}

void TestTrainer::theLossScaleFollowsTheGradients() {
    LossScale scale;
    for (int step = 0; step < 1999; ++step)
        scale.update(true);
    QCOMPARE(scale.factor, 65536.0);
    scale.update(true);
    QCOMPARE(scale.factor, 131072.0);
    scale.update(true);
    scale.update(false);
    QCOMPARE(scale.factor, 65536.0);
    QCOMPARE(scale.goodSteps, std::int64_t{0});
    int steps = 0;
    for (; !scale.isExhausted(); ++steps)
        scale.update(false);
    QCOMPARE(steps, 27); // 2^16 to 2^-11
}

void TestTrainer::executionsAreReadAsTheyAreTold() {
    using Layout = Execution::Layout;
    std::vector<Execution> all{{.operators = Execution::Operators::Stock},
                               {.operators = Execution::Operators::Stock, .layout = Layout::ChannelsLast}};
    for (const InstructionSet set : availableInstructionSets())
        all.push_back({.operators = Execution::Operators::Fused, .instructions = set});
    for (const Execution& execution : all)
        QCOMPARE(executionText(test::must(parseExecution(executionText(execution)))), executionText(execution));
    QVERIFY(test::must(parseExecution("stock channels-last")).channelsLast());
    QVERIFY(!test::must(parseExecution("stock")).channelsLast());
    QVERIFY(usualExecution({}, Precision::Float32).fused());
    QCOMPARE(executionText(usualExecution({0}, Precision::Float32)), std::string("stock"));
    QCOMPARE(executionText(usualExecution({0}, Precision::BFloat16)), std::string("stock channels-last"));
}

void TestTrainer::namesLibtorchsVersion() {
    QVERIFY(!libtorchVersion().empty());
    QVERIFY(contains(libtorchVersion(), "."));
}

QTEST_APPLESS_MAIN(TestTrainer)
#include "tst_trainer.moc"
