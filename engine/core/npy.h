// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "engine/core/result.h"

namespace etude {

/// A NumPy array in C order, as little-endian bytes, however the file had it.
struct NpyArray {
    std::string dtype; ///< as NumPy writes it for little-endian data: "<f2", "<f4", "<f8", "|i1", "<u8", ..., "|b1"
    std::vector<std::size_t> shape;
    std::vector<std::byte> bytes;

    [[nodiscard]] std::size_t count() const;
    /// The values as double, whatever the dtype. Integers beyond 2^53 are rounded.
    [[nodiscard]] std::vector<double> toDoubles() const;
    /// The values as they are; T is the type of dtype.
    template <class T>
    [[nodiscard]] std::vector<T> values() const {
        std::vector<T> out(bytes.size() / sizeof(T));
        std::memcpy(out.data(), bytes.data(), out.size() * sizeof(T));
        return out;
    }
};

/// Reads a whole array: format versions 1, 2 and 3, either byte order, C or Fortran order, booleans, integers and
/// floating-point numbers of up to 64 bits. Other types, arrays without values and damaged files are an error that says
/// so. The size that a header announces is never trusted: memory grows with what the file holds.
[[nodiscard]] Result<NpyArray> readNpy(const std::filesystem::path& file);

/// Writes float32 in C order, version 1.0, atomically; values.size() is the product of the shape.
[[nodiscard]] Result<void> writeNpy(const std::filesystem::path& file, std::span<const float> values,
                                    std::span<const std::size_t> shape);
/// Booleans ("|b1"), likewise.
[[nodiscard]] Result<void> writeNpy(const std::filesystem::path& file, std::span<const std::uint8_t> booleans,
                                    std::span<const std::size_t> shape);

} // namespace etude
