// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace etude {

/// Whether a table's fields may stand in quotes.
enum class CsvQuoting { Quoted, None };

/// Reads records (RFC 4180, with any character between the fields): fields may be quoted, then hold separators, line
/// ends and doubled quotes. Records end in CR LF, LF or CR. A UTF-8 byte-order mark at the start and blank lines are
/// skipped. Without quoting a quote is a character like any other.
///
/// Quotes that are not RFC 4180's cost no row: a quoted field in which \" stands for a quote is read so, one that is
/// followed by text or never closed is read as it stands, to the next separator. Where the number of fields is known
/// and a record that ends on a later line has another, or each of its lines has that number by itself, its first line
/// is read as it stands. The text must outlive the reader.
class CsvReader {
public:
    explicit CsvReader(std::string_view text, char separator = ',', CsvQuoting quoting = CsvQuoting::Quoted);

    /// How many fields a record has; 0: not known.
    void setWidth(std::size_t fields) { m_width = fields; }
    /// Reads the next record; false at the end of the text.
    [[nodiscard]] bool next();
    /// The record that next() found; valid until the next call.
    [[nodiscard]] const std::vector<std::string>& fields() const { return m_fields; }
    /// The line, counted from 1, on which that record begins.
    [[nodiscard]] std::int64_t line() const { return m_recordLine; }
    /// Bytes read so far.
    [[nodiscard]] std::size_t position() const { return m_position; }
    /// Fields so far whose quotes were not RFC 4180's.
    [[nodiscard]] std::int64_t irregularQuotes() const { return m_irregular; }

private:
    enum class Quotes { Doubled, Escaped, Literal };
    struct Place {
        std::size_t position;
        std::int64_t line;
        std::int64_t irregular;
    };

    [[nodiscard]] Place place() const { return {m_position, m_line, m_irregular}; }
    void goTo(const Place& place);
    [[nodiscard]] bool atLineEnd() const;
    [[nodiscard]] bool atFieldEnd() const;
    [[nodiscard]] std::size_t fieldEnd() const;
    void skipLineEnd();
    [[nodiscard]] bool spansLines(const Place& start) const;
    void readRecord(Quotes quotes);
    void readAgain(const Place& start);
    [[nodiscard]] bool linesAreRecords(const Place& start);
    void readField(Quotes quotes, std::string& field);
    [[nodiscard]] bool readQuoted(Quotes quotes, std::string& field);

    std::string_view m_text;
    char m_separator;
    CsvQuoting m_quoting;
    std::size_t m_width = 0;
    std::size_t m_position = 0;
    std::int64_t m_line = 1;
    std::int64_t m_recordLine = 1;
    std::int64_t m_irregular = 0;
    std::vector<std::string> m_fields;
};

/// One line of CSV (RFC 4180) without its end.
[[nodiscard]] std::string csvLine(const std::vector<std::string>& cells);
/// A table, each line with its end.
[[nodiscard]] std::string csvText(const std::vector<std::vector<std::string>>& rows);

} // namespace etude
