// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include "engine/analysis/comparison.h"
#include "engine/analysis/tag_comparison.h"
#include "engine/analysis/test_set_bootstrap.h"
#include "engine/core/progress.h"
#include "engine/core/project_layout.h"

namespace etude {

/// How much of a comparison hangs on the tracks that it was tested on, kept apart from the variance of training.
struct TestSetUncertainty {
    TestSetBootstrap bootstrap;
    std::vector<TagComparison> tags; ///< parallel to bootstrap.tags
    std::size_t clips = 0;
    std::size_t artists = 0;        ///< whose clips were drawn as one
    std::size_t unknownArtists = 0; ///< clips without a known artist, each drawn by itself
    std::size_t draws = 0;
    /// Pairs that it is of or, where seeds do not pair (Comparison::isOfPairs()), runs of both sides...
    std::size_t used = 0;
    ComparedRuns runs;       ///< that it is of; where these are pairs, parallel, and so is TagDeLong::pairs
    std::size_t leftOut = 0; ///< ...and others, since a test of theirs cannot be read, which cautions say
    bool ofPairs = false;
    std::vector<Sentence> cautions; ///< what the numbers are to be read with

    /// The 95 % interval of another training run and another test set together (bothSources()), so that few runs are
    /// not taken for many. With ten runs or more it is nearly bootstrap.both, the two-level bootstrap's. None where one
    /// of the two is not known.
    std::optional<std::pair<double, double>> both;

    bool operator==(const TestSetUncertainty&) const = default;
};

/// Reads what the tests of the compared runs left (Comparison::runsInMean()). Of a run whose test is lost or damaged
/// the pair is left out, and over several settings all pairs of its seed, since a seed stands for all of them; the
/// error is that run's where nothing is left. The error of runs that were not tested on the same tracks says so. Takes
/// seconds to minutes; not for the window's thread.
[[nodiscard]] Result<TestSetUncertainty> testSetUncertainty(const ProjectLayout& project, const Comparison& comparison,
                                                            const BootstrapOptions& options = {},
                                                            const ProgressCallback& progress = {},
                                                            const std::stop_token& stop = {});

/// "+0.040 to +0.062 (100 clips of 12 artists, 2000 draws)": the difference on another test set. It ends in "2 of 3
/// pairs" where tests cannot be read.
[[nodiscard]] Sentence testSetSentence(const TestSetUncertainty& uncertainty);

} // namespace etude
