// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <optional>
#include <vector>

#include "engine/features/feature_block.h"

namespace etude {

/// Blocks on their way from the threads that make them to the one that writes them. Their number is fixed, and they are
/// used again and again. A thread waits until one is free, so memory stays flat however slow the disk is. Private to
/// this room; thread-safe.
class BlockQueue {
public:
    explicit BlockQueue(std::size_t blocks)
        : m_enough((blocks + 1) / 2)
        , m_unmade(blocks) {}

    /// A block to fill; waits until one is free. None once the queue is closed.
    [[nodiscard]] std::optional<FeatureBlock> takeFree();
    /// Hands a filled block to the writer.
    void put(FeatureBlock block);

    /// Moves all filled blocks into `blocks`, which is empty. Waits until half of all blocks are filled, but no longer
    /// than a tenth of a second once there is one. False if there are none and the queue is closed: the writer ends.
    [[nodiscard]] bool takeFilled(std::vector<FeatureBlock>& blocks);
    /// Returns written blocks; `blocks` is empty afterwards.
    void putBack(std::vector<FeatureBlock>& blocks);

    /// Ends all waiting: no more blocks will be put, or the writer has given up.
    void close();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<FeatureBlock> m_free;
    std::vector<FeatureBlock> m_filled;
    std::size_t m_enough; ///< with so many filled blocks the writer waits no longer
    std::size_t m_unmade; ///< blocks that were not needed so far
    bool m_closed = false;
};

} // namespace etude
