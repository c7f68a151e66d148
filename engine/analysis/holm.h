// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace etude {

/// Holm's step-down adjustment for many tests at once (Holm, "A simple sequentially rejective multiple test procedure",
/// Scandinavian Journal of Statistics 6, 1979): the k-th smallest of m p values is multiplied by m - k + 1, is at least
/// as large as the one before it, and at most 1. Rejecting what lies below .05 then errs anywhere in at most 5 % of
/// families, however the tests depend on one another. In the order of the input; p values lie in [0, 1].
[[nodiscard]] std::vector<double> holmAdjusted(std::span<const double> p);

} // namespace etude
