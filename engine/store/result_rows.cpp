// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/result_rows.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "engine/core/enum_names.h"
#include "engine/core/parallel_for.h"
#include "engine/experiment/device_name.h"
#include "engine/experiment/run_event.h"
#include "engine/store/sql.h"

namespace etude {

namespace {

/// Where a run stands first in the queue; those of no study last.
using Place = std::tuple<std::int64_t, std::int64_t>;
constexpr Place kNoPlace{std::numeric_limits<std::int64_t>::max(), 0};

struct Membership {
    std::vector<std::string> studies; // oldest first
    Place place = kNoPlace;
};

std::unordered_map<std::string, Membership> memberships(SQLite::Database& connection) {
    std::unordered_map<std::string, Membership> runs;
    auto query = sql::query(connection, "SELECT run, study, number, position FROM study_run JOIN"
                                        " (SELECT id, row_number() OVER (ORDER BY created, id) AS number FROM study)"
                                        " ON id = study ORDER BY number, position");
    while (query.executeStep()) {
        Membership& run = runs[query.getColumn(0).getString()];
        run.place = std::min(run.place, Place{query.getColumn(2).getInt64(), query.getColumn(3).getInt64()});
        run.studies.push_back(query.getColumn(1).getString());
    }
    return runs;
}

RunOrigin originOf(SQLite::Statement& query, int column) {
    RunOrigin origin;
    origin.device = parseDeviceText(query.getColumn(column).getString()).kind();
    origin.host = query.getColumn(column + 1).getString();
    origin.version = query.getColumn(column + 2).getString();
    origin.operators = query.getColumn(column + 3).getString();
    origin.decodingRevision = query.getColumn(column + 4).getInt();
    origin.revisedTracks = query.getColumn(column + 5).getInt64();
    origin.leftOut = query.getColumn(column + 6).getInt64();
    origin.libtorch = query.getColumn(column + 7).getString();
    origin.libraries = query.getColumn(column + 8).getString();
    return origin;
}

RunResult resultOf(SQLite::Statement& query) {
    RunResult result;
    result.run = query.getColumn(0).getString();
    result.configuration = query.getColumn(1).getString();
    result.state = enumFromName<RunState>(query.getColumn(3).getString()).value_or(RunState::Queued);
    result.rocAuc = sql::optionalReal(query.getColumn(4));
    result.prAuc = sql::optionalReal(query.getColumn(5));
    result.bestEpoch = query.getColumn(6).getInt();
    result.firstBias = sql::optionalReal(query.getColumn(7));
    result.firstWeight = sql::optionalReal(query.getColumn(8));
    result.seconds = query.getColumn(9).getDouble();
    result.epochs = query.getColumn(10).getInt();
    result.origin = originOf(query, 11);
    result.started = query.getColumn(20).getString();
    if (result.origin.commit = query.getColumn(23).getString(); result.origin.commit == "unknown")
        result.origin.commit.clear();
    result.origin.threads = query.getColumn(24).getInt();
    result.notes = {query.getColumn(21).getString(), query.getColumn(22).getString()};
    return result;
}

} // namespace

std::optional<RunSpec> ConfigurationSpecs::of(const std::string& configuration, std::uint64_t seed,
                                              const std::function<std::string()>& text) {
    auto known = m_specs.find(configuration);
    if (known == m_specs.end()) {
        auto spec = parseSpec(text(), configuration);
        if (!spec)
            return std::nullopt;
        known = m_specs.emplace(configuration, std::move(*spec)).first;
    }
    RunSpec spec = known->second;
    spec.seeds.initialisation = seed;
    return spec;
}

void ConfigurationSpecs::add(const std::vector<SpecText>& texts) {
    std::vector<std::optional<RunSpec>> specs(texts.size());
    const auto parse = [&](std::size_t i) -> Result<void> {
        if (auto spec = parseSpec(texts[i].text, texts[i].configuration))
            specs[i] = std::move(*spec);
        return {};
    };
    if (!parallelFor(texts.size(), 0, parse))
        return;
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (specs[i])
            m_specs.try_emplace(texts[i].configuration, std::move(*specs[i]));
}

std::vector<RunResult> runResults(SQLite::Database& connection, ConfigurationSpecs& specs) {
    const auto members = memberships(connection);
    auto query = sql::query(
        connection, "SELECT run.id, configuration, seed, run.state, test.roc_auc, test.pr_auc,"
                    " test.epoch, test.first_bias, test.first_weight,"
                    " coalesce(total_seconds, test.seconds),"
                    " (SELECT max(epoch) FROM epoch WHERE epoch.run = run.id),"
                    " device, host, version, operators, decoding_revision, revised_tracks,"
                    " (SELECT count(*) FROM left_out WHERE left_out.run = run.id),"
                    " libtorch, libraries, time, given_label, note, revision, threads"
                    " FROM run INDEXED BY run_row LEFT JOIN test ON test.run = run.id AND run.state = 'finished'"
                    " LEFT JOIN attempt ON attempt.run = run.id AND attempt.attempt ="
                    " (SELECT min(attempt) FROM attempt WHERE attempt.run = run.id)"
                    " WHERE configuration <> ''");
    SQLite::Statement specText(connection, "SELECT spec FROM run WHERE id = ?"); // large: read where it is needed
    const auto textOf = [&](const std::string& id) {
        specText.reset();
        specText.bind(1, id);
        return specText.executeStep() ? specText.getColumn(0).getString() : std::string();
    };
    std::vector<RunResult> rows;
    std::unordered_set<std::string_view> asked; // configurations, in the rows' memory
    std::vector<ConfigurationSpecs::SpecText> texts;
    while (query.executeStep()) {
        rows.push_back(resultOf(query));
        rows.back().spec.seeds.initialisation = static_cast<std::uint64_t>(query.getColumn(2).getInt64());
    }
    for (const RunResult& row : rows)
        if (!specs.knows(row.configuration) && asked.insert(row.configuration).second)
            texts.push_back({row.configuration, textOf(row.run)});
    specs.add(texts);
    std::unordered_map<std::string, Place> places; // of configurations
    std::vector<RunResult> results;
    results.reserve(rows.size());
    for (RunResult& result : rows) {
        auto spec =
            specs.of(result.configuration, result.spec.seeds.initialisation, [&] { return textOf(result.run); });
        if (!spec)
            continue;
        result.spec = std::move(*spec);
        Place place = kNoPlace;
        if (const auto member = members.find(result.run); member != members.end()) {
            result.studies = member->second.studies;
            place = member->second.place;
        }
        Place& first = places.try_emplace(result.configuration, place).first->second;
        first = std::min(first, place);
        results.push_back(std::move(result));
    }
    std::ranges::sort(results, {}, [&](const RunResult& run) {
        return std::tuple<Place, const std::string&, std::uint64_t, const std::string&>(
            places.at(run.configuration), run.configuration, run.spec.seeds.initialisation, run.run);
    });
    return results;
}

} // namespace etude
