// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/study_row_delegate.h"

#include <algorithm>

#include <QApplication>
#include <QPainter>
#include <QTreeView>

#include "widgets/experiments/progress_delegate.h"
#include "widgets/experiments/run_model.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr double kLeastNameShare = 0.25; // of the width
constexpr double kMostNameShare = 0.5;
constexpr int kDoneWidth = 136; // px, of the bar and "12 of 48"

bool isStudy(const QModelIndex& index) {
    return !index.parent().isValid();
}

/// Where the bar begins: under those of the runs, if that leaves room on both sides.
int barPlace(const QRect& seen, const QWidget* widget) {
    const auto* view = qobject_cast<const QTreeView*>(widget);
    const int column = view != nullptr ? view->columnViewportPosition(RunModel::Epochs) + kGrid : 0;
    return std::clamp(column, seen.left() + static_cast<int>(seen.width() * kLeastNameShare),
                      seen.left() + static_cast<int>(seen.width() * kMostNameShare));
}

} // namespace

void StudyRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (!isStudy(index))
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = std::exchange(item.text, QString());
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QColor ink = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? ink : quietTextColor(item.palette);
    QRect seen = item.rect;
    if (const auto* view = qobject_cast<const QAbstractScrollArea*>(item.widget))
        seen = seen.intersected(view->viewport()->rect());
    seen.adjust(kGrid / 2, 0, -kGrid, 0);

    painter->save();
    const auto write = [painter](const QRect& place, const QFont& font, const QColor& color, const QString& text,
                                 Qt::Alignment side) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(place, static_cast<int>(side | Qt::AlignVCenter | Qt::TextSingleLine),
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    };
    QFont bold = item.font;
    bold.setWeight(QFont::DemiBold);
    QRect place = seen;
    place.setRight(barPlace(seen, item.widget) - 1);
    write(place.adjusted(0, 0, -kGrid, 0), bold, ink, name, Qt::AlignLeft);
    place.setLeft(place.right() + 1);
    place.setWidth(kDoneWidth);
    paintProgress(*painter, place, index.data(RunModel::ProgressRole).toDouble(), selected, item.palette);
    write(place.adjusted(kProgressWidth + kGrid, 0, -kGrid / 2, 0), numberFont(), ink,
          index.data(RunModel::DoneRole).toString(), Qt::AlignLeft);
    const QString time = index.data(RunModel::TimeRole).toString();
    const int timeWidth = time.isEmpty() ? 0 : QFontMetrics(noteFont()).horizontalAdvance(time) + 1;
    place = QRect(QPoint(place.right() + 1, seen.top()), seen.bottomRight());
    write(place.adjusted(std::max(0, place.width() - timeWidth), 0, 0, 0), noteFont(), ink, time, Qt::AlignRight);
    write(place.adjusted(0, 0, timeWidth > 0 ? -timeWidth - kGrid : 0, 0), noteFont(), quiet,
          index.data(RunModel::TallyRole).toString(), Qt::AlignLeft);
    painter->restore();
}

QSize StudyRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {isStudy(index) ? 0 : size.width(), 3 * kGrid + 4};
}

} // namespace etude
