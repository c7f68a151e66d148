// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>

#include "engine/core/text.h"
#include "engine/dataset/import/field_text.h"
#include "engine/dataset/import/importers.h"
#include "engine/dataset/import/table_file.h"

// Layout: M. Defferrard et al., "FMA: a dataset for music analysis", ISMIR 2017; github.com/mdeff/fma.
namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kHeaderRows = 3; // groups of columns; their columns; the name of the index, track_id
constexpr std::size_t kPathDigits = 6;

/// Where the columns are that are used.
struct TrackColumns {
    std::size_t part = 0;
    std::size_t subset = 0;
    std::size_t genre = 0;
    std::size_t artist = 0;
};

Result<void> find(const TableFile& table, std::string_view group, std::string_view name, std::size_t& position) {
    const TableFile::Fields& groups = table.header(0);
    const TableFile::Fields& names = table.header(1);
    for (position = 0; position < std::min(groups.size(), names.size()); ++position)
        if (trimmed(groups[position]) == group && trimmed(names[position]) == name)
            return {};
    return table.error(
        say("its header has no column '%1, %2'; give FMA's tracks.csv with its three header lines.", group, name));
}

Result<TrackColumns> findTrackColumns(const TableFile& table) {
    TrackColumns columns;
    for (const auto& [group, name, position] :
         {std::tuple{"set", "split", &columns.part}, std::tuple{"set", "subset", &columns.subset},
          std::tuple{"track", "genre_top", &columns.genre}, std::tuple{"artist", "id", &columns.artist}})
        if (auto found = find(table, group, name, *position); !found)
            return found.error();
    return columns;
}

/// 2 lies in 000/000002.mp3, 123456 in 123/123456.mp3; empty if the text is no number of at most six digits.
std::string pathOfTrack(std::string_view id) {
    id = trimmed(id);
    unsigned number = 0;
    const auto [end, problem] = std::from_chars(id.data(), id.data() + id.size(), number);
    if (id.empty() || id.size() > kPathDigits || problem != std::errc() || end != id.data() + id.size())
        return {};
    std::string digits = std::to_string(number);
    digits.insert(0, kPathDigits - digits.size(), '0');
    return digits.substr(0, kPathDigits / 2) + "/" + digits + ".mp3";
}

/// The smallest subset that holds a row: the larger ones hold it, too. Full where the table names none.
std::optional<FmaSubset> subsetFromText(std::string_view text) {
    return trimmed(text).empty() ? FmaSubset::Full : enumFromName<FmaSubset>(lowerCase(trimmed(text)));
}

void addRow(const TableFile::Fields& fields, const TrackColumns& columns, FmaSubset wanted, const Sentence& where,
            TrackCollector& collector) {
    const auto subset = subsetFromText(fields[columns.subset]);
    if (!subset)
        return collector.leaveOut(
            where, say("Its subset is '%1'; it must be small, medium, large or full.", fields[columns.subset]));
    if (*subset > wanted)
        return collector.passOver();
    Track track;
    track.path = pathOfTrack(fields[0]);
    if (track.path.empty())
        return collector.leaveOut(where,
                                  say("Its track id is '%1'; it must be a number of at most 6 digits.", fields[0]));
    const auto part = partFromText(fields[columns.part]);
    if (!part)
        return collector.leaveOut(where, unknownPart(fields[columns.part]));
    track.part = *part;
    track.artist = nameFromText(fields[columns.artist]);
    const std::string genre = nameFromText(fields[columns.genre]);
    collector.add(where, std::move(track),
                  genre.empty() ? std::vector<std::string_view>{} : std::vector<std::string_view>{genre});
}

} // namespace

Result<ImportResult> importFma(const fs::path& tracks, const fs::path& audio, FmaSubset subset,
                               const ProgressCallback& progress, std::stop_token stop, OtherPaths otherPaths) {
    auto table = TableFile::open(tracks, ',', kHeaderRows);
    if (!table)
        return table.error();
    const auto columns = findTrackColumns(*table);
    if (!columns)
        return columns.error();
    auto collector = TrackCollector::create(audio, "fma_" + std::string(enumName(subset)), otherPaths);
    if (!collector)
        return collector.error();
    const auto add = [&](const TableFile::Fields& fields, const Sentence& where) {
        addRow(fields, *columns, subset, where, *collector);
    };
    if (auto read = table->forEachRow(*collector, TableFile::Length::AsHeader, progress, stop, add); !read)
        return read.error();
    collector->sortTags();
    return collector->finish(tracks);
}

} // namespace etude
