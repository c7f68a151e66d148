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

/// The tests that can be read, of these runs of a comparison; and why others cannot be.
struct ReadableTests {
    ComparedRuns runs;
    std::vector<TestScores> tests; ///< of A's runs, then of B's
    std::size_t asked = 0;         ///< pairs or, without pairs, runs
    std::size_t used = 0;
    std::vector<Error> problems; ///< one for each run that cannot be read
};

/// Of pairs both runs or none, and of a seed all of its settings or none.
std::vector<bool> usableRuns(const Comparison& comparison, const ComparedRuns& runs,
                             std::span<const Result<TestScores>> tests) {
    std::vector<bool> usable;
    for (const auto& test : tests)
        usable.push_back(test.has_value());
    if (!comparison.isOfPairs())
        return usable;
    const std::size_t pairs = runs.a.size();
    const std::size_t together = std::max<std::size_t>(comparison.settingsInMean(), 1);
    for (std::size_t first = 0; first < pairs; first += together) {
        bool whole = true;
        for (std::size_t pair = first; pair < first + together; ++pair)
            whole = whole && usable[pair] && usable[pairs + pair];
        for (std::size_t pair = first; pair < first + together; ++pair)
            usable[pair] = usable[pairs + pair] = whole;
    }
    return usable;
}

ReadableTests readableTests(const Comparison& comparison, const ComparedRuns& runs,
                            std::vector<Result<TestScores>> tests) {
    ReadableTests readable;
    const std::vector<bool> usable = usableRuns(comparison, runs, tests);
    for (std::size_t i = 0; i < tests.size(); ++i) {
        if (!tests[i])
            readable.problems.push_back(tests[i].error());
        if (!usable[i])
            continue;
        const bool isA = i < runs.a.size();
        (isA ? readable.runs.a : readable.runs.b).push_back(isA ? runs.a[i] : runs.b[i - runs.a.size()]);
        readable.tests.push_back(std::move(*tests[i]));
    }
    readable.asked = comparison.isOfPairs() ? runs.a.size() : tests.size();
    readable.used = comparison.isOfPairs() ? readable.runs.a.size() : readable.tests.size();
    return readable;
}

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

std::vector<Sentence> cautionsOf(const ReadableTests& readable, const SharedTest& test,
                                 const TestSetBootstrap& bootstrap) {
    constexpr std::size_t kMostTold = 3;
    std::vector<Sentence> cautions;
    for (const Error& problem : readable.problems)
        if (cautions.size() < kMostTold)
            cautions.push_back(problem.sentence);
    if (readable.problems.size() > kMostTold)
        cautions.push_back(say("Runs whose test cannot be read: %1 in all.", readable.problems.size()));
    if (bootstrap.testSet && test.groups.count() < kFewGroups)
        cautions.push_back(fewGroupsCaution(test.groups));
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
    auto read = readTests(project, idsOf(comparison, runs));
    if (!read)
        return read.error();
    const ReadableTests readable = readableTests(comparison, runs, std::move(read->tests));
    if (readable.runs.a.empty() || readable.runs.b.empty())
        return readable.problems.front();
    const auto test = sharedTest(read->dataset, idsOf(comparison, readable.runs), readable.tests);
    if (!test)
        return test.error();
    const ScoredConfigurations scored = scoredRuns(comparison, readable.runs, *test);
    auto bootstrap = bootstrapTestSet(scored, options, progress, stop);
    if (!bootstrap)
        return bootstrap.error();
    auto deLong = deLongTags(scored, options.threads, stop);
    if (!deLong)
        return deLong.error();
    TestSetUncertainty uncertainty;
    uncertainty.bootstrap = std::move(*bootstrap);
    uncertainty.tags = compareTags(comparison, readable.runs, test->tags, uncertainty.bootstrap, std::move(*deLong));
    uncertainty.clips = test->tracks.size();
    uncertainty.artists = test->groups.artists;
    uncertainty.unknownArtists = test->groups.unknown;
    uncertainty.draws = options.draws;
    uncertainty.used = readable.used;
    uncertainty.runs = readable.runs;
    uncertainty.leftOut = readable.asked - readable.used;
    uncertainty.ofPairs = comparison.isOfPairs();
    uncertainty.cautions = cautionsOf(readable, *test, uncertainty.bootstrap);
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
