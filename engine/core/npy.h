// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "engine/core/result.h"

namespace etude {

/// A NumPy array file (format versions 1 and 2, C order), as raw little-endian bytes.
struct NpyArray {
    std::string dtype; ///< as NumPy writes it: "<f4", "<f8", "|b1", "|u1", "<i8"
    std::vector<std::size_t> shape;
    std::vector<std::byte> bytes;

    [[nodiscard]] std::size_t count() const;
    /// The values as double, whatever the dtype is among those named above.
    [[nodiscard]] std::vector<double> toDoubles() const;
};

/// Reads a whole array. Fortran order, big-endian data and other dtypes are an error that says so.
[[nodiscard]] Result<NpyArray> readNpy(const std::filesystem::path& file);

/// Writes float32 in C order, version 1.0, atomically; values.size() is the product of the shape.
[[nodiscard]] Result<void> writeNpy(const std::filesystem::path& file, std::span<const float> values,
                                    std::span<const std::size_t> shape);
/// Booleans ("|b1"), likewise.
[[nodiscard]] Result<void> writeNpy(const std::filesystem::path& file, std::span<const std::uint8_t> booleans,
                                    std::span<const std::size_t> shape);

} // namespace etude
