// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/run_result.h"
#include "widgets/results/result_model.h"

namespace etude::test {

/// The first of the runs that a row of the results' table takes together.
inline const RunResult& firstRun(const ResultModel& model, int row) {
    return model.results()->table.runs()[model.row(row).runs.front()];
}

} // namespace etude::test
