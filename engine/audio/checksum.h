// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace etude {

/// A cyclic redundancy check of 8 to 32 bits, the most significant bit first, from 0 on and not inverted: those of FLAC
/// and Ogg. Eight bytes at a time, by tables.
template <unsigned kBits, std::uint32_t kPolynomial>
class Checksum {
public:
    void add(std::span<const std::uint8_t> bytes) {
        while (bytes.size() >= kTables.size()) {
            const std::uint32_t first = m_value ^ wordAt(bytes, 0);
            const std::uint32_t second = wordAt(bytes, 4);
            m_value = kTables[7][first >> 24U] ^ kTables[6][first >> 16U & 0xFFU] ^ kTables[5][first >> 8U & 0xFFU] ^
                      kTables[4][first & 0xFFU] ^ kTables[3][second >> 24U] ^ kTables[2][second >> 16U & 0xFFU] ^
                      kTables[1][second >> 8U & 0xFFU] ^ kTables[0][second & 0xFFU];
            bytes = bytes.subspan(kTables.size());
        }
        for (const std::uint8_t byte : bytes)
            m_value = m_value << 8U ^ kTables[0][m_value >> 24U ^ byte];
    }
    [[nodiscard]] std::uint32_t value() const { return m_value >> (32 - kBits); }

private:
    static std::uint32_t wordAt(std::span<const std::uint8_t> bytes, std::size_t at) {
        return std::uint32_t{bytes[at]} << 24U | std::uint32_t{bytes[at + 1]} << 16U |
               std::uint32_t{bytes[at + 2]} << 8U | bytes[at + 3];
    }
    static constexpr auto tables() {
        std::array<std::array<std::uint32_t, 256>, 8> tables{};
        for (std::uint32_t byte = 0; byte < 256; ++byte) {
            std::uint32_t value = byte << 24U;
            for (int bit = 0; bit < 8; ++bit)
                value = value << 1U ^ ((value >> 31U) != 0 ? kPolynomial << (32 - kBits) : 0);
            tables[0][byte] = value;
        }
        for (std::size_t table = 1; table < tables.size(); ++table)
            for (std::size_t byte = 0; byte < 256; ++byte) {
                const std::uint32_t before = tables[table - 1][byte];
                tables[table][byte] = before << 8U ^ tables[0][before >> 24U];
            }
        return tables;
    }
    static constexpr std::array<std::array<std::uint32_t, 256>, 8> kTables = tables();

    std::uint32_t m_value = 0; ///< in its most significant bits
};

} // namespace etude
