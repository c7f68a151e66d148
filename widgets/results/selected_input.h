// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <stop_token>
#include <vector>

#include "engine/analysis/run_result.h"
#include "engine/core/project_layout.h"
#include "engine/core/result.h"
#include "engine/preprocess/preprocess.h"

namespace etude {

/// What a network was given, over some clips of its test set.
struct SelectedInput {
    Histogram histogram; ///< of all time-frequency bins
    Spectrogram means;   ///< one frame: the mean of each band over time and clips
    std::size_t clips = 0;
};

/// One for each run, of up to 20 test tracks, spread evenly over the test set, whose features the project's store has.
/// Histograms of one unit and of ranges that can be read on one axis have the same bins. Reads what is stored, computes
/// no features; tracks without them are left out. ErrorKind::NotFound if there are none.
[[nodiscard]] std::vector<Result<SelectedInput>>
readSelectedInputs(const ProjectLayout& project, std::span<const RunResult> runs, const std::stop_token& stop);

} // namespace etude
