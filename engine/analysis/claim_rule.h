// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

#include "engine/analysis/claims.h"
#include "engine/analysis/verdict.h"

/// What intervals say about a claim. Private to this room.
namespace etude {

inline constexpr double kNoEnd = std::numeric_limits<double>::infinity();

/// Where a true value has to lie. Reproduced: the 95 % interval lies between low and high. Contradicted: the interval
/// that counts the claim's parts lies wholly below `refutedBelow` or wholly above `refutedAbove`.
struct ClaimRegion {
    double low = -kNoEnd;
    double high = kNoEnd;
    double refutedBelow = -kNoEnd;
    double refutedAbove = kNoEnd;

    /// Above 0; contradicted where the value is surely below the margin, which a value of no importance is.
    [[nodiscard]] static ClaimRegion above(double margin) { return {0.0, kNoEnd, margin, kNoEnd}; }
    /// Contradicted where it surely lies outside.
    [[nodiscard]] static ClaimRegion between(double low, double high) { return {low, high, low, high}; }
    [[nodiscard]] static ClaimRegion within(double margin) { return between(-margin, margin); }
};

/// A part as measured: in logarithms where the unit is ClaimUnit::Factor.
struct MeasuredPart {
    ClaimWhere where;
    ClaimRegion region;
    std::size_t n = 0;
    std::optional<double> estimate;
    std::optional<DifferenceEstimate> student;         ///< by which its intervals are
    std::optional<std::pair<double, double>> interval; ///< 95 %, where they are not; of a claim of one part
    bool triedInVain = false;                          ///< there are runs enough, and no interval all the same
};

/// The mean over seeds of values.
[[nodiscard]] MeasuredPart measuredMean(ClaimWhere where, const ClaimRegion& region, const std::vector<double>& values);

/// Fills in the parts, the deciding one and the verdict.
void judge(Claim& claim, const std::vector<MeasuredPart>& parts);

} // namespace etude
