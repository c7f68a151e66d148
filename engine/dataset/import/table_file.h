// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/core/csv.h"
#include "engine/core/progress.h"
#include "engine/core/result.h"
#include "engine/dataset/import/track_collector.h"

namespace etude {

/// The sentence for a row that has not the header's number of fields.
[[nodiscard]] Sentence unlikeHeader(std::size_t fields, std::size_t headerFields);

/// A table in a text file (CSV, TSV), read into memory whole: header records, then rows. Errors say which file it is.
class TableFile {
public:
    using Fields = std::vector<std::string>;
    using RowFunction = std::function<void(const Fields& fields, const Sentence& where)>;
    /// Whether a row may have more fields than the header.
    enum class Length { AsHeader, AtLeastHeader };

    /// Reads the first `headerRows` records, and no more of the file than its first `most` bytes. Unless `quoting` says
    /// so, fields stand in quotes where commas or the like are between them; where tabs are, quotes are text, but for a
    /// header whose every name stands in quotes.
    [[nodiscard]] static Result<TableFile> open(const std::filesystem::path& file, char separator,
                                                std::size_t headerRows = 1,
                                                std::size_t most = std::numeric_limits<std::size_t>::max(),
                                                std::optional<CsvQuoting> quoting = {});

    [[nodiscard]] const Fields& header(std::size_t row = 0) const { return m_headers[row]; }
    /// The position of the column with this name, blanks around names dropped. An error if there is none, or two.
    [[nodiscard]] Result<std::size_t> column(std::string_view name) const;
    /// The first names of the header, for an error.
    [[nodiscard]] Sentence columnsText() const;
    /// An error about this file: its name, then `what`.
    [[nodiscard]] Error error(Sentence what) const;

    [[nodiscard]] CsvQuoting quoting() const { return m_quoting; }

    /// Hands over each row, with "line 12" or "<label>, line 12" as where it is. Rows of another length or not in UTF-8
    /// become problems of the collector; quotes that were read in another way than CSV's are counted in a remark.
    /// Cancelled if the stop is requested.
    [[nodiscard]] Result<void> forEachRow(TrackCollector& collector, Length length, const ProgressCallback& progress,
                                          const std::stop_token& stop, const RowFunction& row,
                                          const std::string& label = {});
    /// The next rows as they are, at most `most`, until the text ends.
    [[nodiscard]] std::vector<Fields> nextRows(std::size_t most);

private:
    TableFile(std::filesystem::path file, std::string text, char separator, CsvQuoting quoting);
    void check(TrackCollector& collector, Length length, const RowFunction& row, const Sentence& where);
    void remarkQuotes(TrackCollector& collector) const;

    std::filesystem::path m_file;
    std::unique_ptr<const std::string> m_text; ///< where the reader's view stays valid
    CsvQuoting m_quoting;
    CsvReader m_reader;
    std::int64_t m_quotesKept = 0; ///< fields without quoting that stand in quotes
    std::vector<Fields> m_headers;
};

} // namespace etude
