// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "engine/analysis/comparison.h"
#include "engine/analysis/size_study.h"
#include "engine/analysis/test_set_uncertainty.h"
#include "engine/core/json.h"

namespace etude::cli {

/// A comparison with what is known beside it.
struct ComparisonAnswer {
    const Comparison& comparison;
    std::optional<double> adjusted;                        ///< p value by Holm's method
    std::optional<Result<TestSetUncertainty>> uncertainty; ///< none if it was not asked for
    Result<ComparisonEquivalents> equivalents;
    std::optional<Sentence> amongAll{};       ///< that the verdict does not hold among all pairs; none where it does
    std::optional<Verdict> verdictAmongAll{}; ///< of all pairs, by Holm's method; none of one pair
};

/// The side's label, levels and runs.
[[nodiscard]] Json sideJson(const ComparedSide& side);
/// Of the runs of a comparison; null without a difference.
[[nodiscard]] Json deLongJson(const Comparison& comparison, const ComparedRuns& runs, const TagDeLong& tag);
/// As `compare --help` documents it.
[[nodiscard]] Json comparisonJson(const ComparisonAnswer& answer);

} // namespace etude::cli
