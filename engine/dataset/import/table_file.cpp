// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/import/table_file.h"

#include <algorithm>

#include "engine/core/files.h"
#include "engine/core/text.h"
#include "engine/core/utf8.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kRowsPerProgress = 1000;
constexpr std::size_t kShownColumns = 12;

std::string malformed(CsvReader::Status status) {
    return status == CsvReader::Status::Unterminated
               ? "A quoted field has no closing quote; all that follows is left out."
               : "Text follows the closing quote of a field.";
}

} // namespace

std::string unlikeHeader(std::size_t fields, std::size_t headerFields) {
    return "It has " + std::to_string(fields) + " fields where the header has " + std::to_string(headerFields) + ".";
}

TableFile::TableFile(fs::path file, std::string text, char separator)
    : m_file(std::move(file))
    , m_text(std::make_unique<const std::string>(std::move(text)))
    , m_reader(*m_text, separator) {}

Result<TableFile> TableFile::open(const fs::path& file, char separator, std::size_t headerRows, std::size_t most) {
    auto text = readFile(file, most);
    if (!text)
        return text.error();
    TableFile table(file, std::move(*text), separator);
    while (table.m_headers.size() < headerRows) {
        if (table.m_reader.next() != CsvReader::Status::Record || !std::ranges::all_of(table.m_reader.fields(), isUtf8))
            return table.error("it does not begin with " +
                               (headerRows == 1
                                    ? std::string("a header line")
                                    : "header lines, of which there must be " + std::to_string(headerRows)) +
                               " (UTF-8 text with the names of the columns).");
        table.m_headers.push_back(table.m_reader.fields());
    }
    return table;
}

Result<std::size_t> TableFile::column(std::string_view name) const {
    const auto named = [&](const std::string& field) { return trimmed(field) == trimmed(name); };
    const Fields& names = m_headers.front();
    const auto found = std::ranges::find_if(names, named);
    if (found == names.end())
        return error("its header has no column '" + std::string(name) + "'; it has " + columnsText() + ".");
    if (std::any_of(found + 1, names.end(), named))
        return error("its header names the column '" + std::string(name) + "' twice; rename one of them.");
    return static_cast<std::size_t>(found - names.begin());
}

std::string TableFile::columnsText() const {
    const Fields& names = m_headers.front();
    std::string text;
    for (std::size_t i = 0; i < names.size() && i < kShownColumns; ++i)
        text += (i == 0 ? "" : ", ") + std::string(trimmed(names[i]));
    if (names.size() > kShownColumns)
        text += " and " + std::to_string(names.size() - kShownColumns) + " more";
    return text;
}

Error TableFile::error(std::string what) const {
    return within("'" + m_file.string() + "'", {ErrorKind::Invalid, std::move(what)});
}

Result<void> TableFile::forEachRow(TrackCollector& collector, Length length, const ProgressCallback& progress,
                                   const std::stop_token& stop, const RowFunction& row, const std::string& label) {
    const std::string prefix = label.empty() ? "line " : label + ", line ";
    const Sentence what = say("Reading '%1'", m_file.filename());
    const auto total = static_cast<std::int64_t>(m_text->size());
    for (std::int64_t count = 1;; ++count) {
        const CsvReader::Status status = m_reader.next();
        if (status == CsvReader::Status::End)
            return {};
        const std::string where = prefix + std::to_string(m_reader.line());
        if (status == CsvReader::Status::Record)
            check(collector, length, row, where);
        else
            collector.leaveOut(where, malformed(status));
        if (count % kRowsPerProgress != 0)
            continue;
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled, "The import was cancelled; nothing was imported."};
        if (progress)
            progress({static_cast<std::int64_t>(m_reader.position()), total, what});
    }
}

void TableFile::check(TrackCollector& collector, Length length, const RowFunction& row,
                      const std::string& where) const {
    const Fields& fields = m_reader.fields();
    const std::size_t wanted = m_headers.front().size();
    if (fields.size() < wanted || (fields.size() > wanted && length == Length::AsHeader))
        collector.leaveOut(where, unlikeHeader(fields.size(), wanted));
    else if (!std::ranges::all_of(fields, isUtf8))
        collector.leaveOut(where, "It is not UTF-8 text.");
    else
        row(fields, where);
}

std::vector<TableFile::Fields> TableFile::nextRows(std::size_t most) {
    std::vector<Fields> rows;
    while (rows.size() < most && m_reader.next() == CsvReader::Status::Record)
        rows.push_back(m_reader.fields());
    return rows;
}

} // namespace etude
