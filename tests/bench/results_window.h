// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/core/result.h"
#include "tests/bench/many_runs.h"
#include "tests/bench/window_watch.h"

namespace etude::bench {

/// Makes a project of so many runs and does with its results what people do: for how long the window's thread is
/// blocked by each step, and when the table is right.
[[nodiscard]] Result<std::vector<Finding>> runResultsWindow(Watch& watch, const ManyRuns& size);

} // namespace etude::bench
