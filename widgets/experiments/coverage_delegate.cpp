// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/coverage_delegate.h"

#include <algorithm>

#include <QPainter>

#include "widgets/experiments/coverage_model.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kGap = 4;
constexpr int kMostInARow = 8;

const std::vector<CoverageRun>* runsOf(const QModelIndex& index) {
    const auto* model = qobject_cast<const CoverageModel*>(index.model());
    return model != nullptr ? model->runsAt(index) : nullptr;
}

int columnsFor(std::size_t runs) {
    return std::clamp(static_cast<int>(runs), 1, kMostInARow);
}

int rowsFor(std::size_t runs) {
    return std::max(1, (static_cast<int>(runs) + kMostInARow - 1) / kMostInARow);
}

} // namespace

void paintRunSign(QPainter& painter, const QRect& place, const std::optional<RunState>& state,
                  const QPalette& palette) {
    const QColor text = palette.color(QPalette::Text);
    const QColor quiet = palette.color(QPalette::PlaceholderText);
    const QRectF square = QRectF(place).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setBrush(Qt::NoBrush);
    if (!state) {
        painter.setPen(QPen(quiet, 1.5, Qt::DotLine));
        painter.drawRect(square);
        return;
    }
    switch (*state) {
    case RunState::Finished:
        painter.fillRect(square, text);
        break;
    case RunState::Running: {
        const QColor accent = palette.color(QPalette::Highlight);
        painter.fillRect(QRectF(square.left(), square.top(), square.width() / 2.0, square.height()), accent);
        painter.setPen(QPen(accent, 1.5));
        painter.drawRect(square);
        break;
    }
    case RunState::Failed:
        painter.setPen(QPen(failureColor(palette), 2.0));
        painter.drawLine(square.topLeft(), square.bottomRight());
        painter.drawLine(square.topRight(), square.bottomLeft());
        break;
    case RunState::Stopped:
        painter.setPen(QPen(quiet, 1.5));
        painter.drawRect(square);
        painter.drawLine(square.bottomLeft(), square.topRight());
        break;
    case RunState::Queued:
    case RunState::Interrupted:
        painter.setPen(QPen(quiet, 1.5));
        painter.drawRect(square);
        break;
    }
}

void CoverageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index); // the background and the selection
    const auto* runs = runsOf(index);
    if (runs == nullptr)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPalette palette = option.palette;
    if (option.state.testFlag(QStyle::State_Selected)) {
        palette.setColor(QPalette::Text, palette.color(QPalette::HighlightedText));
        palette.setColor(QPalette::PlaceholderText, palette.color(QPalette::HighlightedText));
        palette.setColor(QPalette::Highlight, palette.color(QPalette::HighlightedText));
    }
    const QPoint first = option.rect.topLeft() + QPoint(kGrid, kGap);
    for (int i = 0; i < static_cast<int>(runs->size()); ++i) {
        const QPoint at = first + QPoint(i % kMostInARow, i / kMostInARow) * (kSign + kGap);
        paintRunSign(*painter, QRect(at, QSize(kSign, kSign)), (*runs)[static_cast<std::size_t>(i)].state, palette);
    }
    painter->restore();
}

QSize CoverageDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const auto* runs = runsOf(index);
    const std::size_t n = runs != nullptr ? runs->size() : 1;
    return {2 * kGrid + columnsFor(n) * (kSign + kGap) - kGap, kGap + rowsFor(n) * (kSign + kGap)};
}

} // namespace etude
