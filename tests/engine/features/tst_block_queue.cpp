// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <set>
#include <thread>

#include <QTest>

#include "engine/features/block_queue.h"

using namespace etude;

namespace {

FeatureBlock blockOf(FeatureBlock block, std::uint64_t number) {
    block.content = {0, number};
    block.bytes.resize(100);
    return block;
}

} // namespace

class BlockQueueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filledBlocksComeInTheirOrder() {
        BlockQueue queue(3);
        for (const std::uint64_t number : {5, 6, 7})
            queue.put(blockOf(*queue.takeFree(), number));
        std::vector<FeatureBlock> blocks;
        QVERIFY(queue.takeFilled(blocks));
        QCOMPARE(blocks.size(), std::size_t(3));
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(blocks[i].content.low, 5 + i);
    }
    void blocksAreUsedAgain() {
        BlockQueue queue(1);
        queue.put(blockOf(*queue.takeFree(), 1));
        std::vector<FeatureBlock> blocks;
        QVERIFY(queue.takeFilled(blocks));
        const std::byte* const memory = blocks[0].bytes.data();
        queue.putBack(blocks);
        QVERIFY(blocks.empty());
        QCOMPARE(queue.takeFree()->bytes.data(), memory);
    }
    void whatIsFilledIsTakenBeforeTheEnd() {
        BlockQueue queue(2);
        queue.put(blockOf(*queue.takeFree(), 1));
        queue.close();
        std::vector<FeatureBlock> blocks;
        QVERIFY(queue.takeFilled(blocks));
        blocks.clear();
        QVERIFY(!queue.takeFilled(blocks));
        QVERIFY(!queue.takeFree());
    }
    void closingWakesWhoWaitsForABlock() {
        BlockQueue queue(1);
        const auto block = queue.takeFree();
        std::atomic<bool> woken = false;
        {
            const std::jthread waiting([&] { woken = !queue.takeFree(); });
            queue.close();
        }
        QVERIFY(block && woken);
    }
    /// Never more blocks at once than there are, and each one arrives once.
    void manyThreadsShareFewBlocks() {
        BlockQueue queue(3);
        std::atomic<int> inUse = 0;
        std::atomic<int> most = 0;
        std::multiset<std::uint64_t> arrived;
        {
            const std::jthread writer([&] {
                std::vector<FeatureBlock> blocks;
                while (queue.takeFilled(blocks)) {
                    for (const FeatureBlock& block : blocks)
                        arrived.insert(block.content.low);
                    inUse -= int(blocks.size());
                    queue.putBack(blocks);
                }
            });
            {
                std::vector<std::jthread> workers;
                for (std::uint64_t worker = 0; worker < 4; ++worker)
                    workers.emplace_back([&, worker] {
                        for (std::uint64_t i = 0; i < 500; ++i) {
                            FeatureBlock block = *queue.takeFree();
                            const int now = ++inUse;
                            for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);) {
                            }
                            queue.put(blockOf(std::move(block), 1000 * worker + i));
                        }
                    });
            }
            queue.close();
        }
        QCOMPARE_LE(most, 3);
        QCOMPARE(arrived.size(), std::size_t(2000));
        QCOMPARE(std::set(arrived.begin(), arrived.end()).size(), std::size_t(2000));
    }
};

QTEST_APPLESS_MAIN(BlockQueueTest)
#include "tst_block_queue.moc"
