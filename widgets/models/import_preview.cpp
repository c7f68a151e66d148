// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/import_preview.h"

#include <algorithm>
#include <set>

#include "engine/dataset/field_text.h"
#include "engine/dataset/file_entry.h"

namespace etude {

namespace {

constexpr std::size_t kRows = 20;
constexpr std::size_t kProblems = 20;

using Fields = std::vector<std::string>;

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// The fields of a row by their columns' names.
class NamedFields {
public:
    explicit NamedFields(const Fields& columns)
        : m_columns(columns) {}

    /// Nothing if there is no such column or the row is too short.
    [[nodiscard]] std::string of(const Fields& row, const std::string& name) const {
        const auto found = std::ranges::find_if(m_columns, [&](const auto& column) { return trimmed(column) == name; });
        const auto position = static_cast<std::size_t>(found - m_columns.begin());
        return position < row.size() && !name.empty() ? row[position] : std::string();
    }

private:
    const Fields& m_columns;
};

std::vector<std::string> tagsOf(const NamedFields& fields, const Fields& row, const TableMapping& mapping,
                                std::string& problem) {
    std::vector<std::string> tags;
    for (const std::string& column : mapping.tagColumns) {
        const std::string field = fields.of(row, column);
        const auto set = flagFromText(field);
        if (!set && problem.empty())
            problem = "Its column '" + column + "' holds '" + field + "'; it must be 0 or 1.";
        if (set.value_or(false))
            tags.push_back(column);
    }
    if (mapping.tags.empty())
        return tags;
    const std::string field = fields.of(row, mapping.tags);
    for (const std::string_view tag : partsOf(field, mapping.tagSeparator))
        tags.emplace_back(tag);
    std::ranges::sort(tags);
    return tags;
}

/// A row as importTable reads it (import_table.cpp, track_collector.cpp).
ImportPreviewRow tableRow(const Fields& columns, const Fields& row, const TableMapping& mapping,
                          const std::filesystem::path& root) {
    const NamedFields fields(columns);
    ImportPreviewRow shown;
    shown.path = std::filesystem::path(fields.of(row, mapping.path)).lexically_normal().generic_string();
    shown.artist = trimmed(fields.of(row, mapping.artist));
    const std::string part = fields.of(row, mapping.split);
    shown.part = partFromText(part).value_or(SplitPart::None);
    if (row.size() != columns.size())
        shown.problem = "It has " + std::to_string(row.size()) + " fields where the header has " +
                        std::to_string(columns.size()) + ".";
    else if (shown.path.empty())
        shown.problem = "Its path is empty.";
    else if (!partFromText(part))
        shown.problem = unknownPart(part);
    shown.tags = joined(tagsOf(fields, row, mapping, shown.problem));
    if (!shown.problem.empty())
        return shown;
    Track track;
    track.path = shown.path;
    if (const auto entry = readFileEntry(root / shown.path, track); !entry)
        shown.problem = entry.error().message;
    return shown;
}

/// What importTable says against a source within its first rows, for it is stopped there; nothing if it goes on.
std::string objection(const TableSource& source) {
    std::stop_source atOnce;
    atOnce.request_stop();
    const auto answer = importTable(source, {}, atOnce.get_token());
    return answer || answer.error().kind == ErrorKind::Cancelled ? std::string() : answer.error().message;
}

ImportPreview tablePreview(const ImportRequest& request) {
    ImportPreview preview;
    auto table = previewTable(request.source, kRows, request.separator);
    if (!table) {
        preview.problem = table.error().message;
        return preview;
    }
    preview.mapping = request.mapping.value_or(table->guess);
    preview.problem = objection({request.source, table->separator, request.audio, preview.mapping});
    const std::filesystem::path root = request.audio.empty() ? request.source.parent_path() : request.audio;
    std::set<std::string> paths;
    for (const Fields& row : table->rows) {
        ImportPreviewRow shown = tableRow(table->columns, row, preview.mapping, root);
        if (shown.problem.empty() && !paths.insert(shown.path).second)
            shown.problem = "The file '" + shown.path + "' is named by an earlier line.";
        preview.rows.push_back(std::move(shown));
    }
    preview.table = std::move(*table);
    return preview;
}

std::vector<ImportPreviewRow> firstRows(const ImportResult& result) {
    std::vector<ImportPreviewRow> rows;
    const Dataset& dataset = result.dataset;
    for (std::size_t i = 0; i < std::min(kRows, dataset.tracks.size()); ++i) {
        const Track& track = dataset.tracks[i];
        std::vector<std::string> tags;
        for (const int tag : track.tags)
            tags.push_back(dataset.tags[static_cast<std::size_t>(tag)]);
        rows.push_back({track.path, joined(tags), track.part, track.artist, {}});
    }
    for (std::size_t i = 0; i < std::min(kProblems, result.problems.size()); ++i)
        rows.push_back({result.problems[i].where, {}, SplitPart::None, {}, result.problems[i].reason});
    return rows;
}

} // namespace

ImportPreview previewImport(const ImportRequest& request, const ProgressCallback& progress,
                            const std::stop_token& stop) {
    if (request.layout == ImportLayout::Table)
        return tablePreview(request);
    ImportPreview preview;
    auto result = readImport(request, progress, stop);
    if (!result) {
        preview.cancelled = result.error().kind == ErrorKind::Cancelled;
        preview.problem = result.error().message;
        return preview;
    }
    preview.rows = firstRows(*result);
    preview.read = std::make_shared<const ImportResult>(std::move(*result));
    return preview;
}

} // namespace etude
