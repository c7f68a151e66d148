// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/project_rebuild.h"

#include <algorithm>
#include <fcntl.h>
#include <memory>

#include <sqlite3.h>

#include "engine/core/files.h"
#include "engine/experiment/run_folder.h"
#include "engine/store/connection.h"
#include "engine/store/dataset_rows.h"
#include "engine/store/ingestion.h"
#include "engine/store/project_file.h"
#include "engine/store/sql.h"
#include "engine/store/study_rows.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

fs::path journalOf(const fs::path& database) {
    return database.string() + "-journal";
}

/// A database under construction, and its journal; removed again unless it was put in place, with what an earlier
/// construction that was killed left behind.
class NewFile {
public:
    explicit NewFile(fs::path path)
        : m_path(std::move(path)) {
        remove();
    }
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;
    ~NewFile() { remove(); }
    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    void remove() const {
        std::error_code none;
        fs::remove(m_path, none);
        fs::remove(journalOf(m_path), none);
        const std::string unfinished = m_path.filename().string() + ".tmp."; // of writeFileAtomically()
        std::vector<fs::path> left;
        for (fs::directory_iterator entry(m_path.parent_path(), none), end; !none && entry != end;
             entry.increment(none))
            if (entry->path().filename().string().starts_with(unfinished))
                left.push_back(entry->path());
        for (const fs::path& file : left)
            fs::remove(file, none);
    }
    fs::path m_path;
};

/// When the project was made, as the database that is there has it; none if it cannot be read.
std::optional<std::string> createdBy(const fs::path& database) {
    try {
        SQLite::Database connection(database.string(), SQLite::OPEN_READWRITE, kBusyMilliseconds);
        return connection.execAndGet("SELECT value FROM meta WHERE key = 'created'").getString();
    } catch (const SQLite::Exception&) {
        return std::nullopt;
    }
}

/// Keeps other programs out of the database that is there until destruction. What a crash left in its journal is played
/// back, so that its file alone is all of it. Null for one that is missing or damaged; throws if another program writes
/// for longer than the busy time-out.
std::unique_ptr<SQLite::Database> hold(const fs::path& database) {
    try {
        auto connection =
            std::make_unique<SQLite::Database>(database.string(), SQLite::OPEN_READWRITE, kBusyMilliseconds);
        connection->exec("BEGIN EXCLUSIVE");
        return connection;
    } catch (const SQLite::Exception& exception) {
        if ((exception.getErrorCode() & 0xFF) == SQLITE_BUSY)
            throw;
        return nullptr;
    }
}

/// Gives the database that is there another name beside its own: project.sqlite.old, or .old.2, ... where those are
/// taken by others. Nothing is ever replaced. Empty if there is none.
Result<fs::path> keepAside(const fs::path& database) {
    for (int number = 1;; ++number) {
        const fs::path old = database.string() + ".old" + (number == 1 ? "" : "." + std::to_string(number));
        std::error_code problem;
        if (fs::equivalent(database, old, problem)) // a rebuild was killed just here
            return old;
        if (fs::exists(old, problem))
            continue;
        fs::create_hard_link(database, old, problem);
        if (problem && problem != std::errc::no_such_file_or_directory)
            fs::rename(database, old, problem); // a file system that has no hard links
        if (problem == std::errc::no_such_file_or_directory)
            return fs::path();
        if (problem)
            return systemError("Cannot rename '%1': %2.", database, problem.value());
        return old;
    }
}

/// A journal must not meet a database that it does not belong to: one that could not be played back goes with its own.
void moveJournal(const fs::path& database, const fs::path& old) {
    if (!fs::exists(journalOf(database)))
        return;
    if (old.empty())
        fs::remove(journalOf(database));
    else
        fs::rename(journalOf(database), journalOf(old));
}

/// The hashes of all data sets, sorted.
std::vector<std::string> datasetHashes(const ProjectLayout& project) {
    std::vector<std::string> hashes;
    for (const auto& entry : fs::directory_iterator(project.datasets()))
        if (entry.path().extension() == ".json" && !entry.path().stem().has_extension()) // not <hash>.location.json
            hashes.push_back(entry.path().stem().string());
    std::sort(hashes.begin(), hashes.end());
    return hashes;
}

/// Fills an empty database from the project's files.
class Rebuild {
public:
    Rebuild(SQLite::Database& connection, const ProjectLayout& project)
        : m_connection(connection)
        , m_project(project) {}

    /// Returns what was left out.
    [[nodiscard]] Result<std::vector<FileProblem>> run();
    /// When the project was made: as told, else as long ago as anything in it.
    [[nodiscard]] std::string putCreated(const std::optional<std::string>& told);

private:
    void leaveOut(const fs::path& file, const Error& error) { m_leftOut.push_back({file, error.message}); }
    void addDatasets();
    [[nodiscard]] Result<void> addStudies();
    [[nodiscard]] Result<void> addRuns();

    SQLite::Database& m_connection;
    const ProjectLayout& m_project;
    std::vector<FileProblem> m_leftOut;
};

Result<std::vector<FileProblem>> Rebuild::run() {
    addDatasets();
    if (auto added = addStudies(); !added)
        return added.error();
    if (auto added = addRuns(); !added)
        return added.error();
    return std::move(m_leftOut);
}

/// One at a time: they can be large.
void Rebuild::addDatasets() {
    DatasetRows rows(m_connection, m_project);
    for (const std::string& hash : datasetHashes(m_project)) {
        const auto dataset = loadDataset(m_project, hash);
        if (!dataset) {
            leaveOut(m_project.dataset(hash), dataset.error());
            continue;
        }
        sql::WriteTransaction transaction(m_connection);
        rows.put(hash, *dataset);
        transaction.commit();
    }
}

Result<void> Rebuild::addStudies() {
    const auto ids = listStudies(m_project);
    if (!ids)
        return ids.error();
    StudyRows rows(m_connection);
    for (const std::string& id : *ids) {
        if (const auto study = loadStudy(m_project, id))
            rows.put(*study);
        else
            leaveOut(m_project.study(id), study.error());
    }
    return {};
}

/// A folder that is damaged has a row that says so, and is told, too.
Result<void> Rebuild::addRuns() {
    Ingestion ingestion(m_connection, m_project);
    const auto ids = ingestion.folders();
    if (!ids)
        return ids.error();
    for (const std::string& id : *ids) {
        const fs::path path = m_project.run(id);
        if (const auto read = ingestion.run(id); !read)
            leaveOut(path, read.error());
        else if (const auto folder = RunFolder::open(path); !folder && fs::exists(path / "spec.json"))
            leaveOut(path, folder.error());
    }
    return {};
}

std::string Rebuild::putCreated(const std::optional<std::string>& told) {
    if (told)
        sql::execute(m_connection, "UPDATE meta SET value = ? WHERE key = 'created'", *told);
    else
        m_connection.exec("UPDATE meta SET value = min(value, coalesce((SELECT min(created) FROM study), value),"
                          " coalesce((SELECT min(time) FROM attempt), value)) WHERE key = 'created'");
    return m_connection.execAndGet("SELECT value FROM meta WHERE key = 'created'").getString();
}

/// Makes the new database's file; returns what was left out.
Result<std::vector<FileProblem>> build(const ProjectLayout& project, const fs::path& file,
                                       const std::optional<std::string>& created) {
    if (auto made = writeFileAtomically(file, std::string_view()); !made)
        return made.error();
    auto connection = openConnection(file);
    if (!connection)
        return connection.error();
    (*connection)->exec("PRAGMA journal_mode = MEMORY"); // nobody reads it before it is complete and synced
    (*connection)->exec("PRAGMA synchronous = OFF");
    Rebuild rebuild(**connection, project);
    auto leftOut = rebuild.run();
    if (!leftOut)
        return leftOut;
    const std::string known = rebuild.putCreated(created);
    if (readProjectFile(project) != known)
        if (auto written = writeProjectFile(project, known); !written)
            return written.error();
    connection->reset();
    if (auto synced = syncToDisk(file); !synced)
        return synced.error();
    return leftOut;
}

} // namespace

Result<RebuildReport> rebuildProject(const ProjectLayout& project) {
    const fs::path database = project.database();
    const NewFile fresh(database.string() + ".new");
    const auto written = readProjectFile(project);
    const auto created = written ? written : createdBy(database);
    auto leftOut = guarded(fresh.path(), [&] { return build(project, fresh.path(), created); });
    if (!leftOut)
        return leftOut.error();
    const auto held = hold(database);
    const auto old = keepAside(database);
    if (!old)
        return old.error();
    moveJournal(database, *old);
    fs::rename(fresh.path(), database);
    if (auto synced = syncToDisk(project.root); !synced)
        return synced.error();
    return RebuildReport{std::move(*leftOut), *old};
}

} // namespace etude
