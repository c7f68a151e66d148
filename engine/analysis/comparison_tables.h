// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>

#include "engine/analysis/comparison.h"
#include "engine/analysis/result_tables.h"
#include "engine/analysis/run_effects.h"
#include "engine/analysis/test_set_uncertainty.h"

namespace etude {

/// A comparison with what is known beside it.
struct ComparisonNumbers {
    const Comparison& comparison;
    std::optional<double> adjusted;                  ///< p value by Holm's method
    const TestSetUncertainty* uncertainty = nullptr; ///< null where it is not known
};

/// Rows of comparisons, named by the command line's labels: a, b, measure, what, name, n, value_a, value_b, difference,
/// low, high, p, p_holm, verdict, p_fdr, setting (of a pair, by its name). What a row is of, `what` says: training_run
/// (95 % over training runs, with p and the verdict; n counts pairs of seeds), test_set (95 % over test sets; n counts
/// clips), both, setting (a setting of the other fields by its name; n counts pairs), pair (of runs, named by its
/// seed), and of each tag the same as tag_training_run (with p adjusted over the tags; its verdict is "stands" or
/// nothing), tag_test_set and tag_both.
[[nodiscard]] ResultTable comparisonTable(std::span<const ComparisonNumbers> comparisons);

/// Rows of effects: what (term, seed, residual, level or pair), factors, levels, n, df, sum_of_squares, f, p, p_holm,
/// partial_omega_squared, adjusted_mean, low, high (95 %), run_mean, run_low, run_high (95 %, Student). Factors and
/// their levels are parted by " × ".
[[nodiscard]] ResultTable effectTable(const RunEffects& effects);

/// A file's name for a comparison, without an ending: "comparison-weighting-a_weighting-bypass" of levels,
/// "comparison-1a2b3c4d-5e6f7a8b" of configurations.
[[nodiscard]] std::string comparisonFileName(const Comparison& comparison);

} // namespace etude
