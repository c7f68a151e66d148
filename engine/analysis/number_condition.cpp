// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/number_condition.h"

#include <charconv>
#include <cmath>
#include <utility>

#include "engine/core/text.h"

namespace etude {

std::optional<NumberCondition> NumberCondition::parse(std::string_view text) {
    NumberCondition condition;
    for (const auto& [written, sign] : {std::pair{std::string_view(">="), Sign::AtLeast},
                                        {std::string_view("<="), Sign::AtMost},
                                        {std::string_view(">"), Sign::Above},
                                        {std::string_view("<"), Sign::Below}})
        if (text.starts_with(written)) {
            condition.m_sign = sign;
            text.remove_prefix(written.size());
            break;
        }
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), condition.m_number);
    if (problem != std::errc() || end != text.data() + text.size() || !std::isfinite(condition.m_number))
        return std::nullopt;
    const std::size_t point = text.find('.');
    condition.m_decimals = point == std::string_view::npos ? 0 : static_cast<int>(text.size() - point - 1);
    condition.m_written = fixedText(condition.m_number, condition.m_decimals);
    return condition;
}

bool NumberCondition::holds(double value, bool measured) const {
    switch (m_sign) {
    case Sign::Above:
        return value > m_number;
    case Sign::AtLeast:
        return value >= m_number;
    case Sign::Below:
        return value < m_number;
    case Sign::AtMost:
        return value <= m_number;
    case Sign::Equal:
        break;
    }
    return measured ? fixedText(value, m_decimals) == m_written : value == m_number;
}

} // namespace etude
