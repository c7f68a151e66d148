// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "engine/analysis/comparison.h"
#include "engine/experiment/study.h"

namespace etude {

/// What would give a comparison more pairs.
struct MoreSeeds {
    Study study;                   ///< all runs of the compared configurations that the pairs need, trained or not
    std::size_t missing = 0;       ///< of these, without a result in the comparison
    std::optional<double> seconds; ///< that the missing ones take one after the other, as the others did on average;
                                   ///< none where no run tells
};

/// So many seeds as give `pairs` pairs or more: the same number in each setting, seeds that are there first, then the
/// lowest that are not. Error: a number of pairs below 1, or one that kMostSeeds seeds do not give.
[[nodiscard]] Result<MoreSeeds> moreSeeds(const Comparison& comparison, std::size_t pairs);

} // namespace etude
