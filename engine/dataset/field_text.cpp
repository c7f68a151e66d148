// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/field_text.h"

#include <algorithm>
#include <array>

namespace etude {

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

std::optional<SplitPart> partFromText(std::string_view text) {
    static constexpr std::array kNames{
        std::pair{std::string_view("train"), SplitPart::Train},
        std::pair{std::string_view("training"), SplitPart::Train},
        std::pair{std::string_view("validation"), SplitPart::Validation},
        std::pair{std::string_view("valid"), SplitPart::Validation},
        std::pair{std::string_view("val"), SplitPart::Validation},
        std::pair{std::string_view("dev"), SplitPart::Validation},
        std::pair{std::string_view("test"), SplitPart::Test},
        std::pair{std::string_view("testing"), SplitPart::Test},
        std::pair{std::string_view("none"), SplitPart::None},
        std::pair{std::string_view(""), SplitPart::None},
    };
    const std::string name = lowerCase(trimmed(text));
    const auto known = std::ranges::find(kNames, name, &std::pair<std::string_view, SplitPart>::first);
    return known == kNames.end() ? std::nullopt : std::optional(known->second);
}

std::string unknownPart(std::string_view text) {
    return "Its split is '" + std::string(trimmed(text)) + "'; it must be train, validation (or valid), test or none.";
}

std::optional<bool> flagFromText(std::string_view text) {
    if (text == "0" || text == "1") // nearly all of the millions that there are
        return text == "1";
    const std::string value = lowerCase(trimmed(text));
    for (const std::string_view yes : {"1", "1.0", "true", "yes"})
        if (value == yes)
            return true;
    for (const std::string_view no : {"0", "0.0", "false", "no", ""})
        if (value == no)
            return false;
    return std::nullopt;
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
