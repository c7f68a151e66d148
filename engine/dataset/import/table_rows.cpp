// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/import/table_rows.h"

#include <algorithm>
#include <charconv>
#include <limits>

#include "engine/core/text.h"
#include "engine/dataset/import/field_text.h"

namespace etude {

namespace {

constexpr std::size_t kNowhere = std::numeric_limits<std::size_t>::max();

std::size_t positionOf(const std::vector<std::string>& header, const std::string& name) {
    if (name.empty())
        return kNowhere;
    const auto found =
        std::ranges::find_if(header, [&](const auto& column) { return trimmed(column) == trimmed(name); });
    return found == header.end() ? kNowhere : static_cast<std::size_t>(found - header.begin());
}

std::string_view fieldAt(const std::vector<std::string>& row, std::size_t position) {
    return position < row.size() ? std::string_view(row[position]) : std::string_view();
}

std::optional<double> numberFromText(std::string_view text) {
    double value = 0.0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

} // namespace

TableRowReader::TableRowReader(const std::vector<std::string>& header, const TableMapping& mapping)
    : m_mapping(mapping)
    , m_path(positionOf(header, mapping.path))
    , m_tags(positionOf(header, mapping.tags))
    , m_split(positionOf(header, mapping.split))
    , m_artist(positionOf(header, mapping.artist))
    , m_group(positionOf(header, mapping.group))
    , m_value(positionOf(header, mapping.value)) {
    if (!mapping.pathFormat.empty())
        if (auto format = PathFormat::parse(mapping.pathFormat)) {
            for (const std::string& name : format->columns())
                m_formatColumns.push_back(positionOf(header, name));
            m_format = std::move(*format);
        }
    for (const std::string& tag : mapping.tagColumns)
        m_flags.push_back(positionOf(header, tag));
}

TableRow TableRowReader::read(const std::vector<std::string>& row) const {
    TableRow read;
    read.path = m_format ? m_format->path(row, m_formatColumns) : std::string(fieldAt(row, m_path));
    read.artist = nameFromText(fieldAt(row, m_artist));
    read.group = nameFromText(fieldAt(row, m_group));
    const auto part = partFromText(fieldAt(row, m_split));
    read.part = part.value_or(SplitPart::None);
    if (!part)
        read.problem = unknownPart(fieldAt(row, m_split));
    for (std::size_t i = 0; i < m_flags.size(); ++i) {
        const std::string_view field = fieldAt(row, m_flags[i]);
        const auto set = flagFromText(field);
        if (!set && !read.problem)
            read.problem = unknownFlag(m_mapping.tagColumns[i], field);
        if (set.value_or(false))
            read.flags.push_back(i);
        else if (set && field != "0" && isMissing(field))
            ++read.missing;
    }
    if (m_tags != kNowhere)
        read.cell = cellTags(fieldAt(row, m_tags), m_mapping.tagSeparator);
    if (m_value == kNowhere)
        return read;
    const std::string_view text = trimmed(fieldAt(row, m_value));
    const auto value = numberFromText(text);
    if (!value && !read.problem)
        read.problem = say("Its column '%1' holds '%2'; it must be a number.", m_mapping.value, text);
    if (!(value.value_or(0.0) >= m_mapping.threshold))
        read.cell.tags.clear();
    return read;
}

} // namespace etude
