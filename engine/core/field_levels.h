// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "engine/core/field_visit.h"

namespace etude {

/// The leaf fields of a configuration without their paths, in the order of fieldPaths(): the same as fieldLeaves(), at
/// a tenth of its cost, for tables of thousands of configurations.
struct FieldLevels {
    std::vector<FieldValue> values;
    std::vector<bool> applies; ///< whether each has an effect, given the others

    bool operator==(const FieldLevels&) const = default;
};

namespace detail {

template <class F>
FieldValue levelOf(const F& field) {
    if constexpr (NamedEnum<F>)
        return std::string(enumName(field));
    else if constexpr (std::is_same_v<F, double>)
        return field == 0.0 ? 0.0 : field;
    else if constexpr (std::is_same_v<F, std::uint64_t>)
        return field > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())
                   ? FieldValue(field)
                   : FieldValue(static_cast<std::int64_t>(field));
    else if constexpr (std::is_same_v<F, int>)
        return std::int64_t{field};
    else
        return field;
}

template <FieldStruct T>
void addLevels(const T& object, bool applies, FieldLevels& levels) {
    const std::size_t first = levels.values.size();
    T::visitFields(object, [&]<class F>(std::string_view, const F& field, const Range& = {}, bool fieldApplies = true) {
        if constexpr (FieldStruct<F>) {
            addLevels(field, applies && fieldApplies, levels);
        } else {
            levels.values.push_back(levelOf(field));
            levels.applies.push_back(applies && fieldApplies);
        }
    });
    if constexpr (requires { object.withoutEffect(); }) {
        static const std::vector<std::string> paths = fieldPaths<T>();
        for (const std::string_view path : object.withoutEffect())
            for (std::size_t i = 0; i < paths.size(); ++i)
                if (paths[i] == path || (paths[i].starts_with(path) && paths[i][path.size()] == '.'))
                    levels.applies[first + i] = false;
    }
}

} // namespace detail

template <FieldStruct T>
[[nodiscard]] FieldLevels fieldLevels(const T& object) {
    FieldLevels levels;
    detail::addLevels(object, true, levels);
    return levels;
}

} // namespace etude
