// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "engine/core/table_text.h"
#include "engine/core/text.h"
#include "engine/core/utf8.h"

namespace etude {

namespace {

using Replacement = std::pair<std::string_view, std::string_view>;

/// Characters that TeX takes for commands, or that its fonts show as others.
constexpr std::array kSpecial{Replacement{"\\", "\\textbackslash{}"},
                              Replacement{"{", "\\{"},
                              Replacement{"}", "\\}"},
                              Replacement{"$", "\\$"},
                              Replacement{"&", "\\&"},
                              Replacement{"#", "\\#"},
                              Replacement{"_", "\\_"},
                              Replacement{"%", "\\%"},
                              Replacement{"~", "\\textasciitilde{}"},
                              Replacement{"^", "\\textasciicircum{}"},
                              Replacement{"<", "\\textless{}"},
                              Replacement{">", "\\textgreater{}"},
                              Replacement{"|", "\\textbar{}"},
                              Replacement{"\"", "\\textquotedbl{}"},
                              Replacement{"`", "\\textasciigrave{}"}};

/// Signs of tables and labels, and blanks that do not break.
constexpr std::array kSigns{
    Replacement{"×", "$\\times$"}, Replacement{"±", "$\\pm$"},    Replacement{"−", "$-$"},
    Replacement{"²", "$^{2}$"},    Replacement{"³", "$^{3}$"},    Replacement{"·", "$\\cdot$"},
    Replacement{"≤", "$\\leq$"},   Replacement{"≥", "$\\geq$"},   Replacement{"≈", "$\\approx$"},
    Replacement{"≠", "$\\neq$"},   Replacement{"→", "$\\to$"},    Replacement{"∞", "$\\infty$"},
    Replacement{"Δ", "$\\Delta$"}, Replacement{"Ω", "$\\Omega$"}, Replacement{"µ", "$\\mu$"},
    Replacement{"μ", "$\\mu$"},    Replacement{"σ", "$\\sigma$"}, Replacement{"ω", "$\\omega$"},
    Replacement{"…", "\\ldots{}"}, Replacement{"\u00A0", "~"},    Replacement{"\u202F", "\\,"},
    Replacement{"\u2009", "\\,"}};

constexpr std::string_view kPlainPunctuation = "–—‘’‚“”„†‡•€";
constexpr std::string_view kLigatures = "-,'"; ///< two of one make another character
constexpr std::string_view kAfterRow = "[*";   ///< what a command that ends a row takes for its argument

/// The bytes of the character with which the text begins; one byte of what is no UTF-8.
std::string_view firstCharacter(std::string_view text) {
    for (std::size_t bytes = 1; bytes <= std::min<std::size_t>(4, text.size()); ++bytes)
        if (isUtf8(text.substr(0, bytes)))
            return text.substr(0, bytes);
    return text.substr(0, 1);
}

template <std::size_t N>
std::string_view replacement(const std::array<Replacement, N>& of, std::string_view character) {
    const auto* found = std::ranges::find(of, character, &Replacement::first);
    return found == of.end() ? std::string_view() : found->second;
}

/// Whether pdflatex sets it with the T1 and TS1 fonts: ASCII, Latin-1, of Latin Extended-A what T1 has, and the
/// punctuation above.
bool isKnown(std::string_view character) {
    constexpr std::string_view kNotInT1 = "ĦħĸĿŀŉŦŧſ";
    if (character.size() == 1)
        return true;
    const auto lead = static_cast<unsigned char>(character.front());
    if (character.size() == 2 && lead <= 0xC5)
        return character >= "\u00A0" && kNotInT1.find(character) == std::string_view::npos;
    return kPlainPunctuation.find(character) != std::string_view::npos || !replacement(kSigns, character).empty();
}

bool isKnownText(std::string_view text) {
    for (std::string_view rest = text; !rest.empty(); rest.remove_prefix(firstCharacter(rest).size()))
        if (!isKnown(firstCharacter(rest)))
            return false;
    return true;
}

bool isKnownTable(const TextTable& table) {
    return std::ranges::all_of(table.rows, [](const auto& row) { return std::ranges::all_of(row, isKnownText); });
}

std::string latexRow(const std::vector<std::string>& row, std::size_t columns) {
    std::string line;
    for (std::size_t column = 0; column < columns; ++column) {
        line += column > 0 ? " & " : "";
        line += column < row.size() ? latexEscaped(row[column]) : "";
    }
    const bool isArgument = kAfterRow.find(line.front()) != std::string_view::npos;
    return (isArgument ? "{}" : "") + line + " \\\\\n";
}

std::string comment(std::string text) {
    std::ranges::replace_if(
        text, [](unsigned char c) { return c < 0x20 || c == 0x7F; }, ' ');
    return "% " + text + "\n";
}

} // namespace

std::string latexEscaped(std::string_view text) {
    std::string escaped;
    std::string_view last;
    for (std::string_view rest = trimmed(text); !rest.empty();) {
        const std::string_view character = firstCharacter(rest);
        rest.remove_prefix(character.size());
        const auto byte = static_cast<unsigned char>(character.front());
        if (const auto special = replacement(kSpecial, character); !special.empty())
            escaped += special;
        else if (const auto sign = replacement(kSigns, character); !sign.empty())
            escaped += sign;
        else if (character.size() == 1 && byte >= 0x80)
            escaped += '?';
        else if (byte < 0x20 || byte == 0x7F)
            escaped += ' ';
        else
            escaped += (character == last && kLigatures.find(character) != std::string_view::npos ? "{}" : "") +
                       std::string(character);
        last = character;
    }
    return escaped;
}

std::string latexText(const TextTable& table) {
    std::string text = table.title.empty() ? "" : comment(table.title);
    text += comment(isKnownTable(table) ? "Preamble: \\usepackage[T1]{fontenc} \\usepackage{textcomp,booktabs}"
                                        : "For lualatex or xelatex, with a font that has all its characters. "
                                          "Preamble: \\usepackage{fontspec,booktabs}");
    text += "\\begin{tabular}{" + table.columns + "}\n\\toprule\n";
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        text += latexRow(table.rows[row], table.columns.size());
        text += row == 0 ? "\\midrule\n" : "";
    }
    return text + "\\bottomrule\n\\end{tabular}\n";
}

} // namespace etude
