// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/json.h"

#include "engine/core/text.h"

namespace etude {

Json parseJson(std::string_view text) {
    return Json::parse(text, nullptr, false);
}

std::string dumpJson(const Json& json, int indent) {
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

std::string canonicalText(const Json& json) {
    if (json.is_number_float())
        return shortestText(json.get<double>());
    if (!json.is_structured())
        return dumpJson(json);
    std::string text;
    if (json.is_array()) {
        for (const Json& item : json)
            text += (text.empty() ? "" : ",") + canonicalText(item);
        return "[" + text + "]";
    }
    for (const auto& [key, value] : json.items()) // nlohmann::json keeps keys sorted
        text += (text.empty() ? "" : ",") + dumpJson(key) + ":" + canonicalText(value);
    return "{" + text + "}";
}

} // namespace etude
