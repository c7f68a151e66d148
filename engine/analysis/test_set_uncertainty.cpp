// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/test_set_uncertainty.h"

#include <algorithm>

#include "engine/analysis/comparison_text.h"
#include "engine/analysis/seed_pairs.h"
#include "engine/analysis/test_scores.h"

namespace etude {

namespace {

/// Their ids: A's runs, then B's.
std::vector<std::string> idsOf(const Comparison& comparison, const ComparedRuns& runs) {
    std::vector<std::string> ids;
    for (const std::size_t run : runs.a)
        ids.push_back(comparison.a.runs[run].run);
    for (const std::size_t run : runs.b)
        ids.push_back(comparison.b.runs[run].run);
    return ids;
}

ScoredConfigurations scoredRuns(const Comparison& comparison, const ComparedRuns& runs, const SharedTest& test) {
    ScoredConfigurations scored;
    scored.tags = test.tags.size();
    scored.labels = test.labels;
    scored.groups = test.groups.ofClip;
    scored.paired = comparison.isOfPairs();
    scored.measure = comparison.measure;
    scored.together = scored.paired ? std::max<std::size_t>(comparison.settingsInMean(), 1) : 1;
    for (std::size_t i = 0; i < test.scores.size(); ++i)
        (i < runs.a.size() ? scored.scoresA : scored.scoresB).emplace_back(test.scores[i]);
    if (!scored.paired && comparison.severalSettings) {
        RunShares shares = runShares(comparison, runs);
        scored.sharesA = std::move(shares.a);
        scored.sharesB = std::move(shares.b);
    }
    return scored;
}

std::optional<std::pair<double, double>> together(const Comparison& comparison, const TestSetBootstrap& bootstrap) {
    const auto training = comparison.interval();
    if (!training || !bootstrap.testSet)
        return std::nullopt;
    return bothSources(comparison.estimate->mean, *training, bootstrap.difference, *bootstrap.testSet);
}

std::vector<Sentence> cautionsOf(const SharedTest& test, const TestSetBootstrap& bootstrap) {
    std::vector<Sentence> cautions;
    if (test.leftOut > 0)
        cautions.push_back(
            say("Test clips that are no part of the resampling, since not all of these runs were tested on them: %1.",
                test.leftOut));
    if (bootstrap.undefinedTags > 0)
        cautions.push_back(say("Tags that have one class only on the test set, and are left out of the mean: %1.",
                               bootstrap.undefinedTags));
    if (test.groups.artists > 0 && test.groups.unknown > 0)
        cautions.push_back(say("Test clips without a known artist, drawn one by one: %1.", test.groups.unknown));
    return cautions;
}

} // namespace

Result<TestSetUncertainty> testSetUncertainty(const ProjectLayout& project, const Comparison& comparison,
                                              const BootstrapOptions& options, const ProgressCallback& progress,
                                              const std::stop_token& stop) {
    const ComparedRuns runs = comparison.runsInMean();
    const auto test = readSharedTest(project, idsOf(comparison, runs));
    if (!test)
        return test.error();
    const ScoredConfigurations scored = scoredRuns(comparison, runs, *test);
    auto bootstrap = bootstrapTestSet(scored, options, progress, stop);
    if (!bootstrap)
        return bootstrap.error();
    TestSetUncertainty uncertainty;
    uncertainty.bootstrap = std::move(*bootstrap);
    uncertainty.tags = compareTags(comparison, runs, test->tags, uncertainty.bootstrap);
    uncertainty.clips = test->tracks.size();
    uncertainty.artists = test->groups.artists;
    uncertainty.unknownArtists = test->groups.unknown;
    uncertainty.draws = options.draws;
    uncertainty.cautions = cautionsOf(*test, uncertainty.bootstrap);
    uncertainty.both = together(comparison, uncertainty.bootstrap);
    return uncertainty;
}

Sentence testSetSentence(const TestSetUncertainty& uncertainty) {
    const Sentence drawn = uncertainty.artists > 0 ? say("%1 clips of %2 artists, %3 draws", uncertainty.clips,
                                                         uncertainty.artists, uncertainty.draws)
                                                   : say("%1 clips, %2 draws", uncertainty.clips, uncertainty.draws);
    const auto& interval = uncertainty.bootstrap.testSet;
    if (!interval)
        return say("too few test clips to draw from: %1", drawn);
    const double width = interval->high - interval->low;
    return say("%1 to %2 (%3)", differenceText(interval->low, width), differenceText(interval->high, width), drawn);
}

} // namespace etude
