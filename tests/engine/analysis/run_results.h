// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/analysis/run_result.h"

namespace etude::test {

/// The defaults, of a data set.
inline RunSpec smallSpec() {
    RunSpec spec;
    spec.data.dataset = "0123456789abcdef0123456789abcdef";
    return spec;
}

/// A run with a result or, without one, in the queue.
inline RunResult resultOf(RunSpec spec, std::uint64_t seed, std::optional<double> rocAuc) {
    spec.seeds.initialisation = seed;
    RunResult run;
    run.run = runId(spec);
    run.configuration = configurationId(spec);
    run.spec = spec;
    run.state = rocAuc ? RunState::Finished : RunState::Queued;
    run.rocAuc = rocAuc;
    run.epochs = 12;
    return run;
}

/// One run after another, with seeds from the first on.
inline void addResults(std::vector<RunResult>& runs, const RunSpec& spec, const std::vector<double>& rocAuc,
                       std::uint64_t firstSeed = 0) {
    for (std::size_t i = 0; i < rocAuc.size(); ++i)
        runs.push_back(resultOf(spec, firstSeed + i, rocAuc[i]));
}

} // namespace etude::test
