// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/compared_tests.h"

#include <algorithm>
#include <utility>

#include "engine/analysis/seed_pairs.h"

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

} // namespace

std::vector<Sentence> ComparedTests::cautions() const {
    constexpr std::size_t kMostTold = 3;
    std::vector<Sentence> cautions;
    for (const Error& problem : problems)
        if (cautions.size() < kMostTold)
            cautions.push_back(problem.sentence);
    if (problems.size() > kMostTold)
        cautions.push_back(say("Runs whose test cannot be read: %1 in all.", problems.size()));
    if (test.leftOut > 0)
        cautions.push_back(
            say("Test clips that are no part of the resampling, since not all of these runs were tested on them: %1.",
                test.leftOut));
    return cautions;
}

ScoredConfigurations ComparedTests::scored(const Comparison& comparison) const {
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

Result<ComparedTests> readComparedTests(const ProjectLayout& project, const Comparison& comparison) {
    const ComparedRuns runs = comparison.runsInMean();
    auto read = readTests(project, idsOf(comparison, runs));
    if (!read)
        return read.error();
    ComparedTests compared;
    std::vector<TestScores> tests; // of A's runs, then of B's
    const std::vector<bool> usable = usableRuns(comparison, runs, read->tests);
    for (std::size_t i = 0; i < read->tests.size(); ++i) {
        if (!read->tests[i])
            compared.problems.push_back(read->tests[i].error());
        if (!usable[i])
            continue;
        const bool isA = i < runs.a.size();
        (isA ? compared.runs.a : compared.runs.b).push_back(isA ? runs.a[i] : runs.b[i - runs.a.size()]);
        tests.push_back(std::move(*read->tests[i]));
    }
    compared.asked = comparison.isOfPairs() ? runs.a.size() : read->tests.size();
    compared.used = comparison.isOfPairs() ? compared.runs.a.size() : tests.size();
    if (compared.runs.a.empty() || compared.runs.b.empty())
        return compared.problems.front();
    auto test = sharedTest(read->dataset, idsOf(comparison, compared.runs), tests);
    if (!test)
        return test.error();
    compared.test = std::move(*test);
    compared.dataset = std::move(read->dataset);
    return compared;
}

} // namespace etude
