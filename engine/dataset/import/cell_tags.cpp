// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/import/cell_tags.h"

#include <algorithm>
#include <array>

#include "engine/core/text.h"

namespace etude {

namespace {

constexpr std::array<std::string_view, 7> kNone{"nan", "NaN", "NAN", "None", "NULL", "null", "<NA>"};

bool isNoTag(std::string_view text) {
    return std::ranges::find(kNone, text) != kNone.end();
}

bool isListCell(std::string_view cell) {
    return cell.size() >= 2 &&
           ((cell.front() == '[' && cell.back() == ']') || (cell.front() == '{' && cell.back() == '}'));
}

/// Takes one item and the comma behind it off the front of a list's inside.
std::string takeItem(std::string_view& rest) {
    rest = rest.substr(std::min(rest.find_first_not_of(" \t\r\n"), rest.size()));
    std::string item;
    if (!rest.empty() && (rest.front() == '"' || rest.front() == '\'')) {
        const char quote = rest.front();
        std::size_t i = 1;
        for (; i < rest.size() && rest[i] != quote; ++i) {
            i += rest[i] == '\\' && i + 1 < rest.size() ? 1 : 0;
            item += rest[i];
        }
        rest.remove_prefix(std::min(i + 1, rest.size()));
    }
    const std::size_t comma = std::min(rest.find(','), rest.size());
    item += trimmed(rest.substr(0, comma));
    rest.remove_prefix(std::min(comma + 1, rest.size()));
    return std::string(trimmed(item));
}

} // namespace

CellTags cellTags(std::string_view cell, std::string_view separator) {
    cell = trimmed(cell);
    CellTags read;
    read.isList = isListCell(cell);
    const auto add = [&](std::string_view tag) {
        if (isNoTag(tag))
            read.isNone = true;
        else if (!tag.empty())
            read.tags.emplace_back(tag);
    };
    if (!read.isList) {
        for (const std::string_view tag : partsOf(cell, separator))
            add(tag);
        return read;
    }
    for (std::string_view rest = cell.substr(1, cell.size() - 2); !trimmed(rest).empty();)
        add(takeItem(rest));
    return read;
}

} // namespace etude
