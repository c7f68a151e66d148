// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/analysis/run_result.h"

namespace etude::test {

/// A specification of one data set, by what figures vary.
inline RunSpec variedSpec(Compression compression = Compression::Decibel, double scale = 1.0, double fraction = 1.0) {
    RunSpec spec;
    spec.data.dataset = "0123456789abcdef0123456789abcdef";
    spec.data.trainFraction = fraction;
    spec.input.preprocess.compression = compression;
    spec.input.preprocess.scale = scale;
    return spec;
}

/// Finished runs of one configuration, their seeds from 0.
inline void addRuns(std::vector<RunResult>& runs, RunSpec spec, const std::vector<double>& rocAuc) {
    for (std::size_t i = 0; i < rocAuc.size(); ++i) {
        spec.seeds.initialisation = i;
        RunResult run;
        run.run = runId(spec);
        run.configuration = configurationId(spec);
        run.spec = spec;
        run.state = RunState::Finished;
        run.rocAuc = rocAuc[i];
        runs.push_back(run);
    }
}

} // namespace etude::test
