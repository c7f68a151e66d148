// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/dataset_relocation.h"

#include <utility>
#include <vector>

#include "engine/core/files.h"
#include "engine/dataset/location.h"
#include "engine/store/dataset_rows.h"
#include "engine/store/sql.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

/// A data set at its new place, and what it was at the former one.
struct Move {
    std::string hash;
    Dataset dataset;
    fs::path root;
    std::vector<std::int64_t> modified; ///< parallel to the tracks

    /// From one place to the other and back.
    void swap() {
        std::swap(dataset.root, root);
        for (std::size_t i = 0; i < modified.size(); ++i)
            std::swap(dataset.tracks[i].modified, modified[i]);
    }
};

Result<Move> planMove(DatasetRows& rows, const std::string& nameOrHash, const fs::path& root,
                      const ProgressCallback& progress, const std::stop_token& stop) {
    auto dataset = rows.load(nameOrHash);
    if (!dataset)
        return dataset.error();
    auto report = checkLocation(*dataset, root, progress, stop);
    if (!report)
        return report.error();
    if (report->below == 0)
        return Error{ErrorKind::NotFound,
                     report->absolute == report->checked
                         ? say("None of the %1 files of '%2' is in '%3', since their paths are absolute; import them "
                               "again.",
                               report->checked, dataset->name, root)
                         : say("None of the %1 files of '%2' is in '%3'; nothing was changed.", report->checked,
                               dataset->name, root)};
    const std::string hash = datasetHash(*dataset).hex();
    Move move{hash, std::move(*dataset), root, std::move(report->modified)};
    move.swap();
    return move;
}

/// Location files that go back to what they were unless kept.
class LocationFiles {
public:
    LocationFiles(const ProjectLayout& project, std::span<Move> moves)
        : m_project(project)
        , m_moves(moves) {}
    LocationFiles(const LocationFiles&) = delete;
    LocationFiles& operator=(const LocationFiles&) = delete;
    ~LocationFiles() {
        for (std::size_t i = 0; !m_kept && i < m_written; ++i) {
            m_moves[i].swap();
            (void)saveLocation(m_project, m_moves[i].hash, m_moves[i].dataset);
        }
    }

    [[nodiscard]] Result<void> write() {
        for (; m_written < m_moves.size(); ++m_written)
            if (auto saved = saveLocation(m_project, m_moves[m_written].hash, m_moves[m_written].dataset); !saved)
                return saved;
        return {};
    }
    void keep() { m_kept = true; }

private:
    const ProjectLayout& m_project;
    std::span<Move> m_moves;
    std::size_t m_written = 0;
    bool m_kept = false;
};

/// What is known of files at the old place is known of those at the new one.
void copyFileProblems(SQLite::Database& connection, const fs::path& from, const fs::path& to) {
    sql::execute(
        connection,
        "INSERT OR IGNORE INTO file_problem (file, reason) SELECT ?2 || substr(file, length(?1) + 1), reason FROM"
        " (SELECT file, reason FROM file_problem UNION ALL"
        " SELECT file, min(reason) FROM left_out WHERE file NOT IN (SELECT file FROM file_problem)"
        " GROUP BY file) WHERE substr(file, 1, length(?1)) = ?1",
        (from / "").string(), (to / "").string());
}

} // namespace

Result<void> relocateDatasets(SQLite::Database& connection, const ProjectLayout& project,
                              std::span<const std::string> namesOrHashes, const fs::path& folder,
                              const ProgressCallback& progress, const std::stop_token& stop) {
    const auto root = audioRoot(folder);
    if (!root)
        return root.error();
    DatasetRows rows(connection, project);
    std::vector<Move> moves;
    for (const std::string& nameOrHash : namesOrHashes) {
        auto move = planMove(rows, nameOrHash, *root, progress, stop);
        if (!move)
            return move.error();
        moves.push_back(std::move(*move));
    }
    LocationFiles files(project, moves);
    sql::WriteTransaction transaction(connection);
    for (const Move& move : moves) {
        rows.relocate(move.hash, move.dataset, move.modified);
        copyFileProblems(connection, move.root, *root);
    }
    if (auto written = files.write(); !written)
        return written;
    transaction.commit();
    files.keep();
    return {};
}

} // namespace etude
