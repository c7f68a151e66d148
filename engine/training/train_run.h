// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>

#include "engine/core/result.h"
#include "engine/experiment/run_event.h"
#include "engine/experiment/run_folder.h"

namespace etude {

struct TrainOptions {
    int threads = 0;             ///< 0: all cores on a first attempt; a resumed run keeps the number it began with
    std::string device = "auto"; ///< as devicesFor() reads it; a resumed run goes on on one like the first's
    /// For preprocessed inputs that are kept in memory for later epochs; none: a quarter of what is free, at most 2 GB.
    /// However large the data, memory does not grow beyond it.
    std::optional<std::int64_t> cacheBytes = {};
    std::string operators = "fused"; ///< as parseExecution() reads it; a resumed run keeps those it began with
    int testBatchSize = 0;           ///< clips of a batch in the test; 0: as in training. No score depends on it
    std::string command = {};        ///< the program's command line, for the journal
};

/// One training run from its folder: takes the lock, extracts missing features, trains from the last good checkpoint,
/// tests the best validation epoch, and writes everything into the folder. Returns the terminal state that it wrote:
/// Finished, Failed (with the reason in the event; also where the device cannot be used), or Stopped after `stop` or
/// the cancel file. Interrupted, without a terminal event, if the GPU disappeared: a later attempt goes on; the reason
/// is on the standard error. On a GPU that another run holds, waits until it is free. An Error means that nothing could
/// be written: the lock is held elsewhere, or the folder is unreadable.
[[nodiscard]] Result<RunState> trainRun(const RunFolder& folder, const TrainOptions& options, std::stop_token stop);

} // namespace etude
