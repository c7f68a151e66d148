// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/test_set_uncertainty.h"

#include "engine/analysis/compared_tests.h"
#include "engine/analysis/comparison_text.h"

namespace etude {

namespace {

std::optional<std::pair<double, double>> together(const Comparison& comparison, const TestSetBootstrap& bootstrap) {
    const auto training = comparison.interval();
    if (!training || !bootstrap.testSet)
        return std::nullopt;
    return bothSources(comparison.estimate->mean, *training, bootstrap.difference, *bootstrap.testSet);
}

/// That so few artists are drawn, or clips where none is known.
Sentence fewGroupsCaution(const ClipGroups& groups) {
    if (groups.unknown == 0)
        return say("The test set is resampled from %1 artists: of fewer than %2 the interval comes out too narrow.",
                   groups.artists, kFewGroups);
    if (groups.artists == 0)
        return say("The test set is resampled from %1 clips: of fewer than %2 the interval comes out too narrow.",
                   groups.unknown, kFewGroups);
    return say("The test set is resampled from %1 artists and %2 clips without one: of fewer than %3 in all the "
               "interval comes out too narrow.",
               groups.artists, groups.unknown, kFewGroups);
}

std::vector<Sentence> cautionsOf(const ComparedTests& compared, const TestSetBootstrap& bootstrap) {
    const SharedTest& test = compared.test;
    std::vector<Sentence> cautions = compared.cautions();
    if (bootstrap.testSet && test.groups.count() < kFewGroups)
        cautions.push_back(fewGroupsCaution(test.groups));
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
    const auto compared = readComparedTests(project, comparison);
    if (!compared)
        return compared.error();
    const ScoredConfigurations scored = compared->scored(comparison);
    const SharedTest& test = compared->test;
    auto bootstrap = bootstrapTestSet(scored, options, progress, stop);
    if (!bootstrap)
        return bootstrap.error();
    auto deLong = deLongTags(scored, options.threads, stop);
    if (!deLong)
        return deLong.error();
    TestSetUncertainty uncertainty;
    uncertainty.bootstrap = std::move(*bootstrap);
    uncertainty.tags = compareTags(comparison, compared->runs, test.tags, uncertainty.bootstrap, std::move(*deLong));
    uncertainty.clips = test.tracks.size();
    uncertainty.artists = test.groups.artists;
    uncertainty.unknownArtists = test.groups.unknown;
    uncertainty.draws = options.draws;
    uncertainty.used = compared->used;
    uncertainty.runs = compared->runs;
    uncertainty.leftOut = compared->asked - compared->used;
    uncertainty.ofPairs = comparison.isOfPairs();
    uncertainty.cautions = cautionsOf(*compared, uncertainty.bootstrap);
    uncertainty.both = together(comparison, uncertainty.bootstrap);
    return uncertainty;
}

Sentence testSetSentence(const TestSetUncertainty& uncertainty) {
    Sentence drawn = uncertainty.artists > 0 ? say("%1 clips of %2 artists, %3 draws", uncertainty.clips,
                                                   uncertainty.artists, uncertainty.draws)
                                             : say("%1 clips, %2 draws", uncertainty.clips, uncertainty.draws);
    if (const std::size_t all = uncertainty.used + uncertainty.leftOut; uncertainty.leftOut > 0)
        drawn = uncertainty.ofPairs ? say("%1, %2 of %3 pairs", drawn, uncertainty.used, all)
                                    : say("%1, %2 of %3 runs", drawn, uncertainty.used, all);
    const auto& interval = uncertainty.bootstrap.testSet;
    if (!interval)
        return say("too few test clips to draw from: %1", drawn);
    const double width = interval->high - interval->low;
    return say("%1 to %2 (%3)", differenceText(interval->low, width), differenceText(interval->high, width), drawn);
}

} // namespace etude
