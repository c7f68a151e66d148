// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "widgets/results/compared_tags.h"

namespace etude {

/// The tags of a comparison with their areas, differences, DeLong's intervals and p values, in their order. Those that
/// differ are set in bold. GUI thread only.
class TagModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Positives, AreaA, AreaB, Difference, Interval, P, FalseDiscovery, ColumnCount };
    static constexpr int kSortRole = Qt::UserRole; ///< what is not known comes last, or first of numbers that descend

    explicit TagModel(QObject* parent = nullptr);

    /// Null for none.
    void setTags(const ComparedTagsPointer& compared);
    [[nodiscard]] const RankedTag& tag(int row) const;
    /// -1 where there is none of this name.
    [[nodiscard]] int rowOf(const QString& name) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const RankedTag& tag, int column) const;
    [[nodiscard]] QVariant sortKey(int row, int column) const;
    [[nodiscard]] QString note(int column) const;

    ComparedTagsPointer m_compared;
};

} // namespace etude
