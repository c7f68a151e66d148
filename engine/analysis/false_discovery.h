// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace etude {

/// Benjamini and Hochberg's adjustment for many tests at once ("Controlling the false discovery rate", Journal of the
/// Royal Statistical Society B 57, 1995): the k-th smallest of m p values is multiplied by m / k, and is at most as
/// large as the one after it. Of what is rejected below .05, at most 5 % is wrong on average, where the tests are
/// independent or depend on one another positively. In the order of the input; p values lie in [0, 1].
[[nodiscard]] std::vector<double> falseDiscoveryAdjusted(std::span<const double> p);

} // namespace etude
