// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "engine/core/result.h"
#include "engine/experiment/run_event.h"
#include "engine/experiment/run_folder.h"

namespace etude {

struct TrainOptions {
    int threads = 0; ///< 0: all cores on a first attempt; a resumed run keeps the number it began with
};

/// One training run from its folder: takes the lock, extracts missing features, trains from the last good checkpoint,
/// tests the best validation epoch, and writes everything into the folder. Returns the terminal state that it wrote:
/// Finished, Failed (with the reason in the event), or Stopped after `stop` or the cancel file. An Error means that
/// nothing could be written: the lock is held elsewhere, or the folder is unreadable.
[[nodiscard]] Result<RunState> trainRun(const RunFolder& folder, const TrainOptions& options, std::stop_token stop);

} // namespace etude
