// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/false_discovery.h"

#include <algorithm>
#include <cstddef>

#include "engine/analysis/ascending.h"

namespace etude {

std::vector<double> falseDiscoveryAdjusted(std::span<const double> p) {
    const std::vector<std::size_t> order = ascendingOrder(p);
    std::vector<double> adjusted(p.size());
    double smallest = 1.0;
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        const std::size_t test = order[rank - 1];
        smallest = std::min(smallest, p[test] * static_cast<double>(order.size()) / static_cast<double>(rank));
        adjusted[test] = smallest;
    }
    return adjusted;
}

} // namespace etude
