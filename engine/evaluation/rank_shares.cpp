// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/rank_shares.h"

#include "engine/evaluation/ranking.h"

namespace etude {

std::vector<double> rankShares(const float* scores, std::size_t count, std::size_t stride) {
    std::vector<double> shares(count, 0.5);
    if (count < 2)
        return shares;
    Ranking<float> ranking;
    const auto order = ranking.order(scores, nullptr, count, stride);
    for (std::size_t first = 0; first < count;) {
        std::size_t end = first;
        while (end < count && order[end].key == order[first].key)
            ++end;
        const double below = static_cast<double>(count - end) + 0.5 * static_cast<double>(end - first - 1);
        for (; first < end; ++first)
            shares[order[first].clip] = below / static_cast<double>(count - 1);
    }
    return shares;
}

} // namespace etude
