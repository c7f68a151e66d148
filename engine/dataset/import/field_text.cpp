// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/import/field_text.h"

#include <algorithm>
#include <array>

#include "engine/core/text.h"

namespace etude {

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

Sentence unknownPart(std::string_view text) {
    return say("Its split is '%1'; it must be train, validation (or valid), test or none.", trimmed(text));
}

bool isMissing(std::string_view text) {
    static constexpr std::array<std::string_view, 8> kNone{"", "nan", "NaN", "NAN", "None", "NULL", "null", "<NA>"};
    return std::ranges::find(kNone, trimmed(text)) != kNone.end();
}

std::string nameFromText(std::string_view text) {
    return isMissing(text) ? std::string() : std::string(trimmed(text));
}

std::optional<bool> flagFromText(std::string_view text) {
    if (text == "0" || text == "1") // nearly all of the millions that there are
        return text == "1";
    const std::string value = lowerCase(trimmed(text));
    for (const std::string_view yes : {"1", "1.0", "true", "yes"})
        if (value == yes)
            return true;
    for (const std::string_view no : {"0", "0.0", "false", "no"})
        if (value == no)
            return false;
    return isMissing(text) ? std::optional(false) : std::nullopt;
}

Sentence unknownFlag(std::string_view column, std::string_view text) {
    return say("Its column '%1' holds '%2'; it must be 0 or 1.", column, text);
}

} // namespace etude
