// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "engine/core/result.h"

namespace etude {

/// A 128-bit content hash (XXH3-128, not cryptographic): identity of configurations, data sets, audio content.
struct Hash {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    auto operator<=>(const Hash&) const = default;

    /// 32 lower-case hexadecimal digits.
    [[nodiscard]] std::string hex() const;
    /// The first 12 hexadecimal digits: what people see.
    [[nodiscard]] std::string shortHex() const;
    /// The inverse of hex().
    [[nodiscard]] static Result<Hash> parse(std::string_view hex);
};

/// Hashes bytes in one go.
[[nodiscard]] Hash hashBytes(std::span<const std::byte> bytes);
[[nodiscard]] Hash hashText(std::string_view text);

/// Hashes the whole content of a file, reading it in blocks.
[[nodiscard]] Result<Hash> hashFile(const std::filesystem::path& file);

/// XXH3-64 of bytes: the checksum of a stored block.
[[nodiscard]] std::uint64_t checksum(std::span<const std::byte> bytes);

} // namespace etude
