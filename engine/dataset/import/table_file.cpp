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

bool standsInQuotes(std::string_view field) {
    return field.size() >= 2 && field.front() == '"' && field.back() == '"';
}

CsvQuoting usualQuoting(std::string_view text, char separator) {
    if (separator != '\t')
        return CsvQuoting::Quoted;
    CsvReader reader(text, separator, CsvQuoting::None);
    return reader.next() && std::ranges::all_of(reader.fields(), standsInQuotes) ? CsvQuoting::Quoted
                                                                                 : CsvQuoting::None;
}

} // namespace

Sentence unlikeHeader(std::size_t fields, std::size_t headerFields) {
    return say("It has %1 fields where the header has %2.", fields, headerFields);
}

TableFile::TableFile(fs::path file, std::string text, char separator, CsvQuoting quoting)
    : m_file(std::move(file))
    , m_text(std::make_unique<const std::string>(std::move(text)))
    , m_quoting(quoting)
    , m_reader(*m_text, separator, quoting) {}

Result<TableFile> TableFile::open(const fs::path& file, char separator, std::size_t headerRows, std::size_t most,
                                  std::optional<CsvQuoting> quoting) {
    auto text = readFile(file, most);
    if (!text)
        return text.error();
    const CsvQuoting used = quoting ? *quoting : usualQuoting(*text, separator);
    TableFile table(file, std::move(*text), separator, used);
    while (table.m_headers.size() < headerRows) {
        if (!table.m_reader.next() || !std::ranges::all_of(table.m_reader.fields(), isUtf8))
            return table.error(
                headerRows == 1
                    ? say("it does not begin with a header line (UTF-8 text with the names of the columns).")
                    : say("it does not begin with %1 header lines (UTF-8 text with the names of the columns).",
                          headerRows));
        table.m_headers.push_back(table.m_reader.fields());
    }
    return table;
}

Result<std::size_t> TableFile::column(std::string_view name) const {
    const auto named = [&](const std::string& field) { return trimmed(field) == trimmed(name); };
    const Fields& names = m_headers.front();
    const auto found = std::ranges::find_if(names, named);
    if (found == names.end())
        return error(say("its header has no column '%1'; it has %2.", name, columnsText()));
    if (std::any_of(found + 1, names.end(), named))
        return error(say("its header names the column '%1' twice; rename one of them.", name));
    return static_cast<std::size_t>(found - names.begin());
}

Sentence TableFile::columnsText() const {
    const Fields& names = m_headers.front();
    std::string text;
    for (std::size_t i = 0; i < names.size() && i < kShownColumns; ++i)
        text += (i == 0 ? "" : ", ") + std::string(trimmed(names[i]));
    if (names.size() > kShownColumns)
        return say("%1 and %2 more", text, names.size() - kShownColumns);
    return data(std::move(text));
}

Error TableFile::error(Sentence what) const {
    return within("'" + m_file.string() + "'", {ErrorKind::Invalid, std::move(what)});
}

Result<void> TableFile::forEachRow(TrackCollector& collector, Length length, const ProgressCallback& progress,
                                   const std::stop_token& stop, const RowFunction& row, const std::string& label) {
    const Sentence what = say("Reading '%1'", m_file.filename());
    const auto total = static_cast<std::int64_t>(m_text->size());
    m_reader.setWidth(length == Length::AsHeader ? m_headers.front().size() : 0);
    for (std::int64_t count = 1;; ++count) {
        if (!m_reader.next()) {
            remarkQuotes(collector);
            return {};
        }
        const Sentence where =
            label.empty() ? say("line %1", m_reader.line()) : say("%1, line %2", label, m_reader.line());
        check(collector, length, row, where);
        if (count % kRowsPerProgress != 0)
            continue;
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled, say("The import was cancelled; nothing was imported.")};
        if (progress)
            progress({static_cast<std::int64_t>(m_reader.position()), total, what});
    }
}

void TableFile::check(TrackCollector& collector, Length length, const RowFunction& row, const Sentence& where) {
    const Fields& fields = m_reader.fields();
    const std::size_t wanted = m_headers.front().size();
    if (m_quoting == CsvQuoting::None)
        m_quotesKept += std::ranges::count_if(fields, standsInQuotes);
    if (fields.size() < wanted || (fields.size() > wanted && length == Length::AsHeader))
        collector.leaveOut(where, unlikeHeader(fields.size(), wanted));
    else if (!std::ranges::all_of(fields, isUtf8))
        collector.leaveOut(where, say("It is not UTF-8 text."));
    else
        row(fields, where);
}

void TableFile::remarkQuotes(TrackCollector& collector) const {
    if (const std::int64_t irregular = m_reader.irregularQuotes(); irregular > 0)
        collector.remark(
            irregular == 1
                ? say("1 field of '%1' has quotes that are not those of CSV: it was read as it stands, or with \\\" "
                      "for "
                      "a quote.",
                      m_file.filename())
                : say("%1 fields of '%2' have quotes that are not those of CSV: they were read as they stand, or "
                      "with \\\" for a quote.",
                      irregular, m_file.filename()));
    if (m_quotesKept > 0)
        collector.remark(
            m_quotesKept == 1
                ? say("1 field of '%1' stands in quotes, which were taken for a part of it, as is usual between tabs; "
                      "the import can be told that they enclose fields.",
                      m_file.filename())
                : say("%1 fields of '%2' stand in quotes, which were taken for a part of them, as is usual between "
                      "tabs; the import can be told that they enclose fields.",
                      m_quotesKept, m_file.filename()));
}

std::vector<TableFile::Fields> TableFile::nextRows(std::size_t most) {
    std::vector<Fields> rows;
    m_reader.setWidth(m_headers.front().size());
    while (rows.size() < most && m_reader.next())
        rows.push_back(m_reader.fields());
    return rows;
}

} // namespace etude
