// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/random.h"

#include <cmath>
#include <numbers>

namespace etude {

std::array<std::uint32_t, 4> philox4x32(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key) {
    constexpr std::uint64_t kMultiplier0 = 0xD2511F53;
    constexpr std::uint64_t kMultiplier1 = 0xCD9E8D57;
    constexpr std::uint32_t kWeyl0 = 0x9E3779B9;
    constexpr std::uint32_t kWeyl1 = 0xBB67AE85;
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t product0 = kMultiplier0 * counter[0];
        const std::uint64_t product1 = kMultiplier1 * counter[2];
        counter = {
            static_cast<std::uint32_t>(product1 >> 32) ^ counter[1] ^ key[0], static_cast<std::uint32_t>(product1),
            static_cast<std::uint32_t>(product0 >> 32) ^ counter[3] ^ key[1], static_cast<std::uint32_t>(product0)};
        key[0] += kWeyl0;
        key[1] += kWeyl1;
    }
    return counter;
}

Random::Random(std::uint64_t seed, Purpose purpose, std::uint32_t epoch, std::uint32_t index)
    : m_key{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)}
    , m_counter{0, index, epoch, static_cast<std::uint32_t>(purpose)} {}

void Random::refill() {
    m_block = philox4x32(m_counter, m_key);
    ++m_counter[0];
    m_used = 0;
}

std::uint32_t Random::next() {
    if (m_used == 4)
        refill();
    return m_block[static_cast<std::size_t>(m_used++)];
}

double Random::uniform() {
    const std::uint64_t high = next() >> 5;
    const std::uint64_t low = next() >> 6;
    return static_cast<double>((high << 26) | low) * 0x1p-53;
}

std::uint64_t Random::below(std::uint64_t n) {
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % n;
    while (true) {
        const std::uint64_t high = next();
        const std::uint64_t value = (high << 32) | next();
        if (value < limit)
            return value % n;
    }
}

double Random::normal() {
    if (m_hasSpareNormal) {
        m_hasSpareNormal = false;
        return m_spareNormal;
    }
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
    const double angle = 2.0 * std::numbers::pi * uniform();
    m_spareNormal = radius * std::sin(angle);
    m_hasSpareNormal = true;
    return radius * std::cos(angle);
}

} // namespace etude
