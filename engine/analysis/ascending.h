// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <span>
#include <vector>

namespace etude {

/// The places of values from the least to the largest; equal ones as they stand.
[[nodiscard]] inline std::vector<std::size_t> ascendingOrder(std::span<const double> values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t place) { return values[place]; });
    return order;
}

} // namespace etude
