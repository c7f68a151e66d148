// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/claims.h"
#include "engine/analysis/result_tables.h"
#include "engine/core/table_text.h"

namespace etude {

/// A row a part, in the order of the board: claim (id), part (its label), unit, n, estimate, low, high (95 %),
/// claimed_low, claimed_high (where the value lies if the claim holds), verdict (of the part), decides, claim_verdict.
/// An end that is infinite is empty.
[[nodiscard]] ResultTable claimTable(const ClaimsBoard& board);

/// A row a claim, by the part that decides: claim, decided by, found, 95 % CI, seeds, verdict. Factors are marked ×.
[[nodiscard]] TextTable claimTextTable(const ClaimsBoard& board);

/// "not run"
[[nodiscard]] std::string claimVerdictText(ClaimVerdict verdict);

} // namespace etude
