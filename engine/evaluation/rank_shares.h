// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace etude {

/// Of each clip the share of the other clips that score lower, in [0, 1], ties counting one half: (mid-rank - 1) /
/// (count - 1). A single clip has 0.5. Scores, which are not NaN, are `count` values, fewer than 2^31, `stride` apart:
/// a column of an array.
[[nodiscard]] std::vector<double> rankShares(const float* scores, std::size_t count, std::size_t stride);

} // namespace etude
