// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "engine/analysis/comparison.h"
#include "engine/analysis/missing_runs.h"

namespace etude {

/// What would give a comparison more pairs: so many seeds as give `pairs` pairs or more: the same number in each
/// setting, seeds that are there first, then the lowest that are not. Error: a number of pairs below 1, or one that
/// kMostSeeds seeds do not give.
[[nodiscard]] Result<MissingRuns> moreSeeds(const Comparison& comparison, std::size_t pairs);

} // namespace etude
