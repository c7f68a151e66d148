// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/core/csv.h"
#include "engine/core/progress.h"
#include "engine/core/result.h"
#include "engine/dataset/import/importers.h"

namespace etude {

/// Which columns of a table say what, by the names in its header.
struct TableMapping {
    std::string path;                    ///< of the audio file
    std::string tags;                    ///< all tags of a row; empty if every tag has a column
    std::string tagSeparator = "|";      ///< between the tags of that column; empty: one tag, whatever it holds
    std::vector<std::string> tagColumns; ///< one 0/1 column a tag
    std::string split;                   ///< empty if there is none
    std::string artist;                  ///< empty if there is none
    std::string pathFormat{};            ///< takes the place of path: see PathFormat; empty: path is a column
    std::string value{};                 ///< a number a row says of its tag; empty: a tag that is named is carried
    double threshold = 0.5;              ///< from which value on the tag is carried
    std::string group{};                 ///< its values stay together in a split that is made; empty: artists do
    bool operator==(const TableMapping&) const = default;
};

/// A CSV or TSV file with a header line and what is to be read from it.
struct TableSource {
    std::filesystem::path file;
    char separator = ',';
    std::filesystem::path audio; ///< folder that relative paths start from; empty: the table's
    TableMapping mapping;
    std::optional<CsvQuoting> quoting{}; ///< none: as TableFile takes it
    OtherPaths otherPaths = OtherPaths::Take;
};

/// Reads a table. Values: of the split partFromText's (field_text.h), of tag columns 0 and 1 (also true and false, yes
/// and no; what isMissing() is for 0, and counted), of artists and groups any but what
/// isMissing(), of the column of tags cellTags' (cell_tags.h). With such a column a
/// file may be named by several rows, in whatever form they write its path, whose tags are joined. Tags of one column
/// are put in alphabetical order; tag columns keep the mapping's. Where the table gives no split, one is made by
/// kImportSplit. The data set is named after the file.
[[nodiscard]] Result<ImportResult> importTable(const TableSource& source, const ProgressCallback& progress = {},
                                               std::stop_token stop = {});

/// The column that numbers the folds of a cross-validation, by its name; empty if none does.
[[nodiscard]] std::string foldsColumn(const std::vector<std::string>& header);

/// The beginning of a table, for people who decide how it is to be read.
struct TablePreview {
    char separator = ',';
    CsvQuoting quoting = CsvQuoting::Quoted;
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows; ///< as they are
    TableMapping guess;                         ///< a path that was not found is empty
    std::string folds;                          ///< a column that numbers folds, which give no split; empty: none
};

/// The first rows, of a megabyte at most, and a guess of the mapping: the separator, if it is not given, is the one of
/// tab, comma and semicolon that the header has most of; a column's use is guessed by its name, the path also by audio
/// extensions, tag columns by holding 0 or 1 in nine of ten rows, the split by holding parts in one of two.
[[nodiscard]] Result<TablePreview> previewTable(const std::filesystem::path& file, std::size_t rows = 20,
                                                std::optional<char> separator = {},
                                                std::optional<CsvQuoting> quoting = {});

} // namespace etude
