// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/table_text.h"

#include <algorithm>

#include "engine/core/text.h"

namespace etude {

namespace {

bool isControl(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

std::string markdownCell(std::string_view text) {
    constexpr std::string_view kMarks = "\\|*_`<>&[]~$";
    std::string cell;
    for (const char c : trimmed(text)) {
        if (kMarks.find(c) != std::string_view::npos)
            cell += '\\';
        cell += isControl(c) ? ' ' : c;
    }
    return cell;
}

std::string markdownRow(const std::vector<std::string>& row, std::size_t columns) {
    std::string line = "|";
    for (std::size_t column = 0; column < columns; ++column)
        line += " " + (column < row.size() ? markdownCell(row[column]) : "") + " |";
    return line + "\n";
}

} // namespace

std::string numberColumns(std::size_t numbersFrom, std::size_t count) {
    const std::size_t left = std::min(numbersFrom, count);
    return std::string(left, 'l') + std::string(count - left, 'r');
}

std::string markdownText(const TextTable& table) {
    std::string text = table.title.empty() ? "" : "**" + markdownCell(table.title) + "**\n\n";
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        text += markdownRow(table.rows[row], table.columns.size());
        if (row > 0)
            continue;
        text += "|";
        for (const char side : table.columns)
            text += side == 'r' ? " ---: |" : " --- |";
        text += "\n";
    }
    return text;
}

} // namespace etude
