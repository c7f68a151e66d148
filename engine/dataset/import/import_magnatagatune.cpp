// SPDX-License-Identifier: GPL-3.0-or-later
#include <string_view>
#include <unordered_map>

#include "engine/core/text.h"
#include "engine/dataset/import/field_text.h"
#include "engine/dataset/import/importers.h"
#include "engine/dataset/import/table_file.h"
#include "engine/dataset/import/tag_synonyms.h"

// Layout: E. Law et al., "Evaluation of algorithms using games: the case of music tagging", ISMIR 2009.
namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr char kSeparator = '\t';
constexpr std::string_view kIdColumn = "clip_id";
constexpr std::string_view kPathColumn = "mp3_path";

/// By the first character of the path, as most papers have it: folders 0 to 9, a and b train, c validates, d to f test.
std::optional<SplitPart> partOf(std::string_view path) {
    const char folder = path.empty() ? '\0' : path.front();
    if ((folder >= '0' && folder <= '9') || folder == 'a' || folder == 'b')
        return SplitPart::Train;
    if (folder == 'c')
        return SplitPart::Validation;
    if (folder >= 'd' && folder <= 'f')
        return SplitPart::Test;
    return std::nullopt;
}

using Artists = std::unordered_map<std::string, std::string>; ///< by clip_id

/// Of clip_info_final.csv, if it lies beside the annotations. Rows that cannot be read become problems.
Result<Artists> readArtists(const fs::path& annotations, TrackCollector& collector, const ProgressCallback& progress,
                            const std::stop_token& stop) {
    const fs::path file = annotations.parent_path() / "clip_info_final.csv";
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        return Artists();
    auto table = TableFile::open(file, kSeparator);
    if (!table)
        return table.error();
    const auto id = table->column(kIdColumn);
    const auto artist = table->column("artist");
    if (!id || !artist)
        return id ? artist.error() : id.error();
    Artists artists;
    const auto add = [&](const TableFile::Fields& fields, const Sentence&) {
        artists.emplace(fields[*id], nameFromText(fields[*artist]));
    };
    if (auto read =
            table->forEachRow(collector, TableFile::Length::AsHeader, progress, stop, add, file.filename().string());
        !read)
        return read.error();
    return artists;
}

/// Where the annotations' columns are: the 0/1 columns lie between the two others.
struct AnnotationColumns {
    std::size_t id = 0;
    std::size_t path = 0;
};

Result<AnnotationColumns> findAnnotationColumns(const TableFile& table) {
    const auto id = table.column(kIdColumn);
    const auto path = table.column(kPathColumn);
    if (!id || !path)
        return id ? path.error() : id.error();
    if (*path < *id + 2)
        return table.error(say("its tags must stand between the columns clip_id and mp3_path."));
    return AnnotationColumns{*id, *path};
}

/// Turns rows into tracks.
class AnnotationRows {
public:
    AnnotationRows(const TableFile& table, const AnnotationColumns& columns, const std::optional<TagSynonyms>& synonyms,
                   const Artists& artists, TrackCollector& collector)
        : m_header(table.header())
        , m_columns(columns)
        , m_artists(artists)
        , m_collector(collector) {
        std::vector<std::string> merges;
        for (std::size_t i = columns.id + 1; i < columns.path; ++i) {
            const std::string_view name = trimmed(m_header[i]);
            const std::string_view stays = synonyms ? synonyms->merged(name) : name;
            if (stays != name)
                merges.push_back(std::string(name) + " > " + std::string(stays));
            m_tags.push_back(collector.tag(stays));
        }
        if (!merges.empty())
            collector.remark(merges.size() == 1 ? say("1 tag merged: %1.", merges.front())
                                                : say("%1 tags merged: %2.", merges.size(), joined(merges, ", ")));
        if (synonyms)
            remarkUnknown(*synonyms);
    }

    void add(const TableFile::Fields& fields, const Sentence& where) {
        Track track;
        track.path = fields[m_columns.path];
        const auto part = partOf(track.path);
        if (!part)
            return m_collector.leaveOut(
                where, say("Its path '%1' does not begin with a folder 0 to 9 or a to f, which gives the "
                           "split.",
                           track.path));
        track.part = *part;
        for (std::size_t i = 0; i < m_tags.size(); ++i) {
            const std::size_t column = m_columns.id + 1 + i;
            const auto set = flagFromText(fields[column]);
            if (!set)
                return m_collector.leaveOut(where, unknownFlag(m_header[column], fields[column]));
            if (*set)
                track.tags.push_back(m_tags[i]);
        }
        if (const auto artist = m_artists.find(fields[m_columns.id]); artist != m_artists.end())
            track.artist = artist->second;
        m_collector.add(where, std::move(track));
    }

private:
    void remarkUnknown(const TagSynonyms& synonyms) {
        std::vector<std::string_view> names;
        for (std::size_t i = m_columns.id + 1; i < m_columns.path; ++i)
            names.push_back(trimmed(m_header[i]));
        const auto unknown = synonyms.unknownOf(names);
        if (!unknown.empty())
            m_collector.remark(
                unknown.size() == 1
                    ? say("1 name in the list of synonyms is no tag of the annotations: '%1'.", unknown.front())
                    : say("%1 names in the list of synonyms are no tags of the annotations: '%2'.", unknown.size(),
                          joined(unknown, "', '")));
    }

    const TableFile::Fields& m_header;
    const AnnotationColumns& m_columns;
    const Artists& m_artists;
    TrackCollector& m_collector;
    std::vector<int> m_tags; ///< of each 0/1 column
};

} // namespace

Result<ImportResult> importMagnaTagATune(const fs::path& annotations, const fs::path& audio,
                                         const std::optional<TagSynonyms>& synonyms, const ProgressCallback& progress,
                                         std::stop_token stop, OtherPaths otherPaths) {
    auto table = TableFile::open(annotations, kSeparator);
    if (!table)
        return table.error();
    const auto columns = findAnnotationColumns(*table);
    if (!columns)
        return columns.error();
    auto collector = TrackCollector::create(audio, "MagnaTagATune", otherPaths);
    if (!collector)
        return collector.error();
    const auto artists = readArtists(annotations, *collector, progress, stop);
    if (!artists)
        return artists.error();
    AnnotationRows rows(*table, *columns, synonyms, *artists, *collector);
    const auto add = [&](const TableFile::Fields& fields, const Sentence& where) { rows.add(fields, where); };
    if (auto read = table->forEachRow(*collector, TableFile::Length::AsHeader, progress, stop, add); !read)
        return read.error();
    return collector->finish(annotations);
}

} // namespace etude
