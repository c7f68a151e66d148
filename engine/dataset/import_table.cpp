// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/import_table.h"

#include <optional>

#include "engine/dataset/field_text.h"
#include "engine/dataset/table_file.h"

namespace etude {

namespace {

/// Positions of the mapped columns.
struct Columns {
    std::size_t path = 0;
    std::optional<std::size_t> tags, split, artist;
    std::vector<std::size_t> flags; ///< one a tag, parallel to TableMapping::tagColumns
};

Result<void> find(const TableFile& table, const std::string& name, std::optional<std::size_t>& position) {
    if (name.empty())
        return {};
    const auto found = table.column(name);
    if (!found)
        return found.error();
    position = *found;
    return {};
}

Result<Columns> findColumns(const TableFile& table, const TableMapping& mapping) {
    Columns columns;
    if (mapping.path.empty())
        return table.error("name the column that holds the paths of the audio files; its header has " +
                           table.columnsText() + ".");
    if (mapping.tags.empty() == mapping.tagColumns.empty())
        return table.error("name either one column that holds the tags or one 0/1 column for each tag.");
    const auto path = table.column(mapping.path);
    if (!path)
        return path.error();
    columns.path = *path;
    for (const auto& [name, position] : {std::pair{&mapping.tags, &columns.tags},
                                         {&mapping.split, &columns.split},
                                         {&mapping.artist, &columns.artist}})
        if (auto found = find(table, *name, *position); !found)
            return found.error();
    for (const std::string& tag : mapping.tagColumns) {
        const auto position = table.column(tag);
        if (!position)
            return position.error();
        columns.flags.push_back(*position);
    }
    return columns;
}

/// Turns rows into tracks.
class TableRows {
public:
    TableRows(const Columns& columns, const TableMapping& mapping, TrackCollector& collector)
        : m_columns(columns)
        , m_mapping(mapping)
        , m_collector(collector) {
        for (const std::string& name : mapping.tagColumns)
            m_tags.push_back(collector.tag(trimmed(name)));
    }

    void add(const TableFile::Fields& fields, const std::string& where) {
        Track track;
        track.path = fields[m_columns.path];
        const auto part = m_columns.split ? partFromText(fields[*m_columns.split]) : SplitPart::None;
        if (!part)
            return m_collector.leaveOut(where, unknownPart(fields[*m_columns.split]));
        track.part = *part;
        if (m_columns.artist)
            track.artist = trimmed(fields[*m_columns.artist]);
        for (std::size_t i = 0; i < m_tags.size(); ++i) {
            const auto set = flagFromText(fields[m_columns.flags[i]]);
            if (!set)
                return m_collector.leaveOut(where, "Its column '" + m_mapping.tagColumns[i] + "' holds '" +
                                                       fields[m_columns.flags[i]] + "'; it must be 0 or 1.");
            if (*set)
                track.tags.push_back(m_tags[i]);
        }
        if (m_columns.tags)
            return m_collector.add(where, std::move(track), partsOf(fields[*m_columns.tags], m_mapping.tagSeparator));
        m_collector.add(where, std::move(track));
    }

private:
    const Columns& m_columns;
    const TableMapping& m_mapping;
    TrackCollector& m_collector;
    std::vector<int> m_tags;
};

} // namespace

Result<ImportResult> importTable(const TableSource& source, const ProgressCallback& progress, std::stop_token stop) {
    auto table = TableFile::open(source.file, source.separator);
    if (!table)
        return table.error();
    const auto columns = findColumns(*table, source.mapping);
    if (!columns)
        return columns.error();
    auto collector = TrackCollector::create(source.audio.empty() ? source.file.parent_path() : source.audio,
                                            source.file.stem().string());
    if (!collector)
        return collector.error();
    TableRows rows(*columns, source.mapping, *collector);
    const auto add = [&](const TableFile::Fields& fields, const std::string& where) { rows.add(fields, where); };
    if (auto read = table->forEachRow(*collector, TableFile::Length::AsHeader, progress, stop, add); !read)
        return read.error();
    if (!source.mapping.tags.empty())
        collector->sortTags();
    return collector->finish(source.file);
}

} // namespace etude
