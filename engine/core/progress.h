// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <mutex>
#include <utility>

#include "engine/core/sentence.h"

namespace etude {

/// How far a long job is. `total` is 0 while unknown.
struct Progress {
    std::int64_t done = 0;
    std::int64_t total = 0;
    Sentence what; ///< what is being done now: "Extracting features"

    bool operator==(const Progress&) const = default;
};

/// Called by a long job from any of its threads, never concurrently. Must return quickly. May be empty.
using ProgressCallback = std::function<void(const Progress&)>;

/// Counts what several threads have done of one job and calls back each time. Thread-safe. `callback` outlives it.
class ProgressCounter {
public:
    ProgressCounter(const ProgressCallback& callback, std::int64_t total, Sentence what)
        : m_callback(callback)
        , m_progress{0, total, std::move(what)} {}

    void add(std::int64_t done = 1) {
        const std::lock_guard lock(m_mutex);
        m_progress.done += done;
        if (m_callback)
            m_callback(m_progress);
    }
    /// Call it when no thread adds any more.
    [[nodiscard]] std::int64_t done() const { return m_progress.done; }

private:
    const ProgressCallback& m_callback;
    std::mutex m_mutex;
    Progress m_progress;
};

} // namespace etude
