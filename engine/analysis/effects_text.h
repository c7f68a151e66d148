// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/analysis/run_effects.h"
#include "engine/core/sentence.h"

namespace etude {

/// Terms whose p value by Holm's method lies below this have an effect.
inline constexpr double kEffectLevel = 0.05;

[[nodiscard]] inline bool isSure(const EffectTerm& term) {
    return term.adjustedP && *term.adjustedP < kEffectLevel;
}

/// "compression × scale" of a term, with these names of the factors; "seed" of the seeds' term.
[[nodiscard]] std::string termLabel(const EffectTerm& term, const std::vector<std::string>& names);

/// What has an effect, the largest partial omega squared first, and what cannot be told from chance: a sentence each
/// where there is any. `names` of the factors: the command line's or the window's.
[[nodiscard]] std::vector<Sentence> effectSentences(const RunEffects& effects, const std::vector<std::string>& names);

/// The factors' leaf names.
[[nodiscard]] std::vector<std::string> factorNames(const FactorDesign& design);

} // namespace etude
