// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/import/import_table.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "engine/core/text.h"
#include "engine/dataset/import/path_format.h"
#include "engine/dataset/import/table_file.h"
#include "engine/dataset/import/table_rows.h"

namespace etude {

namespace {

/// An error if the mapping says too little, or names a column that the table has not, or has twice.
Result<void> checkMapping(const TableFile& table, const TableMapping& mapping) {
    const auto& header = table.header();
    const auto has = [&](std::string_view name) {
        return std::ranges::any_of(header, [&](const std::string& column) { return trimmed(column) == name; });
    };
    if (has("TRACK_ID") && has("PATH") && !header.empty() && trimmed(header.back()) == "TAGS")
        return table.error(
            say("its header is MTG-Jamendo's, where each tag has a field of its own behind TAGS; import it "
                "as MTG-Jamendo."));
    if (mapping.path.empty() && mapping.pathFormat.empty())
        return table.error(
            say("name the column that holds the paths of the audio files; its header has %1.", table.columnsText()));
    if (mapping.tags.empty() == mapping.tagColumns.empty())
        return table.error(say("name either one column that holds the tags or one 0/1 column for each tag."));
    if (!mapping.group.empty() && !mapping.split.empty())
        return table.error(
            say("the column '%1' gives the split, so that tracks of one '%2' cannot be kept together; take "
                "one of the two away.",
                mapping.split, mapping.group));
    std::vector<std::string> names;
    if (!mapping.pathFormat.empty()) {
        const auto format = PathFormat::parse(mapping.pathFormat);
        if (!format)
            return format.error();
        names = format->columns();
    } else {
        names = {mapping.path};
    }
    if (!mapping.value.empty() && mapping.tags.empty())
        return table.error(
            say("the column '%1' can only say how true the tags of a column of tags are; name that.", mapping.value));
    for (const std::string* name : {&mapping.tags, &mapping.split, &mapping.artist, &mapping.group, &mapping.value})
        if (!name->empty())
            names.push_back(*name);
    names.insert(names.end(), mapping.tagColumns.begin(), mapping.tagColumns.end());
    for (const std::string& name : names)
        if (const auto found = table.column(name); !found)
            return found.error();
    return {};
}

void remarkFolds(TrackCollector& collector, const TableFile::Fields& header, const TableMapping& mapping) {
    const std::string folds = foldsColumn(header);
    if (!folds.empty() && mapping.split.empty())
        collector.remark(say("The column '%1' numbers folds: no split was taken from it.", folds));
}

/// Counts of cells that were read in their own way.
void remarkCells(TrackCollector& collector, std::int64_t lists, std::int64_t nones, std::int64_t missing) {
    if (lists > 0)
        collector.remark(lists == 1 ? say("1 cell was read as a list, such as ['a', 'b'].")
                                    : say("%1 cells were read as lists, such as ['a', 'b'].", lists));
    if (nones > 0)
        collector.remark(nones == 1
                             ? say("1 cell says nan, None, NULL or the like, which was taken for no tag.")
                             : say("%1 cells say nan, None, NULL or the like, which was taken for no tag.", nones));
    if (missing > 0)
        collector.remark(
            missing == 1
                ? say("1 cell of the tag columns is empty or says nan, None or the like, which was taken for 0.")
                : say("%1 cells of the tag columns are empty or say nan, None or the like, which was taken for "
                      "0.",
                      missing));
}

} // namespace

Result<ImportResult> importTable(const TableSource& source, const ProgressCallback& progress, std::stop_token stop) {
    auto table =
        TableFile::open(source.file, source.separator, 1, std::numeric_limits<std::size_t>::max(), source.quoting);
    if (!table)
        return table.error();
    if (auto valid = checkMapping(*table, source.mapping); !valid)
        return valid.error();
    auto collector = TrackCollector::create(source.audio.empty() ? source.file.parent_path() : source.audio,
                                            source.file.stem().string(), source.otherPaths);
    if (!collector)
        return collector.error();
    const TableRowReader reader(table->header(), source.mapping);
    std::vector<int> tags; // of the tag columns
    for (const std::string& name : source.mapping.tagColumns)
        tags.push_back(collector->tag(trimmed(name)));
    if (!source.mapping.tags.empty())
        collector->joinRows();
    if (!source.mapping.group.empty())
        collector->groupBy(source.mapping.group);
    std::int64_t lists = 0;
    std::int64_t nones = 0;
    std::int64_t missing = 0;
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
        lists += row.cell.isList ? 1 : 0;
        nones += row.cell.isNone ? 1 : 0;
        missing += static_cast<std::int64_t>(row.missing);
        collector->add(where, std::move(track), {row.cell.tags.begin(), row.cell.tags.end()}, std::move(row.group));
    };
    if (auto read = table->forEachRow(*collector, TableFile::Length::AsHeader, progress, stop, add); !read)
        return read.error();
    if (!source.mapping.tags.empty())
        collector->sortTags();
    remarkFolds(*collector, table->header(), source.mapping);
    remarkCells(*collector, lists, nones, missing);
    return collector->finish(source.file);
}

} // namespace etude
