// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_options.h"

#include <algorithm>

#include "app/cli/console.h"
#include "engine/core/json.h"
#include "engine/core/text.h"

namespace etude::cli {

namespace {

constexpr std::size_t kShownRows = 5;
constexpr std::size_t kShownTagColumns = 8;
constexpr std::size_t kShownCharacters = 32;

std::string separatorName(char separator) {
    switch (separator) {
    case '\t':
        return "tabs";
    case ',':
        return "commas";
    case ';':
        return "semicolons";
    default:
        return "'" + std::string(1, separator) + "'";
    }
}

Result<char> separatorFromName(const std::string& name) {
    if (name == "tab" || name == "\\t")
        return '\t';
    if (name.size() == 1 && name != "\"" && name != "\n" && name != "\r")
        return name.front();
    return Error{ErrorKind::Invalid,
                 say("--column-separator must be one character, or the word tab, and not '%1'.", name)};
}

std::optional<CsvQuoting> quotingOf(const TableOptions& options) {
    if (options.quote)
        return CsvQuoting::Quoted;
    return options.noQuote ? std::optional(CsvQuoting::None) : std::nullopt;
}

Result<TablePreview> preview(const TableOptions& options, std::size_t rows) {
    std::optional<char> separator;
    if (options.separator) {
        const auto given = separatorFromName(*options.separator);
        if (!given)
            return given.error();
        separator = *given;
    }
    return previewTable(options.file, rows, separator, quotingOf(options));
}

/// What is said takes the place of what is guessed; tags are in one column or in many, not in both.
TableMapping mappingOf(const TableOptions& options, TableMapping mapping) {
    if (options.path)
        mapping.path = *options.path;
    if (options.split)
        mapping.split = *options.split;
    if (options.artist)
        mapping.artist = *options.artist;
    mapping.group = options.group;
    mapping.pathFormat = options.pathFormat;
    mapping.value = options.value;
    mapping.threshold = options.threshold.value_or(mapping.threshold);
    if (options.tags)
        mapping.tags = *options.tags;
    if (options.tags)
        mapping.tagColumns.clear();
    if (!options.tagColumns.empty()) {
        mapping.tagColumns = options.tagColumns;
        mapping.tags.clear();
    }
    if (options.tagSeparator)
        mapping.tagSeparator = *options.tagSeparator == "\\t" ? "\t" : *options.tagSeparator;
    return mapping;
}

std::string quoted(const std::string& name) {
    return "'" + printable(name) + "'";
}

std::string mappingText(const TableMapping& mapping) {
    std::string text = !mapping.pathFormat.empty() ? "path " + quoted(mapping.pathFormat)
                       : mapping.path.empty()      ? "path column not found"
                                                   : "path column " + quoted(mapping.path);
    if (!mapping.tags.empty()) {
        text += "; tags in " + quoted(mapping.tags) +
                (mapping.tagSeparator.empty() ? ", one a row" : " with " + quoted(mapping.tagSeparator) + " between");
    } else if (!mapping.tagColumns.empty()) {
        text += "; " + counted(static_cast<std::int64_t>(mapping.tagColumns.size()), "0/1 column") + " (";
        for (std::size_t i = 0; i < std::min(kShownTagColumns, mapping.tagColumns.size()); ++i)
            text += (i == 0 ? "" : ", ") + printable(mapping.tagColumns[i]);
        text += mapping.tagColumns.size() > kShownTagColumns ? ", ...)" : ")";
    } else {
        text += "; tags not found";
    }
    if (!mapping.value.empty())
        text += ", where " + quoted(mapping.value) + " is " + shortestText(mapping.threshold) + " or more";
    text += mapping.split.empty() ? "; no split column" : "; split in " + quoted(mapping.split);
    text += mapping.artist.empty() ? "; no artist column" : "; artist in " + quoted(mapping.artist);
    return text + (mapping.group.empty() ? "" : "; together by " + quoted(mapping.group));
}

/// A field as one cell of a table on a terminal.
std::string cell(const std::string& field) {
    std::string text = printable(field);
    if (text.size() <= kShownCharacters)
        return text;
    std::size_t end = kShownCharacters;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) // within a character of UTF-8
        --end;
    return text.substr(0, end) + "...";
}

/// Columns as lines, so that a table of 190 columns can be read: the name, then the first rows' values.
std::string columnsText(const TablePreview& table) {
    std::vector<std::vector<std::string>> lines{{"column"}};
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        lines.front().push_back("row " + std::to_string(row + 1));
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        std::vector<std::string>& line = lines.emplace_back();
        line.push_back(cell(table.columns[column]));
        for (const auto& row : table.rows)
            line.push_back(column < row.size() ? cell(row[column]) : "-");
    }
    return tableText(lines, lines.front().size());
}

Json mappingJson(const TableMapping& mapping) {
    return {{"path", mapping.path},
            {"tags", mapping.tags},
            {"tag_separator", mapping.tagSeparator},
            {"tag_columns", mapping.tagColumns},
            {"split", mapping.split},
            {"artist", mapping.artist},
            {"path_format", mapping.pathFormat},
            {"value", mapping.value},
            {"threshold", mapping.threshold},
            {"group", mapping.group}};
}

} // namespace

void addTableOptions(CLI::App& app, CLI::Option& table, TableOptions& options) {
    auto* group = app.add_option_group("table", "How a --table is read; what is not said is guessed and told");
    group->add_option("--column-separator", options.separator, "One character, or the word tab")->needs(&table);
    group->add_option("--path-column", options.path, "Column with the audio file's path")->needs(&table);
    group
        ->add_option("--path-format", options.pathFormat,
                     "The path, put together from columns: 'fold{fold}/{file}'; {key:.3} has a value's first three "
                     "characters")
        ->needs(&table);
    auto* value = group
                      ->add_option("--value-column", options.value,
                                   "Where a row is a file and one tag: the column that says how true the tag is")
                      ->needs(&table);
    group->add_option("--threshold", options.threshold, "From which value on it is carried; 0.5 if not given")
        ->needs(value);
    auto* tags = group->add_option("--tags-column", options.tags, "Column with all tags of a row")->needs(&table);
    group->add_option("--tag-separator", options.tagSeparator, "What stands between its tags; '' for one tag a row")
        ->needs(&table);
    group->add_option("--tag-columns", options.tagColumns, "0/1 columns, one a tag: A,B,...")
        ->delimiter(',')
        ->needs(&table)
        ->excludes(tags);
    group->add_option("--split-column", options.split, "Column with train, validation or test; '' for none")
        ->needs(&table);
    group->add_option("--artist-column", options.artist, "Column with the artist; '' for none")->needs(&table);
    auto* quote =
        group->add_flag("--quote", options.quote, "Fields may stand in quotes, even between tabs")->needs(&table);
    group->add_flag("--no-quote", options.noQuote, "Quotes are text, as between tabs")->needs(&table)->excludes(quote);
}

Result<TableSource> tableSource(const TableOptions& options, const std::filesystem::path& audio) {
    const auto table = preview(options, 1);
    if (!table)
        return table.error();
    TableSource source{options.file, table->separator, audio, mappingOf(options, table->guess), quotingOf(options)};
    note("Read as: " + mappingText(source.mapping) + ".");
    return source;
}

Result<void> printTablePreview(const TableOptions& options, bool json) {
    const auto table = preview(options, kShownRows);
    if (!table)
        return table.error();
    const TableMapping mapping = mappingOf(options, table->guess);
    if (json) {
        printJson({{"separator", std::string(1, table->separator)},
                   {"quoted", table->quoting == CsvQuoting::Quoted},
                   {"columns", table->columns},
                   {"rows", table->rows},
                   {"mapping", mappingJson(mapping)}});
        return {};
    }
    print(columnsText(*table));
    print("");
    print("Separated by " + separatorName(table->separator) +
          (table->quoting == CsvQuoting::None ? ", without quotes; " : "; ") + mappingText(mapping) + ".");
    return {};
}

} // namespace etude::cli
