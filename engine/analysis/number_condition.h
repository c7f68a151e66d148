// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace etude {

/// What a filter line asks of a number: "0.8", ">0.8", ">=0.8", "<0.8" or "<=0.8". A value.
class NumberCondition {
public:
    /// None for a text that is no such condition, or of a number that is not finite.
    [[nodiscard]] static std::optional<NumberCondition> parse(std::string_view text);

    /// A measured number is equal to one without a comparison if it is so to the decimals that are written there.
    [[nodiscard]] bool holds(double value, bool measured) const;

private:
    enum class Sign { Equal, Above, AtLeast, Below, AtMost };

    Sign m_sign = Sign::Equal;
    double m_number = 0.0;
    int m_decimals = 0;
    std::string m_written; ///< the number with these
};

} // namespace etude
