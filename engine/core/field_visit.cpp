// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/field_visit.h"

#include <algorithm>
#include <cmath>

#include "engine/core/nearest.h"
#include "engine/core/text.h"

namespace etude {

namespace {

using detail::EnumRef;
using detail::FieldRef;
using detail::FieldTarget;
using detail::ListRef;
using detail::StructRef;

/// "65536 samples"; "10" where there is no unit.
Sentence quantity(double value, const Range& range) {
    if (range.unit.empty())
        return number(shortestText(value));
    return say("%1 %2", value, say(range.unit));
}

Sentence numberIn(const Range& range) {
    if (std::isfinite(range.low) && std::isfinite(range.high))
        return say("a number from %1 to %2", range.low, quantity(range.high, range));
    if (std::isfinite(range.low))
        return say("a number of at least %1", quantity(range.low, range));
    if (std::isfinite(range.high))
        return say("a number of at most %1", quantity(range.high, range));
    return say("a number");
}

Sentence integerIn(const Range& range) {
    if (std::isfinite(range.low) && std::isfinite(range.high))
        return say("an integer from %1 to %2", range.low, quantity(range.high, range));
    if (std::isfinite(range.low))
        return say("an integer of at least %1", quantity(range.low, range));
    if (std::isfinite(range.high))
        return say("an integer of at most %1", quantity(range.high, range));
    return say("an integer");
}

/// What is wrong with one value in its range.
struct RangeCheck {
    const std::string& path;
    const Range& range;

    std::vector<FieldProblem> operator()(const double* value) const {
        if (std::isfinite(*value) && *value >= range.low && *value <= range.high)
            return {};
        return {{path, std::isnan(*value) ? "NaN" : shortestText(*value), numberIn(range)}};
    }
    template <class T>
    requires std::is_integral_v<T> std::vector<FieldProblem>
    operator()(const T* value) const {
        const auto number = static_cast<double>(*value);
        if (std::is_same_v<T, bool> || (number >= range.low && number <= range.high))
            return {};
        return {{path, std::to_string(*value), integerIn(range)}};
    }
    std::vector<FieldProblem> operator()(const StructRef& object) const { return detail::problems(object, path + "."); }
    std::vector<FieldProblem> operator()(const ListRef& list) const {
        std::vector<FieldProblem> all;
        for (std::size_t i = 0; i < list.size(); ++i)
            std::ranges::move(detail::problems(list.item(i), path + "." + std::to_string(i) + "."),
                              std::back_inserter(all));
        return all;
    }
    // Named one by one: a catch-all would be a better match than the const pointers above.
    std::vector<FieldProblem> operator()(const std::string*) const { return {}; }
    std::vector<FieldProblem> operator()(const std::vector<int>*) const { return {}; }
    std::vector<FieldProblem> operator()(const std::optional<double>*) const { return {}; }
    std::vector<FieldProblem> operator()(const std::vector<std::optional<double>>*) const { return {}; }
    std::vector<FieldProblem> operator()(const EnumRef&) const { return {}; }
};

/// Copies the value of another object's field of the same type.
struct Copy {
    const FieldTarget& from;

    template <class T>
    void operator()(T* to) const {
        *to = *std::get<T*>(from);
    }
    void operator()(const EnumRef& to) const { to.set(std::get<EnumRef>(from).get()); }
    void operator()(const StructRef& to) const {
        const StructRef& source = std::get<StructRef>(from);
        for (std::size_t i = 0; i < to.fields.size(); ++i)
            std::visit(Copy{source.fields[i].target}, to.fields[i].target);
    }
    void operator()(const ListRef& to) const {
        const ListRef& source = std::get<ListRef>(from);
        to.resize(source.size());
        for (std::size_t i = 0; i < source.size(); ++i)
            (*this)(to.item(i), source.item(i));
    }

private:
    void operator()(const StructRef& to, const StructRef& source) const {
        for (std::size_t i = 0; i < to.fields.size(); ++i)
            std::visit(Copy{source.fields[i].target}, to.fields[i].target);
    }
};

void withdrawOne(StructRef& object, std::string_view path) {
    const std::size_t dot = path.find('.');
    const auto field = std::ranges::find(object.fields, path.substr(0, dot), &FieldRef::name);
    if (field == object.fields.end())
        return;
    if (dot == std::string_view::npos)
        field->applies = false;
    else if (auto* nested = std::get_if<StructRef>(&field->target))
        withdrawOne(*nested, path.substr(dot + 1));
}

} // namespace

Error fieldError(const FieldProblem& problem) {
    return {ErrorKind::Invalid, say("%1 is %2; it must be %3.", problem.path, problem.value, problem.expected)};
}

std::string_view leafName(std::string_view path) {
    return path.substr(path.rfind('.') + 1);
}

Result<std::string> resolvePath(const std::vector<std::string>& paths, std::string_view name) {
    constexpr std::size_t kFew = 12;
    for (const std::string& path : paths)
        if (path == name || leafName(path) == name)
            return path;
    if (const auto nearest = nearestNames(paths, name); !nearest.empty())
        return Error{ErrorKind::Invalid, say("'%1' is no field; did you mean %2?", name, joined(nearest, ", "))};
    if (paths.size() <= kFew)
        return Error{ErrorKind::Invalid, say("'%1' is no field; the fields are %2.", name, joined(paths, ", "))};
    return Error{ErrorKind::Invalid, say("'%1' is no field, and none of the %2 is like it.", name, paths.size())};
}

namespace detail {

std::vector<FieldProblem> problems(const StructRef& object, const std::string& prefix) {
    std::vector<FieldProblem> all;
    for (const FieldRef& field : object.fields) {
        const std::string path = prefix + field.name;
        std::ranges::move(std::visit(RangeCheck{path, field.range}, field.target), std::back_inserter(all));
    }
    return all.empty() && object.check ? object.check() : all;
}

std::vector<std::string> paths(const StructRef& object, const std::string& prefix) {
    std::vector<std::string> all;
    for (const FieldRef& field : object.fields) {
        const std::string path = prefix + field.name;
        if (const auto* nested = std::get_if<StructRef>(&field.target))
            std::ranges::move(paths(*nested, path + "."), std::back_inserter(all));
        else
            all.push_back(path);
    }
    return all;
}

std::vector<FieldLeaf> leaves(const StructRef& object, const std::string& prefix, bool applies) {
    std::vector<FieldLeaf> all;
    for (const FieldRef& field : object.fields) {
        const std::string path = prefix + field.name;
        if (const auto* nested = std::get_if<StructRef>(&field.target))
            std::ranges::move(leaves(*nested, path + ".", applies && field.applies), std::back_inserter(all));
        else
            all.push_back({path, value(field.target), applies && field.applies});
    }
    return all;
}

const FieldRef* find(const StructRef& object, std::string_view path) {
    const std::size_t dot = path.find('.');
    const auto field = std::ranges::find(object.fields, path.substr(0, dot), &FieldRef::name);
    if (field == object.fields.end() || dot == std::string_view::npos)
        return field == object.fields.end() ? nullptr : &*field;
    const auto* nested = std::get_if<StructRef>(&field->target);
    return nested ? find(*nested, path.substr(dot + 1)) : nullptr;
}

bool applies(const StructRef& object, std::string_view path) {
    const std::size_t dot = path.find('.');
    const FieldRef* field = find(object, path.substr(0, dot));
    if (!field || !field->applies)
        return false;
    const auto* nested = std::get_if<StructRef>(&field->target);
    return dot == std::string_view::npos || (nested && applies(*nested, path.substr(dot + 1)));
}

void withdraw(StructRef& object, const std::vector<std::string_view>& paths) {
    for (const std::string_view path : paths)
        withdrawOne(object, path);
}

void settle(const StructRef& object, const StructRef& defaults) {
    for (std::size_t i = 0; i < object.fields.size(); ++i) {
        const FieldRef& field = object.fields[i];
        const FieldTarget& base = defaults.fields[i].target;
        if (!field.applies)
            std::visit(Copy{base}, field.target);
        else if (const auto* nested = std::get_if<StructRef>(&field.target))
            settle(*nested, std::get<StructRef>(base));
    }
}

} // namespace detail

} // namespace etude
