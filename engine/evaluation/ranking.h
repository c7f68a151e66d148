// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>
#include <vector>

namespace etude {

/// How many positives and negatives share a score.
struct ScoreTie {
    std::int64_t positives = 0;
    std::int64_t negatives = 0;
    bool operator==(const ScoreTie&) const = default;
};

/// The clips of one tag in the order of their scores, highest first; 0 and -0 are equal. The scores are not NaN; labels
/// are 0 or not. Both are `count` values, fewer than 2^31, `stride` apart: a column of an array. Sorts by radix, in
/// time linear in the number of scores. Keeps its memory from call to call, and what a call returns is valid until the
/// next: one for each thread. Private to this room; of float, double, int64 and uint64.
template <class Score>
class Ranking {
public:
    using Key = std::conditional_t<sizeof(Score) == sizeof(std::uint32_t), std::uint32_t, std::uint64_t>;
    struct Item {
        Key key = 0; ///< ascending as the scores descend; equal where they are
        std::uint32_t clip : 31 = 0;
        std::uint32_t positive : 1 = 0;
    };

    /// Every clip; of equal scores in the order in which they were given. Without labels (null) none is positive.
    [[nodiscard]] std::span<const Item> order(const Score* scores, const std::uint8_t* labels, std::size_t count,
                                              std::size_t stride);
    /// The groups of equal scores.
    [[nodiscard]] const std::vector<ScoreTie>& rank(const Score* scores, const std::uint8_t* labels, std::size_t count,
                                                    std::size_t stride);

private:
    [[nodiscard]] static Key descendingKey(Score score);
    void sort();

    std::vector<Item> m_items;
    std::vector<Item> m_sorted;
    std::vector<ScoreTie> m_ties;
};

} // namespace etude
