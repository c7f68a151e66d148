// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/deletion.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "engine/core/files.h"
#include "engine/core/folder_files.h"
#include "engine/core/gigabytes.h"
#include "engine/core/hash.h"
#include "engine/experiment/queue_order.h"
#include "engine/experiment/run_spec.h"
#include "engine/store/event_rows.h"
#include "engine/store/sql.h"
#include "engine/store/system_bin.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

std::set<std::string> setOf(const std::vector<std::string>& ids) {
    return {ids.begin(), ids.end()};
}

/// Studies of each run.
std::map<std::string, std::set<std::string>> studiesOfRuns(SQLite::Database& connection) {
    std::map<std::string, std::set<std::string>> studies;
    auto row = sql::query(connection, "SELECT run, study FROM study_run");
    while (row.executeStep())
        studies[row.getColumn(0).getString()].insert(row.getColumn(1).getString());
    return studies;
}

/// The folder of the features that a run uses, told from its specification.
class FeaturesOfRuns {
public:
    /// None where the specification cannot be read.
    std::optional<std::string> of(const std::string& configuration, const std::string& spec) {
        const auto known = m_folders.find(configuration);
        if (known != m_folders.end() && !configuration.empty())
            return known->second;
        const auto parsed = parseSpec(spec, configuration);
        if (!parsed)
            return std::nullopt;
        return m_folders.insert_or_assign(configuration, featureHash(parsed->input.audio, parsed->input.spectrum).hex())
            .first->second;
    }

private:
    std::map<std::string, std::string> m_folders; // by configuration
};

/// That only these runs use; none where one of the others does not tell what it uses.
std::set<std::string> featuresOfThese(SQLite::Database& connection, const std::set<std::string>& runs) {
    FeaturesOfRuns features;
    std::set<std::string> theirs;
    std::set<std::string> others;
    auto row = sql::query(connection, "SELECT id, configuration, spec FROM run");
    while (row.executeStep()) {
        const bool goes = runs.contains(row.getColumn(0).getString());
        const auto folder = features.of(row.getColumn(1).getString(), row.getColumn(2).getString());
        if (!folder && !goes)
            return {};
        if (folder)
            (goes ? theirs : others).insert(*folder);
    }
    std::erase_if(theirs, [&](const std::string& folder) { return others.contains(folder); });
    return theirs;
}

Result<void> checkKnown(SQLite::Database& connection, const DeletionWish& wish) {
    for (const auto& [table, ids] : {std::pair("study", &wish.studies), std::pair("run", &wish.runs)})
        for (const std::string& id : *ids) {
            auto row = sql::query(connection, std::string("SELECT 1 FROM ") + table + " WHERE id = ?", id);
            if (!row.executeStep())
                return Error{ErrorKind::NotFound, say("The project has no study or run '%1'.", id)};
        }
    return {};
}

/// Before the files go, so that no scheduler begins a run anew.
Result<void> takeFromQueue(SQLite::Database& connection, const ProjectLayout& project, const Deletion& deletion) {
    const auto studies = studiesOfRuns(connection);
    const std::set<std::string> gone = setOf(deletion.studies);
    return changeQueueOrder(project, [&](QueueOrder& queue) -> Result<void> {
        for (const std::string& run : deletion.runs)
            if (const auto of = studies.find(run); of != studies.end())
                for (const std::string& study : of->second)
                    queue.changed[study].removed.insert(run);
        for (const std::string& study : gone)
            queue.changed[study].paused = true;
        return {};
    });
}

/// A study of the same runs and name has the same id, and must not find this one's order.
Result<void> forgetOrder(const ProjectLayout& project, const Deletion& deletion) {
    return changeQueueOrder(project, [&](QueueOrder& queue) -> Result<void> {
        for (const std::string& study : deletion.studies) {
            queue.changed.erase(study);
            std::erase(queue.studies, study);
        }
        return {};
    });
}

/// What is not there any more is gone already.
Result<void> takeAway(const fs::path& path, DeletedFiles where) {
    std::error_code failure;
    if (!fs::exists(fs::symlink_status(path, failure)))
        return {};
    if (where == DeletedFiles::ToBin)
        return moveToBin(path);
    fs::remove_all(path, failure);
    return failure ? Result<void>(systemError("Cannot delete '%1': %2.", path, failure.value())) : Result<void>();
}

void forgetRun(SQLite::Database& connection, const std::string& run) {
    EventRows(connection, run).clear();
    sql::execute(connection,
                 "UPDATE run SET state = 'queued', given_label = '', note = '', notes_stamp = 0 WHERE id = ?", run);
    sql::execute(connection, "DELETE FROM run WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM study_run WHERE run = ?1)",
                 run);
}

void forget(SQLite::Database& connection, const std::vector<std::string>& studies,
            const std::vector<std::string>& runs) {
    sql::WriteTransaction transaction(connection);
    for (const std::string& study : studies)
        sql::execute(connection, "DELETE FROM study WHERE id = ?", study);
    for (const std::string& run : runs)
        forgetRun(connection, run);
    transaction.commit();
}

} // namespace

Sentence deletionSentence(const Deletion& deletion) {
    const auto size = [](std::uint64_t bytes) { return storageSize(static_cast<std::int64_t>(bytes)); };
    const Sentence what = deletion.studies.empty()
                              ? say("Runs: %1 (%2).", deletion.runs.size(), size(deletion.runBytes))
                              : say("Studies: %1; runs: %2 (%3).", deletion.studies.size(), deletion.runs.size(),
                                    size(deletion.runBytes));
    Sentence features = deletion.features.empty() ? what
                                                  : say("%1 Features that no other run uses: %2 (%3).", what,
                                                        deletion.features.size(), size(deletion.featureBytes));
    if (deletion.shared == 0)
        return features;
    return say("%1 Runs that stay, since other studies have them: %2.", features, deletion.shared);
}

Result<Deletion> planDeletion(SQLite::Database& connection, const ProjectLayout& project, const DeletionWish& wish) {
    if (auto known = checkKnown(connection, wish); !known)
        return known.error();
    const std::set<std::string> studies = setOf(wish.studies);
    std::set<std::string> runs = setOf(wish.runs);
    Deletion deletion;
    for (const auto& [run, of] : studiesOfRuns(connection)) {
        if (runs.contains(run) || !std::ranges::any_of(of, [&](const auto& id) { return studies.contains(id); }))
            continue;
        if (std::ranges::includes(studies, of))
            runs.insert(run);
        else
            ++deletion.shared;
    }
    for (const std::string& run : runs) {
        if (FileLock::isHeld(project.run(run) / "lock"))
            return Error{ErrorKind::Locked,
                         say("The run %1 is at work: cancel it before it is deleted. Nothing was deleted.", run)};
        deletion.runBytes += bytesOf(filesIn(project.run(run)));
    }
    for (const std::string& folder : featuresOfThese(connection, runs))
        if (const fs::path path = project.features() / folder; fs::is_directory(path)) {
            deletion.features.push_back(folder);
            deletion.featureBytes += bytesOf(filesIn(path));
        }
    deletion.studies = {studies.begin(), studies.end()};
    deletion.runs = {runs.begin(), runs.end()};
    return deletion;
}

Result<DeletionReport> carryOut(SQLite::Database& connection, const ProjectLayout& project, const Deletion& deletion,
                                DeletedFiles where, const ProgressCallback& progress) {
    if (auto taken = takeFromQueue(connection, project, deletion); !taken)
        return taken.error();
    DeletionReport report;
    ProgressCounter counter(progress, std::ssize(deletion.runs), say("Deleting runs"));
    std::vector<std::string> gone;
    for (const std::string& run : deletion.runs) {
        const auto away =
            FileLock::isHeld(project.run(run) / "lock")
                ? Result<void>(Error{ErrorKind::Locked, say("The run %1 has begun to work and stays.", run)})
                : takeAway(project.run(run), where);
        if (away)
            gone.push_back(run);
        else
            report.problems.push_back(away.error().sentence);
        counter.add();
    }
    report.runs = gone.size();
    const auto away = [&](const fs::path& path) {
        const auto taken = takeAway(path, where);
        if (!taken)
            report.problems.push_back(taken.error().sentence);
        return taken.has_value();
    };
    std::vector<std::string> studies;
    if (report.problems.empty()) {
        for (const std::string& study : deletion.studies)
            if (away(project.study(study)))
                studies.push_back(study);
        for (const std::string& folder : deletion.features)
            (void)away(project.features() / folder);
    }
    forget(connection, studies, gone);
    if (auto forgotten = forgetOrder(project, Deletion{studies, {}, {}}); !forgotten)
        return forgotten.error();
    return report;
}

} // namespace etude
