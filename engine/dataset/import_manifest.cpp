// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "engine/core/files.h"
#include "engine/dataset/csv.h"
#include "engine/dataset/file_entry.h"
#include "engine/dataset/importers.h"
#include "engine/dataset/utf8.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kRowsPerProgress = 1000;

std::string trimmed(std::string_view text) {
    constexpr std::string_view kBlanks = " \t\r\n";
    const std::size_t first = std::min(text.find_first_not_of(kBlanks), text.size());
    const std::size_t last = text.find_last_not_of(kBlanks);
    return std::string(text.substr(first, last == std::string_view::npos ? 0 : last + 1 - first));
}

std::string lowerCase(std::string text) {
    for (char& c : text)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return text;
}

/// Where the manifest's columns are.
struct Columns {
    std::size_t count = 0;
    std::optional<std::size_t> path, tags, split, artist;
};

Result<Columns> readHeader(const std::vector<std::string>& header) {
    Columns columns;
    columns.count = header.size();
    const std::map<std::string, std::optional<std::size_t>*> known{
        {"path", &columns.path}, {"tags", &columns.tags}, {"split", &columns.split}, {"artist", &columns.artist}};
    for (std::size_t i = 0; i < header.size(); ++i) {
        const auto column = known.find(lowerCase(trimmed(header[i])));
        if (column == known.end())
            continue;
        if (*column->second)
            return Error{ErrorKind::Invalid, "its header names the column '" + column->first + "' twice."};
        *column->second = i;
    }
    if (!columns.path || !columns.tags)
        return Error{ErrorKind::Invalid, std::string("its first line must name the columns path and tags (and, if you "
                                                     "like, split and artist); '") +
                                             (columns.path ? "tags" : "path") + "' is missing."};
    return columns;
}

std::optional<SplitPart> partFromText(const std::string& text) {
    if (text.empty())
        return SplitPart::None;
    if (text == "valid")
        return SplitPart::Validation;
    return enumFromName<SplitPart>(text);
}

/// Turns records into tracks, and numbers tags in the order in which they are met.
class ManifestRows {
public:
    ManifestRows(const Columns& columns, ImportResult& result)
        : m_columns(columns)
        , m_result(result) {}

    void add(const std::vector<std::string>& fields, std::int64_t line) {
        if (auto track = readTrack(fields); track)
            m_result.dataset.tracks.push_back(std::move(*track));
        else
            m_result.problems.push_back({"line " + std::to_string(line), track.error().message});
    }

    /// Puts the tags in alphabetical order.
    void finish() {
        std::vector<std::string>& names = m_result.dataset.tags;
        std::vector<std::string> sorted = names;
        std::sort(sorted.begin(), sorted.end());
        std::vector<int> rank;
        for (const std::string& name : names)
            rank.push_back(static_cast<int>(std::ranges::lower_bound(sorted, name) - sorted.begin()));
        for (Track& track : m_result.dataset.tracks) {
            for (int& tag : track.tags)
                tag = rank[static_cast<std::size_t>(tag)];
            std::sort(track.tags.begin(), track.tags.end());
        }
        names = std::move(sorted);
    }

private:
    Result<Track> readTrack(const std::vector<std::string>& fields) {
        const auto reject = [](std::string reason) { return Error{ErrorKind::Invalid, std::move(reason)}; };
        if (fields.size() != m_columns.count)
            return reject("It has " + std::to_string(fields.size()) + " fields where the header has " +
                          std::to_string(m_columns.count) + ".");
        if (!std::ranges::all_of(fields, isUtf8))
            return reject("It is not UTF-8 text.");
        Track track;
        const std::string& path = fields[*m_columns.path];
        if (path.empty())
            return reject("Its path is empty.");
        track.path = fs::path(path).lexically_normal().generic_string();
        const std::string split = m_columns.split ? lowerCase(trimmed(fields[*m_columns.split])) : "";
        const auto part = partFromText(split);
        if (!part)
            return reject("Its split is '" + split + "'; it must be train, validation (or valid), test or none.");
        track.part = *part;
        if (auto entry = readFileEntry(m_result.dataset.root / track.path, track); !entry)
            return entry.error();
        if (!m_paths.insert(track.path).second)
            return reject("The file '" + track.path + "' is named by an earlier line.");
        if (m_columns.artist)
            track.artist = trimmed(fields[*m_columns.artist]);
        track.tags = tagsFromText(fields[*m_columns.tags]);
        return track;
    }

    std::vector<int> tagsFromText(std::string_view text) {
        std::vector<int> tags;
        while (!text.empty()) {
            const std::size_t bar = std::min(text.find('|'), text.size());
            if (std::string name = trimmed(text.substr(0, bar)); !name.empty())
                tags.push_back(tagIndex(std::move(name)));
            text.remove_prefix(std::min(bar + 1, text.size()));
        }
        std::sort(tags.begin(), tags.end());
        tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
        return tags;
    }

    int tagIndex(std::string name) {
        std::vector<std::string>& names = m_result.dataset.tags;
        const auto [entry, isNew] = m_tagIndex.try_emplace(std::move(name), static_cast<int>(names.size()));
        if (isNew)
            names.push_back(entry->first);
        return entry->second;
    }

    Columns m_columns;
    ImportResult& m_result;
    std::unordered_map<std::string, int> m_tagIndex;
    std::unordered_set<std::string> m_paths;
};

} // namespace

Result<ImportResult> importManifest(const fs::path& csv, const ProgressCallback& progress, std::stop_token stop) {
    const auto text = readFile(csv);
    if (!text)
        return text.error();
    const auto fail = [&](Error error) { return within("'" + csv.string() + "'", std::move(error)); };
    CsvReader reader(*text);
    if (reader.next() != CsvReader::Status::Record)
        return fail({ErrorKind::Invalid, "it holds no header line that names the columns path and tags."});
    const auto columns = readHeader(reader.fields());
    if (!columns)
        return fail(columns.error());

    ImportResult result;
    result.dataset.root = fs::absolute(csv).lexically_normal().parent_path();
    result.dataset.name = result.dataset.root.filename().string();
    ManifestRows rows(*columns, result);
    const auto total = static_cast<std::int64_t>(text->size());
    for (std::int64_t row = 1;; ++row) {
        const CsvReader::Status status = reader.next();
        if (status == CsvReader::Status::End)
            break;
        if (status == CsvReader::Status::Record)
            rows.add(reader.fields(), reader.line());
        else
            result.problems.push_back({"line " + std::to_string(reader.line()),
                                       status == CsvReader::Status::Unterminated
                                           ? "A quoted field has no closing quote; all that follows is left out."
                                           : "Text follows the closing quote of a field."});
        if (row % kRowsPerProgress != 0)
            continue;
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled, "The import was cancelled; nothing was imported."};
        if (progress)
            progress({static_cast<std::int64_t>(reader.position()), total, "Reading the manifest"});
    }
    rows.finish();
    return finishImport(std::move(result), csv);
}

} // namespace etude
