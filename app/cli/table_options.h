// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/command.h"
#include "engine/dataset/import/import_table.h"

namespace etude::cli {

/// How a table is to be read. What is not said is guessed (previewTable); an empty column name means that there is
/// none.
struct TableOptions {
    std::filesystem::path file;
    std::optional<std::string> separator; ///< between columns
    std::optional<std::string> path;
    std::optional<std::string> tags;
    std::optional<std::string> tagSeparator;
    std::vector<std::string> tagColumns;
    std::optional<std::string> split;
    std::optional<std::string> artist;
    std::string pathFormat;
    std::string value;
    std::optional<double> threshold;
    std::string group;
    bool quote = false;   ///< fields stand in quotes, whatever is usual
    bool noQuote = false; ///< quotes are text
};

/// The options that say so; they need the option that names the table.
void addTableOptions(CLI::App& app, CLI::Option& table, TableOptions& options);

/// What the options and, for the rest, a guess make of the table, said in one line on standard error.
[[nodiscard]] Result<TableSource> tableSource(const TableOptions& options, const std::filesystem::path& audio);

/// Prints the first rows of the table and the guess.
[[nodiscard]] Result<void> printTablePreview(const TableOptions& options, bool json);

} // namespace etude::cli
