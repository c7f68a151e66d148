// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/ranked_clips.h"

#include "engine/evaluation/mann_whitney.h"
#include "engine/evaluation/ranking.h"

namespace etude {

RankedClips::RankedClips(const float* scores, const std::uint8_t* labels, std::size_t count, std::size_t stride) {
    enum class Classes { Negatives, Positives, Both };
    Ranking<float> ranking;
    const auto items = ranking.order(scores, labels, count, stride);
    m_entries.reserve(count);
    Classes before = Classes::Both; // of the last tie
    for (std::size_t begin = 0, end = 0; begin < count; begin = end) {
        Classes classes = items[begin].positive ? Classes::Positives : Classes::Negatives;
        for (; end < count && items[end].key == items[begin].key; ++end)
            if (items[end].positive != items[begin].positive)
                classes = Classes::Both;
        if (begin > 0 && (classes == Classes::Both || classes != before))
            m_entries.back().endsGroup = 1;
        for (std::size_t i = begin; i < end; ++i)
            m_entries.push_back({items[i].clip, items[i].positive, i + 1 == end ? 1U : 0U, 0});
        before = classes;
    }
    if (count > 0)
        m_entries.back().endsGroup = 1;
}

std::array<std::optional<double>, kDrawsAtOnce> RankedClips::rocAuc(std::span<const ClipCounts> counts) const {
    std::array<MannWhitney, kDrawsAtOnce> areas;
    ClipCounts positives{};
    ClipCounts negatives{};
    for (const Entry entry : m_entries) {
        const ClipCounts& drawn = counts[entry.clip];
        ClipCounts& sums = entry.positive ? positives : negatives;
        for (std::size_t draw = 0; draw < kDrawsAtOnce; ++draw)
            sums[draw] += drawn[draw];
        if (!entry.endsGroup)
            continue;
        for (std::size_t draw = 0; draw < kDrawsAtOnce; ++draw)
            areas[draw].add(positives[draw], negatives[draw]);
        positives = {};
        negatives = {};
    }
    std::array<std::optional<double>, kDrawsAtOnce> aucs;
    for (std::size_t draw = 0; draw < kDrawsAtOnce; ++draw)
        aucs[draw] = areas[draw].rocAuc();
    return aucs;
}

std::array<std::optional<double>, kDrawsAtOnce>
RankedClips::averagePrecision(std::span<const ClipCounts> counts) const {
    ClipCounts found{}; // positives so far
    ClipCounts retrieved{};
    ClipCounts inTie{}; // positives
    std::array<double, kDrawsAtOnce> sums{};
    for (const Entry entry : m_entries) {
        const ClipCounts& drawn = counts[entry.clip];
        for (std::size_t draw = 0; draw < kDrawsAtOnce; ++draw) {
            retrieved[draw] += drawn[draw];
            inTie[draw] += entry.positive * drawn[draw];
        }
        if (!entry.endsTie)
            continue;
        for (std::size_t draw = 0; draw < kDrawsAtOnce; ++draw) {
            found[draw] += inTie[draw];
            if (inTie[draw] > 0)
                sums[draw] += static_cast<double>(inTie[draw]) * static_cast<double>(found[draw]) /
                              static_cast<double>(retrieved[draw]);
        }
        inTie = {};
    }
    std::array<std::optional<double>, kDrawsAtOnce> precisions;
    for (std::size_t draw = 0; draw < kDrawsAtOnce; ++draw)
        if (found[draw] > 0 && found[draw] < retrieved[draw])
            precisions[draw] = sums[draw] / static_cast<double>(found[draw]);
    return precisions;
}

} // namespace etude
