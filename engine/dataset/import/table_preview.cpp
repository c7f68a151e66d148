// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <initializer_list>
#include <iterator>
#include <string_view>

#include "engine/core/files.h"
#include "engine/core/text.h"
#include "engine/core/utf8.h"
#include "engine/dataset/import/field_text.h"
#include "engine/dataset/import/import_table.h"
#include "engine/dataset/import/table_file.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostBytes = std::size_t{1} << 20;
constexpr std::size_t kRowsForGuess = 1000;

using Fields = TableFile::Fields;

char guessSeparator(std::string_view text) {
    const std::string_view header = text.substr(0, text.find_first_of("\r\n"));
    const auto count = [&](char c) { return std::ranges::count(header, c); };
    char best = ',';
    for (const char c : {'\t', ';'})
        if (count(c) > count(best))
            best = c;
    return best;
}

/// Guesses what the columns of a table hold; each column is used once.
class Guesser {
public:
    Guesser(const Fields& columns, const std::vector<Fields>& rows)
        : m_columns(columns)
        , m_rows(rows)
        , m_used(columns.size(), false) {}

    TableMapping mapping() {
        TableMapping guess;
        guess.path = take(byName({"path", "file", "filename", "file_name", "filepath", "file_path", "mp3_path",
                                  "audio_path", "audio", "track_path", "wav"}));
        if (guess.path.empty())
            guess.path = take(where([this](std::size_t i) { return holdsAudioFiles(i); }));
        for (const std::string_view name : {"split", "set", "part", "partition", "fold", "subset"})
            if (const std::size_t split = byName({name}); guess.split.empty() && holdsParts(split))
                guess.split = take(split);
        guess.artist = take(byName({"artist", "artist_id", "artist_name"}));
        const std::size_t tags = byName({"tags", "tag", "genres", "genre", "labels", "label", "class", "class_name",
                                         "category", "instrument", "instrument (in full)", "top_genre"});
        if (tags < m_columns.size()) {
            guess.tags = take(tags);
            guess.tagSeparator = separatorOf(tags);
        } else {
            for (std::size_t i = 0; i < m_columns.size(); ++i)
                if (!m_used[i] && !namesNumber(i) && holdsFlags(i))
                    guess.tagColumns.push_back(take(i));
        }
        return guess;
    }

private:
    /// The first column of the first of these names that there is; the number of columns if there is none.
    [[nodiscard]] std::size_t byName(std::initializer_list<std::string_view> names) const {
        for (const std::string_view name : names)
            if (const std::size_t i = where([&](std::size_t k) { return lowerCase(trimmed(m_columns[k])) == name; });
                i < m_columns.size())
                return i;
        return m_columns.size();
    }

    template <class Test>
    [[nodiscard]] std::size_t where(const Test& test) const {
        std::size_t i = 0;
        while (i < m_columns.size() && (m_used[i] || !test(i)))
            ++i;
        return i;
    }

    std::string take(std::size_t column) {
        if (column == m_columns.size())
            return {};
        m_used[column] = true;
        return std::string(trimmed(m_columns[column]));
    }

    [[nodiscard]] bool holdsAudioFiles(std::size_t column) const {
        return !m_rows.empty() && std::ranges::all_of(m_rows, [&](const Fields& row) {
            return isAudioExtension(fs::path(row[column]).extension());
        });
    }

    /// In nine of ten cells that hold anything: where one has another value, it is its row which the import leaves out,
    /// and says so.
    [[nodiscard]] bool holdsFlags(std::size_t column) const {
        const auto flags = std::ranges::count_if(m_rows, [&](const Fields& row) {
            return !isMissing(row[column]) && flagFromText(row[column]).has_value();
        });
        const auto missing = std::ranges::count_if(m_rows, [&](const Fields& row) { return isMissing(row[column]); });
        return flags > 0 && 10 * flags >= 9 * (std::ssize(m_rows) - missing);
    }

    /// An identifier, which may be 0 or 1 by chance.
    [[nodiscard]] bool namesNumber(std::size_t column) const {
        const std::string name = lowerCase(trimmed(m_columns[column]));
        return name == "id" || name.ends_with(" id") || name.ends_with("_id");
    }

    /// Names of parts, and not the numbers of a cross-validation's folds; without rows a column's name is enough.
    [[nodiscard]] bool holdsParts(std::size_t column) const {
        return column < m_columns.size() &&
               2 * std::ranges::count_if(m_rows,
                                         [&](const Fields& row) { return partFromText(row[column]).has_value(); }) >=
                   std::ssize(m_rows);
    }

    /// The one of | ; and , that most rows have in a column; | if none has any.
    [[nodiscard]] std::string separatorOf(std::size_t column) const {
        const auto rowsWith = [&](char c) {
            return std::ranges::count_if(m_rows,
                                         [&](const Fields& row) { return row[column].find(c) != std::string::npos; });
        };
        char best = '|';
        for (const char c : {';', ','})
            if (rowsWith(c) > rowsWith(best))
                best = c;
        return {best};
    }

    const Fields& m_columns;
    const std::vector<Fields>& m_rows;
    std::vector<bool> m_used;
};

} // namespace

std::string foldsColumn(const std::vector<std::string>& header) {
    for (const std::string_view name : {"fold", "folds"})
        for (const std::string& column : header)
            if (lowerCase(trimmed(column)) == name)
                return std::string(trimmed(column));
    return {};
}

Result<TablePreview> previewTable(const fs::path& file, std::size_t rows, std::optional<char> separator,
                                  std::optional<CsvQuoting> quoting) {
    const auto beginning = readFile(file, kMostBytes);
    if (!beginning)
        return beginning.error();
    TablePreview preview;
    preview.separator = separator ? *separator : guessSeparator(*beginning);
    auto table = TableFile::open(file, preview.separator, 1, kMostBytes, quoting);
    if (!table)
        return table.error();
    preview.quoting = table->quoting();
    preview.columns = table->header();
    preview.rows = table->nextRows(std::max(rows, kRowsForGuess));
    if (beginning->size() == kMostBytes && !preview.rows.empty())
        preview.rows.pop_back(); // it may be cut
    const auto whole = [&](const Fields& row) { return row.size() == preview.columns.size(); };
    std::vector<Fields> wholeRows;
    std::ranges::copy_if(preview.rows, std::back_inserter(wholeRows), whole);
    Guesser guesser(preview.columns, wholeRows);
    preview.guess = guesser.mapping();
    if (std::string folds = foldsColumn(preview.columns); folds != preview.guess.split)
        preview.folds = std::move(folds);
    preview.rows.resize(std::min(rows, preview.rows.size()));
    return preview;
}

} // namespace etude
