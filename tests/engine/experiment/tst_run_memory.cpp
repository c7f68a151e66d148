// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/experiment/run_memory.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;

class TestRunMemory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void memoryThatIsThereIsAccepted();
    void tooLargeABatchNamesTheLargestThatFits();
    void tooLargeAnInputSaysSo();
    void memoryThatRanOutNamesTheBatchToTry();
    void recomputedStatisticsKeepMaps();

private:
    [[nodiscard]] std::int64_t bytes(int batchSize) const { return runBytes(m_spec, m_plan, batchSize, m_computing); }
    [[nodiscard]] Result<void> check(int batchSize, std::int64_t available) {
        m_spec.training.batchSize = batchSize;
        return checkMemory(m_spec, m_plan, m_computing, available);
    }

    RunSpec m_spec;
    NetworkPlan m_plan = *planNetwork({}, {96, 1360}, 50);
    RunComputing m_computing{.threads = 2, .trainingClips = 40};
};

void TestRunMemory::memoryThatIsThereIsAccepted() {
    QVERIFY(check(16, bytes(16)).has_value());
    QVERIFY(!check(16, bytes(16) - 1));
    QVERIFY(check(4096, bytes(40)).has_value()); // no batch has more clips than there are
}

void TestRunMemory::tooLargeABatchNamesTheLargestThatFits() {
    const auto refused = check(64, bytes(37) + 1);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.ends_with("the largest batch that fits is 37."), refused.error().message.c_str());
}

void TestRunMemory::tooLargeAnInputSaysSo() {
    const auto refused = check(64, bytes(1));
    QVERIFY(!refused);
    QVERIFY(contains(refused.error().message, "not even two clips fit"));
}

void TestRunMemory::memoryThatRanOutNamesTheBatchToTry() {
    m_spec.training.batchSize = 32;
    const int next = largestBatch(m_spec, m_plan, m_computing, bytes(32) / 5 * 4);
    QCOMPARE_LT(next, 32);
    QCOMPARE_LE(bytes(next), bytes(32) / 5 * 4);
    QCOMPARE_GT(bytes(next + 1), bytes(32) / 5 * 4);
    const auto told = [&](std::int64_t available) {
        return memoryRanOut(m_spec, m_plan, m_computing, available).message;
    };
    QVERIFY2(told(2 * bytes(32)).ends_with("the largest batch to try now is " + std::to_string(next) + "."),
             told(2 * bytes(32)).c_str());
    QVERIFY2(contains(told(bytes(1)), "choose shorter clips"), told(bytes(1)).c_str());
}

/// Of the largest maps of which all clips' fit into half a GiB: those of the second block for few clips, of the third
/// for many, and of no more than 2 048.
void TestRunMemory::recomputedStatisticsKeepMaps() {
    const std::int64_t running = bytes(16);
    m_plan.config.batchNormStatistics = BatchNormStatistics::Recomputed;
    const auto kept = [this](std::int64_t clips) { return m_plan.keptForStatistics(clips); };
    QCOMPARE(bytes(16) - running, kept(40));
    QCOMPARE(kept(40), std::int64_t{40} * 32 * 48 * 340 * 4);
    QCOMPARE(kept(1000), std::int64_t{1000} * 32 * 16 * 85 * 4);
    QCOMPARE(kept(200'000), std::int64_t{2048} * 32 * 16 * 85 * 4);
    m_computing.gpu = true;
    const std::int64_t recomputed = bytes(16);
    m_plan.config.batchNormStatistics = BatchNormStatistics::Running;
    QCOMPARE(kept(40), std::int64_t{0});
    QCOMPARE_GE(recomputed - bytes(16), std::int64_t{40} * 32 * 48 * 340 * 4);
}

QTEST_APPLESS_MAIN(TestRunMemory)
#include "tst_run_memory.moc"
