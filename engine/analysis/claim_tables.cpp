// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/claim_tables.h"

#include <algorithm>
#include <cmath>

#include "engine/analysis/exact_text.h"
#include "engine/core/text.h"

namespace etude {

namespace {

std::string endText(double value) {
    return std::isfinite(value) ? shortestText(value) : std::string();
}

std::string shownNumber(ClaimUnit unit, double value, double width) {
    return (unit == ClaimUnit::Factor ? "× " : "") + claimNumber(unit, value, width).english();
}

} // namespace

ResultTable claimTable(const ClaimsBoard& board) {
    ResultTable rows{{"claim", "part", "unit", "n", "estimate", "low", "high", "claimed_low", "claimed_high", "verdict",
                      "decides", "claim_verdict"}};
    for (const Claim& claim : board.claims)
        for (const ClaimPart& part : claim.parts)
            rows.push_back({claim.id, part.where.label(), std::string(enumName(claim.unit)), std::to_string(part.n),
                            exactText(part.estimate), part.interval ? endText(part.interval->first) : std::string(),
                            part.interval ? endText(part.interval->second) : std::string(), endText(part.claimed.first),
                            endText(part.claimed.second), std::string(enumName(part.verdict)),
                            &part == &claim.decidingPart() ? "true" : "false", std::string(enumName(claim.verdict))});
    return rows;
}

TextTable claimTextTable(const ClaimsBoard& board) {
    TextTable table{"", "llrrrl", {{"claim", "decided by", "found", "95 % CI", "seeds", "verdict"}}};
    for (const Claim& claim : board.claims) {
        const ClaimPart& part = claim.decidingPart();
        const double width = part.interval ? part.interval->second - part.interval->first : 0.0;
        table.rows.push_back({claim.statement.english(), part.where.label(),
                              part.estimate ? shownNumber(claim.unit, *part.estimate, width) : "–",
                              part.interval ? shownNumber(claim.unit, part.interval->first, width) + " to " +
                                                  shownNumber(claim.unit, part.interval->second, width)
                                            : "–",
                              std::to_string(part.n), claimVerdictText(claim.verdict)});
    }
    return table;
}

std::string claimVerdictText(ClaimVerdict verdict) {
    std::string words(enumName(verdict));
    std::ranges::replace(words, '_', ' ');
    return words;
}

} // namespace etude
