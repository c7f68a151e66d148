// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/project_results.h"
#include "app/cli/queued_runs.h"
#include "app/cli/table_formats.h"
#include "engine/analysis/claim_tables.h"
#include "engine/analysis/claims.h"
#include "engine/analysis/study_cost.h"

namespace etude::cli {

namespace {

struct ClaimsOptions {
    std::filesystem::path project;
    std::string dataset;
    std::string study;
    std::string queue;
    std::size_t seeds = kClaimSeeds;
    TableFormats formats;
    bool json = false;
};

void define(CLI::App& app, ClaimsOptions& options) {
    addProjectOption(app, options.project);
    app.footer(
        "--csv: a row for each part of a claim: claim (id), part (its label), unit, n, estimate, low, high (95 %), "
        "claimed_low, claimed_high, verdict, decides, claim_verdict. --markdown, --latex: a row for each claim.\n"
        "--json: dataset (hash), base (the input's summary), runs, left_out, claims [{id, claim, rule, verdict "
        "(reproduced, contradicted, inconclusive, not_run), unit (auc: a difference, deviation, factor), n, "
        "estimate, low, high, claimed_low, claimed_high, deciding "
        "(the label of the part that these numbers are of), parts [{label, n, estimate, low, high, claimed_low, "
        "claimed_high, verdict}], "
        "cautions, missing {runs, seconds}}], cautions, queued (null, or {study, missing, seconds}). low and "
        "high are the ends of a two-sided 95 % interval, claimed_low and claimed_high where the value lies if "
        "the claim holds; what is not known, or has no end, is null.");
    app.add_option("--dataset", options.dataset, "Name or hash of the data set; that with most results if not given");
    app.add_option("--study", options.study, "Name or id of one study: its configurations alone; all if not given");
    app.add_option("--queue", options.queue, "Id of a claim: queue exactly what is missing for it");
    app.add_option("--seeds", options.seeds, "How many seeds each part of a claim shall have, where runs are missing")
        ->check(CLI::Range(std::size_t{2}, kMostClaimSeeds))
        ->capture_default_str();
    addJson(app, options.json);
    for (CLI::Option* format :
         addTableFormats(app, options.formats, "Print comma-separated values, as the window exports them"))
        format->excludes("--queue");
}

Json endJson(double value) {
    return std::isfinite(value) ? Json(value) : Json();
}

/// With what a part found.
Json partJson(const ClaimPart& part, Json json) {
    json["n"] = part.n;
    json["estimate"] = optionalJson(part.estimate);
    json["low"] = part.interval ? endJson(part.interval->first) : Json();
    json["high"] = part.interval ? endJson(part.interval->second) : Json();
    json["claimed_low"] = endJson(part.claimed.first);
    json["claimed_high"] = endJson(part.claimed.second);
    return json;
}

Json claimJson(const Claim& claim) {
    Json parts = Json::array();
    for (const ClaimPart& part : claim.parts)
        parts.push_back(partJson(part, {{"label", part.where.label()}, {"verdict", enumName(part.verdict)}}));
    return partJson(claim.decidingPart(),
                    {{"id", claim.id},
                     {"claim", claim.statement.english()},
                     {"rule", claim.rule.english()},
                     {"verdict", enumName(claim.verdict)},
                     {"unit", enumName(claim.unit)},
                     {"deciding", claim.decidingPart().where.label()},
                     {"parts", parts},
                     {"cautions", sentencesJson(claim.cautions)},
                     {"missing", {{"runs", claim.missing.missing}, {"seconds", optionalJson(claim.missing.seconds)}}}});
}

void printBoardJson(const ClaimsBoard& board, const std::optional<MissingRuns>& queued) {
    Json claims = Json::array();
    for (const Claim& claim : board.claims)
        claims.push_back(claimJson(claim));
    printJson({{"dataset", board.dataset},
               {"base", summary(board.base.input)},
               {"runs", board.runs},
               {"left_out", board.left},
               {"claims", claims},
               {"cautions", sentencesJson(board.cautions)},
               {"queued", queued ? queuedJson(*queued) : Json()}});
}

void printClaim(const Claim& claim) {
    print("");
    print(claim.id + ": " + claim.statement.english());
    print("  " + claimVerdictText(claim.verdict) + ": " + printable(foundSentence(claim).english()) + "; " +
          counted(static_cast<std::int64_t>(claim.decidingPart().n), "seed"));
    if (claim.parts.size() > 1)
        for (const ClaimPart& part : claim.parts)
            print("    " + printable(part.where.label()) + ": " + foundSentence(claim, part).english() + "; " +
                  counted(static_cast<std::int64_t>(part.n), "seed") + ", " + claimVerdictText(part.verdict));
    print("  " + claim.rule.english());
    for (const Sentence& caution : claim.cautions)
        print("  " + printable(caution.english()));
    if (claim.missing.missing > 0)
        print("  Missing: " + counted(static_cast<std::int64_t>(claim.missing.missing), "run") +
              (claim.missing.seconds ? ", about " + durationSentence(*claim.missing.seconds).english() : "") +
              "; '--queue " + claim.id + "' queues them.");
}

/// The table as a file of its own; sentences are on standard error.
void printBoardTable(const ClaimsBoard& board, TableFormat format) {
    if (format == TableFormat::Csv)
        printCsv(claimTable(board));
    else
        printTables({claimTextTable(board)}, format);
    note(printable(baseSentence(board).english()));
    for (const Sentence& caution : board.cautions)
        note(printable(caution.english()));
}

/// The hash of the one that is asked for.
Result<std::string> datasetAsked(ProjectResults& found, const std::string& nameOrHash) {
    if (nameOrHash.empty()) {
        if (std::string most = datasetOfClaims(found.runs); !most.empty())
            return most;
        if (found.datasets.size() == 1)
            return found.datasets.front().hash;
        return Error{ErrorKind::Invalid, say("No run has finished yet; name the data set with --dataset.")};
    }
    const auto dataset = found.database.dataset(nameOrHash);
    if (!dataset)
        return dataset.error();
    return datasetHash(*dataset).hex();
}

Result<MissingRuns> queueClaim(ProjectDatabase& database, const ClaimsBoard& board, const std::string& id) {
    const Claim* claim = findClaim(board, id);
    if (claim == nullptr) {
        std::string ids;
        for (const Claim& one : board.claims)
            ids += (ids.empty() ? "" : ", ") + one.id;
        return Error{ErrorKind::NotFound, say("No claim is called '%1'; there are %2.", id, ids)};
    }
    if (auto queued = queueMissing(database, claim->missing); !queued)
        return queued.error();
    return claim->missing;
}

Result<void> run(const ClaimsOptions& options, std::stop_token) {
    auto found = readResults(options.project, options.study);
    if (!found)
        return found.error();
    const auto dataset = datasetAsked(*found, options.dataset);
    if (!dataset)
        return dataset.error();
    ClaimsBoard board = claimsBoard(found->runs, *dataset, options.seeds, found->all);
    addUntaggedTests(board.cautions, found->datasets, found->runs);
    std::optional<MissingRuns> queued;
    if (!options.queue.empty()) {
        auto missing = queueClaim(found->database, board, options.queue);
        if (!missing)
            return missing.error();
        queued = std::move(*missing);
    }
    if (options.json) {
        printBoardJson(board, queued);
        return {};
    }
    if (const auto format = options.formats.chosen()) {
        printBoardTable(board, *format);
        return {};
    }
    print(printable(baseSentence(board).english()));
    for (const Claim& claim : board.claims)
        if (options.queue.empty() || claim.id == options.queue)
            printClaim(claim);
    if (!board.cautions.empty())
        print("");
    for (const Sentence& caution : board.cautions)
        print(printable(caution.english()));
    if (queued)
        print(queuedText(*queued, "Nothing is missing for this claim: its verdict stands, or there are as many seeds "
                                  "as are ever asked for."));
    return {};
}

} // namespace

void addClaims(CLI::App& app, Action& chosen) {
    addCommand<ClaimsOptions>(app, chosen, "claims",
                              "What the runs say of the paper's claims, by which rule, and what is missing", define,
                              run);
}

} // namespace etude::cli
