// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include "engine/experiment/run_spec.h"

namespace etude {

/// What the workers that run at once have among them.
struct WorkerShare {
    int workers = 1;
    bool onGpus = false; ///< their work is done by GPUs, one each
    bool chosen = true;  ///< the number was chosen here, not given

    bool operator==(const WorkerShare&) const = default;
};

/// As many workers on a processor, where their number is chosen; more cores than these are threads of theirs.
inline constexpr int kMostOnProcessor = 8;

/// How many workers pay on a machine with so many cores and GPUs (of those that CUDA may use) if `asked` is 0, else
/// that many. On "auto" and with GPUs: one for each. On one GPU that is named: one. On a processor: one for each core,
/// but no more than kMostOnProcessor (bench_workers measures it; README has the figures for two cores).
[[nodiscard]] WorkerShare workerShare(int asked, std::string_view device, int cores, int gpus);

/// The GPUs that this process and its workers may use: what the driver lists, as far as CUDA_VISIBLE_DEVICES allows.
[[nodiscard]] int usableGpus();

/// The threads of a run that begins. All runs of a study get the same number, so that their results do not depend on
/// what else was in the queue: the cores divided by the workers or, if that was not given, by the study's runs where
/// these are fewer. At least 1.
[[nodiscard]] int threadsFor(const WorkerShare& share, int cores, std::size_t runsOfStudy);

/// Bytes of the host's memory that a run needs (runBytes), on a GPU at most; 0 for one that will be refused for other
/// reasons.
[[nodiscard]] std::int64_t hostBytes(const RunSpec& spec, int threads);

} // namespace etude
