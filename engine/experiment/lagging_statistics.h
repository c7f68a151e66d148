// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

#include "engine/core/sentence.h"
#include "engine/experiment/run_spec.h"

namespace etude {

/// Below so many steps an epoch, BatchNormStatistics::Recomputed is proposed for new studies: with the authors'
/// momentum of 0.99, running averages keep 0.7 % of their initial values after 500 steps, and more after fewer.
inline constexpr std::int64_t kFewSteps = 500;

/// The fewest steps that an epoch of these runs has, of a training set of so many clips; 0 without a run.
[[nodiscard]] std::int64_t fewestSteps(std::span<const RunSpec> runs, std::int64_t trainingClips);

/// Why: "An epoch has 15 steps, after which running averages of batch normalisation keep 86 % of their initial
/// values..."
[[nodiscard]] Sentence laggingSentence(std::int64_t steps, double momentum);

} // namespace etude
