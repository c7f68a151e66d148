// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_formats.h"

#include "app/cli/console.h"
#include "engine/core/text.h"

namespace etude::cli {

std::optional<TableFormat> TableFormats::chosen() const {
    if (csv)
        return TableFormat::Csv;
    if (markdown)
        return TableFormat::Markdown;
    return latex ? std::optional(TableFormat::Latex) : std::nullopt;
}

std::array<CLI::Option*, 3> addTableFormats(CLI::App& app, TableFormats& formats, const std::string& csv) {
    auto* asCsv = app.add_flag("--csv", formats.csv, csv)->excludes("--json");
    auto* asMarkdown =
        app.add_flag("--markdown", formats.markdown, "Print tables as Markdown, with the numbers as they are shown")
            ->excludes("--json")
            ->excludes(asCsv);
    auto* asLatex =
        app.add_flag("--latex", formats.latex,
                     "Print tables as LaTeX (booktabs), with the numbers as they are shown; a comment says what the "
                     "preamble needs")
            ->excludes("--json")
            ->excludes(asCsv)
            ->excludes(asMarkdown);
    return {asCsv, asMarkdown, asLatex};
}

void printTables(const std::vector<TextTable>& tables, TableFormat format) {
    std::vector<std::string> texts;
    for (const TextTable& table : tables)
        texts.push_back(format == TableFormat::Latex ? latexText(table) : markdownText(table));
    std::string text = joined(texts, "\n");
    if (!text.empty())
        text.pop_back(); // print() ends the line
    print(text);
}

void printAligned(const TextTable& table, const std::string& indent) {
    TextTable shown = table;
    for (std::vector<std::string>& row : shown.rows) {
        for (std::string& cell : row)
            cell = printable(cell);
        row.front().insert(0, indent);
    }
    print(tableText(shown.rows, shown.columns.find('r')));
}

} // namespace etude::cli
