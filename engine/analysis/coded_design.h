// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "engine/analysis/factor_effects.h"

namespace etude {

/// The numbers that factorEffects() fits. Levels without runs are left out; a factor of L levels has L - 1 columns in
/// deviation coding (the last level is -1 in each), an interaction the products of its factors' columns. The codes of
/// all levels of a factor sum to 0: so a mean over its levels is had by leaving its columns 0.
struct CodedDesign {
    std::vector<std::vector<std::size_t>> runs;                 ///< factors x levels: how many have it
    std::vector<std::vector<std::optional<std::size_t>>> place; ///< factors x levels: among those that have runs
    std::vector<std::size_t> levels;                            ///< of each factor, that have runs
    std::vector<std::vector<std::size_t>> terms;                ///< the factors of each term, in ascending order
    std::vector<std::size_t> begin; ///< the first column of each term, and after them the number of columns
    std::vector<double> columns;    ///< runs x columns
    std::vector<std::size_t> block; ///< of each run: the place of its seed in the order of first sight
    std::vector<std::size_t> runsOfBlock;

    bool operator==(const CodedDesign&) const = default;
};

/// A factor and the place of one of its levels.
using PlacedLevel = std::pair<std::size_t, std::size_t>;

/// A row of columns: of the terms that are made of these factors alone, at these levels; 0 in all others.
[[nodiscard]] std::vector<double> codesOf(const CodedDesign& design, const std::vector<PlacedLevel>& levels);

/// Errors as factorEffects() has them, before anything is fitted.
[[nodiscard]] Result<CodedDesign> codedDesign(const FactorDesign& design, EffectTerms kind);

} // namespace etude
