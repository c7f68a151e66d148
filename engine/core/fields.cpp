// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/fields.h"

namespace etude {

std::string shortestText(double value) {
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, value == 0.0 ? 0.0 : value).ptr;
    return {text, end};
}

std::string canonicalText(const Json& json) {
    if (json.is_number_float())
        return shortestText(json.get<double>());
    if (!json.is_structured())
        return json.dump();
    std::string text;
    if (json.is_array()) {
        for (const Json& item : json)
            text += (text.empty() ? "" : ",") + canonicalText(item);
        return "[" + text + "]";
    }
    for (const auto& [key, value] : json.items()) // nlohmann::json keeps keys sorted
        text += (text.empty() ? "" : ",") + Json(key).dump() + ":" + canonicalText(value);
    return "{" + text + "}";
}

namespace detail {

Error rangeError(const std::string& path, const std::string& value, const std::string& expected) {
    return {ErrorKind::Invalid, path + " is " + value + "; it must be " + expected + "."};
}

std::string rangeText(std::string_view kind, const Range& range) {
    std::string text(kind);
    const std::string unit = range.unit.empty() ? "" : " " + std::string(range.unit);
    if (std::isfinite(range.low) && std::isfinite(range.high))
        text += " from " + shortestText(range.low) + " to " + shortestText(range.high) + unit;
    else if (std::isfinite(range.low))
        text += " of at least " + shortestText(range.low) + unit;
    else if (std::isfinite(range.high))
        text += " of at most " + shortestText(range.high) + unit;
    return text;
}

} // namespace detail

Json changedFields(const Json& json, const Json& defaults) {
    Json changed = Json::object();
    for (const auto& [key, value] : json.items()) {
        const Json& base = defaults.at(key);
        if (value != base)
            changed[key] = value.is_object() ? changedFields(value, base) : value;
    }
    return changed;
}

Result<std::string> resolvePath(const std::vector<std::string>& paths, std::string_view name) {
    std::string all;
    for (const std::string& path : paths) {
        if (path == name || path.substr(path.rfind('.') + 1) == name)
            return path;
        all += (all.empty() ? "" : ", ") + path;
    }
    return Error{ErrorKind::Invalid, "'" + std::string(name) + "' is no field; the fields are " + all + "."};
}

Json parseFieldText(std::string_view text) {
    Json parsed = Json::parse(text, nullptr, false);
    return parsed.is_number() || parsed.is_boolean() || parsed.is_array() ? parsed : Json(std::string(text));
}

std::string fieldText(const Json& value) {
    return value.is_string() ? value.get<std::string>() : canonicalText(value);
}

} // namespace etude
