// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace etude {

using Json = nlohmann::json;

/// Reads text as JSON; a discarded value (is_discarded()) if it is none. Never throws.
[[nodiscard]] Json parseJson(std::string_view text);

/// JSON as text: in one line, or indented by `indent` spaces. Bytes that are not UTF-8 are replaced. Never throws.
[[nodiscard]] std::string dumpJson(const Json& json, int indent = -1);

/// JSON with sorted keys, no white space and shortest numbers: the text that is hashed.
[[nodiscard]] std::string canonicalText(const Json& json);

} // namespace etude
