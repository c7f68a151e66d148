// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/store/project_database.h"

namespace etude {

/// Data sets with their tags and tracks. Throws SQLite::Exception.
class DatasetRows {
public:
    DatasetRows(SQLite::Database& connection, const ProjectLayout& project)
        : m_connection(connection)
        , m_project(project) {}

    /// All rows of a data set, in the caller's transaction; of one that is there already only the name and the root
    /// change.
    void put(const std::string& hash, const Dataset& dataset);
    /// The root and the tracks' times, where they are not the former ones, in the caller's transaction.
    void relocate(const std::string& hash, const Dataset& dataset, std::span<const std::int64_t> formerTimes);
    [[nodiscard]] std::vector<DatasetRow> all();
    /// The data set of that name or, if none has it, of that hash or beginning of a hash.
    [[nodiscard]] Result<Dataset> load(const std::string& nameOrHash);

private:
    void insert(const std::string& hash, const Dataset& dataset);

    SQLite::Database& m_connection;
    const ProjectLayout& m_project;
};

} // namespace etude
