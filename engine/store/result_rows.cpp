// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/result_rows.h"

#include <algorithm>
#include <cmath>

#include "engine/store/run_rows.h"
#include "engine/store/sql.h"

namespace etude {

namespace {

/// Adds one run of the configuration; its test is none unless it finished, and has no AUC if no tag has both classes.
void add(ConfigurationResult& result, SQLite::Statement& row, double& prAucSum, std::int64_t& prAucCount) {
    const auto rocAuc = sql::optionalReal(row.getColumn(5));
    if (!rocAuc) {
        result.unfinished += row.getColumn(7).getString() == enumName(RunState::Finished) ? 0 : 1;
        return;
    }
    result.runs.push_back(row.getColumn(3).getString());
    result.seeds.push_back(static_cast<std::uint64_t>(row.getColumn(4).getInt64()));
    result.rocAuc.push_back(*rocAuc);
    if (const auto prAuc = sql::optionalReal(row.getColumn(6))) {
        prAucSum += *prAuc;
        ++prAucCount;
    }
}

} // namespace

std::optional<bool> ConfigurationResult::holdsChance() const {
    if (!canary || !summary.halfWidth)
        return std::nullopt;
    return std::abs(summary.mean - 0.5) <= *summary.halfWidth;
}

std::vector<ConfigurationResult> configurationResults(SQLite::Database& connection, const std::string& study) {
    auto query =
        sql::query(connection,
                   std::string(kMembers) +
                       "SELECT member.study, configuration, member.label, run.id, seed, test.roc_auc,"
                       " test.pr_auc, run.state,"
                       " iif(json_valid(spec), coalesce(json_extract(spec, '$.data.label_shuffle_seed'), 0), 0)"
                       " FROM member JOIN run ON run.id = member.run"
                       " LEFT JOIN test ON test.run = run.id AND run.state = 'finished'"
                       " WHERE configuration <> ''"
                       " ORDER BY number, member.study, configuration, seed < 0, seed, run.id",
                   study);
    std::vector<ConfigurationResult> results;
    bool more = query.executeStep();
    while (more) {
        ConfigurationResult result;
        result.study = query.getColumn(0).getString();
        result.configuration = query.getColumn(1).getString();
        result.label = query.getColumn(2).getString();
        result.canary = query.getColumn(8).getInt64() != 0;
        double prAucSum = 0.0;
        std::int64_t prAucCount = 0;
        do {
            add(result, query, prAucSum, prAucCount);
            more = query.executeStep();
        } while (more && query.getColumn(0).getString() == result.study &&
                 query.getColumn(1).getString() == result.configuration);
        result.summary = summarise(result.rocAuc);
        if (prAucCount > 0)
            result.meanPrAuc = prAucSum / static_cast<double>(prAucCount);
        results.push_back(std::move(result));
    }
    std::stable_sort(results.begin(), results.end(), [](const auto& a, const auto& b) {
        return std::pair(a.summary.n > 0, a.summary.mean) > std::pair(b.summary.n > 0, b.summary.mean);
    });
    return results;
}

} // namespace etude
