// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace etude {

/// p values that hold for all of several tests at once, parallel to the tests' own, by the step-down method of Holm
/// (Scandinavian Journal of Statistics 6, 1979).
[[nodiscard]] std::vector<double> holmAdjusted(std::span<const double> p);

} // namespace etude
