// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <set>
#include <string>
#include <string_view>

namespace etude {

/// A Python function, or several, that steps call. `text` begins with a line end and ends with an empty line.
struct PythonFunction {
    int place = 0; ///< what is defined stands in this order
    std::string_view text;

    auto operator<=>(const PythonFunction&) const = default;
};

/// The Python program of a configuration while the steps write it: the body of network_input(), and the functions that
/// it calls.
class PythonProgram {
public:
    /// A line of the body, without its indentation.
    void add(const std::string& line) { m_body += "    " + line + "\n"; }
    /// Has a function defined, once however often it is asked for.
    void define(const PythonFunction& function) { m_functions.insert(function); }

    [[nodiscard]] const std::string& body() const { return m_body; }
    [[nodiscard]] std::string definitions() const {
        std::string text;
        for (const PythonFunction& function : m_functions)
            text += function.text;
        return text;
    }

private:
    std::string m_body;
    std::set<PythonFunction> m_functions;
};

/// "True" or "False".
[[nodiscard]] inline std::string pythonBool(bool value) {
    return value ? "True" : "False";
}

} // namespace etude
