// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect/track_model.h"

#include <algorithm>
#include <numeric>

#include "widgets/inspect/track_order.h"
#include "widgets/models/track_filter.h"
#include "widgets/style/plain_tool_tip.h"

namespace etude {

namespace {

TrackKey keyOf(int column) {
    switch (column) {
    case TrackModel::TagsColumn:
        return TrackKey::Tags;
    case TrackModel::SplitColumn:
        return TrackKey::Part;
    case TrackModel::ArtistColumn:
        return TrackKey::Artist;
    default:
        return TrackKey::FileName;
    }
}

} // namespace

TrackModel::TrackModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_job(this) {}

void TrackModel::setDataset(std::shared_ptr<const Dataset> dataset) {
    // The old rows point into the old data set: none is left when it goes.
    beginResetModel();
    m_rows.clear();
    m_dataset = std::move(dataset);
    endResetModel();
    applyFilter();
}

void TrackModel::showEdited(std::shared_ptr<const Dataset> dataset) {
    m_dataset = std::move(dataset);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, TagsColumn), index(rowCount() - 1, TagsColumn));
}

void TrackModel::setFilter(const QString& line) {
    ParsedQuery parsed = parseTrackQuery(line);
    if (parsed.problem != m_filterProblem) {
        m_filterProblem = parsed.problem;
        Q_EMIT filterProblemChanged(m_filterProblem);
    }
    if (!parsed.problem.isEmpty())
        return;
    m_filter = line;
    m_query = std::move(parsed.query);
    applyFilter();
}

void TrackModel::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column;
    m_sortOrder = order;
    applyFilter();
}

void TrackModel::applyFilter() {
    m_job.cancel();
    if (!m_dataset || (m_sortColumn < 0 && m_query.kind == TrackQuery::Kind::All)) {
        std::vector<std::uint32_t> all(m_dataset ? m_dataset->tracks.size() : 0);
        std::iota(all.begin(), all.end(), 0U);
        showRows(std::move(all));
        return;
    }
    m_job.start(
        [dataset = m_dataset, query = m_query, column = m_sortColumn,
         order = m_sortOrder](const std::stop_token& stop) {
            auto rows = filterTracks(*dataset, query, stop);
            if (column >= 0 && !stop.stop_requested())
                sortTracks(*dataset, rows, keyOf(column), order == Qt::DescendingOrder);
            return rows;
        },
        [this](std::vector<std::uint32_t> rows) { showRows(std::move(rows)); });
}

void TrackModel::showRows(std::vector<std::uint32_t> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT filterApplied();
}

int TrackModel::rowOfTrack(std::size_t index) const {
    const auto found = std::ranges::find(m_rows, index);
    return found != m_rows.end() ? static_cast<int>(found - m_rows.begin()) : -1;
}

int TrackModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TrackModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString TrackModel::text(const Track& track, int column) const {
    switch (column) {
    case TrackColumn:
        return QString::fromStdString(track.path.substr(track.path.find_last_of('/') + 1));
    case TagsColumn:
        return tagText(*m_dataset, track);
    case SplitColumn:
        return partText(track.part);
    case ArtistColumn:
        return QString::fromStdString(track.artist);
    default:
        return {};
    }
}

QVariant TrackModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Track& track = this->track(index.row());
    if (role == Qt::DisplayRole)
        return text(track, index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(index.column() == TrackColumn ? QString::fromStdString(track.path)
                                                          : text(track, index.column()));
    return {};
}

QVariant TrackModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TrackColumn:
        return tr("Track");
    case TagsColumn:
        return tr("Tags");
    case SplitColumn:
        return tr("Split");
    case ArtistColumn:
        return tr("Artist");
    default:
        return {};
    }
}

} // namespace etude
