// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/run_rows.h"

#include <set>

#include "engine/core/json.h"
#include "engine/experiment/run_folder.h"
#include "engine/store/sql.h"

namespace etude {

namespace {

/// The members of one study (?1), or with ?1 = '' every run once, of its first study if it has one:
/// (study, run, label, study_order, position).
constexpr const char* kMembers =
    "WITH numbered AS (SELECT id, row_number() OVER (ORDER BY created, id) AS number FROM study),"
    " member AS ("
    "SELECT study_run.study, study_run.run, study_run.label, number, position FROM study_run"
    " JOIN numbered ON numbered.id = study_run.study WHERE ?1 = '' OR study_run.study = ?1"
    " UNION ALL SELECT '', run.id, run.label, 1e9, 0 FROM run WHERE ?1 = ''"
    " AND NOT EXISTS (SELECT 1 FROM study_run WHERE study_run.run = run.id)) ";

/// A JSON array of numbers and nulls, as EventRows writes it; empty if it is none.
std::vector<std::optional<double>> numbers(const std::string& text) {
    std::vector<std::optional<double>> values;
    for (const Json& item : parseJson(text))
        values.push_back(item.is_number() ? std::optional(item.get<double>()) : std::nullopt);
    return values;
}

} // namespace

void RunRows::add(const std::string& id, const RunSpec& spec) {
    sql::execute(m_connection,
                 "INSERT INTO run (id, configuration, label, seed, epochs, spec, state)"
                 " VALUES (?, ?, ?, ?, ?, ?, 'queued') ON CONFLICT DO UPDATE SET"
                 " configuration = excluded.configuration, label = excluded.label, seed = excluded.seed,"
                 " epochs = excluded.epochs, spec = excluded.spec, state = 'queued', message = '' WHERE spec = ''",
                 id, configurationId(spec), summary(spec.input), spec.seeds.initialisation, spec.training.epochs,
                 specText(spec));
}

Result<void> RunRows::claimFolder(const std::string& id, const ProjectLayout& project) {
    std::error_code hidden;
    if (std::filesystem::exists(project.run(id) / "spec.json", hidden))
        return {};
    auto row = sql::query(m_connection, "SELECT state, spec FROM run WHERE id = ?", id);
    if (!row.executeStep())
        return Error{ErrorKind::NotFound, say("There is no run %1 in this project.", id)};
    if (row.getColumn(0).getString() != enumName(RunState::Queued))
        return Error{ErrorKind::NotFound,
                     say("The folder of the run %1 is gone, so that nothing can be noted in it.", id)};
    const auto spec = parseSpec(row.getColumn(1).getString(), id);
    if (!spec)
        return spec.error();
    const auto folder = RunFolder::claim(project, *spec);
    return folder ? Result<void>() : folder.error();
}

std::vector<RunRow> RunRows::all(const std::string& study) {
    std::vector<RunRow> rows;
    std::set<std::string> seen; // a run of two studies stands with the first
    auto query = sql::query(m_connection,
                            std::string(kMembers) +
                                "SELECT run.id, member.study, configuration, member.label, seed, state, run.attempt,"
                                " coalesce(epoch.epoch, 0), epochs, validation_roc_auc, test.roc_auc, test.pr_auc,"
                                " (SELECT count(*) FROM left_out WHERE left_out.run = run.id), message, unreadable,"
                                " phase, progress.epoch, done, total, progress.loss, progress.clips_per_second"
                                " FROM member JOIN run INDEXED BY run_row ON run.id = member.run"
                                " LEFT JOIN epoch ON epoch.run = run.id"
                                " AND epoch.epoch = (SELECT max(e.epoch) FROM epoch AS e WHERE e.run = run.id)"
                                " LEFT JOIN test ON test.run = run.id LEFT JOIN progress ON progress.run = run.id"
                                " ORDER BY number, position, run.id",
                            study);
    while (query.executeStep()) {
        RunRow row;
        row.id = query.getColumn(0).getString();
        if (!seen.insert(row.id).second)
            continue;
        row.study = query.getColumn(1).getString();
        row.configuration = query.getColumn(2).getString();
        row.label = query.getColumn(3).getString();
        row.seed = static_cast<std::uint64_t>(query.getColumn(4).getInt64());
        row.state = enumFromName<RunState>(query.getColumn(5).getString()).value_or(RunState::Queued);
        row.attempt = query.getColumn(6).getInt();
        row.epoch = query.getColumn(7).getInt();
        row.epochs = query.getColumn(8).getInt();
        row.validationRocAuc = sql::optionalReal(query.getColumn(9));
        row.testRocAuc = sql::optionalReal(query.getColumn(10));
        row.testPrAuc = sql::optionalReal(query.getColumn(11));
        row.leftOut = query.getColumn(12).getInt64();
        row.message = query.getColumn(13).getString();
        row.unreadableEvents = query.getColumn(14).getInt64();
        if (row.state == RunState::Running && !query.isColumnNull(15))
            row.progress = ProgressEvent{phaseFromText(query.getColumn(15).getString()),
                                         query.getColumn(16).getInt(),
                                         query.getColumn(17).getInt64(),
                                         query.getColumn(18).getInt64(),
                                         sql::real(query.getColumn(19)),
                                         sql::real(query.getColumn(20))};
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<std::string> RunRows::stopped() {
    std::vector<std::string> ids;
    auto query =
        sql::query(m_connection, "SELECT id FROM run INDEXED BY run_row WHERE state = ?", enumName(RunState::Stopped));
    while (query.executeStep())
        ids.push_back(query.getColumn(0).getString());
    return ids;
}

std::vector<EpochEvent> RunRows::epochs(const std::string& id) {
    std::vector<EpochEvent> epochs;
    auto query = sql::query(m_connection,
                            "SELECT epoch, train_loss, validation_loss, validation_roc_auc, validation_pr_auc, seconds,"
                            " clips_per_second, learning_rate, tag_roc_auc, tag_pr_auc FROM epoch WHERE run = ?"
                            " ORDER BY epoch",
                            id);
    while (query.executeStep())
        epochs.push_back({query.getColumn(0).getInt(), sql::real(query.getColumn(1)), sql::real(query.getColumn(2)),
                          sql::optionalReal(query.getColumn(3)), sql::optionalReal(query.getColumn(4)),
                          sql::real(query.getColumn(5)), sql::real(query.getColumn(6)), sql::real(query.getColumn(7)),
                          numbers(query.getColumn(8).getString()), numbers(query.getColumn(9).getString())});
    return epochs;
}

std::optional<TestEvent> RunRows::test(const std::string& id) {
    auto query =
        sql::query(m_connection,
                   "SELECT epoch, loss, roc_auc, pr_auc, train_clips, validation_clips, test_clips, first_bias,"
                   " first_weight, seconds, coalesce(total_seconds, seconds), coalesce(peak_memory, 0) FROM test"
                   " WHERE run = ?",
                   id);
    if (!query.executeStep())
        return std::nullopt;
    TestEvent test;
    test.epoch = query.getColumn(0).getInt();
    test.loss = sql::real(query.getColumn(1));
    test.rocAuc = sql::optionalReal(query.getColumn(2));
    test.prAuc = sql::optionalReal(query.getColumn(3));
    test.trainClips = query.getColumn(4).getInt64();
    test.validationClips = query.getColumn(5).getInt64();
    test.testClips = query.getColumn(6).getInt64();
    test.firstBias = sql::real(query.getColumn(7));
    test.firstWeight = sql::real(query.getColumn(8));
    test.seconds = sql::real(query.getColumn(9));
    test.totalSeconds = sql::real(query.getColumn(10));
    test.peakMemory = query.getColumn(11).getInt64();
    auto tags = sql::query(m_connection,
                           "SELECT tag, positives, roc_auc, pr_auc FROM tag_score WHERE run = ? ORDER BY position", id);
    while (tags.executeStep())
        test.tags.push_back({tags.getColumn(0).getString(),
                             {tags.getColumn(1).getInt64(), sql::optionalReal(tags.getColumn(2)),
                              sql::optionalReal(tags.getColumn(3))}});
    return test;
}

Provenance RunRows::provenance(const std::string& id, const ProjectLayout& project) {
    Provenance provenance;
    auto run = sql::query(m_connection,
                          "SELECT spec, decoding_revision, decoded_tracks, revised_tracks, given_label, note FROM run"
                          " WHERE id = ?",
                          id);
    if (run.executeStep()) {
        if (auto spec = parseSpec(run.getColumn(0).getString(), id))
            provenance.spec = std::move(*spec);
        provenance.decoding = {run.getColumn(1).getInt(), run.getColumn(2).getInt64(), run.getColumn(3).getInt64()};
        provenance.notes = {run.getColumn(4).getString(), run.getColumn(5).getString()};
    }
    provenance.attempts = attempts(id);
    auto leftOut = sql::query(m_connection, "SELECT file, reason FROM left_out WHERE run = ? ORDER BY file", id);
    while (leftOut.executeStep())
        provenance.leftOut.push_back({leftOut.getColumn(0).getString(), leftOut.getColumn(1).getString()});
    auto study = sql::query(m_connection,
                            "SELECT DISTINCT name, created, id FROM study JOIN study_run ON study_run.study = study.id"
                            " WHERE run = ? ORDER BY created, id",
                            id);
    while (study.executeStep())
        provenance.studies.push_back(study.getColumn(0).getString());
    provenance.files = filesIn(project.run(id));
    return provenance;
}

std::vector<AttemptRow> RunRows::attempts(const std::string& id) {
    std::vector<AttemptRow> rows;
    auto query = sql::query(m_connection,
                            "SELECT attempt, time, epoch, threads, device, operators, host, version, revision,"
                            " libtorch, command, libraries, begun_from FROM attempt WHERE run = ? ORDER BY attempt",
                            id);
    while (query.executeStep()) {
        AttemptRow row{query.getColumn(0).getInt(), query.getColumn(1).getString(), query.getColumn(2).getInt(), {}};
        if (query.isColumnNull(3) && !rows.empty()) { // of a later attempt, which keeps them
            row.origin = rows.front().origin;
        } else {
            row.origin.threads = query.getColumn(3).getInt();
            row.origin.device = query.getColumn(4).getString();
            row.origin.operators = query.getColumn(5).getString();
        }
        row.origin.host = query.getColumn(6).getString();
        row.origin.version = query.getColumn(7).getString();
        row.origin.commit = query.getColumn(8).getString();
        row.origin.libtorch = query.getColumn(9).getString();
        row.origin.command = query.getColumn(10).getString();
        row.origin.libraries = query.getColumn(11).getString();
        row.origin.begunFrom = query.getColumn(12).getString();
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<std::string> RunRows::tags(const std::string& id) {
    std::vector<std::string> names;
    auto query = sql::query(m_connection,
                            "SELECT tag.name FROM run"
                            " JOIN dataset ON dataset.hash ="
                            " iif(json_valid(run.spec), json_extract(run.spec, '$.data.dataset'), NULL)"
                            " JOIN tag ON tag.dataset = dataset.id WHERE run.id = ? ORDER BY tag.position",
                            id);
    while (query.executeStep())
        names.push_back(query.getColumn(0).getString());
    return names;
}

} // namespace etude
