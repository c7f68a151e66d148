// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "widgets/charts/chart_spec.h"
#include "widgets/results/claim_model.h"

namespace etude {

/// The parts of a claim, a row for each that has a number, with the 95 % intervals and colours of their verdicts. Where
/// all claim the same, that range is shaded. Parts without a number are left out and counted; intervals of fewer seeds
/// than kFewestForInterval are in the table alone.
[[nodiscard]] ChartSpec claimPartsSpec(const std::vector<ClaimRow>& parts);

} // namespace etude
