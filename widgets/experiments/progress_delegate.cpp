// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/progress_delegate.h"

#include <QApplication>
#include <QPainter>

#include "widgets/experiments/run_model.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kBarHeight = 4;

} // namespace

void paintProgress(QPainter& painter, const QRect& place, double progress, bool selected, const QPalette& palette) {
    const QColor ink = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QRectF bar(place.left(), place.center().y() - kBarHeight / 2.0 + 0.5, kProgressWidth, kBarHeight);
    QRectF done = bar;
    done.setWidth(bar.width() * progress);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(selected ? QColor(ink.red(), ink.green(), ink.blue(), 80) : gridColor(palette));
    painter.drawRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
    painter.setBrush(selected ? ink : accentColor(palette));
    painter.drawRoundedRect(done, kBarHeight / 2.0, kBarHeight / 2.0);
    painter.restore();
}

void ProgressDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = std::exchange(item.text, QString());
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    paintProgress(*painter, item.rect.adjusted(kGrid, 0, 0, 0), index.data(RunModel::ProgressRole).toDouble(), selected,
                  item.palette);
    painter->save();
    painter->setFont(item.font);
    painter->setPen(item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(item.rect.adjusted(kProgressWidth + 2 * kGrid, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    painter->restore();
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += kProgressWidth + 2 * kGrid;
    return size;
}

} // namespace etude
