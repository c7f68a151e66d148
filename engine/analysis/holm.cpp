// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/holm.h"

#include <algorithm>
#include <cstddef>

#include "engine/analysis/ascending.h"

namespace etude {

std::vector<double> holmAdjusted(std::span<const double> p) {
    const std::vector<std::size_t> order = ascendingOrder(p);
    std::vector<double> adjusted(p.size());
    double largest = 0.0;
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        const auto left = static_cast<double>(order.size() - rank);
        largest = std::min(1.0, std::max(largest, left * p[order[rank]]));
        adjusted[order[rank]] = largest;
    }
    return adjusted;
}

} // namespace etude
