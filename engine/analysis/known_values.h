// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace etude {

/// What a function of a family of values makes of those that there are, in their places.
template <class Function>
[[nodiscard]] std::vector<std::optional<double>> ofKnownValues(std::span<const std::optional<double>> values,
                                                               const Function& function) {
    std::vector<double> known;
    for (const auto& value : values)
        if (value)
            known.push_back(*value);
    const std::vector<double> made = function(std::span<const double>(known));
    std::vector<std::optional<double>> placed(values.size());
    std::size_t next = 0;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i])
            placed[i] = made[next++];
    return placed;
}

} // namespace etude
