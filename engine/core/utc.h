// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace etude {

/// Seconds since 1970 of a time as utcNow() writes it; none of another text.
[[nodiscard]] std::optional<double> utcSeconds(const std::string& time);

/// "2026-03-01T12:34:56.789Z" of the milliseconds since 1970.
[[nodiscard]] std::string utcText(std::int64_t milliseconds);

} // namespace etude
