// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/project_database.h"

#include <map>

#include <fcntl.h>

#include "engine/analysis/epoch_curve.h"
#include "engine/core/files.h"
#include "engine/store/connection.h"
#include "engine/store/dataset_naming.h"
#include "engine/store/dataset_relocation.h"
#include "engine/store/dataset_rows.h"
#include "engine/store/ingestion.h"
#include "engine/store/project_copy.h"
#include "engine/store/project_file.h"
#include "engine/store/project_rebuild.h"
#include "engine/store/result_rows.h"
#include "engine/store/run_rows.h"
#include "engine/store/sql.h"
#include "engine/store/study_rows.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

Result<void> makeFolders(const ProjectLayout& project) {
    for (const fs::path& folder :
         {project.root, project.datasets(), project.studies(), project.runs(), project.features()}) {
        std::error_code problem;
        fs::create_directories(folder, problem);
        if (problem)
            return systemError("Cannot create the folder '%1': %2.", folder, problem.value());
    }
    return {};
}

/// Of two programs that create a project at once, one gets the file.
Result<void> claimFile(const fs::path& file) {
    const FileDescriptor fd(::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (fd)
        return {};
    if (errno == EEXIST)
        return Error{ErrorKind::Invalid, say("There is a project in '%1' already.", file.parent_path())};
    return systemError("Cannot create '%1': %2.", file, errno);
}

} // namespace

ProjectDatabase::ProjectDatabase(ProjectLayout layout, std::unique_ptr<SQLite::Database> connection)
    : m_layout(std::move(layout))
    , m_connection(std::move(connection))
    , m_specs(std::make_unique<ConfigurationSpecs>()) {}
ProjectDatabase::ProjectDatabase(ProjectDatabase&&) noexcept = default;
ProjectDatabase& ProjectDatabase::operator=(ProjectDatabase&&) noexcept = default;
ProjectDatabase::~ProjectDatabase() = default;

std::vector<Sentence> untaggedTests(std::span<const DatasetRow> datasets, std::span<const RunResult> runs) {
    std::vector<Sentence> sentences;
    for (const DatasetRow& dataset : datasets) {
        auto sentence = untaggedTestSentence(dataset.name, dataset.untagged[2], dataset.test);
        if (sentence && std::ranges::any_of(runs, [&](const RunResult& run) {
                return run.rocAuc && run.spec.data.dataset == dataset.hash;
            }))
            sentences.push_back(std::move(*sentence));
    }
    return sentences;
}

DatasetSizes sizesOf(std::span<const DatasetRow> rows) {
    DatasetSizes sizes;
    for (const DatasetRow& row : rows)
        sizes[row.hash] = {row.train, row.validation, row.test, static_cast<int>(row.tags)};
    return sizes;
}

std::vector<std::string> othersInFolder(std::span<const DatasetRow> rows, const std::filesystem::path& root,
                                        const std::string& hash) {
    std::vector<std::string> hashes;
    for (const DatasetRow& row : rows)
        if (row.root == root && row.hash != hash)
            hashes.push_back(row.hash);
    return hashes;
}

Result<ProjectDatabase> ProjectDatabase::create(const ProjectLayout& project) {
    if (auto made = makeFolders(project); !made)
        return made.error();
    if (auto claimed = claimFile(project.database()); !claimed)
        return claimed.error();
    auto database = connect(project);
    if (!database)
        return database;
    const auto created = database->created();
    if (!created)
        return created.error();
    if (auto written = writeProjectFile(project, *created); !written)
        return written.error();
    return database;
}

Result<ProjectDatabase> ProjectDatabase::connect(const ProjectLayout& project) {
    auto connection = openConnection(project.database());
    if (!connection)
        return connection.error();
    return ProjectDatabase({fs::absolute(project.root).lexically_normal()}, std::move(*connection));
}

Result<ProjectDatabase> ProjectDatabase::open(const ProjectLayout& project) {
    std::error_code ignored;
    if (!fs::is_regular_file(project.database(), ignored))
        return Error{ErrorKind::NotFound,
                     say("'%1' is no Etude project (it has no project.sqlite): create one first.", project.root)};
    if (fs::file_size(project.database(), ignored) == 0)
        return Error{ErrorKind::Corrupt,
                     say("'%1' is empty; 'etude-cli project rebuild' makes it again from the project's files.",
                         project.database())};
    return connect(project);
}

Result<RebuildReport> ProjectDatabase::rebuild(const ProjectLayout& project) {
    std::error_code hidden;
    if (!fs::is_directory(project.datasets(), hidden) || !fs::is_directory(project.runs(), hidden))
        return Error{ErrorKind::NotFound,
                     say("'%1' is no Etude project: it has no folders datasets and runs.", project.root)};
    const auto scheduler = FileLock::tryAcquire(project.schedulerLock());
    if (!scheduler)
        return scheduler.error();
    return guarded(project.database(), [&] { return rebuildProject({fs::absolute(project.root).lexically_normal()}); });
}

Result<void> ProjectDatabase::copyTo(const fs::path& folder, const ProgressCallback& progress, std::stop_token stop) {
    return guarded(m_layout.database(), [&] {
        return copyProject(*m_connection, m_layout, {fs::absolute(folder).lexically_normal()}, progress, stop);
    });
}

Result<std::string> ProjectDatabase::created() {
    return guarded(m_layout.database(), [&]() -> Result<std::string> {
        return m_connection->execAndGet("SELECT value FROM meta WHERE key = 'created'").getString();
    });
}

Result<std::string> ProjectDatabase::addDataset(const Dataset& dataset) {
    return guarded(m_layout.database(), [&] { return etude::addDataset(*m_connection, m_layout, dataset); });
}

Result<std::string> ProjectDatabase::addDatasetVersion(Dataset dataset, const std::string& madeFrom) {
    return guarded(m_layout.database(),
                   [&] { return etude::addDatasetVersion(*m_connection, m_layout, std::move(dataset), madeFrom); });
}

Result<void> ProjectDatabase::relocateDatasets(std::span<const std::string> namesOrHashes, const fs::path& folder,
                                               const ProgressCallback& progress, std::stop_token stop) {
    return guarded(m_layout.database(), [&] {
        return etude::relocateDatasets(*m_connection, m_layout, namesOrHashes, folder, progress, stop);
    });
}

Result<void> ProjectDatabase::setFileProblems(std::span<const std::filesystem::path> files,
                                              std::span<const FileProblem> problems) {
    return guarded(m_layout.database(), [&]() -> Result<void> {
        sql::WriteTransaction transaction(*m_connection);
        SQLite::Statement forget(*m_connection, "DELETE FROM file_problem WHERE file = ?");
        for (const auto& file : files)
            sql::execute(forget, file.string());
        SQLite::Statement keep(*m_connection, "INSERT OR REPLACE INTO file_problem (file, reason) VALUES (?, ?)");
        for (const FileProblem& problem : problems)
            sql::execute(keep, problem.file.string(), problem.reason);
        transaction.commit();
        return {};
    });
}

Result<std::vector<FileProblem>> ProjectDatabase::fileProblems() {
    return guarded(m_layout.database(), [&]() -> Result<std::vector<FileProblem>> {
        std::vector<FileProblem> problems;
        auto query = sql::query(*m_connection, "SELECT file, reason FROM file_problem UNION ALL"
                                               " SELECT file, min(reason) FROM left_out WHERE file NOT IN"
                                               " (SELECT file FROM file_problem) GROUP BY file ORDER BY 1");
        while (query.executeStep())
            problems.push_back({query.getColumn(0).getString(), query.getColumn(1).getString()});
        return problems;
    });
}

Result<std::vector<DatasetRow>> ProjectDatabase::datasets() {
    return guarded(m_layout.database(),
                   [&]() -> Result<std::vector<DatasetRow>> { return DatasetRows(*m_connection, m_layout).all(); });
}

Result<Dataset> ProjectDatabase::dataset(const std::string& nameOrHash) {
    return guarded(m_layout.database(), [&] { return DatasetRows(*m_connection, m_layout).load(nameOrHash); });
}

Result<void> ProjectDatabase::addStudy(const Study& study) {
    return guarded(m_layout.database(), [&] {
        auto saved = saveStudy(m_layout, study);
        if (saved)
            StudyRows(*m_connection).put(study);
        return saved;
    });
}

Result<std::vector<StudyRow>> ProjectDatabase::studies() {
    return guarded(m_layout.database(),
                   [&]() -> Result<std::vector<StudyRow>> { return StudyRows(*m_connection).all(); });
}

Result<ProjectQueue> ProjectDatabase::queue(const QueueOrder& order) {
    return guarded(m_layout.database(), [&]() -> Result<ProjectQueue> {
        std::map<std::string, StudyQueue> studies;
        std::vector<std::string> ids;
        for (StudyQueue& study : StudyRows(*m_connection).members()) {
            ids.push_back(study.study);
            study.order = order.of(study.study);
            study.runs = runsInOrder(study.order, std::move(study.runs));
            studies.emplace(study.study, std::move(study));
        }
        ProjectQueue queue;
        for (const std::string& id : studiesInOrder(order, std::move(ids)))
            queue.studies.push_back(std::move(studies.at(id)));
        std::error_code hidden;
        for (std::string& run : RunRows(*m_connection).stopped())
            if (std::filesystem::exists(m_layout.run(run) / "cancel", hidden))
                queue.cancelled.insert(std::move(run));
        return queue;
    });
}

Result<std::string> ProjectDatabase::findStudy(const std::string& nameOrId) {
    return guarded(m_layout.database(), [&] { return StudyRows(*m_connection).find(nameOrId); });
}

Result<Deletion> ProjectDatabase::planDeletion(const DeletionWish& wish) {
    return guarded(m_layout.database(), [&] { return etude::planDeletion(*m_connection, m_layout, wish); });
}

Result<DeletionReport> ProjectDatabase::carryOut(const Deletion& deletion, DeletedFiles where,
                                                 const ProgressCallback& progress) {
    return guarded(m_layout.database(),
                   [&] { return etude::carryOut(*m_connection, m_layout, deletion, where, progress); });
}

Result<std::size_t> ProjectDatabase::ingest(const std::string& runId) {
    return guarded(m_layout.database(), [&] {
        Ingestion ingestion(*m_connection, m_layout);
        return runId.empty() ? ingestion.all() : ingestion.run(runId);
    });
}

Result<std::vector<RunRow>> ProjectDatabase::runs(const std::string& study) {
    return guarded(m_layout.database(),
                   [&]() -> Result<std::vector<RunRow>> { return RunRows(*m_connection).all(study); });
}

Result<std::vector<RunEpochs>> ProjectDatabase::epochs(std::span<const std::string> runs) {
    std::vector<RunEpochs> all;
    for (const std::string& run : runs) {
        auto own = epochs(run);
        if (!own)
            return own.error();
        for (EpochEvent& epoch : *own)
            epoch.tagRocAuc = epoch.tagPrAuc = {};
        all.push_back({run, std::move(*own)});
    }
    return all;
}

Result<std::vector<EpochEvent>> ProjectDatabase::epochs(const std::string& runId) {
    return guarded(m_layout.database(),
                   [&]() -> Result<std::vector<EpochEvent>> { return RunRows(*m_connection).epochs(runId); });
}

Result<std::optional<TestEvent>> ProjectDatabase::test(const std::string& runId) {
    return guarded(m_layout.database(),
                   [&]() -> Result<std::optional<TestEvent>> { return RunRows(*m_connection).test(runId); });
}

Result<Provenance> ProjectDatabase::provenance(const std::string& runId) {
    return guarded(m_layout.database(),
                   [&]() -> Result<Provenance> { return RunRows(*m_connection).provenance(runId, m_layout); });
}

Result<std::vector<std::string>> ProjectDatabase::tags(const std::string& runId) {
    return guarded(m_layout.database(),
                   [&]() -> Result<std::vector<std::string>> { return RunRows(*m_connection).tags(runId); });
}

Result<void> ProjectDatabase::setNotes(std::span<const NotedRun> runs) {
    return guarded(m_layout.database(), [&]() -> Result<void> {
        Ingestion ingestion(*m_connection, m_layout);
        for (const NotedRun& noted : runs) {
            if (auto folder = RunRows(*m_connection).claimFolder(noted.run, m_layout); !folder)
                return folder;
            if (auto written = writeRunNotes(m_layout.run(noted.run), noted.notes); !written)
                return written;
            if (auto read = ingestion.run(noted.run); !read)
                return read.error();
        }
        return {};
    });
}

Result<std::vector<RunResult>> ProjectDatabase::results() {
    return guarded(m_layout.database(),
                   [&]() -> Result<std::vector<RunResult>> { return runResults(*m_connection, *m_specs); });
}

} // namespace etude
