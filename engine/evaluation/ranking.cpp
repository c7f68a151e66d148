// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/ranking.h"

#include <array>
#include <bit>
#include <concepts>
#include <utility>

namespace etude {

namespace {

constexpr int kDigitBits = 11;
constexpr std::size_t kDigits = std::size_t{1} << kDigitBits;

} // namespace

/// The bits of the number, changed so that their order as an integer is the reverse of the numbers'. In integers alone,
/// so that denormal numbers keep their order where the processor takes them for zero, as libtorch can ask it to.
template <class Score>
auto Ranking<Score>::descendingKey(Score score) -> Key {
    constexpr Key sign = Key{1} << (8 * sizeof(Key) - 1); // alone, it is -0 of a floating-point number
    const auto bits = std::bit_cast<Key>(score);
    if constexpr (std::floating_point<Score>)
        return bits == sign ? ~sign : bits & sign ? bits : ~(bits | sign);
    else
        return std::signed_integral<Score> ? ~(bits ^ sign) : ~bits;
}

template <class Score>
void Ranking<Score>::sort() {
    m_sorted.resize(m_items.size());
    for (std::size_t shift = 0; shift < 8 * sizeof(Key); shift += kDigitBits) {
        const auto digit = [shift](const Item& item) { return (item.key >> shift) & (kDigits - 1); };
        std::array<std::size_t, kDigits> place{};
        for (const Item& item : m_items)
            ++place[digit(item)];
        std::size_t before = 0;
        for (std::size_t& count : place)
            before += std::exchange(count, before);
        for (const Item& item : m_items)
            m_sorted[place[digit(item)]++] = item;
        m_items.swap(m_sorted);
    }
}

template <class Score>
auto Ranking<Score>::order(const Score* scores, const std::uint8_t* labels, std::size_t count, std::size_t stride)
    -> std::span<const Item> {
    m_items.resize(count);
    for (std::size_t i = 0; i < count; ++i)
        m_items[i] = {descendingKey(scores[i * stride]), static_cast<std::uint32_t>(i),
                      labels != nullptr && labels[i * stride] != 0};
    sort();
    return m_items;
}

template <class Score>
const std::vector<ScoreTie>& Ranking<Score>::rank(const Score* scores, const std::uint8_t* labels, std::size_t count,
                                                  std::size_t stride) {
    const std::span<const Item> items = order(scores, labels, count, stride);
    m_ties.clear();
    for (std::size_t i = 0; i < count; ++i) {
        if (i == 0 || items[i].key != items[i - 1].key)
            m_ties.emplace_back();
        ++(items[i].positive ? m_ties.back().positives : m_ties.back().negatives);
    }
    return m_ties;
}

template class Ranking<float>;
template class Ranking<double>;
template class Ranking<std::int64_t>;
template class Ranking<std::uint64_t>;

} // namespace etude
