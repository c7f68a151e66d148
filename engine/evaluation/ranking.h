// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <type_traits>
#include <vector>

namespace etude {

/// How many positives and negatives share a score.
struct ScoreTie {
    std::int64_t positives = 0;
    std::int64_t negatives = 0;
    bool operator==(const ScoreTie&) const = default;
};

/// The groups of equal scores of one tag. Sorts by radix, in time linear in the number of scores. Keeps its memory from
/// call to call: one for each thread. Private to this room; of float, double, int64 and uint64.
template <class Score>
class Ranking {
public:
    /// Highest score first; 0 and -0 are equal. The scores are not NaN; labels are 0 or not. Both are `count` values,
    /// `stride` apart: a column of an array. Valid until the next call.
    [[nodiscard]] const std::vector<ScoreTie>& rank(const Score* scores, const std::uint8_t* labels, std::size_t count,
                                                    std::size_t stride);

private:
    using Key = std::conditional_t<sizeof(Score) == sizeof(std::uint32_t), std::uint32_t, std::uint64_t>;
    struct Item {
        Key key = 0; ///< ascending as the scores descend
        bool positive = false;
    };
    [[nodiscard]] static Key descendingKey(Score score);
    void sort();

    std::vector<Item> m_items;
    std::vector<Item> m_sorted;
    std::vector<ScoreTie> m_ties;
};

} // namespace etude
