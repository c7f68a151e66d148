// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>

#include "engine/core/result.h"
#include "engine/experiment/network_plan.h"
#include "engine/experiment/run_spec.h"

namespace etude {

/// How a run is computed, as far as its memory depends on that.
struct RunComputing {
    int threads = 0;   ///< 0: one for each processor core
    bool fused = true; ///< Etude's own operators (never on a GPU)
    bool gpu = false;  ///< the memory asked about is the GPU's, which holds only the training step and cuDNN
    std::int64_t trainingClips = std::numeric_limits<std::int64_t>::max(); ///< no batch is larger

    bool operator==(const RunComputing&) const = default;
};

/// Bytes that a run's process takes at most, without the cache of inputs: the program with libtorch, the training step
/// (NetworkPlan::trainingBytes), the batches that are prepared meanwhile, and the extraction of features, a clip a
/// thread. Reckoned from above without libtorch: what the process took was 0.45 to 1 times this where it was measured,
/// with libtorch 1.13 on a processor with AVX-512 (tst_worker_memory).
[[nodiscard]] std::int64_t runBytes(const RunSpec& spec, const NetworkPlan& plan, int batchSize,
                                    const RunComputing& computing = {});

/// The largest batch, at most the specification's, with which a run fits into `available` bytes (runBytes); 0 if none
/// does.
[[nodiscard]] int largestBatch(const RunSpec& spec, const NetworkPlan& plan, const RunComputing& computing,
                               std::int64_t available);

/// Whether a run fits into `available` bytes (runBytes). The error names the largest batch that does.
[[nodiscard]] Result<void> checkMemory(const RunSpec& spec, const NetworkPlan& plan, const RunComputing& computing,
                                       std::int64_t available);

/// The error for a run whose memory ran out all the same, when `available` bytes were free before it: names the batch
/// to try next, the largest one that by runBytes() needs four fifths of what there was, or of this one.
[[nodiscard]] Error memoryRanOut(const RunSpec& spec, const NetworkPlan& plan, const RunComputing& computing,
                                 std::int64_t available);

} // namespace etude
