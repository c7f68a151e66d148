// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QStyledItemDelegate>

#include "engine/experiment/run_event.h"

namespace etude {

/// A sign for each state of a run, told apart by form and not by colour alone: a filled square is finished, a half one
/// is worked on, an empty one waits, a crossed one failed, a struck one was stopped, a dotted one is missing.
void paintRunSign(QPainter& painter, const QRect& place, const std::optional<RunState>& state, const QPalette& palette);

/// Paints a cell of a CoverageModel: one sign for each seed.
class CoverageDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int kSign = 12; ///< px

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace etude
