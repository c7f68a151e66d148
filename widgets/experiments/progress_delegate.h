// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace etude {

inline constexpr int kProgressWidth = 48; ///< px

/// A thin bar at the left of a place, as wide as kProgressWidth, filled to a fraction in [0, 1].
void paintProgress(QPainter& painter, const QRect& place, double progress, bool selected, const QPalette& palette);

/// Draws RunModel's epochs as a bar with the text beside it.
class ProgressDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace etude
