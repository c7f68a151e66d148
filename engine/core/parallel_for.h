// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

#include "engine/core/result.h"

namespace etude {

/// How many threads `threads` stands for: 0 or less is one for each processor core. At least 1.
[[nodiscard]] int threadCount(int threads);

/// Calls work(i) once for each i in [0, count), at once on threadCount(threads) threads or fewer. The calling thread is
/// one of them; if the system has no more threads, those that have begun do all the work. Indices are handed out in
/// ascending order. Returns when every call has returned. Calls run at the same time, so each must write to places of
/// its own: then the result does not depend on the number of threads.
///
/// After a failure no further index is handed out, and calls that have begun are finished. The failure of the lowest
/// index is reported. All lower indices have succeeded by then, so it is the same failure for any number of threads. An
/// error is returned; an exception is rethrown in the calling thread.
///
/// ErrorKind::Cancelled if nothing failed and `stop` was requested before the last index was handed out.
[[nodiscard]] Result<void> parallelFor(std::size_t count, int threads,
                                       const std::function<Result<void>(std::size_t)>& work,
                                       const std::stop_token& stop = {});

} // namespace etude
