// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include <QAbstractTableModel>

#include "engine/dataset/dataset.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/track_query.h"

namespace etude {

/// The tracks of a data set as rows, with a filter (track_query.h) and an order (track_order.h) that are made in the
/// background. Text is made only for the rows that are looked at, so a quarter of a million tracks cost one integer
/// each. GUI thread only.
class TrackModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TrackColumn, TagsColumn, SplitColumn, ArtistColumn, ColumnCount };

    explicit TrackModel(QObject* parent = nullptr);

    /// Shows another data set, or none. The filter stays.
    void setDataset(std::shared_ptr<const Dataset> dataset);
    [[nodiscard]] const std::shared_ptr<const Dataset>& dataset() const { return m_dataset; }

    /// The same tracks with other tags: the rows stay as they are until the filter or the order is another.
    void showEdited(std::shared_ptr<const Dataset> dataset);

    /// filterApplied() follows, at once for an empty filter. A line that cannot be read changes nothing but
    /// filterProblem().
    void setFilter(const QString& line);
    [[nodiscard]] const QString& filter() const { return m_filter; } ///< the last that could be read
    [[nodiscard]] const QString& filterProblem() const { return m_filterProblem; }

    /// Orders the rows by a column, -1 for the order of the data set. filterApplied() follows, at once for -1 without a
    /// filter.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// The track of a row: its index in the data set.
    [[nodiscard]] std::size_t trackIndex(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const Track& track(int row) const { return m_dataset->tracks[trackIndex(row)]; }
    /// The row of a track, -1 if the filter hides it.
    [[nodiscard]] int rowOfTrack(std::size_t index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void filterApplied(); ///< the rows are those of dataset() and filter(), in order
    /// One sentence on a line that cannot be read, or nothing, as soon as it is another.
    void filterProblemChanged(const QString& sentence);

private:
    void applyFilter();
    void showRows(std::vector<std::uint32_t> rows);
    [[nodiscard]] QString text(const Track& track, int column) const;

    std::shared_ptr<const Dataset> m_dataset;
    QString m_filter;
    QString m_filterProblem;
    TrackQuery m_query;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<std::uint32_t> m_rows; ///< indices into the data set's tracks
    LatestJob m_job;
};

} // namespace etude
