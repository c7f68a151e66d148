// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/study_rows.h"

#include "engine/analysis/configuration_labels.h"

#include "engine/store/run_rows.h"
#include "engine/store/sql.h"

namespace etude {

void StudyRows::put(const Study& study) {
    const std::vector<std::string> labels = distinguishingLabels(study.runs);
    sql::WriteTransaction transaction(m_connection);
    sql::execute(m_connection,
                 "INSERT INTO study (id, name, created, dataset) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING", study.id,
                 study.name, study.created, study.runs.empty() ? std::string() : study.runs.front().data.dataset);
    if (m_connection.getChanges() == 0)
        return;
    RunRows runs(m_connection);
    SQLite::Statement members(m_connection, "INSERT INTO study_run (study, position, run, label) VALUES (?, ?, ?, ?)");
    for (std::size_t i = 0; i < study.runs.size(); ++i) {
        const std::string id = storedRunId(study.runs[i]);
        runs.add(id, study.runs[i]);
        sql::execute(members, study.id, i, id, labels.at(i));
    }
    transaction.commit();
}

std::vector<StudyRow> StudyRows::all() {
    std::vector<StudyRow> rows;
    auto query = sql::query(
        m_connection,
        "SELECT study.id, study.name, created, dataset, count(run.id),"
        " coalesce(sum(run.state = 'finished'), 0), coalesce(sum(run.state = 'failed'), 0)"
        " FROM study LEFT JOIN study_run ON study_run.study = study.id"
        " LEFT JOIN run INDEXED BY run_row ON run.id = study_run.run GROUP BY study.id ORDER BY created, study.id");
    while (query.executeStep())
        rows.push_back({query.getColumn(0).getString(), query.getColumn(1).getString(), query.getColumn(2).getString(),
                        query.getColumn(3).getString(), query.getColumn(4).getInt64(), query.getColumn(5).getInt64(),
                        query.getColumn(6).getInt64()});
    return rows;
}

std::vector<StudyQueue> StudyRows::members() {
    std::vector<StudyQueue> studies;
    auto query = sql::query(m_connection, "SELECT study.id, run FROM study JOIN study_run ON study_run.study = study.id"
                                          " ORDER BY created, study.id, position");
    while (query.executeStep()) {
        std::string id = query.getColumn(0).getString();
        if (studies.empty() || studies.back().study != id)
            studies.push_back({std::move(id), {}, {}});
        studies.back().runs.push_back(query.getColumn(1).getString());
    }
    return studies;
}

Result<std::string> StudyRows::find(const std::string& nameOrId) {
    auto named = sql::query(m_connection,
                            "SELECT id FROM study WHERE ?1 = '' OR name = ?1 OR id = ?1"
                            " ORDER BY id = ?1 DESC, created DESC, id DESC",
                            nameOrId);
    if (named.executeStep())
        return named.getColumn(0).getString();
    if (nameOrId.empty())
        return Error{ErrorKind::NotFound, say("The project has no study yet: create one first.")};
    auto begins = sql::query(m_connection, "SELECT id FROM study WHERE substr(id, 1, length(?1)) = ?1", nameOrId);
    if (!begins.executeStep())
        return Error{ErrorKind::NotFound,
                     say("The project has no study '%1'; 'etude-cli study show' names those it has.", nameOrId)};
    std::string id = begins.getColumn(0).getString();
    if (begins.executeStep())
        return Error{ErrorKind::Invalid,
                     say("More than one study's id begins with '%1': give more of the one that is meant.", nameOrId)};
    return id;
}

} // namespace etude
