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
    TableMapping mapping;                     ///< the one that was used: the request's, or the guess
    std::shared_ptr<const ImportResult> read; ///< all of it; null for a table, of which only the first rows are read
    std::map<PathChanges, std::int64_t> otherPaths; ///< of the first rows of a table, as ImportResult has them
    std::optional<Sentence> problem;                ///< why the import would fail; none if it would not
    bool cancelled = false;                         ///< the stop was requested
};

/// Of a table it reads the first twenty rows by the rules of importTable and asks that about the mapping. Of any other
/// layout it reads everything and keeps the first twenty tracks and the first twenty problems. Reentrant.
[[nodiscard]] ImportPreview previewImport(const ImportRequest& request, const ProgressCallback& progress = {},
                                          const std::stop_token& stop = {});

/// Describes an import in sentences: its tracks, sets and tags, then all that was left out.
[[nodiscard]] QString importSentences(const ImportResult& result);

} // namespace etude
