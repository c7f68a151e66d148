// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/analysis/run_result.h"
#include "engine/analysis/study_cost.h"
#include "engine/core/file_problem.h"
#include "engine/core/progress.h"
#include "engine/core/project_layout.h"
#include "engine/core/result.h"
#include "engine/dataset/dataset.h"
#include "engine/dataset/split/split.h"
#include "engine/experiment/run_event.h"
#include "engine/experiment/run_notes.h"
#include "engine/experiment/run_spec.h"
#include "engine/experiment/study.h"
#include "engine/store/deletion.h"
#include "engine/store/project_queue.h"
#include "engine/store/provenance.h"

namespace etude {

class ConfigurationSpecs;
struct RunEpochs;

struct DatasetRow {
    std::string hash; ///< hex
    std::string name;
    std::filesystem::path root;
    std::int64_t tracks = 0;
    std::int64_t train = 0; ///< this and what follows without the tracks that are excluded
    std::int64_t validation = 0;
    std::int64_t test = 0;
    std::int64_t tags = 0;
    std::int64_t excluded = 0;
    PartCounts untagged{};     ///< tracks of each set without a tag (untaggedCounts)
    SplitOrigin splitOrigin{}; ///< where the split comes from
    bool operator==(const DatasetRow&) const = default;
    /// Tracks in none of the three sets, without those that are excluded.
    [[nodiscard]] std::int64_t noSet() const { return tracks - train - validation - test - excluded; }
    /// Whether another version has its name now: "NAME@" and the first digits of its hash (addDatasetVersion).
    [[nodiscard]] bool isFormer() const;
};

/// What runs on them take.
[[nodiscard]] DatasetSizes sizesOf(std::span<const DatasetRow> rows);

/// Hashes of the other data sets whose audio lies in the same folder: relocating one usually concerns all.
[[nodiscard]] std::vector<std::string> othersInFolder(std::span<const DatasetRow> rows,
                                                      const std::filesystem::path& root, const std::string& hash);

/// One run as the database knows it after the last ingestion.
struct RunRow {
    std::string id;
    std::string study;         ///< the study asked for, else the first it belongs to; empty if it is in none
    std::string configuration; ///< configurationId
    std::string label;         ///< tells it from the other configurations of its study
    std::uint64_t seed = 0;    ///< of the initialisation
    RunState state = RunState::Queued;
    int attempt = 0;
    int epoch = 0;                          ///< finished epochs
    int epochs = 0;                         ///< planned
    std::optional<ProgressEvent> progress;  ///< while running
    std::optional<double> validationRocAuc; ///< of the last finished epoch
    std::optional<double> testRocAuc;
    std::optional<double> testPrAuc;
    std::int64_t leftOut = 0;          ///< tracks that could not be used
    std::string message;               ///< why it failed
    std::int64_t unreadableEvents = 0; ///< lines of events.jsonl that could not be understood
    bool operator==(const RunRow&) const = default;
};

struct StudyRow {
    std::string id;
    std::string name;
    std::string created;
    std::string dataset; ///< hash
    std::int64_t runs = 0;
    std::int64_t finished = 0;
    std::int64_t failed = 0;
    bool operator==(const StudyRow&) const = default;
};

/// What these results are to be read with: a sentence for each data set with untagged test tracks
/// (untaggedTestSentence) that one of the runs was tested on.
[[nodiscard]] std::vector<Sentence> untaggedTests(std::span<const DatasetRow> datasets,
                                                  std::span<const RunResult> runs);

/// The outcome of a rebuild.
struct RebuildReport {
    std::vector<FileProblem> leftOut; ///< data sets, studies and runs that could not be read
    std::filesystem::path old;        ///< where the former database is kept; empty if there was none
    bool operator==(const RebuildReport&) const = default;
};

/// The project's SQLite database: everything that is shown. Rollback journal, foreign keys, busy time-out 5 s, writes
/// in BEGIN IMMEDIATE transactions. Not thread-safe: one object for each thread; any number of processes. Schema and
/// migrations: resources/schema/NNN.sql, compiled in, numbered, never edited once released.
class ProjectDatabase {
public:
    /// Makes a project folder with an empty database. Error if one is there.
    [[nodiscard]] static Result<ProjectDatabase> create(const ProjectLayout& project);
    /// Opens and migrates. A database of a newer Etude, or one that is damaged, is an error that says what to do. A
    /// project that cannot be written can be read.
    [[nodiscard]] static Result<ProjectDatabase> open(const ProjectLayout& project);
    /// Makes a new database from project.json, datasets/, studies/ and runs/; open it afterwards. Damaged files are
    /// left out. The former database stays in its place until the new one is complete, and is then kept under another
    /// name. ErrorKind::Locked while a scheduler works on the project.
    [[nodiscard]] static Result<RebuildReport> rebuild(const ProjectLayout& project);
    /// Copies the project to a folder that does not exist: a consistent copy of the database, then all files.
    /// Cancelled: the copy is incomplete and says so in the error.
    [[nodiscard]] Result<void> copyTo(const std::filesystem::path& folder, const ProgressCallback& progress = {},
                                      std::stop_token stop = {});
    ProjectDatabase(ProjectDatabase&&) noexcept;
    ProjectDatabase& operator=(ProjectDatabase&&) noexcept;
    ~ProjectDatabase();

    [[nodiscard]] const ProjectLayout& layout() const { return m_layout; }
    /// When the project was made: UTC, ISO 8601.
    [[nodiscard]] Result<std::string> created();

    /// Saves the data set's files (saveDataset) and its rows, and returns its hash. If another data set has its name, a
    /// new one gets the first free name of "NAME 2", "NAME 3"... A data set that is stored already only gets the new
    /// root and, if no other one has it, the new name.
    [[nodiscard]] Result<std::string> addDataset(const Dataset& dataset);
    /// The same for another split, other exclusions or other tags of a data set: its name means the new version from
    /// now on, and the version that had this name is called "NAME@" and the first digits of its hash. Studies know a
    /// data set by its hash and keep theirs. All of it happens or nothing. `madeFrom` is the hash of the version that
    /// was changed. ErrorKind::Invalid, and nothing is stored, if the name has come to mean a third version meanwhile;
    /// this is not asked where a former version was changed.
    [[nodiscard]] Result<std::string> addDatasetVersion(Dataset dataset, const std::string& madeFrom = {});
    /// Lets the relative paths of these data sets' tracks start from another folder: for all of the data sets or, on an
    /// error, for none. Hashes, runs and the sizes of the import stay the same. A file of the same size is taken for
    /// the imported one, and its time is stored. ErrorKind::NotFound if the folder holds no file of one of the data
    /// sets.
    [[nodiscard]] Result<void> relocateDatasets(std::span<const std::string> namesOrHashes,
                                                const std::filesystem::path& folder,
                                                const ProgressCallback& progress = {}, std::stop_token stop = {});
    [[nodiscard]] Result<std::vector<DatasetRow>> datasets();
    /// A data set by its name, or by its hash or the beginning of it.
    [[nodiscard]] Result<Dataset> dataset(const std::string& nameOrHash);

    /// Stores which of the files (absolute paths) could not be used, and forgets what was stored about them before.
    [[nodiscard]] Result<void> setFileProblems(std::span<const std::filesystem::path> files,
                                               std::span<const FileProblem> problems);
    /// All files that setFileProblems() or a run could not use, each once.
    [[nodiscard]] Result<std::vector<FileProblem>> fileProblems();

    /// Saves the study's file and its rows, its runs queued.
    [[nodiscard]] Result<void> addStudy(const Study& study);
    [[nodiscard]] Result<std::vector<StudyRow>> studies();
    /// The studies and their runs in an order (loadQueueOrder()), and which of the stopped runs were cancelled.
    [[nodiscard]] Result<ProjectQueue> queue(const QueueOrder& order);
    /// A study's id by its name, its id or the beginning of it; the newest if empty.
    [[nodiscard]] Result<std::string> findStudy(const std::string& nameOrId);

    /// What deleting these would take away, and how large it is; deletes nothing. Errors: an id that is not known, a
    /// run that is at work.
    [[nodiscard]] Result<Deletion> planDeletion(const DeletionWish& wish);
    /// Deletes it: files first, then the rows. A run that was deleted and whose study stays is no more trained for that
    /// (StudyOrder::removed). A run that has begun to work meanwhile, and a file that cannot be taken away, stay, are
    /// told, and then studies and features stay, too: ask again. Seconds for thousands of runs.
    [[nodiscard]] Result<DeletionReport> carryOut(const Deletion& deletion, DeletedFiles where,
                                                  const ProgressCallback& progress = {});

    /// Reads what is new in all run folders (or one): events into rows, states from folders and locks. Idempotent; the
    /// offset read so far is kept in the same transaction as the rows. Returns the number of new events.
    [[nodiscard]] Result<std::size_t> ingest(const std::string& runId = {});

    /// Runs in queue order, of one study or all.
    [[nodiscard]] Result<std::vector<RunRow>> runs(const std::string& study = {});
    [[nodiscard]] Result<std::vector<EpochEvent>> epochs(const std::string& runId);
    /// Of each of these runs, without the scores of the tags.
    [[nodiscard]] Result<std::vector<RunEpochs>> epochs(std::span<const std::string> runs);
    [[nodiscard]] Result<std::optional<TestEvent>> test(const std::string& runId);
    /// Where, when and from what a run was made; empty for a run that the database does not know.
    [[nodiscard]] Result<Provenance> provenance(const std::string& runId);
    /// Names of the tags that a run learns, in the order of its scores; none if its data set is not in the project.
    [[nodiscard]] Result<std::vector<std::string>> tags(const std::string& runId);
    /// Writes labels and notes into the runs' folders and takes them from there. A queued run gets its folder.
    /// ErrorKind::NotFound for a run whose folder is gone; those before it are written then.
    [[nodiscard]] Result<void> setNotes(std::span<const NotedRun> runs);
    /// All runs, as comparisons take them (runsOfStudy(), resultGroups()): in the order of the queue those of one
    /// configuration together, by seed. A run of several studies is one run.
    [[nodiscard]] Result<std::vector<RunResult>> results();

private:
    /// Opens a database file that is there, and migrates it.
    [[nodiscard]] static Result<ProjectDatabase> connect(const ProjectLayout& project);
    ProjectDatabase(ProjectLayout layout, std::unique_ptr<SQLite::Database> connection);
    ProjectLayout m_layout;
    std::unique_ptr<SQLite::Database> m_connection;
    std::unique_ptr<ConfigurationSpecs> m_specs; ///< as far as results() has met them
};

} // namespace etude
