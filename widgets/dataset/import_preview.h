// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QAbstractTableModel>

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
    std::optional<Sentence> problem;          ///< why the import would fail; none if it would not
    bool cancelled = false;                   ///< the stop was requested
};

/// Of a table, reads the first twenty rows by the rules of importTable and asks it about the mapping; of all other
/// layouts, reads everything and keeps the first twenty tracks and the first twenty problems. Reentrant.
[[nodiscard]] ImportPreview previewImport(const ImportRequest& request, const ProgressCallback& progress = {},
                                          const std::stop_token& stop = {});

/// What an import gave, in sentences: tracks, parts and tags, then all that was left out.
[[nodiscard]] QString importSentences(const ImportResult& result);

/// The rows of a preview. Names are data: plain text.
class ImportPreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { PathColumn, TagsColumn, SplitColumn, ArtistColumn, FileColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<ImportPreviewRow> rows);
    [[nodiscard]] const std::vector<ImportPreviewRow>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ImportPreviewRow> m_rows;
};

} // namespace etude
