// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "engine/core/sentence.h"
#include "engine/core/text.h"

namespace etude {

/// A p value in a table: "0.0312", "< 0.0001", and a dash where there is none. `number` writes a number with so many
/// decimals.
[[nodiscard]] std::string pText(const std::optional<double>& p,
                                const std::function<std::string(double, int)>& number = fixedText);

/// In a sentence: "= 0.0312", "< 0.0001".
[[nodiscard]] NumberText pRelation(double p);

} // namespace etude
