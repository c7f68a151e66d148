// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

#include "engine/core/enum_names.h"
#include "engine/core/field_value.h"
#include "engine/core/result.h"

/// One description of a configuration struct serves its identity, its validation, its JSON (field_json.h), the command
/// line and the forms. A struct takes part by a static member
///
///     template <class Self, class Visit>
///     static void visitFields(Self& self, Visit&& visit) {
///         visit("sample_rate", self.sampleRate, Range{1000, 192000, "Hz"});
///         visit("offset", self.offset);                                            // an enum with EnumNames
///         visit("offset_seed", self.offsetSeed, Range{0, 2147483647}, self.offset == ClipOffset::Random);
///         visit("spectrum", self.spectrum);                                        // a nested struct
///     }
///
/// with fields of type bool, int, std::int64_t, std::uint64_t, double, std::string, a named enum, a nested struct, a
/// vector of int or, where the struct is only stored, an optional double or a vector of these or of structs. The last
/// argument says whether the field has an effect, given the others; a field without one counts as its default in every
/// identity (settled()). If the struct also has
///     std::vector<FieldProblem> check() const;               // the rules between fields, asked after the ranges
///     std::vector<std::string_view> withoutEffect() const;   // paths of fields below it that have no effect
/// these are called, too. Names are snake_case, stand in files, and are never renamed. Leaf names are unique within the
/// outermost struct, so "n_fft" names the same field as "spectrum.n_fft".
namespace etude {

/// The closed range of a number, with its unit for messages ("" if it has none). The unit is a literal, collected for
/// the translators as that of say() is.
struct Range {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    Pattern unit = "";
};

/// Why a configuration cannot be used: which field, what it is, and what it must be.
struct FieldProblem {
    std::string path;  ///< "n_fft" or "spectrum.n_fft"
    std::string value; ///< as text
    Sentence expected; ///< a clause: "an integer from 16 to 65536 samples"

    bool operator==(const FieldProblem&) const = default;
};

/// "n_fft is 7; it must be an integer from 16 to 65536 samples."
[[nodiscard]] Error fieldError(const FieldProblem& problem);

/// One leaf of a configuration.
struct FieldLeaf {
    std::string path; ///< in full
    FieldValue value;
    bool applies = true; ///< whether it has an effect, given the others

    bool operator==(const FieldLeaf&) const = default;
};

template <class T>
concept FieldStruct = std::is_class_v<T> && requires(T t) {
    T::visitFields(t, [](auto&&...) {});
};

/// A configuration struct with its types erased, so that the code that works on it is compiled once. Points into the
/// object that fieldsOf() was given, so it must not outlive that object.
namespace detail {

struct FieldRef;

struct EnumRef {
    std::function<std::string_view()> get;
    std::function<bool(std::string_view)> set; ///< false if there is no such name
    std::vector<std::string_view> names;
};

struct StructRef {
    std::vector<FieldRef> fields;
    std::function<std::vector<FieldProblem>()> check; ///< the rules between fields; empty if there are none
};

/// A vector of structs.
struct ListRef {
    std::function<std::size_t()> size;
    std::function<StructRef(std::size_t)> item;
    std::function<void(std::size_t)> resize;
};

using FieldTarget =
    std::variant<bool*, int*, std::int64_t*, std::uint64_t*, double*, std::string*, std::vector<int>*,
                 std::optional<double>*, std::vector<std::optional<double>>*, EnumRef, StructRef, ListRef>;

struct FieldRef {
    std::string name;
    FieldTarget target;
    Range range;
    bool applies = true;
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
    else if constexpr (requires { requires FieldStruct<typename F::value_type>; })
        return ListRef{[&field] { return field.size(); }, [&field](std::size_t i) { return fieldsOf(field[i]); },
                       [&field](std::size_t size) { field.resize(size); }};
    else
        return &field;
}

/// Marks the fields of these paths as having no effect.
void withdraw(StructRef& object, const std::vector<std::string_view>& paths);

template <FieldStruct T>
StructRef fieldsOf(T& object) {
    StructRef ref;
    T::visitFields(object, [&](std::string_view name, auto& field, Range range = {}, bool applies = true) {
        ref.fields.push_back({std::string(name), targetOf(field), range, applies});
    });
    if constexpr (requires { object.check(); })
        ref.check = [&object] { return object.check(); };
    if constexpr (requires { object.withoutEffect(); })
        withdraw(ref, object.withoutEffect());
    return ref;
}

[[nodiscard]] std::vector<FieldProblem> problems(const StructRef& object, const std::string& prefix);
[[nodiscard]] std::vector<std::string> paths(const StructRef& object, const std::string& prefix);
[[nodiscard]] std::vector<FieldLeaf> leaves(const StructRef& object, const std::string& prefix = {},
                                            bool applies = true);
/// Null if no field has this path.
[[nodiscard]] const FieldRef* find(const StructRef& object, std::string_view path);
/// Whether the field, and every struct that it lies in, has an effect.
[[nodiscard]] bool applies(const StructRef& object, std::string_view path);
/// Gives the fields of `object` that have no effect the values of `defaults`, an object of the same type.
void settle(const StructRef& object, const StructRef& defaults);
[[nodiscard]] FieldValue value(const FieldTarget& target);
[[nodiscard]] std::optional<FieldProblem> assign(const FieldTarget& target, const FieldValue& value,
                                                 const std::string& path);

} // namespace detail

/// Everything that is wrong with a configuration: fields beyond their ranges or not finite first, and where there are
/// none, what breaks the structs' own rules. Empty if it can be used. Taken by value because the fields point into it.
template <FieldStruct T>
[[nodiscard]] std::vector<FieldProblem> fieldProblems(T object) {
    return detail::problems(detail::fieldsOf(object), "");
}

/// The first of them as an error.
template <FieldStruct T>
[[nodiscard]] Result<void> validate(T object) {
    if (const auto problems = detail::problems(detail::fieldsOf(object), ""); !problems.empty())
        return fieldError(problems.front());
    return {};
}

/// The dotted paths of all leaf fields, in their order.
template <FieldStruct T>
[[nodiscard]] std::vector<std::string> fieldPaths() {
    T object;
    return detail::paths(detail::fieldsOf(object), "");
}

/// All leaf fields, in the order of fieldPaths().
template <FieldStruct T>
[[nodiscard]] std::vector<FieldLeaf> fieldLeaves(T object) {
    return detail::leaves(detail::fieldsOf(object));
}

/// The full path of a field given by its path or its leaf name.
[[nodiscard]] Result<std::string> resolvePath(const std::vector<std::string>& paths, std::string_view name);

/// The last name of a dotted path.
[[nodiscard]] std::string_view leafName(std::string_view path);

/// Whether a field (its full path) has an effect in this configuration.
template <FieldStruct T>
[[nodiscard]] bool fieldApplies(T object, std::string_view path) {
    return detail::applies(detail::fieldsOf(object), path);
}

/// The range of a number, given its full path; none for another field.
template <FieldStruct T>
[[nodiscard]] Range fieldRange(std::string_view path) {
    T object;
    const auto fields = detail::fieldsOf(object);
    const detail::FieldRef* field = detail::find(fields, path);
    return field ? field->range : Range{};
}

/// The configuration with its default in the place of every value that has no effect: equal for configurations that
/// give the same numbers though their fields differ.
template <FieldStruct T>
[[nodiscard]] T settled(T object) {
    T defaults;
    detail::settle(detail::fieldsOf(object), detail::fieldsOf(defaults));
    return object;
}

/// Sets one field, named by its full path, or says why the value cannot be its.
template <FieldStruct T>
[[nodiscard]] std::optional<FieldProblem> tryField(T& object, const std::string& path, const FieldValue& value) {
    const detail::StructRef fields = detail::fieldsOf(object);
    return detail::assign(detail::find(fields, path)->target, value, path);
}

/// Sets one field, named by path or leaf name. Checks the value's type and name, not the whole struct.
template <FieldStruct T>
[[nodiscard]] Result<void> setField(T& object, std::string_view name, const FieldValue& value) {
    const auto path = resolvePath(fieldPaths<T>(), name);
    if (!path)
        return path.error();
    if (const auto problem = tryField(object, *path, value))
        return fieldError(*problem);
    return {};
}

/// The value of one field, named by path or leaf name.
template <FieldStruct T>
[[nodiscard]] Result<FieldValue> getField(T object, std::string_view name) {
    const auto path = resolvePath(fieldPaths<T>(), name);
    if (!path)
        return path.error();
    const detail::StructRef fields = detail::fieldsOf(object);
    return detail::value(detail::find(fields, *path)->target);
}

} // namespace etude
