// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/p_value.h"

namespace etude {

namespace {

constexpr int kDecimals = 4;
constexpr double kSmallest = 0.0001; ///< that is told

} // namespace

std::string pText(const std::optional<double>& p, const std::function<std::string(double, int)>& number) {
    if (!p)
        return "–";
    return *p < kSmallest ? "< " + number(kSmallest, kDecimals) : number(*p, kDecimals);
}

NumberText pRelation(double p) {
    return p < kSmallest ? pText(p) : "= " + pText(p);
}

} // namespace etude
