// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/dataset_rows.h"

#include <algorithm>
#include <charconv>
#include <functional>

#include "engine/core/files.h"
#include "engine/dataset/length_sample.h"
#include "engine/store/sql.h"

namespace etude {

namespace {

std::string tagList(const std::vector<int>& tags) {
    std::string text;
    for (const int tag : tags)
        text += (text.empty() ? "[" : ",") + std::to_string(tag);
    return text.empty() ? "[]" : text + "]";
}

std::vector<int> parseTagList(std::string_view text) {
    std::vector<int> tags;
    const char* const end = text.data() + text.size();
    for (const char* at = text.data() + 1; at < end;) {
        int tag = 0;
        const auto [next, problem] = std::from_chars(at, end, tag);
        if (problem != std::errc())
            break;
        tags.push_back(tag);
        at = next + 1; // the comma or the bracket
    }
    return tags;
}

std::vector<std::int64_t> tracksPerTag(const Dataset& dataset) {
    std::vector<std::int64_t> counts(dataset.tags.size());
    for (const Track& track : dataset.tracks)
        for (const int tag : track.isExcluded() ? std::vector<int>{} : track.tags)
            ++counts.at(static_cast<std::size_t>(tag));
    return counts;
}

} // namespace

void DatasetRows::put(const std::string& hash, const Dataset& dataset) {
    const std::string root = relativeInside(dataset.root, m_project.root).string();
    sql::execute(m_connection, "UPDATE dataset SET name = ?, root = ? WHERE hash = ?", dataset.name, root, hash);
    if (m_connection.getChanges() == 0)
        return insert(hash, dataset);
    if (dataset.splitOrigin.maker != SplitOrigin::Maker::Unknown)
        sql::execute(m_connection, "UPDATE dataset SET split_origin = ? WHERE hash = ?",
                     splitOriginJson(dataset.splitOrigin), hash);
    if (!dataset.lengthSample.empty())
        sql::execute(m_connection, "UPDATE dataset SET length_sample = ? WHERE hash = ?",
                     lengthSampleJson(dataset.lengthSample), hash);
}

void DatasetRows::insert(const std::string& hash, const Dataset& dataset) {
    const PartCounts parts = partCounts(dataset);
    const auto excluded = std::count_if(dataset.tracks.begin(), dataset.tracks.end(), std::mem_fn(&Track::isExcluded));
    const PartCounts untagged = untaggedCounts(dataset);
    sql::execute(m_connection,
                 "INSERT INTO dataset (hash, name, root, tracks, train, validation, test, excluded, untagged_train, "
                 "untagged_validation, untagged_test, split_origin, length_sample)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 hash, dataset.name, relativeInside(dataset.root, m_project.root).string(), dataset.tracks.size(),
                 parts[0], parts[1], parts[2], excluded, untagged[0], untagged[1], untagged[2],
                 splitOriginJson(dataset.splitOrigin), lengthSampleJson(dataset.lengthSample));
    const std::int64_t id = m_connection.getLastInsertRowid();

    const std::vector<std::int64_t> counts = tracksPerTag(dataset);
    SQLite::Statement tags(m_connection, "INSERT INTO tag (dataset, position, name, tracks) VALUES (?, ?, ?, ?)");
    for (std::size_t i = 0; i < dataset.tags.size(); ++i)
        sql::execute(tags, id, i, dataset.tags[i], counts[i]);

    SQLite::Statement tracks(m_connection,
                             "INSERT INTO track (dataset, position, path, tags, part, artist, size, modified, excluded)"
                             " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (std::size_t i = 0; i < dataset.tracks.size(); ++i) {
        const Track& track = dataset.tracks[i];
        sql::execute(tracks, id, i, track.path, tagList(track.tags), enumName(track.part), track.artist, track.size,
                     track.modified, track.excluded);
    }
}

void DatasetRows::relocate(const std::string& hash, const Dataset& dataset, std::span<const std::int64_t> formerTimes) {
    sql::execute(m_connection, "UPDATE dataset SET root = ? WHERE hash = ?",
                 relativeInside(dataset.root, m_project.root).string(), hash);
    SQLite::Statement time(m_connection, "UPDATE track SET modified = ? WHERE position = ? AND dataset ="
                                         " (SELECT id FROM dataset WHERE hash = ?)");
    for (std::size_t i = 0; i < dataset.tracks.size(); ++i)
        if (dataset.tracks[i].modified != formerTimes[i])
            sql::execute(time, dataset.tracks[i].modified, i, hash);
}

std::vector<DatasetRow> DatasetRows::all() {
    std::vector<DatasetRow> rows;
    auto query = sql::query(m_connection, "SELECT hash, name, root, tracks, train, validation, test,"
                                          " (SELECT count(*) FROM tag WHERE tag.dataset = dataset.id), excluded,"
                                          " untagged_train, untagged_validation, untagged_test, split_origin"
                                          " FROM dataset ORDER BY id");
    while (query.executeStep())
        rows.push_back(
            {query.getColumn(0).getString(), query.getColumn(1).getString(),
             std::filesystem::absolute(m_project.root / query.getColumn(2).getString()).lexically_normal(),
             query.getColumn(3).getInt64(), query.getColumn(4).getInt64(), query.getColumn(5).getInt64(),
             query.getColumn(6).getInt64(), query.getColumn(7).getInt64(), query.getColumn(8).getInt64(),
             PartCounts{query.getColumn(9).getInt64(), query.getColumn(10).getInt64(), query.getColumn(11).getInt64()},
             splitOriginFromJson(query.getColumn(12).getString())});
    return rows;
}

Result<Dataset> DatasetRows::load(const std::string& nameOrHash) {
    auto found =
        sql::query(m_connection,
                   "SELECT id, name, root, name = ?1 AS named, split_origin, length_sample FROM dataset WHERE name = ?1"
                   " OR (?1 <> '' AND substr(hash, 1, length(?1)) = ?1) ORDER BY named DESC",
                   nameOrHash);
    if (!found.executeStep())
        return Error{ErrorKind::NotFound,
                     say("The project '%1' has no data set '%2'; 'etude-cli dataset list' names those it has.",
                         m_project.root, nameOrHash)};
    const std::int64_t id = found.getColumn(0).getInt64();
    const bool named = found.getColumn(3).getInt() != 0;
    Dataset dataset{found.getColumn(1).getString(),
                    std::filesystem::absolute(m_project.root / found.getColumn(2).getString()).lexically_normal(),
                    {},
                    {},
                    splitOriginFromJson(found.getColumn(4).getString()),
                    lengthSampleFromJson(found.getColumn(5).getString())};
    if (found.executeStep() && (!named || found.getColumn(3).getInt() != 0))
        return Error{ErrorKind::Invalid,
                     say("More than one data set is meant by '%1': give more of the hash of one of them.", nameOrHash)};

    auto tags = sql::query(m_connection, "SELECT name FROM tag WHERE dataset = ? ORDER BY position", id);
    while (tags.executeStep())
        dataset.tags.push_back(tags.getColumn(0).getString());
    auto tracks = sql::query(m_connection,
                             "SELECT path, tags, part, artist, size, modified, excluded FROM track WHERE dataset = ?"
                             " ORDER BY position",
                             id);
    while (tracks.executeStep())
        dataset.tracks.push_back({tracks.getColumn(0).getString(), parseTagList(tracks.getColumn(1).getString()),
                                  enumFromName<SplitPart>(tracks.getColumn(2).getString()).value_or(SplitPart::None),
                                  tracks.getColumn(3).getString(), tracks.getColumn(4).getInt64(),
                                  tracks.getColumn(5).getInt64(), tracks.getColumn(6).getString()});
    return dataset;
}

} // namespace etude
