// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace etude {

/// A number of a table in a file, as it is (shortestText()); empty for none.
[[nodiscard]] std::string exactText(const std::optional<double>& value);

} // namespace etude
