// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace etude {

std::string shortestText(double value) {
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, value == 0.0 ? 0.0 : value).ptr;
    return {text, end};
}

std::string fixedText(double value, int decimals) {
    std::array<char, 512> text{}; // 1.8e308 has 309 digits before the point
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, decimals).ptr;
    const std::string_view written(text.data(), static_cast<std::size_t>(end - text.data()));
    const bool isZero = written.find_first_of("123456789in") == std::string_view::npos;
    return std::string(isZero && written.starts_with('-') ? written.substr(1) : written);
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kBlanks = " \t\r\n";
    text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
    return text.substr(0, text.find_last_not_of(kBlanks) + 1);
}

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

std::vector<std::string_view> partsOf(std::string_view field, std::string_view separator) {
    std::vector<std::string_view> parts;
    while (!field.empty()) {
        const std::size_t end = separator.empty() ? field.size() : std::min(field.find(separator), field.size());
        if (const std::string_view part = trimmed(field.substr(0, end)); !part.empty())
            parts.push_back(part);
        field.remove_prefix(std::min(end + separator.size(), field.size()));
    }
    return parts;
}

std::string joined(const std::vector<std::string>& texts, std::string_view between) {
    std::string text;
    for (const std::string& each : texts)
        text.append(text.empty() ? std::string_view() : between).append(each);
    return text;
}

std::vector<std::string_view> linesOf(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        lines.push_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

} // namespace etude
