// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/import_preview.h"

#include <algorithm>

#include "engine/core/text.h"
#include "engine/dataset/import/table_file.h"
#include "engine/dataset/import/table_rows.h"
#include "engine/dataset/import/track_collector.h"

namespace etude {

namespace {

constexpr std::size_t kRows = 20;
constexpr std::size_t kProblems = 20;

/// Its tags in the order in which the import gives them.
std::string tagsOf(const TableRow& row, const TableMapping& mapping) {
    std::vector<std::string> tags;
    for (const std::size_t flag : row.flags)
        tags.emplace_back(trimmed(mapping.tagColumns[flag]));
    tags.insert(tags.end(), row.cell.tags.begin(), row.cell.tags.end());
    if (mapping.tagColumns.empty())
        std::ranges::sort(tags);
    return joined(tags, ", ");
}

/// A file may be named again where tags stand in one column: rows are joined then.
std::optional<Sentence> problemOf(const TrackFiles::Answer& answer, const Track& track, const TableMapping& mapping) {
    if (answer.earlier && mapping.tags.empty())
        return say("The file '%1' is named by an earlier line.", track.path);
    return answer.problem;
}

/// The first rows as importTable reads them.
std::vector<ImportPreviewRow> tableRows(const TablePreview& table, const TableMapping& mapping, TrackFiles& files) {
    const TableRowReader reader(table.columns, mapping);
    std::vector<ImportPreviewRow> rows;
    for (const std::vector<std::string>& fields : table.rows) {
        const TableRow row = reader.read(fields);
        Track track;
        track.path = row.path;
        ImportPreviewRow& shown = rows.emplace_back();
        shown.tags = tagsOf(row, mapping);
        shown.part = row.part;
        shown.artist = row.artist;
        shown.problem = row.problem;
        if (fields.size() != table.columns.size())
            shown.problem = unlikeHeader(fields.size(), table.columns.size());
        else if (!shown.problem)
            shown.problem = problemOf(files.take(track), track, mapping);
        shown.path = data(std::filesystem::path(row.path).lexically_normal().generic_string());
    }
    return rows;
}

/// What importTable says against a source within its first rows, for it is stopped there; nothing if it goes on.
std::optional<Sentence> objection(const TableSource& source) {
    std::stop_source atOnce;
    atOnce.request_stop();
    const auto answer = importTable(source, {}, atOnce.get_token());
    if (answer || answer.error().kind == ErrorKind::Cancelled)
        return std::nullopt;
    return answer.error().sentence;
}

/// Files that would be found if paths of another form were taken.
std::map<PathChanges, std::int64_t> pathsOfOtherForm(ImportRequest request, const ProgressCallback& progress,
                                                     const std::stop_token& stop) {
    if (request.otherPaths == OtherPaths::Take)
        return {};
    request.otherPaths = OtherPaths::Take;
    const auto taken = readImport(request, progress, stop);
    return taken ? taken->otherPaths : std::map<PathChanges, std::int64_t>();
}

ImportPreview tablePreview(const ImportRequest& request, const ProgressCallback& progress,
                           const std::stop_token& stop) {
    ImportPreview preview;
    auto table = previewTable(request.source, kRows, request.separator, request.quoting);
    if (!table) {
        preview.problem = table.error().sentence;
        return preview;
    }
    preview.mapping = request.mapping.value_or(table->guess);
    preview.problem = objection(
        {request.source, table->separator, request.audio, preview.mapping, request.quoting, request.otherPaths});
    const std::filesystem::path root = request.audio.empty() ? request.source.parent_path() : request.audio;
    TrackFiles files(root, request.otherPaths);
    preview.rows = tableRows(*table, preview.mapping, files);
    preview.otherPaths = files.otherPaths();
    if (preview.problem && !preview.otherPaths.empty()) { // of the rows that are shown; all are wanted
        ImportRequest asRead = request;
        asRead.mapping = preview.mapping;
        asRead.separator = table->separator;
        if (auto all = pathsOfOtherForm(asRead, progress, stop); !all.empty())
            preview.otherPaths = std::move(all);
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
        rows.push_back({data(track.path), joined(tags, ", "), track.part, track.artist, {}});
    }
    for (std::size_t i = 0; i < std::min(kProblems, result.problems.size()); ++i)
        rows.push_back({result.problems[i].where, {}, SplitPart::None, {}, result.problems[i].reason});
    return rows;
}

/// Sets what was read, or the problem.
void readAll(ImportPreview& preview, const ImportRequest& request, const ProgressCallback& progress,
             const std::stop_token& stop) {
    auto result = readImport(request, progress, stop);
    if (result) {
        preview.read = std::make_shared<const ImportResult>(std::move(*result));
        return;
    }
    preview.cancelled = result.error().kind == ErrorKind::Cancelled;
    preview.problem = result.error().sentence;
    if (!preview.cancelled)
        preview.otherPaths = pathsOfOtherForm(request, progress, stop);
}

} // namespace

ImportPreview previewImport(const ImportRequest& request, const ProgressCallback& progress,
                            const std::stop_token& stop) {
    if (request.layout == ImportLayout::Table)
        return tablePreview(request, progress, stop);
    ImportPreview preview;
    if (request.layout == ImportLayout::Manifest)
        if (auto table = previewTable(request.source, 1, ','))
            preview.columns = std::move(table->columns);
    readAll(preview, request, progress, stop);
    if (preview.read)
        preview.rows = firstRows(*preview.read);
    return preview;
}

ImportPreview completePreview(ImportPreview preview, const ImportRequest& request, const ProgressCallback& progress,
                              const std::stop_token& stop) {
    ImportRequest asRead = request;
    asRead.mapping = preview.mapping;
    if (preview.table)
        asRead.separator = preview.table->separator;
    readAll(preview, asRead, progress, stop);
    return preview;
}

} // namespace etude
