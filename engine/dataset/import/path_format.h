// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"

namespace etude {

/// A path that is put together from the columns of a table: "fold{fold}/{slice_file_name}". {name} stands for a
/// column's value without the blanks around it, {name:.3} for its first three characters (bytes); {{ and }} for braces.
class PathFormat {
public:
    /// An error if a brace is not closed, or what is in it names no column and no number.
    [[nodiscard]] static Result<PathFormat> parse(std::string_view text);

    /// The names of its columns, as they are written.
    [[nodiscard]] std::vector<std::string> columns() const;
    /// The path of a row; `positions` of columns() in it.
    [[nodiscard]] std::string path(const std::vector<std::string>& row,
                                   const std::vector<std::size_t>& positions) const;

private:
    struct Piece {
        std::string text;     ///< before the column
        std::string column;   ///< empty: only text
        std::size_t most = 0; ///< characters of its value
    };
    std::vector<Piece> m_pieces;
};

} // namespace etude
