// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/claims.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "engine/analysis/claim_questions.h"
#include "engine/analysis/comparability.h"
#include "engine/analysis/comparison_text.h"
#include "engine/analysis/configuration_labels.h"
#include "engine/analysis/varied_field.h"
#include "engine/core/text.h"

namespace etude {

namespace {

/// Those that most cells have first, then the lowest; then the lowest that none has.
std::vector<std::uint64_t> seedsFor(const ClaimRuns& runs, const std::vector<ClaimCell>& cells, std::size_t count) {
    std::map<std::uint64_t, std::size_t> counts;
    for (const ClaimCell& cell : cells)
        for (const auto& [seed, run] : runs.of(cell))
            ++counts[seed];
    std::vector<std::pair<std::uint64_t, std::size_t>> order(counts.begin(), counts.end());
    std::ranges::stable_sort(order, std::greater(), [](const auto& seed) { return seed.second; });
    if (order.size() > count)
        order.resize(count);
    std::set<std::uint64_t> there;
    for (const auto& [seed, cellsWithIt] : order)
        there.insert(seed);
    return firstSeeds(there, count);
}

/// What is asked for, and of what it is known.
struct Asked {
    const ClaimRuns& runs;
    std::span<const RunResult> project;
};

Result<MissingRuns> missingOf(const Asked& asked, const ClaimQuestion& question, std::size_t seeds) {
    const ClaimRuns& runs = asked.runs;
    std::vector<RunSpec> needed;
    for (const std::uint64_t seed : seedsFor(runs, question.cells, seeds))
        for (const ClaimCell& cell : question.cells) {
            needed.push_back(runs.specOf(cell));
            needed.back().seeds.initialisation = seed;
        }
    std::set<std::string> ids;
    for (const RunSpec& spec : needed)
        ids.insert(runId(spec));
    std::vector<RunResult> known = runs.all();
    for (const RunResult& run : asked.project)
        if (ids.contains(run.run))
            known.push_back(run);
    return missingRuns("claim: " + question.claim.id, std::move(needed), known);
}

/// Twice as many seeds where all of the wanted ones are there.
Result<MissingRuns> missingOrMore(const Asked& asked, const ClaimQuestion& question, std::size_t seeds) {
    std::size_t wanted = std::max(seeds, question.leastSeeds);
    auto missing = missingOf(asked, question, wanted);
    while (missing && missing->missing == 0 && wanted < kMostClaimSeeds) {
        wanted = std::min(2 * wanted, kMostClaimSeeds);
        missing = missingOf(asked, question, wanted);
    }
    return missing;
}

bool isSettled(ClaimVerdict verdict) {
    return verdict == ClaimVerdict::Reproduced || verdict == ClaimVerdict::Contradicted;
}

Claim answered(const Asked& asked, ClaimQuestion question, std::size_t seeds) {
    judge(question.claim, question.parts);
    if (seeds == 0 || isSettled(question.claim.verdict))
        return std::move(question.claim);
    auto missing = missingOrMore(asked, question, seeds);
    if (!missing)
        question.claim.cautions.push_back(missing.error().sentence);
    else if (missing->missing > 0)
        question.claim.missing = std::move(*missing);
    return std::move(question.claim);
}

Sentence endOf(ClaimUnit unit, double value, double width) {
    if (std::isinf(value))
        return value > 0.0 ? say("any more") : say("any less");
    return claimNumber(unit, value, width);
}

} // namespace

std::string ClaimWhere::label() const {
    std::vector<std::string> words;
    if (compared.size() == 2)
        words.push_back(levelText(compared[0]) + " − " + levelText(compared[1]));
    if (!levels.empty())
        words.push_back(levelsLabel(levels, false));
    if (quantity)
        words.push_back(quantity->english());
    return joined(words, ", ");
}

ClaimsBoard claimsBoard(std::span<const RunResult> runs, const std::string& dataset, std::size_t seeds,
                        std::span<const RunResult> project) {
    const ClaimRuns counted(runs, dataset);
    ClaimsBoard board;
    board.dataset = dataset;
    board.base = counted.specOf({});
    board.runs = counted.all().size();
    board.left = counted.left();
    for (ClaimQuestion& question : claimQuestions(counted))
        board.claims.push_back(answered({counted, project}, std::move(question), seeds));
    board.cautions = comparisonCautions(counted.all());
    if (!counted.hasBase())
        board.cautions.push_back(say("No run of this data set is there yet, so the base is the default, with clips of "
                                     "%1 s; create a study first where others are wanted.",
                                     board.base.input.audio.clipSeconds));
    return board;
}

std::string datasetOfClaims(std::span<const RunResult> runs) {
    std::map<std::string, std::size_t> counts;
    for (const RunResult& run : runs)
        if (isShownResult(run))
            ++counts[run.spec.data.dataset];
    std::string most;
    for (const RunResult& run : runs)
        if (const auto own = counts.find(run.spec.data.dataset);
            own != counts.end() && (most.empty() || own->second > counts[most]))
            most = own->first;
    return most;
}

const Claim* findClaim(const ClaimsBoard& board, std::string_view id) {
    const auto found = std::ranges::find(board.claims, id, &Claim::id);
    return found == board.claims.end() ? nullptr : &*found;
}

Sentence claimNumber(ClaimUnit unit, double value, double width) {
    if (std::isinf(value))
        return number(NumberText(value > 0.0 ? "∞" : "−∞"));
    if (unit == ClaimUnit::Factor)
        return number(NumberText(fixedText(value, value < 0.995 ? 2 : value < 9.95 ? 1 : 0)));
    if (unit == ClaimUnit::Deviation)
        return number(NumberText(fixedText(value, 4)));
    return number(differenceText(value, width));
}

Sentence foundSentence(const Claim& claim, const ClaimPart& part) {
    if (!part.estimate)
        return say("no run yet");
    if (!part.interval)
        return say("%1, no interval yet", claimNumber(claim.unit, *part.estimate, 0.0));
    const auto& [low, high] = *part.interval;
    const double width = high - low;
    const Sentence estimate = claimNumber(claim.unit, *part.estimate, width);
    const Sentence from = std::isinf(high) && claim.unit == ClaimUnit::Factor && low == 0.0
                              ? say("any less")
                              : endOf(claim.unit, low, width);
    const Sentence to = endOf(claim.unit, high, width);
    if (claim.unit == ClaimUnit::Factor)
        return say("%1 times (95 % CI %2 to %3)", estimate, from, to);
    return say("%1 (95 % CI %2 to %3)", estimate, from, to);
}

Sentence foundSentence(const Claim& claim) {
    const Sentence found = foundSentence(claim, claim.decidingPart());
    if (claim.parts.size() == 1 || claim.verdict == ClaimVerdict::NotRun)
        return found;
    return say("%1; decided by %2, one of %3 parts", found, claim.decidingPart().where.label(), claim.parts.size());
}

Sentence baseSentence(const ClaimsBoard& board) {
    const Sentence base = say(
        "%1 finished runs count, which differ in nothing but what the claims vary: %2 mel bands, %3 epochs at most, "
        "batches of %4, clips of %5 s and all other settings are the same.",
        board.runs, board.base.input.spectrum.melBands, board.base.training.epochs, board.base.training.batchSize,
        board.base.input.audio.clipSeconds);
    return board.left == 0 ? base
                           : say("%1 Others of the data set, with other settings, are left out: %2.", base, board.left);
}

} // namespace etude
