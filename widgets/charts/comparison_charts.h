// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "engine/analysis/comparison.h"
#include "engine/analysis/test_set_uncertainty.h"
#include "widgets/charts/chart_spec.h"

namespace etude {

/// The difference of the two sides, A - B, with the 95 % interval of each source of uncertainty by itself: another
/// training run (Student or Welch), another test set (bootstrap), both. The margin is shaded. What is not known (yet)
/// is left out.
[[nodiscard]] ChartSpec differenceSpec(const Comparison& comparison,
                                       const std::optional<TestSetUncertainty>& uncertainty);

} // namespace etude
