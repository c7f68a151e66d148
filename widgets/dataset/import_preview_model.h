// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "widgets/dataset/import_preview.h"

namespace etude {

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
