// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "engine/core/field_visit.h"

namespace etude::cli {

/// "field=value": the two sides. The field may be a path or a leaf name.
[[nodiscard]] inline std::pair<std::string, std::string> splitAssignment(const std::string& text) {
    const auto equals = text.find('=');
    return {text.substr(0, equals), equals == std::string::npos ? "" : text.substr(equals + 1)};
}

/// Sets fields of a configuration from "field=value" texts.
template <FieldStruct T>
[[nodiscard]] Result<void> assign(T& object, const std::vector<std::string>& assignments) {
    for (const std::string& text : assignments) {
        const auto [field, value] = splitAssignment(text);
        if (auto done = setField(object, field, parseFieldText(value)); !done)
            return done;
    }
    return {};
}

/// Adds an option that takes "field=value", or "field=a,b,c", of the fields of T; a field that T does not have is wrong
/// use.
template <FieldStruct T>
void addAssignments(CLI::App& app, const std::string& name, std::vector<std::string>& assignments,
                    const std::string& help) {
    app.add_option(name, assignments, help)->allow_extra_args(false)->check([](const std::string& text) -> std::string {
        const auto [field, value] = splitAssignment(text);
        if (value.empty())
            return "'" + text + "' must be field=value.";
        const auto path = resolvePath(fieldPaths<T>(), field);
        return path ? "" : path.error().message;
    });
}

} // namespace etude::cli
