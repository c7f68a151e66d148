// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "engine/analysis/comparison.h"
#include "engine/analysis/missing_runs.h"

namespace etude {

/// What would give a comparison so many seeds: the same ones in each setting, of both sides, those that are there
/// first, then the lowest that are not. Error: a number of seeds below 1 or above kMostSeeds.
[[nodiscard]] Result<MissingRuns> moreSeeds(const Comparison& comparison, std::size_t seeds);

} // namespace etude
