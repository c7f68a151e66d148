// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace etude {

/// Reads records (RFC 4180, with any character between the fields): fields may be quoted, then hold separators, line
/// ends and doubled quotes. Records end in CR LF, LF or CR. A UTF-8 byte-order mark at the start and blank lines are
/// skipped. The text must outlive the reader.
class CsvReader {
public:
    enum class Status {
        Record,       ///< fields() holds a record
        Unterminated, ///< a quoted field does not end before the file does
        StrayQuote,   ///< text follows the closing quote of a field; the rest of that line was skipped
        End,
    };

    explicit CsvReader(std::string_view text, char separator = ',');

    [[nodiscard]] Status next();
    /// The record that next() found; valid until the next call.
    [[nodiscard]] const std::vector<std::string>& fields() const { return m_fields; }
    /// The line, counted from 1, on which that record (or the malformed one) begins.
    [[nodiscard]] std::int64_t line() const { return m_recordLine; }
    /// Bytes read so far.
    [[nodiscard]] std::size_t position() const { return m_position; }

private:
    [[nodiscard]] bool atLineEnd() const;
    [[nodiscard]] std::size_t fieldEnd() const;
    void skipLineEnd();
    Status readField();
    Status readQuoted(std::string& field);

    std::string_view m_text;
    char m_separator;
    std::size_t m_position = 0;
    std::int64_t m_line = 1;
    std::int64_t m_recordLine = 1;
    std::vector<std::string> m_fields;
};

/// One line of CSV (RFC 4180) without its end.
[[nodiscard]] std::string csvLine(const std::vector<std::string>& cells);
/// A table, each line with its end.
[[nodiscard]] std::string csvText(const std::vector<std::vector<std::string>>& rows);

} // namespace etude
