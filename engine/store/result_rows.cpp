// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/result_rows.h"

#include "engine/core/enum_names.h"
#include "engine/experiment/device_name.h"
#include "engine/experiment/run_event.h"
#include "engine/store/run_rows.h"
#include "engine/store/sql.h"

namespace etude {

std::vector<RunResult> runResults(SQLite::Database& connection, const std::string& study) {
    auto query =
        sql::query(connection,
                   std::string(kMembers) +
                       "SELECT member.study, configuration, member.label, run.id, seed, test.roc_auc,"
                       " test.pr_auc, run.state,"
                       " iif(json_valid(spec), coalesce(json_extract(spec, '$.data.label_shuffle_seed'), 0), 0),"
                       " (SELECT device FROM attempt WHERE attempt.run = run.id ORDER BY attempt.attempt LIMIT 1),"
                       " iif(json_valid(spec), coalesce(json_extract(spec, '$.data.dataset'), ''), ''),"
                       " decoding_revision, revised_tracks"
                       " FROM member JOIN run ON run.id = member.run"
                       " LEFT JOIN test ON test.run = run.id AND run.state = 'finished'"
                       " WHERE configuration <> ''"
                       " ORDER BY number, member.study, configuration, seed < 0, seed, run.id",
                   study);
    std::vector<RunResult> results;
    while (query.executeStep())
        results.push_back({query.getColumn(0).getString(),
                           query.getColumn(1).getString(),
                           query.getColumn(2).getString(),
                           query.getColumn(3).getString(),
                           static_cast<std::uint64_t>(query.getColumn(4).getInt64()),
                           query.getColumn(7).getString() == enumName(RunState::Finished),
                           sql::optionalReal(query.getColumn(5)),
                           sql::optionalReal(query.getColumn(6)),
                           query.getColumn(8).getInt64() != 0,
                           {parseDeviceText(query.getColumn(9).getString()).kind(), query.getColumn(10).getString(),
                            query.getColumn(11).getInt(), query.getColumn(12).getInt64()}});
    return results;
}

} // namespace etude
