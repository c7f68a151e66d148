// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect/fitted_scroll_area.h"

#include <algorithm>

#include <QEvent>
#include <QResizeEvent>

namespace etude {

namespace {

constexpr int kFewestLines = 3;

} // namespace

FittedScrollArea::FittedScrollArea(QWidget* content, QWidget* parent)
    : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    content->installEventFilter(this);
}

QSize FittedScrollArea::sizeHint() const {
    return {widget()->sizeHint().width(), contentHeight()};
}

QSize FittedScrollArea::minimumSizeHint() const {
    return {0, std::min(contentHeight(), kFewestLines * fontMetrics().lineSpacing())};
}

int FittedScrollArea::contentHeight() const {
    const int lines = widget()->heightForWidth(viewport()->width());
    return std::max(lines, widget()->minimumSizeHint().height());
}

bool FittedScrollArea::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void FittedScrollArea::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void FittedScrollArea::fit() {
    setMaximumHeight(std::max(1, contentHeight()));
    updateGeometry();
}

} // namespace etude
