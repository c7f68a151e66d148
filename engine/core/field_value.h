// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace etude {

/// The value of one field of a configuration. An enum's is the name of its value. Whole numbers are std::int64_t, those
/// beyond it std::uint64_t.
using FieldValue = std::variant<bool, std::int64_t, std::uint64_t, double, std::string, std::vector<int>>;

/// A value as people type it ("29", "0.5", "true", "per_frequency", "[2, 4]"): a text that is no number, truth value or
/// list of integers stays text.
[[nodiscard]] FieldValue parseFieldText(std::string_view text);

/// The inverse, for tables and labels: numbers in their shortest form.
[[nodiscard]] std::string fieldText(const FieldValue& value);

} // namespace etude
