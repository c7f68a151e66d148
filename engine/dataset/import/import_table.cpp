// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/import/import_table.h"

#include <utility>

#include "engine/core/text.h"
#include "engine/dataset/import/table_file.h"
#include "engine/dataset/import/table_rows.h"

namespace etude {

namespace {

/// An error if the mapping says too little, or names a column that the table has not, or has twice.
Result<void> checkMapping(const TableFile& table, const TableMapping& mapping) {
    if (mapping.path.empty())
        return table.error(
            say("name the column that holds the paths of the audio files; its header has %1.", table.columnsText()));
    if (mapping.tags.empty() == mapping.tagColumns.empty())
        return table.error(say("name either one column that holds the tags or one 0/1 column for each tag."));
    std::vector<std::string> names{mapping.path};
    for (const std::string* name : {&mapping.tags, &mapping.split, &mapping.artist})
        if (!name->empty())
            names.push_back(*name);
    names.insert(names.end(), mapping.tagColumns.begin(), mapping.tagColumns.end());
    for (const std::string& name : names)
        if (const auto found = table.column(name); !found)
            return found.error();
    return {};
}

} // namespace

Result<ImportResult> importTable(const TableSource& source, const ProgressCallback& progress, std::stop_token stop) {
    auto table = TableFile::open(source.file, source.separator);
    if (!table)
        return table.error();
    if (auto valid = checkMapping(*table, source.mapping); !valid)
        return valid.error();
    auto collector = TrackCollector::create(source.audio.empty() ? source.file.parent_path() : source.audio,
                                            source.file.stem().string());
    if (!collector)
        return collector.error();
    const TableRowReader reader(table->header(), source.mapping);
    std::vector<int> tags; // of the tag columns
    for (const std::string& name : source.mapping.tagColumns)
        tags.push_back(collector->tag(trimmed(name)));
    const auto add = [&](const TableFile::Fields& fields, const Sentence& where) {
        TableRow row = reader.read(fields);
        if (row.problem)
            return collector->leaveOut(where, std::move(*row.problem));
        Track track;
        track.path = std::move(row.path);
        track.part = row.part;
        track.artist = std::move(row.artist);
        for (const std::size_t flag : row.flags)
            track.tags.push_back(tags[flag]);
        collector->add(where, std::move(track), row.tags);
    };
    if (auto read = table->forEachRow(*collector, TableFile::Length::AsHeader, progress, stop, add); !read)
        return read.error();
    if (!source.mapping.tags.empty())
        collector->sortTags();
    return collector->finish(source.file);
}

} // namespace etude
