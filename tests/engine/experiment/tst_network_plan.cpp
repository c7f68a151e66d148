// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/core/field_json.h"
#include "engine/experiment/network_plan.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;

namespace {

using Shapes = std::vector<std::pair<int, int>>;

Shapes outputs(const NetworkPlan& plan) {
    Shapes shapes;
    for (const BlockPlan& block : plan.blocks)
        shapes.emplace_back(block.outBands, block.outFrames);
    return shapes;
}

int pooled(int length, const std::vector<int>& pools) {
    for (const int pool : pools)
        length /= pool;
    return length;
}

} // namespace

class TestNetworkPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void paperMel();
    void paperStft();
    void flopsByHand();
    void frequencyTable_data();
    void frequencyTable();
    void timeTable();
    void ruleBesideTheTable();
    void everyInputEndsInOne();
    void blocksFollowEachOther();
    void layersInThePapersOrder();
    void bytesGrowWithTheBatch();
    void fusedOperatorsKeepLess();
    void manyParametersWeighAtTheEnd();
    void workOfAStepCanExceed64Bits();
    void dropoutTakesMemory();
    void newOptionsChangeNoIdentity();
    void impossibleInputsAreRefused_data();
    void impossibleInputsAreRefused();
};

void TestNetworkPlan::paperMel() {
    const auto plan = planNetwork({}, {96, 1360}, 50);
    QVERIFY(plan);
    QCOMPARE(outputs(*plan), (Shapes{{48, 340}, {16, 85}, {8, 17}, {4, 4}, {1, 1}}));
    QCOMPARE(plan->parameters, 39282);
    QCOMPARE(plan->blocks[0].parameters, 320 + 64);
    QCOMPARE(plan->blocks[1].parameters, 9248 + 64);
    QCOMPARE(plan->blocks[4].outMaps, 32);
}

void TestNetworkPlan::paperStft() {
    const auto plan = planNetwork({}, {257, 1360}, 50);
    QVERIFY(plan);
    QCOMPARE(outputs(*plan), (Shapes{{128, 340}, {32, 85}, {8, 17}, {4, 4}, {1, 1}}));
    QCOMPARE(plan->parameters, 39282);
}

/// 2 * 9 * in * out * bands * frames a block; the whole training step of the mel network is 1.14 GFLOP a clip.
void TestNetworkPlan::flopsByHand() {
    const auto plan = planNetwork({}, {96, 1360}, 50);
    QVERIFY(plan);
    const std::int64_t first = 2LL * 9 * 32 * 96 * 1360;
    const std::int64_t later = 2LL * 9 * 32 * 32 * (48 * 340 + 16 * 85 + 8 * 17 + 4 * 4);
    QCOMPARE(plan->blocks[0].flops, first);
    QCOMPARE(plan->flops, first + later + 2 * 32 * 50);
    QCOMPARE(std::llround(static_cast<double>(plan->trainingFlops()) / 1e7), 114LL);
}

void TestNetworkPlan::frequencyTable_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<std::vector<int>>("pools");
    const auto row = [](int from, int to, std::vector<int> pools) {
        QTest::addRow("%d", from) << from << to << std::move(pools);
    };
    row(256, 511, {2, 4, 4, 2, 4});
    row(128, 255, {2, 4, 2, 2, 4});
    row(96, 127, {2, 3, 2, 2, 4});
    row(72, 95, {2, 3, 2, 2, 3});
    row(64, 71, {2, 2, 2, 2, 4});
    row(48, 63, {2, 2, 2, 2, 3});
    row(32, 47, {2, 2, 2, 2, 2});
    row(24, 31, {2, 2, 2, 3, 1});
    row(18, 23, {2, 1, 3, 1, 3});
    row(16, 17, {2, 2, 2, 2, 1});
    row(12, 15, {2, 1, 2, 3, 1});
    row(8, 11, {2, 1, 2, 2, 1});
    row(6, 7, {2, 1, 3, 1, 1});
    row(4, 5, {2, 1, 2, 1, 1});
    row(2, 3, {2, 1, 1, 1, 1});
    row(1, 1, {1, 1, 1, 1, 1});
}

void TestNetworkPlan::frequencyTable() {
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(std::vector<int>, pools);
    for (int bands = from; bands <= to; ++bands)
        QCOMPARE(frequencyPoolings(bands, 5), pools);
}

void TestNetworkPlan::timeTable() {
    const std::vector<int> table{4, 4, 5, 4, 4};
    for (int frames = 1280; frames <= 2559; ++frames)
        QCOMPARE(timePoolings(frames, 5), table);
    QCOMPARE_NE(timePoolings(1279, 5), table);
    QCOMPARE_NE(timePoolings(2560, 5), table);
}

/// round(L^(1/r)) by hand: 513^(1/5) = 3.48, 171^(1/4) = 3.6, 42^(1/3) = 3.5 (3.476), 14^(1/2) = 3.7, then what is
/// left.
void TestNetworkPlan::ruleBesideTheTable() {
    QCOMPARE(frequencyPoolings(513, 5), (std::vector<int>{3, 4, 3, 4, 3}));
    QCOMPARE(frequencyPoolings(96, 1), (std::vector<int>{96}));
    QCOMPARE(timePoolings(1360, 2), (std::vector<int>{37, 36}));
    QCOMPARE(timePoolings(100, 3), (std::vector<int>{5, 4, 5}));
    QCOMPARE(timePoolings(1, 4), (std::vector<int>{1, 1, 1, 1}));
}

void TestNetworkPlan::everyInputEndsInOne() {
    for (int depth = 1; depth <= 8; ++depth) {
        for (int bands = 1; bands <= 2049; ++bands)
            QCOMPARE(pooled(bands, frequencyPoolings(bands, depth)), 1);
        for (int frames = 1; frames <= 8000; ++frames)
            QCOMPARE(pooled(frames, timePoolings(frames, depth)), 1);
    }
}

void TestNetworkPlan::blocksFollowEachOther() {
    NetworkConfig config;
    config.width = 7;
    config.depth = 6;
    config.kernel = 5;
    const auto plan = planNetwork(config, {40, 333}, 3);
    QVERIFY(plan);
    QCOMPARE(plan->blocks.size(), std::size_t{6});
    std::int64_t parameters = 7 * 3 + 3;
    InputShape shape{40, 333};
    int maps = 1;
    for (const BlockPlan& block : plan->blocks) {
        QCOMPARE(block.inMaps, maps);
        QCOMPARE((InputShape{block.inBands, block.inFrames}), shape);
        QCOMPARE(block.outBands, block.inBands / block.poolBands);
        QCOMPARE(block.outFrames, block.inFrames / block.poolFrames);
        QCOMPARE(block.parameters, 25 * maps * 7 + 7 + 14);
        parameters += block.parameters;
        shape = {block.outBands, block.outFrames};
        maps = block.outMaps;
    }
    QCOMPARE(shape, (InputShape{1, 1}));
    QCOMPARE(plan->parameters, parameters);
}

void TestNetworkPlan::layersInThePapersOrder() {
    NetworkConfig config;
    config.depth = 2;
    config.dropout = 0.5;
    const auto plan = planNetwork(config, {96, 1360}, 50);
    QVERIFY(plan);
    const std::int64_t first = 2LL * 9 * 32 * 96 * 1360;
    const std::int64_t second = 2LL * 9 * 32 * 32 * 9 * 36; // 96 x 1360 pooled by 10 x 37
    const std::vector<LayerPlan> expected{{LayerKind::Convolution, 1, 32, 96, 1360, 320, first},
                                          {LayerKind::BatchNormalisation, 1, 32, 96, 1360, 64, 0},
                                          {LayerKind::Elu, 1, 32, 96, 1360, 0, 0},
                                          {LayerKind::MaxPooling, 1, 32, 9, 36, 0, 0},
                                          {LayerKind::Dropout, 1, 32, 9, 36, 0, 0},
                                          {LayerKind::Convolution, 2, 32, 9, 36, 9248, second},
                                          {LayerKind::BatchNormalisation, 2, 32, 9, 36, 64, 0},
                                          {LayerKind::Elu, 2, 32, 9, 36, 0, 0},
                                          {LayerKind::MaxPooling, 2, 32, 1, 1, 0, 0},
                                          {LayerKind::Dropout, 2, 32, 1, 1, 0, 0},
                                          {LayerKind::Dense, 0, 50, 1, 1, 1650, 3200},
                                          {LayerKind::Sigmoid, 0, 50, 1, 1, 0, 0}};
    QCOMPARE(plan->layers(), expected);
    QCOMPARE(plan->parameters, 320 + 64 + 9248 + 64 + 1650);
    QCOMPARE(plan->flops, first + second + 3200);
}

/// One block, one map, on a 4 x 6 input pooled to 1 x 1, one tag: kept are 24 + 2 * 24 + 4 values; five maps of 24
/// pass, and two of them padded to 16 maps; 9 + 3 + 2 = 14 parameters of 8 values each.
void TestNetworkPlan::bytesGrowWithTheBatch() {
    NetworkConfig config;
    config.width = 1;
    config.depth = 1;
    const auto plan = planNetwork(config, {4, 6}, 1);
    QVERIFY(plan);
    QCOMPARE(plan->parameters, 14);
    const int clip = 24 + 48 + 4 + 5 * 24 + 2 * 16 * 24;
    QCOMPARE(plan->trainingBytes(2, false), 4 * (2 * clip + 8 * 14));
    QCOMPARE(plan->trainingBytes(5, false) - plan->trainingBytes(4, false), 4 * clip);
}

/// Two blocks of 32 maps on 6 x 20, pooled by 2 x 4 and 3 x 5. First: 32 * 15 pooled values and a byte for each, twice
/// as many pass. Second: maps of 32 * 15 values, three and three quarters of which pass; 32 pooled values and a byte
/// for each. Whatever the batch, 16 sums of 16 points of 32 x 32 kernels.
void TestNetworkPlan::fusedOperatorsKeepLess() {
    NetworkConfig config;
    config.depth = 2;
    const auto plan = planNetwork(config, {6, 20}, 1);
    QVERIFY(plan);
    QCOMPARE(outputs(*plan), (Shapes{{3, 5}, {1, 1}}));
    const auto clip = [](const NetworkPlan& network) {
        return network.trainingBytes(4001, true) - network.trainingBytes(4000, true);
    };
    const int map = 32 * 15;
    QCOMPARE(clip(*plan), 4 * (map + map / 4 + map + 32 + 8 + 15 * map / 4));
    const std::int64_t perClip = clip(*plan);
    QCOMPARE(plan->trainingBytes(4000, true) - 4000 * perClip, 4 * (16 * 16 * 32 * 32 + 8 * plan->parameters));
    // A first convolution that is not 3 x 3 is libtorch's.
    config.kernel = 5;
    const int first = 32 * 120;
    QCOMPARE(clip(*planNetwork(config, {6, 20}, 1)), 4 * (first + map + map / 4 + map + 32 + 8 + 9 * first));
    // Cells of more than 256 positions are libtorch's.
    config.kernel = 3;
    config.depth = 1;
    const auto stock = planNetwork(config, {16, 17}, 1);
    QCOMPARE(stock->trainingBytes(300, true), stock->trainingBytes(300, false));
    QCOMPARE_LT(planNetwork(config, {16, 16}, 1)->trainingBytes(300, true), stock->trainingBytes(300, true) / 4);
}

/// 5 * 9 * 512^2 parameters and no maps to speak of: the most is needed where the best checkpoint is read, 14 values
/// each.
void TestNetworkPlan::manyParametersWeighAtTheEnd() {
    NetworkConfig config;
    config.width = 512;
    const auto plan = planNetwork(config, {1, 1}, 2);
    QVERIFY(plan);
    QCOMPARE(plan->trainingBytes(2, true), 4 * 14 * plan->parameters);
}

/// The block of one map: its mask and what is left of its one value.
void TestNetworkPlan::dropoutTakesMemory() {
    NetworkConfig config;
    config.width = 1;
    config.depth = 1;
    const auto without = planNetwork(config, {4, 6}, 1);
    config.dropout = 0.1;
    const auto with = planNetwork(config, {4, 6}, 1);
    for (const bool fused : {false, true})
        QCOMPARE(with->trainingBytes(100, fused) - without->trainingBytes(100, fused), 4 * 100 * 2);
}

/// 4096 clips of an hour in eight blocks of 1024 maps, 15 x 15: more than 2^63, which does not wrap around.
void TestNetworkPlan::workOfAStepCanExceed64Bits() {
    NetworkConfig config;
    config.width = 1024;
    config.kernel = 15;
    config.depth = 8;
    const auto plan = planNetwork(config, {96, 168750}, 50);
    QVERIFY(plan);
    QCOMPARE_GT(plan->trainingFlops(), 0);
    QCOMPARE_GT(plan->trainingStepFlops(4096), 0x1p63);
    QCOMPARE(plan->trainingStepFlops(4096), 4096.0 * static_cast<double>(plan->trainingFlops()));
    QCOMPARE_GT(plan->trainingBytes(4096, false), 0);
}

void TestNetworkPlan::newOptionsChangeNoIdentity() {
    QCOMPARE(canonicalText(changedFields(NetworkConfig{})), std::string("{}"));
    NetworkConfig config;
    config.dropout = 0.25;
    config.outputInit = Initialiser::HeUniform;
    QCOMPARE(canonicalText(changedFields(config)), std::string(R"({"dropout":0.25,"output_init":"he_uniform"})"));
}

void TestNetworkPlan::impossibleInputsAreRefused_data() {
    QTest::addColumn<int>("bands");
    QTest::addColumn<int>("frames");
    QTest::addColumn<int>("tags");
    QTest::addColumn<std::string>("names");
    QTest::newRow("no band") << 0 << 10 << 5 << std::string("0 bands");
    QTest::newRow("no frame") << 96 << 0 << 5 << std::string("0 frames");
    QTest::newRow("negative") << 96 << -3 << 5 << std::string("-3 frames");
    QTest::newRow("no tag") << 96 << 1360 << 0 << std::string("tag");
    QTest::newRow("huge") << 32769 << 2000000000 << 5 << std::string("too large");
}

void TestNetworkPlan::impossibleInputsAreRefused() {
    QFETCH(int, bands);
    QFETCH(int, frames);
    QFETCH(int, tags);
    QFETCH(std::string, names);
    const auto plan = planNetwork({}, {bands, frames}, tags);
    QVERIFY(!plan);
    QVERIFY(contains(plan.error().message, names));
}

QTEST_APPLESS_MAIN(TestNetworkPlan)
#include "tst_network_plan.moc"
