// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "engine/analysis/clip_changes.h"
#include "widgets/results/compared_tags.h"

namespace etude {

/// The clips of a test as two sides rank them for a tag, in their order. GUI thread only.
class ClipModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Clip, HasTag, RankA, RankB, Gain, ColumnCount };
    static constexpr int kSortRole = Qt::UserRole;

    explicit ClipModel(QObject* parent = nullptr);

    /// Null for none.
    void setClips(const ComparedTagsPointer& compared, std::vector<ClipChange> clips);
    [[nodiscard]] const ClipChange& clip(int row) const { return m_clips[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const Track& track(const ClipChange& clip) const;
    [[nodiscard]] QString text(const ClipChange& clip, int column) const;
    [[nodiscard]] QVariant sortKey(const ClipChange& clip, int column) const;

    ComparedTagsPointer m_compared;
    std::vector<ClipChange> m_clips;
};

} // namespace etude
