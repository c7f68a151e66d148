// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/fields.h"

#include <algorithm>
#include <charconv>

namespace etude {

Json parseJson(std::string_view text) {
    return Json::parse(text, nullptr, false);
}

std::string dumpJson(const Json& json, int indent) {
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

std::string shortestText(double value) {
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, value == 0.0 ? 0.0 : value).ptr;
    return {text, end};
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

namespace {

using detail::EnumRef;
using detail::FieldRef;
using detail::FieldTarget;
using detail::StructRef;

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

std::string joined(const auto& names) {
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ", ") + std::string(name);
    return text;
}

bool isWhole(const Json& json) {
    return json.is_number_integer() || (json.is_number_float() && std::trunc(json.get<double>()) == json.get<double>());
}

/// Decodes one value into the type it belongs to; each overload answers what is expected where it does not fit.
struct Decoder {
    const Json& json;
    const std::string& path;

    [[nodiscard]] Error expected(const std::string& what) const { return rangeError(path, dumpJson(json), what); }

    Result<void> operator()(bool* value) const {
        if (!json.is_boolean())
            return expected("true or false");
        *value = json.get<bool>();
        return {};
    }
    Result<void> operator()(double* value) const {
        if (!json.is_number())
            return expected("a number");
        *value = json.get<double>();
        return {};
    }
    Result<void> operator()(std::string* value) const {
        if (!json.is_string())
            return expected("a text");
        *value = json.get<std::string>();
        return {};
    }
    template <class T>
    requires std::is_integral_v<T> Result<void>
    operator()(T* value) const {
        if (!isWhole(json))
            return expected("an integer");
        const auto approximate = json.get<double>();
        if (std::is_unsigned_v<T> && approximate < 0.0)
            return expected("an integer from 0");
        // A JSON integer of 64 bits is compared exactly by its own type; only a float can lie beyond both.
        const bool fits =
            json.is_number_float() || sizeof(T) < sizeof(std::int64_t)
                ? approximate >= static_cast<double>(std::numeric_limits<T>::min()) &&
                      approximate < std::ldexp(1.0, std::numeric_limits<T>::digits)
                : std::is_unsigned_v<T> || !json.is_number_unsigned() ||
                      json.get<std::uint64_t>() <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        if (!fits)
            return expected("an integer that fits " + std::to_string(8 * sizeof(T)) + " bits");
        *value = json.get<T>();
        return {};
    }
    Result<void> operator()(std::vector<int>* value) const {
        if (!json.is_array())
            return expected("a list of integers");
        std::vector<int> values;
        for (const Json& item : json)
            if (auto decoded = Decoder{item, path}(&values.emplace_back()); !decoded)
                return decoded;
        *value = std::move(values);
        return {};
    }
    Result<void> operator()(const EnumRef& value) const {
        if (!json.is_string() || !value.set(json.get<std::string>()))
            return expected("one of " + joined(value.names));
        return {};
    }
    Result<void> operator()(const StructRef& object) const {
        if (!json.is_object())
            return Error{ErrorKind::Invalid,
                         (path.empty() ? "The configuration" : "'" + path + "'") + " must be a JSON object."};
        const std::string prefix = path.empty() ? "" : path + ".";
        for (const auto& [key, value] : json.items()) {
            const auto field =
                std::find_if(object.fields.begin(), object.fields.end(),
                             [&name = key](const FieldRef& candidate) { return candidate.name == name; });
            if (field == object.fields.end()) {
                std::vector<std::string> names;
                for (const FieldRef& candidate : object.fields)
                    names.push_back(candidate.name);
                return Error{ErrorKind::Invalid,
                             "'" + prefix + key + "' is no field; the fields here are " + joined(names) + "."};
            }
            if (auto decoded = detail::decode(field->target, value, prefix + key); !decoded)
                return decoded;
        }
        return {};
    }
};

/// Checks one value against its range.
struct Validator {
    const std::string& path;
    const Range& range;

    Result<void> operator()(const double* value) const {
        if (std::isfinite(*value) && *value >= range.low && *value <= range.high)
            return {};
        return rangeError(path, std::isfinite(*value) ? shortestText(*value) : "not finite",
                          rangeText("a number", range));
    }
    template <class T>
    requires std::is_integral_v<T> Result<void>
    operator()(const T* value) const {
        const auto number = static_cast<double>(*value);
        if (std::is_same_v<T, bool> || (number >= range.low && number <= range.high))
            return {};
        return rangeError(path, std::to_string(*value), rangeText("an integer", range));
    }
    Result<void> operator()(const StructRef& object) const { return detail::validate(object, path + "."); }
    // Named one by one: a catch-all would be a better match than the const pointers above.
    Result<void> operator()(const std::string*) const { return {}; }
    Result<void> operator()(const std::vector<int>*) const { return {}; }
    Result<void> operator()(const EnumRef&) const { return {}; }
};

struct Encoder {
    Json operator()(const double* value) const { return *value == 0.0 ? 0.0 : *value; }
    Json operator()(const EnumRef& value) const { return std::string(value.get()); }
    Json operator()(const StructRef& object) const {
        Json json = Json::object();
        for (const FieldRef& field : object.fields)
            json[field.name] = detail::encode(field.target);
        return json;
    }
    Json operator()(const auto* value) const { return *value; }
};

} // namespace

Error rangeError(const std::string& path, const std::string& value, const std::string& expected) {
    return {ErrorKind::Invalid, path + " is " + value + "; it must be " + expected + "."};
}

namespace detail {

Json encode(const FieldTarget& target) {
    return std::visit(Encoder{}, target);
}

Result<void> decode(const FieldTarget& target, const Json& json, const std::string& path) {
    return std::visit(Decoder{json, path}, target);
}

Result<void> validate(const StructRef& object, const std::string& prefix) {
    for (const FieldRef& field : object.fields) {
        const std::string path = prefix + field.name;
        if (auto valid = std::visit(Validator{path, field.range}, field.target); !valid)
            return valid;
    }
    return object.check ? object.check() : Result<void>{};
}

std::vector<std::string> paths(const StructRef& object, const std::string& prefix) {
    std::vector<std::string> all;
    for (const FieldRef& field : object.fields) {
        const std::string path = prefix + field.name;
        if (const auto* nested = std::get_if<StructRef>(&field.target))
            for (std::string& inner : paths(*nested, path + "."))
                all.push_back(std::move(inner));
        else
            all.push_back(path);
    }
    return all;
}

Result<Json> parseObject(std::string_view text, std::string_view where) {
    Json json = parseJson(text);
    if (json.is_discarded())
        return Error{ErrorKind::Corrupt, std::string(where) + ": this is not valid JSON."};
    return json;
}

Json nest(const std::string& path, const Json& value) {
    const auto dot = path.find('.');
    if (dot == std::string::npos)
        return Json{{path, value}};
    return Json{{path.substr(0, dot), nest(path.substr(dot + 1), value)}};
}

const Json& at(const Json& json, const std::string& path) {
    const auto dot = path.find('.');
    return dot == std::string::npos ? json.at(path) : at(json.at(path.substr(0, dot)), path.substr(dot + 1));
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
    Json parsed = parseJson(text);
    return parsed.is_number() || parsed.is_boolean() || parsed.is_array() ? parsed : Json(std::string(text));
}

std::string fieldText(const Json& value) {
    return value.is_string() ? value.get<std::string>() : canonicalText(value);
}

} // namespace etude
