// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <optional>
#include <vector>

#include "engine/features/feature_block.h"

namespace etude {

/// Blocks on their way from the threads that make them to the one that writes them. There is a fixed number, used again
/// and again: who finds none free waits, so that memory stays flat however slow the disk is. Private to this room;
/// thread-safe.
class BlockQueue {
public:
    explicit BlockQueue(std::size_t blocks)
        : m_enough((blocks + 1) / 2)
        , m_unmade(blocks) {}

    /// A block to fill; waits for one. None once the queue is closed.
    [[nodiscard]] std::optional<FeatureBlock> takeFree();
    /// Hands a filled block to the writer.
    void put(FeatureBlock block);

    /// Waits for filled blocks and moves all of them into `blocks`, which is empty: half of what there is, to be synced
    /// at once, or what came in a tenth of a second. False if there are none and the queue is closed: the writer's end.
    [[nodiscard]] bool takeFilled(std::vector<FeatureBlock>& blocks);
    /// Returns written blocks; `blocks` is empty afterwards.
    void free(std::vector<FeatureBlock>& blocks);

    /// Lets nobody wait any more: no block will be put, or the writer has given up.
    void close();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<FeatureBlock> m_free;
    std::vector<FeatureBlock> m_filled;
    std::size_t m_enough; ///< filled blocks not to wait for more
    std::size_t m_unmade; ///< blocks that nobody needed so far
    bool m_closed = false;
};

} // namespace etude
