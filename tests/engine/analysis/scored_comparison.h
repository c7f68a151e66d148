// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/compared_tests.h"
#include "tests/engine/analysis/run_results.h"
#include "tests/support/must.h"

namespace etude::test {

/// Decibel beside linear, two runs of each, on four clips with two tags: of the first all scores are alike, those of
/// the second are given, run after run.
struct ScoredComparison {
    Comparison comparison;
    ComparedTests tests;

    explicit ScoredComparison(const std::vector<std::vector<float>>& ofLoud) {
        RunSpec other = smallSpec();
        other.input.preprocess.compression = Compression::Linear;
        std::vector<RunResult> runs;
        addResults(runs, smallSpec(), {0.8, 0.81});
        addResults(runs, other, {0.7, 0.72});
        comparison = must(compareLevels(runs, "input.preprocess.compression", "decibel", "linear"));
        tests.runs = comparison.runsInMean();
        tests.test.tags = {"calm", "loud"};
        tests.test.tracks = {3, 5, 8, 9};
        tests.test.labels = {1, 0, 0, 1, 1, 0, 0, 0};
        for (const std::vector<float>& run : ofLoud) {
            std::vector<float>& scores = tests.test.scores.emplace_back();
            for (const float score : run)
                scores.insert(scores.end(), {0.5F, score});
        }
    }
};

} // namespace etude::test
