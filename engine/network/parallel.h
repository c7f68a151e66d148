// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

namespace etude {

/// Calls body(first, last) for ranges that make up [0, jobs), at once on libtorch's threads, as many as it was told to
/// use. Throws what a body throws. A call within a body runs on its thread alone.
void inParallel(std::int64_t jobs, const std::function<void(std::int64_t, std::int64_t)>& body);

/// How many threads libtorch and inParallel() use.
void setComputeThreads(int threads);

} // namespace etude
