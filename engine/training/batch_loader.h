// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <thread>
#include <vector>

#include "engine/network/batch.h"
#include "engine/training/input_source.h"
#include "engine/training/kept_inputs.h"

namespace etude {

/// The order in which an epoch (counted from 1) visits `clips` training clips: a permutation of 0 .. clips - 1.
[[nodiscard]] std::vector<std::size_t> epochOrder(std::size_t clips, std::uint64_t orderSeed, int epoch);

/// `most` of 0 .. count - 1 that lie evenly, in ascending order; all if there are no more.
[[nodiscard]] std::vector<std::size_t> evenlyChosen(std::size_t count, std::size_t most);

/// Prepares the batches of one pass in the background: the next while the current one trains, and no more, so that
/// memory stays flat. Beside training on processor cores one thread is enough: preprocessing a clip costs a small part
/// of what training on it costs. A GPU trains faster than that, and then several threads share a batch. The last batch
/// holds what is left, be it one clip. source and clips outlive the loader; next() is called from one thread.
class BatchLoader {
public:
    /// Visits clips[order[i]], beginning at batch `firstBatch`, on `threads` threads; their number changes no value.
    /// Where `kept` is given, a batch has only the inputs that are not kept yet.
    BatchLoader(InputSource& source, std::span<const Clip> clips, std::vector<std::size_t> order, std::size_t batchSize,
                std::size_t firstBatch = 0, int threads = 1, KeptInputs* kept = nullptr);
    BatchLoader(const BatchLoader&) = delete;
    BatchLoader& operator=(const BatchLoader&) = delete;

    /// The next batch, or none after the last. An error ends the pass.
    [[nodiscard]] Result<std::optional<Batch>> next();

private:
    void produce(const std::stop_token& stop);
    [[nodiscard]] Result<Batch> prepare(std::size_t first) const;

    InputSource& m_source;
    std::span<const Clip> m_clips;
    std::vector<std::size_t> m_order;
    std::size_t m_batchSize;
    std::size_t m_firstClip;
    int m_threads;
    KeptInputs* m_kept;

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<Result<Batch>> m_ready;
    bool m_done = false;
    std::jthread m_thread; ///< last: stops and joins before the rest goes
};

} // namespace etude
