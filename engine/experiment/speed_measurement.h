// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stop_token>

#include "engine/core/result.h"
#include "engine/experiment/run_spec.h"
#include "engine/experiment/worker_process.h"

namespace etude {

/// Has a worker process take some training steps of a specification with so many tags, with these settings: the
/// floating-point operations a second that it makes (`etude-worker --speed`). Takes some seconds. Blocks; any thread.
/// Errors: the worker does not start, or says why it cannot; ErrorKind::Cancelled after a stop.
[[nodiscard]] Result<double> measureSpeed(const std::filesystem::path& worker, const RunSpec& spec, int tags,
                                          const WorkerSettings& settings, const std::stop_token& stop = {});

} // namespace etude
