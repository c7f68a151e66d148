// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "engine/analysis/study_cost.h"
#include "engine/experiment/study_preset.h"

namespace etude {

/// A preset as large as a time allows.
struct BudgetedPreset {
    std::vector<Study> studies;
    StudyCost cost;
    PresetExtent extent;
    bool fits = true;          ///< false: even the least takes longer
    std::vector<Sentence> cut; ///< what was cut, or that it does not fit; empty if nothing was

    bool operator==(const BudgetedPreset&) const = default;
};

/// The largest of smallerExtents() whose runs take at most so many seconds, the last one if none does. Errors: the time
/// of the runs is not known (nothing was timed), or those of presetStudies().
[[nodiscard]] Result<BudgetedPreset> presetWithin(double seconds, StudyPreset preset, const RunSpec& base,
                                                  std::span<const RunResult> known, const DatasetSizes& data,
                                                  std::span<const TimedTraining> timed,
                                                  const PresetExtent& extent = {});

} // namespace etude
