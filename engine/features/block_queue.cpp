// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/features/block_queue.h"

#include <chrono>
#include <iterator>
#include <utility>

namespace etude {

namespace {

constexpr std::chrono::milliseconds kMostDelay(100);

} // namespace

std::optional<FeatureBlock> BlockQueue::takeFree() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_closed || !m_free.empty() || m_unmade > 0; });
    if (m_closed)
        return std::nullopt;
    if (m_free.empty()) {
        --m_unmade;
        return FeatureBlock{};
    }
    FeatureBlock block = std::move(m_free.back());
    m_free.pop_back();
    return block;
}

void BlockQueue::put(FeatureBlock block) {
    const std::lock_guard lock(m_mutex);
    m_filled.push_back(std::move(block));
    m_changed.notify_all();
}

bool BlockQueue::takeFilled(std::vector<FeatureBlock>& blocks) {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_closed || !m_filled.empty(); });
    m_changed.wait_for(lock, kMostDelay, [this] { return m_closed || m_filled.size() >= m_enough; });
    std::swap(blocks, m_filled);
    return !blocks.empty();
}

void BlockQueue::putBack(std::vector<FeatureBlock>& blocks) {
    const std::lock_guard lock(m_mutex);
    m_free.insert(m_free.end(), std::move_iterator(blocks.begin()), std::move_iterator(blocks.end()));
    blocks.clear();
    m_changed.notify_all();
}

void BlockQueue::close() {
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_changed.notify_all();
}

} // namespace etude
