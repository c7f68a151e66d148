// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace etude {

/// Seconds since 1970 of a time as utcNow() writes it; none of another text.
[[nodiscard]] std::optional<double> utcSeconds(const std::string& time);

} // namespace etude
