// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "engine/analysis/comparison.h"
#include "engine/analysis/test_scores.h"
#include "engine/analysis/test_set_bootstrap.h"
#include "engine/core/project_layout.h"

namespace etude {

/// The tests of the runs that a comparison's numbers are of (Comparison::runsInMean()), as far as they can be read.
struct ComparedTests {
    Dataset dataset;
    ComparedRuns runs;           ///< whose tests they are; of pairs, parallel
    SharedTest test;             ///< of A's runs, then of B's
    std::size_t asked = 0;       ///< pairs or, where seeds do not pair (Comparison::isOfPairs()), runs
    std::size_t used = 0;        ///< of these
    std::vector<Error> problems; ///< one for each run whose test cannot be read

    /// Why tests are left out, and how many clips.
    [[nodiscard]] std::vector<Sentence> cautions() const;
    /// Points into it.
    [[nodiscard]] ScoredConfigurations scored(const Comparison& comparison) const;
};

/// Of a run whose test is lost or damaged the pair is left out, and over several settings all pairs of its seed, since
/// a seed stands for all of them; the error is that run's where nothing is left. The error of runs that were not tested
/// on the same tracks says so. Reads whole files: not for the window's thread.
[[nodiscard]] Result<ComparedTests> readComparedTests(const ProjectLayout& project, const Comparison& comparison);

} // namespace etude
