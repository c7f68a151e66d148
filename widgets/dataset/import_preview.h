// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QString>

#include "engine/dataset/import/import_request.h"

namespace etude {

/// One track as an import understands it, or what keeps it out.
struct ImportPreviewRow {
    Sentence path;    ///< of the audio file; where a problem has no path, its place: "line 12"
    std::string tags; ///< with ", " between
    SplitPart part = SplitPart::None;
    std::string artist;
    std::optional<Sentence> problem; ///< none if the track is taken

    bool operator==(const ImportPreviewRow&) const = default;
};

/// The beginning of what an import would give.
struct ImportPreview {
    std::vector<ImportPreviewRow> rows;
    std::optional<TablePreview> table;        ///< of a table that could be read, whatever is wrong with its mapping
    std::vector<std::string> columns;         ///< of a manifest's header
    TableMapping mapping;                     ///< the one that was used: the request's, or the guess
    std::shared_ptr<const ImportResult> read; ///< all of it; null for a table, until completePreview()
    std::map<PathChanges, std::int64_t> otherPaths; ///< as ImportResult has them, where nothing is read
    std::optional<Sentence> problem;                ///< why the import would fail; none if it would not
    bool cancelled = false;                         ///< the stop was requested
};

/// Of a table it reads the first twenty rows by the rules of importTable and asks that about the mapping. Of any other
/// layout it reads everything and keeps the first twenty tracks and the first twenty problems. Where nothing is usable
/// since paths differ in form and are not to be taken, otherPaths counts them. Reentrant.
[[nodiscard]] ImportPreview previewImport(const ImportRequest& request, const ProgressCallback& progress = {},
                                          const std::stop_token& stop = {});

/// Reads all of a table whose first rows have been read. Reentrant.
[[nodiscard]] ImportPreview completePreview(ImportPreview preview, const ImportRequest& request,
                                            const ProgressCallback& progress = {}, const std::stop_token& stop = {});

/// Describes an import: in the first line its tracks, sets and tags, and all that was left out; then a line for each
/// thing that is remarked.
[[nodiscard]] QString importSentences(const ImportResult& result);

} // namespace etude
