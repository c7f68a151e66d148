// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "engine/analysis/claim_rule.h"
#include "engine/analysis/claim_runs.h"

/// The paper's claims, one by one. Private to this room.
namespace etude {

struct ClaimQuestion {
    Claim claim; ///< id, statement, rule, unit and cautions
    std::vector<MeasuredPart> parts;
    std::vector<ClaimCell> cells; ///< whose runs it needs
    std::size_t leastSeeds = 0;   ///< of each cell, however few are asked for
};

/// In the paper's order.
[[nodiscard]] std::vector<ClaimQuestion> claimQuestions(const ClaimRuns& runs);

} // namespace etude
