// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace etude {

/// The tags of one cell of a table.
struct CellTags {
    std::vector<std::string> tags;
    bool isList = false; ///< it was read as a list
    bool isNone = false; ///< it holds a word for nothing
};

/// Tags with `separator` between them (partsOf), or a list as programs write it: [...] or {...} with commas between,
/// each tag in single or double quotes or in none, where \ takes the next character as it is; ['a' 'b'] as NumPy prints
/// it; ('a', 'b') where the first is in quotes. What isMissing() (field_text.h) is no tag, in a list neither.
[[nodiscard]] CellTags cellTags(std::string_view cell, std::string_view separator);

} // namespace etude
