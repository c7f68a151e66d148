// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"

namespace etude {

/// What the header of a .npy file says of the array. Private to this room.
struct NpyHeader {
    char kind = 'f'; ///< b: boolean, i: signed, u: unsigned, f: floating
    std::size_t itemSize = 4;
    bool bigEndian = false;
    bool fortranOrder = false;
    std::vector<std::size_t> shape;

    [[nodiscard]] std::size_t count() const;
    /// As NumPy writes it for little-endian data: "<f4", "|b1".
    [[nodiscard]] std::string littleEndianType() const;
    bool operator==(const NpyHeader&) const = default;
};

/// Parses the header's text, the literal of a Python dictionary as in numpy.lib.format:
/// {'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }. The error is a clause, to be put into a sentence: the
/// text is no header, the type is not read, or the shape holds no values or more bytes than there are addresses. Takes
/// linear time, whatever the text.
[[nodiscard]] Result<NpyHeader> parseNpyHeader(std::string_view text);

} // namespace etude
