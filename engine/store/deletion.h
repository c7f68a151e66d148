// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/core/progress.h"
#include "engine/core/project_layout.h"
#include "engine/core/result.h"

namespace SQLite {
class Database;
}

namespace etude {

/// What is to be deleted: studies, and runs of studies that stay. Whole ids.
struct DeletionWish {
    std::vector<std::string> studies;
    std::vector<std::string> runs;

    bool operator==(const DeletionWish&) const = default;
};

/// What goes then. Features go where these runs use them and no run that is left does, of whatever study.
struct Deletion {
    std::vector<std::string> studies;  ///< ids
    std::vector<std::string> runs;     ///< ids, with their folders
    std::vector<std::string> features; ///< names of folders in features/
    std::size_t shared = 0;            ///< runs of the studies that stay, since other studies have them
    std::uint64_t runBytes = 0;        ///< in files, as their sizes say
    std::uint64_t featureBytes = 0;    ///< likewise

    [[nodiscard]] std::uint64_t bytes() const { return runBytes + featureBytes; }
    bool operator==(const Deletion&) const = default;
};

/// "Studies: 2; runs: 14 (120.0 MB). Features that no other run uses: 1 (43.0 MB)."
[[nodiscard]] Sentence deletionSentence(const Deletion& deletion);

/// Where deleted files go.
enum class DeletedFiles {
    ToBin, ///< of the system
    Gone,
};

struct DeletionReport {
    std::size_t runs = 0; ///< that went
    std::vector<Sentence> problems;

    bool operator==(const DeletionReport&) const = default;
};

/// The work of ProjectDatabase::planDeletion() and deleteRuns(). Throws SQLite::Exception.
[[nodiscard]] Result<Deletion> planDeletion(SQLite::Database& connection, const ProjectLayout& project,
                                            const DeletionWish& wish);
[[nodiscard]] Result<DeletionReport> carryOut(SQLite::Database& connection, const ProjectLayout& project,
                                              const Deletion& deletion, DeletedFiles where,
                                              const ProgressCallback& progress);

} // namespace etude
