// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "engine/core/table_text.h"

namespace etude::cli {

/// In what format a table was asked for.
struct TableFormats {
    bool csv = false;
    bool markdown = false;
    bool latex = false;

    /// None: as text on a terminal.
    [[nodiscard]] std::optional<TableFormat> chosen() const;
};

/// --csv, --markdown and --latex, of which one can be given, and not beside --json, which is there already. `csv` says
/// what --csv prints. They are returned in this order.
std::array<CLI::Option*, 3> addTableFormats(CLI::App& app, TableFormats& formats, const std::string& csv);

/// Prints the tables with the texts that they have on a terminal, as Markdown or LaTeX, parted by blank lines.
void printTables(const std::vector<TextTable>& tables, TableFormat format);

/// Prints the table with its columns aligned, each line behind `indent`.
void printAligned(const TextTable& table, const std::string& indent = {});

} // namespace etude::cli
