// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "engine/analysis/comparison.h"

/// How many seeds a comparison is advised. Private to this room.
namespace etude {

/// Fills in the numbers of seeds of a comparison that is one of so many pairs of levels; none without an estimate and
/// over folds.
void adviseSeeds(Comparison& comparison, std::size_t pairsOfLevels);

} // namespace etude
