// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include "engine/core/text.h"
#include "engine/dataset/import/import_table.h"
#include "engine/dataset/import/importers.h"
#include "engine/dataset/import/table_file.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kLongestHeader = std::size_t{1} << 20;

Result<TableMapping> readHeader(const TableFile& table) {
    TableMapping mapping;
    const std::map<std::string, std::string*> known{
        {"path", &mapping.path}, {"tags", &mapping.tags}, {"split", &mapping.split}, {"artist", &mapping.artist}};
    for (const std::string& name : table.header()) {
        const auto column = known.find(lowerCase(trimmed(name)));
        if (column == known.end())
            continue;
        if (!column->second->empty())
            return table.error(say("its header names the column '%1' twice.", column->first));
        *column->second = name;
    }
    if (mapping.path.empty() || mapping.tags.empty())
        return table.error(
            say("its first line must name the columns path and tags (and, if you like, split and artist); "
                "'%1' is missing.",
                mapping.path.empty() ? "path" : "tags"));
    return mapping;
}

} // namespace

Result<ImportResult> importManifest(const fs::path& csv, const ProgressCallback& progress, std::stop_token stop,
                                    OtherPaths otherPaths, const std::string& group) {
    const auto table = TableFile::open(csv, ',', 1, kLongestHeader);
    if (!table)
        return table.error();
    auto mapping = readHeader(*table);
    if (!mapping)
        return mapping.error();
    mapping->group = group;
    auto result = importTable({csv, ',', {}, *mapping, {}, otherPaths}, progress, std::move(stop));
    if (result)
        result->dataset.name = result->dataset.root.filename().string();
    return result;
}

} // namespace etude
