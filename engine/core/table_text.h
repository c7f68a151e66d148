// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/core/enum_names.h"

namespace etude {

/// How a table leaves the program. CSV is for programs and has exact numbers; the others are for people and have the
/// texts that are shown.
enum class TableFormat { Csv, Markdown, Latex };

template <>
struct EnumNames<TableFormat> {
    static constexpr std::array values{std::pair{TableFormat::Csv, std::string_view("csv")},
                                       std::pair{TableFormat::Markdown, std::string_view("markdown")},
                                       std::pair{TableFormat::Latex, std::string_view("latex")}};
};

/// A table as it is shown.
struct TextTable {
    std::string title;                          ///< empty for none
    std::string columns;                        ///< a letter a column: l or r, the side on which its texts stand
    std::vector<std::vector<std::string>> rows; ///< UTF-8; the first is the heading; a short row ends in empty cells

    bool operator==(const TextTable&) const = default;
};

/// "llrrr": of `count` columns those from `numbersFrom` on are on the right.
[[nodiscard]] std::string numberColumns(std::size_t numbersFrom, std::size_t count);

/// A table of GitHub Flavored Markdown (section 4.10), below its title. What a cell holds is shown as it is: marks are
/// escaped, line ends and other control characters become blanks.
[[nodiscard]] std::string markdownText(const TextTable& table);

/// A tabular with booktabs' rules. Its first lines are comments: the title, and what the preamble needs; or, where a
/// cell has characters that pdflatex does not know, that it is for lualatex or xelatex.
[[nodiscard]] std::string latexText(const TextTable& table);

/// A cell of it: special characters and ligatures are escaped, signs are set in mathematics (× as $\times$), control
/// characters become blanks, bytes that are not UTF-8 question marks.
[[nodiscard]] std::string latexEscaped(std::string_view text);

} // namespace etude
