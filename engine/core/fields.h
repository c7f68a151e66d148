// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
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

/// Reads text as JSON; a discarded value (is_discarded()) if it is none. Never throws.
[[nodiscard]] Json parseJson(std::string_view text);

/// JSON as text: in one line, or indented by `indent` spaces. Bytes that are not UTF-8 are replaced. Never throws.
[[nodiscard]] std::string dumpJson(const Json& json, int indent = -1);

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

/// "n_fft is 7; it must be an integer from 16 to 65536 samples.": what every refused value is answered with.
[[nodiscard]] Error rangeError(const std::string& path, const std::string& value, const std::string& expected);

/// A configuration struct with its types erased, so that the algorithms below are compiled once. Points into the object
/// that fieldsOf() was given; used and dropped.
namespace detail {

struct FieldRef;

struct EnumRef {
    std::function<std::string_view()> get;
    std::function<bool(std::string_view)> set; ///< false if there is no such name
    std::vector<std::string_view> names;
};

struct StructRef {
    std::vector<FieldRef> fields;
    std::function<Result<void>()> check; ///< the rules between fields; empty if there are none
};

using FieldTarget = std::variant<bool*, int*, std::uint64_t*, std::int64_t*, double*, std::string*, std::vector<int>*,
                                 EnumRef, StructRef>;

struct FieldRef {
    std::string name;
    FieldTarget target;
    Range range;
};

template <NamedEnum E>
EnumRef enumRef(E& value) {
    EnumRef ref{[&value] { return enumName(value); },
                [&value](std::string_view name) {
                    const auto parsed = enumFromName<E>(name);
                    value = parsed.value_or(value);
                    return parsed.has_value();
                },
                {}};
    for (const auto& entry : EnumNames<E>::values)
        ref.names.push_back(entry.second);
    return ref;
}

template <FieldStruct T>
StructRef fieldsOf(T& object);

template <class F>
FieldTarget targetOf(F& field) {
    if constexpr (FieldStruct<F>)
        return fieldsOf(field);
    else if constexpr (NamedEnum<F>)
        return enumRef(field);
    else
        return &field;
}

template <FieldStruct T>
StructRef fieldsOf(T& object) {
    StructRef ref;
    T::visitFields(object, [&](std::string_view name, auto& field, Range range = {}) {
        ref.fields.push_back({std::string(name), targetOf(field), range});
    });
    if constexpr (requires { object.check(); })
        ref.check = [&object] { return object.check(); };
    return ref;
}

[[nodiscard]] Json encode(const FieldTarget& target);
/// Decodes one value; the error names it by `path`.
[[nodiscard]] Result<void> decode(const FieldTarget& target, const Json& json, const std::string& path);
[[nodiscard]] Result<void> validate(const StructRef& object, const std::string& prefix);
[[nodiscard]] std::vector<std::string> paths(const StructRef& object, const std::string& prefix);
[[nodiscard]] Result<Json> parseObject(std::string_view text, std::string_view where);
/// {"a": {"b": value}} of the path "a.b".
[[nodiscard]] Json nest(const std::string& path, const Json& value);
[[nodiscard]] const Json& at(const Json& json, const std::string& path);

} // namespace detail

/// All fields, defaults too: what people read and edit. `object` is taken by value because the fields point into it.
template <FieldStruct T>
[[nodiscard]] Json toJson(T object) {
    return detail::encode(detail::fieldsOf(object));
}

/// Only the fields of `json` whose value differs from that in `defaults`, nested objects likewise.
[[nodiscard]] Json changedFields(const Json& json, const Json& defaults);

/// Only the fields that differ from their defaults: identity. A new option with a default changes no old identity.
template <FieldStruct T>
[[nodiscard]] Json changedFields(const T& object) {
    return changedFields(toJson(object), toJson(T{}));
}

/// Ranges, finiteness and the structs' own rules. The error names the field, its value and the range.
template <FieldStruct T>
[[nodiscard]] Result<void> validate(T object) {
    return detail::validate(detail::fieldsOf(object), "");
}

/// Fields that are missing keep their default. An unknown field, a wrong type or an invalid value is an error.
template <FieldStruct T>
[[nodiscard]] Result<T> fromJson(const Json& json) {
    T object;
    const detail::StructRef fields = detail::fieldsOf(object);
    if (auto decoded = detail::decode(fields, json, ""); !decoded)
        return decoded.error();
    if (auto valid = detail::validate(fields, ""); !valid)
        return valid.error();
    return object;
}

/// Parses text as JSON, then fromJson. `where` names the source in the error.
template <FieldStruct T>
[[nodiscard]] Result<T> fromJsonText(std::string_view text, std::string_view where) {
    const auto json = detail::parseObject(text, where);
    if (!json)
        return json.error();
    auto object = fromJson<T>(*json);
    if (!object)
        return within(where, object.error());
    return object;
}

/// The dotted paths of all leaf fields, in their order.
template <FieldStruct T>
[[nodiscard]] std::vector<std::string> fieldPaths(T object = {}) {
    return detail::paths(detail::fieldsOf(object), "");
}

/// The full path of a field given by its path or its leaf name.
[[nodiscard]] Result<std::string> resolvePath(const std::vector<std::string>& paths, std::string_view name);

/// Sets one field, named by path or leaf name, from a JSON value. Checks the value's type and name, not the whole
/// struct.
template <FieldStruct T>
[[nodiscard]] Result<void> setField(T& object, std::string_view name, const Json& value) {
    const auto path = resolvePath(fieldPaths(object), name);
    if (!path)
        return path.error();
    return detail::decode(detail::fieldsOf(object), detail::nest(*path, value), "");
}

/// The value of one field, named by path or leaf name.
template <FieldStruct T>
[[nodiscard]] Result<Json> getField(const T& object, std::string_view name) {
    const auto path = resolvePath(fieldPaths(object), name);
    if (!path)
        return path.error();
    return detail::at(toJson(object), *path);
}

/// One value of a field's type, for codecs of other things than configurations.
template <class F>
[[nodiscard]] Json encodeValue(F value) {
    return detail::encode(detail::targetOf(value));
}
/// The error names the value by `path`.
template <class F>
[[nodiscard]] Result<void> decodeValue(F& value, const Json& json, const std::string& path) {
    return detail::decode(detail::targetOf(value), json, path);
}

/// A field's value as people type it ("29", "true", "per_frequency") as JSON: a number or boolean if it reads as one.
[[nodiscard]] Json parseFieldText(std::string_view text);
/// The inverse, for tables and labels.
[[nodiscard]] std::string fieldText(const Json& value);

} // namespace etude
