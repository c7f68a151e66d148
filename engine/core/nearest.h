// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace etude {

/// Of dotted names those that somebody may have meant, the most likely first, at most three: whose last part has words
/// (between underscores) in common with the given one, or differs from it in few letters (Damerau and Levenshtein's
/// distance, at most a third of the letters). Empty if none is like it.
[[nodiscard]] std::vector<std::string> nearestNames(std::span<const std::string> names, std::string_view given);

} // namespace etude
