// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/import/table_rows.h"

#include <algorithm>
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

} // namespace

TableRowReader::TableRowReader(const std::vector<std::string>& header, const TableMapping& mapping)
    : m_mapping(mapping)
    , m_path(positionOf(header, mapping.path))
    , m_tags(positionOf(header, mapping.tags))
    , m_split(positionOf(header, mapping.split))
    , m_artist(positionOf(header, mapping.artist)) {
    for (const std::string& tag : mapping.tagColumns)
        m_flags.push_back(positionOf(header, tag));
}

TableRow TableRowReader::read(const std::vector<std::string>& row) const {
    TableRow read;
    read.path = fieldAt(row, m_path);
    read.artist = trimmed(fieldAt(row, m_artist));
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
    }
    if (m_tags != kNowhere)
        read.tags = partsOf(fieldAt(row, m_tags), m_mapping.tagSeparator);
    return read;
}

} // namespace etude
