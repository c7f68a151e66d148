// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/import/cell_tags.h"

#include <algorithm>

#include "engine/core/text.h"
#include "engine/dataset/import/field_text.h"

namespace etude {

namespace {

bool isQuote(char c) {
    return c == '"' || c == '\'';
}

std::string_view withoutBlanks(std::string_view text) {
    return text.substr(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
}

/// Parentheses stand in names, too: they are a list's where quotes are in them.
bool isListCell(std::string_view cell) {
    if (cell.size() < 2)
        return false;
    if (cell.front() == '(' && cell.back() == ')') {
        const std::string_view inside = withoutBlanks(cell.substr(1));
        return isQuote(inside.front()) || inside == ")";
    }
    return (cell.front() == '[' && cell.back() == ']') || (cell.front() == '{' && cell.back() == '}');
}

/// Takes one item off the front of a list's inside, and the comma behind it, if there is one: NumPy prints none.
std::string takeItem(std::string_view& rest) {
    rest = withoutBlanks(rest);
    std::string item;
    if (!rest.empty() && isQuote(rest.front())) {
        const char quote = rest.front();
        std::size_t i = 1;
        for (; i < rest.size() && rest[i] != quote; ++i) {
            i += rest[i] == '\\' && i + 1 < rest.size() ? 1 : 0;
            item += rest[i];
        }
        rest.remove_prefix(std::min(i + 1, rest.size()));
        rest = withoutBlanks(rest);
        if (!rest.empty() && isQuote(rest.front()))
            return std::string(trimmed(item));
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
        if (!isMissing(tag))
            read.tags.emplace_back(tag);
        else if (!tag.empty())
            read.isNone = true;
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
