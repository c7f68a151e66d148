// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "engine/core/field_visit.h"
#include "engine/core/json.h"

/// The JSON of configuration structs (field_visit.h), for sources: headers do without it.
namespace etude {

namespace detail {

/// How members that the struct does not have are read, and null.
enum class Reading {
    Strict,   ///< both are errors: what people write
    Tolerant, ///< members are passed over, null is NaN: what other versions wrote
};

[[nodiscard]] Json encode(const FieldTarget& target);
/// Decodes one value; the error names it by `path`.
[[nodiscard]] Result<void> decode(const FieldTarget& target, const Json& json, const std::string& path,
                                  Reading reading);
[[nodiscard]] Result<Json> parseObject(std::string_view text, std::string_view where);

} // namespace detail

/// All fields, defaults too: what people read and edit.
template <FieldStruct T>
[[nodiscard]] Json toJson(T object) {
    return detail::encode(detail::fieldsOf(object));
}
[[nodiscard]] Json toJson(const FieldValue& value);
/// The inverse. JSON of any other type becomes text.
[[nodiscard]] FieldValue fieldValue(const Json& json);

/// Only the fields of `json` whose value differs from that in `defaults`, nested objects likewise.
[[nodiscard]] Json changedFields(const Json& json, const Json& defaults);

/// Only the fields that differ from their defaults.
template <FieldStruct T>
[[nodiscard]] Json changedFields(const T& object) {
    return changedFields(toJson(object), toJson(T{}));
}

/// What is hashed: the fields that have an effect and differ from their defaults. A new option with a default changes
/// no old identity, and neither does an option that has no effect.
template <FieldStruct T>
[[nodiscard]] Json identityJson(const T& object) {
    return changedFields(settled(object));
}

/// Fields that are missing keep their default. An unknown field, a wrong type or an invalid value is an error.
template <FieldStruct T>
[[nodiscard]] Result<T> fromJson(const Json& json) {
    T object;
    const detail::StructRef fields = detail::fieldsOf(object);
    if (auto decoded = detail::decode(fields, json, "", detail::Reading::Strict); !decoded)
        return decoded.error();
    if (auto valid = validate(object); !valid)
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

/// Members that are missing keep their default, unknown ones are passed over, and ranges are not asked for: so that
/// older and newer versions read each other's files.
template <FieldStruct T>
[[nodiscard]] Result<void> readMembers(T& object, const Json& json) {
    return detail::decode(detail::fieldsOf(object), json, "", detail::Reading::Tolerant);
}

} // namespace etude
