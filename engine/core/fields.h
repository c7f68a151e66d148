// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <charconv>
#include <cmath>
#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "engine/core/result.h"

/// One description of a configuration struct serves its JSON, its identity, its validation, the command line and the
/// forms. A struct takes part by a static member
///
///     template <class Self, class Visit>
///     static void visitFields(Self& self, Visit&& visit) {
///         visit("sample_rate", self.sampleRate, Range{1000, 192000, "Hz"});
///         visit("window", self.window);                 // an enum with EnumNames
///         visit("spectrum", self.spectrum);             // a nested struct
///     }
///
/// with fields of type bool, int, std::uint64_t, double, std::string, a named enum, a nested struct or a vector of int.
/// If it also has `Result<void> check() const`, that holds the rules between fields, asked after the ranges.
/// Names are snake_case, stand in files, and are never renamed. Leaf names are unique within the outermost struct, so
/// "n_fft" names the same field as "spectrum.n_fft".
namespace etude {

using Json = nlohmann::json;

/// The closed range of a number, with its unit for messages ("" if it has none).
struct Range {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    std::string_view unit = "";
};

/// Specialise with `static constexpr std::array values{std::pair{Window::Hann, std::string_view("hann")}, ...};`
template <class E>
struct EnumNames;

template <class E>
concept NamedEnum = std::is_enum_v<E> && requires {
    EnumNames<E>::values;
};

template <class T>
concept FieldStruct = std::is_class_v<T> && requires(T t) {
    T::visitFields(t, [](auto&&...) {});
};

template <NamedEnum E>
[[nodiscard]] constexpr std::string_view enumName(E value) {
    for (const auto& [candidate, name] : EnumNames<E>::values)
        if (candidate == value)
            return name;
    return "?";
}

template <NamedEnum E>
[[nodiscard]] constexpr std::optional<E> enumFromName(std::string_view text) {
    for (const auto& [candidate, name] : EnumNames<E>::values)
        if (name == text)
            return candidate;
    return std::nullopt;
}

/// The shortest decimal text that reads back as the same double; -0 as "0". The value must be finite.
[[nodiscard]] std::string shortestText(double value);

/// JSON with sorted keys, no white space and shortest numbers: the text that is hashed.
[[nodiscard]] std::string canonicalText(const Json& json);

namespace detail {

/// "n_fft is 7; it must be an integer from 16 to 65536."
[[nodiscard]] Error rangeError(const std::string& path, const std::string& value, const std::string& expected);
[[nodiscard]] std::string rangeText(std::string_view kind, const Range& range);

template <NamedEnum E>
std::string choices() {
    std::string text = "one of";
    const char* separator = " ";
    for (const auto& entry : EnumNames<E>::values) {
        text += separator + std::string(entry.second);
        separator = ", ";
    }
    return text;
}

template <class T>
Json encodeField(const T& value);
template <class T>
Result<void> decodeField(T& value, const Json& json, const std::string& path);

} // namespace detail

/// All fields, defaults too: what people read and edit.
template <FieldStruct T>
[[nodiscard]] Json toJson(const T& object) {
    Json json = Json::object();
    T::visitFields(object, [&](std::string_view name, const auto& field, Range = {}) {
        json[std::string(name)] = detail::encodeField(field);
    });
    return json;
}

/// Only the fields of `json` whose value differs from that in `defaults`, nested objects likewise.
[[nodiscard]] Json changedFields(const Json& json, const Json& defaults);

/// Only the fields that differ from their defaults: identity. A new option with a default changes no old identity.
template <FieldStruct T>
[[nodiscard]] Json changedFields(const T& object) {
    return changedFields(toJson(object), toJson(T{}));
}

/// Ranges, finiteness and the struct's own rules. The error names the field, its value and the range.
template <FieldStruct T>
[[nodiscard]] Result<void> validate(const T& object, const std::string& prefix = "") {
    std::optional<Error> problem;
    T::visitFields(object, [&](std::string_view name, const auto& field, Range range = {}) {
        using F = std::remove_cvref_t<decltype(field)>;
        if (problem)
            return;
        const std::string path = prefix + std::string(name);
        if constexpr (FieldStruct<F>) {
            if (auto nested = validate(field, path + "."); !nested)
                problem = nested.error();
        } else if constexpr (std::is_same_v<F, double>) {
            if (!std::isfinite(field) || field < range.low || field > range.high)
                problem = detail::rangeError(path, std::isfinite(field) ? shortestText(field) : "not finite",
                                             detail::rangeText("a number", range));
        } else if constexpr (std::is_integral_v<F> && !std::is_same_v<F, bool>) {
            if (static_cast<double>(field) < range.low || static_cast<double>(field) > range.high)
                problem = detail::rangeError(path, std::to_string(field), detail::rangeText("an integer", range));
        }
    });
    if (problem)
        return *problem;
    if constexpr (requires { object.check(); })
        return object.check();
    return {};
}

/// Fields that are missing keep their default. An unknown field, a wrong type or an invalid value is an error.
template <FieldStruct T>
[[nodiscard]] Result<void> decodeInto(T& object, const Json& json, const std::string& prefix = "") {
    if (!json.is_object())
        return Error{ErrorKind::Invalid,
                     (prefix.empty() ? "The configuration" : "'" + prefix.substr(0, prefix.size() - 1) + "'") +
                         std::string(" must be a JSON object.")};
    std::optional<Error> problem;
    std::size_t known = 0;
    std::string names;
    T::visitFields(object, [&](std::string_view name, auto& field, Range = {}) {
        names += (names.empty() ? "" : ", ") + std::string(name);
        const auto entry = json.find(std::string(name));
        if (entry == json.end() || problem)
            return;
        ++known;
        if (auto decoded = detail::decodeField(field, *entry, prefix + std::string(name)); !decoded)
            problem = decoded.error();
    });
    if (problem)
        return *problem;
    if (known == json.size())
        return {};
    for (const auto& [key, value] : json.items()) {
        bool found = false;
        T::visitFields(object, [&](std::string_view name, const auto&, Range = {}) { found = found || name == key; });
        if (!found)
            return Error{ErrorKind::Invalid, "'" + prefix + key + "' is no field; the fields here are " + names + "."};
    }
    return {};
}

template <FieldStruct T>
[[nodiscard]] Result<T> fromJson(const Json& json) {
    T object;
    if (auto decoded = decodeInto(object, json); !decoded)
        return decoded.error();
    if (auto valid = validate(object); !valid)
        return valid.error();
    return object;
}

/// Parses text as JSON, then fromJson. `where` names the source in the error.
template <FieldStruct T>
[[nodiscard]] Result<T> fromJsonText(std::string_view text, std::string_view where) {
    const Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded())
        return Error{ErrorKind::Corrupt, std::string(where) + ": this is not valid JSON."};
    auto object = fromJson<T>(json);
    if (!object)
        return within(where, object.error());
    return object;
}

/// The dotted paths of all leaf fields, in their order.
template <FieldStruct T>
[[nodiscard]] std::vector<std::string> fieldPaths(const T& object = T{}, const std::string& prefix = "") {
    std::vector<std::string> paths;
    T::visitFields(object, [&](std::string_view name, const auto& field, Range = {}) {
        using F = std::remove_cvref_t<decltype(field)>;
        const std::string path = prefix + std::string(name);
        if constexpr (FieldStruct<F>) {
            for (auto& nested : fieldPaths(field, path + "."))
                paths.push_back(std::move(nested));
        } else {
            paths.push_back(path);
        }
    });
    return paths;
}

/// The full path of a field given by its path or its leaf name.
[[nodiscard]] Result<std::string> resolvePath(const std::vector<std::string>& paths, std::string_view name);

/// Sets one field, named by path or leaf name, from a JSON value. Checks the value's type and name, not the whole
/// struct.
template <FieldStruct T>
[[nodiscard]] Result<void> setField(T& object, std::string_view name, const Json& value) {
    const auto path = resolvePath(fieldPaths<T>(), name);
    if (!path)
        return path.error();
    Json nested = value;
    std::string rest = *path;
    while (!rest.empty()) {
        const auto dot = rest.rfind('.');
        const std::string key = dot == std::string::npos ? rest : rest.substr(dot + 1);
        rest = dot == std::string::npos ? "" : rest.substr(0, dot);
        nested = Json{{key, nested}};
    }
    return decodeInto(object, nested);
}

/// The value of one field, named by path or leaf name.
template <FieldStruct T>
[[nodiscard]] Result<Json> getField(const T& object, std::string_view name) {
    const auto path = resolvePath(fieldPaths<T>(), name);
    if (!path)
        return path.error();
    std::string pointer = "/" + *path;
    for (char& c : pointer)
        if (c == '.')
            c = '/';
    return toJson(object).at(Json::json_pointer(pointer));
}

/// A field's value as people type it ("29", "true", "per_frequency") as JSON: a number or boolean if it reads as one.
[[nodiscard]] Json parseFieldText(std::string_view text);
/// The inverse, for tables and labels.
[[nodiscard]] std::string fieldText(const Json& value);

namespace detail {

template <class T>
Json encodeField(const T& value) {
    if constexpr (FieldStruct<T>)
        return toJson(value);
    else if constexpr (NamedEnum<T>)
        return std::string(enumName(value));
    else if constexpr (std::is_same_v<T, double>)
        return value == 0.0 ? 0.0 : value;
    else
        return value;
}

template <class T>
Result<void> decodeField(T& value, const Json& json, const std::string& path) {
    const auto expected = [&](const std::string& what) { return rangeError(path, json.dump(), what); };
    if constexpr (FieldStruct<T>) {
        return decodeInto(value, json, path + ".");
    } else if constexpr (NamedEnum<T>) {
        const auto parsed = json.is_string() ? enumFromName<T>(json.template get<std::string>()) : std::nullopt;
        if (!parsed)
            return expected(choices<T>());
        value = *parsed;
    } else if constexpr (std::is_same_v<T, bool>) {
        if (!json.is_boolean())
            return expected("true or false");
        value = json.template get<bool>();
    } else if constexpr (std::is_same_v<T, double>) {
        if (!json.is_number())
            return expected("a number");
        value = json.template get<double>();
    } else if constexpr (std::is_integral_v<T>) {
        const bool whole =
            json.is_number_float() && std::trunc(json.template get<double>()) == json.template get<double>();
        if (!json.is_number_integer() && !whole)
            return expected("an integer");
        if (std::is_unsigned_v<T> && json.is_number_integer() && !json.is_number_unsigned())
            return expected("an integer from 0");
        const double approximate = json.template get<double>();
        if (approximate < static_cast<double>(std::numeric_limits<T>::min()) ||
            approximate > static_cast<double>(std::numeric_limits<T>::max()))
            return expected("an integer that fits " + std::to_string(8 * sizeof(T)) + " bits");
        value = json.template get<T>();
    } else if constexpr (std::is_same_v<T, std::string>) {
        if (!json.is_string())
            return expected("a text");
        value = json.template get<std::string>();
    } else {
        static_assert(std::is_same_v<T, std::vector<int>>, "no codec for this field type");
        if (!json.is_array())
            return expected("a list of integers");
        std::vector<int> values;
        for (const Json& item : json) {
            int one = 0;
            if (auto decoded = decodeField(one, item, path); !decoded)
                return decoded;
            values.push_back(one);
        }
        value = std::move(values);
    }
    return {};
}

} // namespace detail

} // namespace etude
