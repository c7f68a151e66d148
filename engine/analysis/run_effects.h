// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "engine/analysis/factor_effects.h"
#include "engine/analysis/run_result.h"
#include "engine/core/field_visit.h"

namespace etude {

/// Runs with a result as a design of several factors, with their initialisation seeds as blocks.
struct RunDesign {
    std::vector<std::string> fields;            ///< full paths, of the factors in their order
    std::vector<std::vector<FieldLeaf>> levels; ///< of the fields: numbers ascending, others in the order of the runs;
                                                ///< last the one of runs in which the field has no effect
    FactorDesign design;                   ///< named by leaf names, with the same levels as text: "-" for no effect
    std::vector<std::string> runs;         ///< ids, parallel to the design's response: the tests' measure
    std::vector<std::size_t> withoutField; ///< of each factor, runs in which it has no effect
    Measure measure = Measure::RocAuc;
    std::size_t unfinished = 0;     ///< runs without a result in the measure, left out
    std::size_t controls = 0;       ///< label-shuffle controls with a result, left out
    std::vector<std::string> other; ///< full paths of fields that vary, too, and are no factor

    bool operator==(const RunDesign&) const = default;
};

/// `fields` are full paths of RunSpec's; none: all of variedFields(). Errors: a field twice, the initialisation seed.
[[nodiscard]] Result<RunDesign> runDesign(std::span<const RunResult> runs, const std::vector<std::string>& fields = {},
                                          Measure measure = Measure::RocAuc);

/// How many parameters of factors are fitted at once: a second or two for 10 000 runs. With their pairs,
/// 19 factors of two levels fit in, 10 of three, 5 of five.
inline constexpr std::size_t kMostEffectParameters = 200;

/// The effects of fields on results.
struct RunEffects {
    RunDesign design;
    FactorEffects effects;
    std::vector<Sentence> cautions; ///< those of the effects, what was left out, what varies beside the factors, and
                                    ///< what comparisonCautions() say

    bool operator==(const RunEffects&) const = default;
};

/// Errors: those of runDesign() and factorEffects(); more than kMostEffectParameters.
[[nodiscard]] Result<RunEffects> runEffects(std::span<const RunResult> runs,
                                            const std::vector<std::string>& fields = {},
                                            EffectTerms terms = EffectTerms::MainAndTwoWay,
                                            Measure measure = Measure::RocAuc);

} // namespace etude
