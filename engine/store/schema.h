// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace etude {

/// The scripts resources/schema/001.sql, 002.sql, ... in order: script i takes a database from version i to i + 1.
[[nodiscard]] std::span<const std::string_view> migrations();

} // namespace etude
