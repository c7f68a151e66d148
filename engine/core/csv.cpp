// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/csv.h"

#include <algorithm>

namespace etude {

CsvReader::CsvReader(std::string_view text, char separator)
    : m_text(text)
    , m_separator(separator) {
    if (m_text.starts_with("\xEF\xBB\xBF"))
        m_position = 3;
}

bool CsvReader::atLineEnd() const {
    return m_text[m_position] == '\n' || m_text[m_position] == '\r';
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

CsvReader::Status CsvReader::next() {
    m_fields.clear();
    while (m_position < m_text.size() && atLineEnd())
        skipLineEnd();
    m_recordLine = m_line;
    if (m_position == m_text.size())
        return Status::End;
    while (true) {
        if (const Status status = readField(); status != Status::Record)
            return status;
        if (m_position == m_text.size())
            return Status::Record;
        if (atLineEnd()) {
            skipLineEnd();
            return Status::Record;
        }
        ++m_position; // the separator
    }
}

CsvReader::Status CsvReader::readField() {
    std::string& field = m_fields.emplace_back();
    if (m_position < m_text.size() && m_text[m_position] == '"')
        return readQuoted(field);
    const std::size_t end = fieldEnd();
    field = m_text.substr(m_position, end - m_position);
    m_position = end;
    return Status::Record;
}

CsvReader::Status CsvReader::readQuoted(std::string& field) {
    ++m_position;
    while (true) {
        const std::size_t quote = m_text.find('"', m_position);
        const std::string_view part = m_text.substr(m_position, quote - m_position);
        field += part;
        m_line += std::count(part.begin(), part.end(), '\n');
        if (quote == std::string_view::npos) {
            m_position = m_text.size();
            return Status::Unterminated;
        }
        m_position = quote + 1;
        const bool doubled = m_position < m_text.size() && m_text[m_position] == '"';
        if (!doubled)
            break;
        field += '"';
        ++m_position;
    }
    if (m_position == m_text.size() || atLineEnd() || m_text[m_position] == m_separator)
        return Status::Record;
    m_position = std::min(m_text.find_first_of("\r\n", m_position), m_text.size());
    return Status::StrayQuote;
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
