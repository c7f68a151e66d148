// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/csv.h"

#include <algorithm>
#include <utility>

namespace etude {

CsvReader::CsvReader(std::string_view text, char separator, CsvQuoting quoting)
    : m_text(text)
    , m_separator(separator)
    , m_quoting(quoting) {
    if (m_text.starts_with("\xEF\xBB\xBF"))
        m_position = 3;
}

void CsvReader::goTo(const Place& place) {
    m_position = place.position;
    m_line = place.line;
    m_irregular = place.irregular;
}

bool CsvReader::atLineEnd() const {
    return m_text[m_position] == '\n' || m_text[m_position] == '\r';
}

bool CsvReader::atFieldEnd() const {
    return m_position == m_text.size() || atLineEnd() || m_text[m_position] == m_separator;
}

std::size_t CsvReader::fieldEnd() const {
    std::size_t end = m_position;
    while (end < m_text.size() && m_text[end] != m_separator && m_text[end] != '\n' && m_text[end] != '\r')
        ++end;
    return end;
}

void CsvReader::skipLineEnd() {
    const bool carriageReturn = m_text[m_position++] == '\r';
    if (carriageReturn && m_position < m_text.size() && m_text[m_position] == '\n')
        ++m_position;
    ++m_line;
}

bool CsvReader::next() {
    while (m_position < m_text.size() && atLineEnd())
        skipLineEnd();
    m_recordLine = m_line;
    if (m_position == m_text.size())
        return false;
    if (m_quoting == CsvQuoting::None) {
        readRecord(Quotes::Literal);
        return true;
    }
    const Place start = place();
    readRecord(Quotes::Doubled);
    if (m_width > 0 && (m_fields.size() != m_width || spansLines(start)))
        readAgain(start);
    return true;
}

/// Of the record that ends here.
bool CsvReader::spansLines(const Place& start) const {
    const char last = m_text[m_position - 1];
    return m_line > start.line + (last == '\n' || last == '\r' ? 1 : 0);
}

void CsvReader::readRecord(Quotes quotes) {
    std::size_t count = 0; // the strings of the record before are used again
    while (true) {
        if (count == m_fields.size())
            m_fields.emplace_back();
        readField(quotes, m_fields[count++]);
        if (m_position == m_text.size())
            break;
        if (atLineEnd()) {
            skipLineEnd();
            break;
        }
        ++m_position; // the separator
    }
    m_fields.resize(count);
}

/// A record with another number of fields than it should have, or one of several lines.
void CsvReader::readAgain(const Place& start) {
    const Place end = place();
    const std::string_view text = m_text.substr(start.position, end.position - start.position);
    if (m_fields.size() != m_width && text.find("\\\"") != std::string_view::npos) {
        goTo(start);
        readRecord(Quotes::Escaped);
        if (m_fields.size() == m_width)
            return;
        goTo(start);
        readRecord(Quotes::Doubled);
    }
    if (spansLines(start) && (m_fields.size() != m_width || linesAreRecords(start))) {
        goTo(start);
        readRecord(Quotes::Literal);
    }
}

/// Whether each line up to here is a record by itself, so that the quotes that hold them together are none.
bool CsvReader::linesAreRecords(const Place& start) {
    if (m_width < 2)
        return false;
    const Place end = place();
    std::vector<std::string> fields = std::move(m_fields);
    bool records = true;
    for (goTo(start); records && m_position < end.position;) {
        readRecord(Quotes::Literal);
        records = m_fields.size() == m_width;
    }
    goTo(end);
    m_fields = std::move(fields);
    return records;
}

void CsvReader::readField(Quotes quotes, std::string& field) {
    const bool quoted = m_quoting == CsvQuoting::Quoted && m_position < m_text.size() && m_text[m_position] == '"';
    if (quoted) {
        const Place start = place();
        if (quotes != Quotes::Literal && readQuoted(quotes, field)) {
            m_irregular += quotes == Quotes::Escaped ? 1 : 0;
            return;
        }
        goTo(start);
        ++m_irregular;
        if (quotes == Quotes::Doubled && readQuoted(Quotes::Escaped, field))
            return;
        m_position = start.position;
        m_line = start.line;
    }
    const std::size_t end = fieldEnd();
    field = m_text.substr(m_position, end - m_position);
    m_position = end;
}

/// False if the field is not closed, or not followed by a separator or an end.
bool CsvReader::readQuoted(Quotes quotes, std::string& field) {
    field.clear();
    ++m_position;
    while (true) {
        const std::size_t quote = m_text.find('"', m_position);
        if (quote == std::string_view::npos)
            return false;
        const std::string_view part = m_text.substr(m_position, quote - m_position);
        field += part;
        m_line += std::count(part.begin(), part.end(), '\n');
        m_position = quote + 1;
        const bool escaped = quotes == Quotes::Escaped && part.ends_with('\\');
        const bool doubled = !escaped && m_position < m_text.size() && m_text[m_position] == '"';
        if (!escaped && !doubled)
            return atFieldEnd();
        if (escaped)
            field.back() = '"';
        else
            field += '"';
        m_position += doubled ? 1 : 0;
    }
}

std::string csvLine(const std::vector<std::string>& cells) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        line += i == 0 ? "" : ",";
        if (cells[i].find_first_of(",\"\r\n") == std::string::npos) {
            line += cells[i];
            continue;
        }
        line += '"';
        for (const char c : cells[i])
            line += c == '"' ? std::string("\"\"") : std::string(1, c);
        line += '"';
    }
    return line;
}

std::string csvText(const std::vector<std::vector<std::string>>& rows) {
    std::string text;
    for (const auto& row : rows)
        text += csvLine(row) + "\r\n";
    return text;
}

} // namespace etude
