// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_view.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include "widgets/style/plain_tool_tip.h"

namespace etude {

ChartView::ChartView(QWidget* parent)
    : QGraphicsView(parent) {
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setContextMenuPolicy(Qt::NoContextMenu); // the panel has one
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
}

void ChartView::show(std::unique_ptr<ChartScene> scene) {
    setScene(scene.get());
    m_scene = std::move(scene);
    m_scene->resize(viewport()->size());
}

bool ChartView::isZoomed() const {
    return m_scene && m_scene->window() != m_scene->home();
}

void ChartView::showAll() {
    if (m_scene)
        m_scene->setWindow(m_scene->home());
}

void ChartView::resizeEvent(QResizeEvent* event) {
    if (m_scene)
        m_scene->resize(event->size());
    QGraphicsView::resizeEvent(event);
}

void ChartView::wheelEvent(QWheelEvent* event) {
    if (m_scrolled && !event->modifiers().testFlag(Qt::ControlModifier))
        return event->ignore();
    if (!m_scene || event->angleDelta().y() == 0 || !hasDrawablePoints(m_scene->spec()))
        return;
    const ChartSpec& spec = m_scene->spec();
    const QRectF plot = m_scene->layout().plot;
    const QPointF at = event->position();
    const double factor = wheelZoom(event->angleDelta().y());
    ChartWindow window = m_scene->window();
    ChartRange& across = spec.sideways ? window.y : window.x;
    ChartRange& upright = spec.sideways ? window.x : window.y;
    if (at.x() >= plot.left())
        across = zoomed(across, factor, std::clamp((at.x() - plot.left()) / plot.width(), 0.0, 1.0),
                        acrossAxis(spec).logarithmic);
    const double fromStart = spec.sideways ? at.y() - plot.top() : plot.bottom() - at.y();
    if (at.y() <= plot.bottom())
        upright =
            zoomed(upright, factor, std::clamp(fromStart / plot.height(), 0.0, 1.0), uprightAxis(spec).logarithmic);
    m_scene->setWindow(window);
    event->accept();
}

void ChartView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->pos();
    m_lastDrag = event->pos();
    m_dragging = false;
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_scene)
        return;
    if (!m_pressed) {
        const std::optional<ChartHit> hit = m_scene->hitAt(event->position());
        m_scene->setHover(hit);
        viewport()->setCursor(hit && !hit->key.isEmpty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_dragging && (event->pos() - *m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    const QRectF plot = m_scene->layout().plot;
    const QPointF by = event->pos() - m_lastDrag;
    m_lastDrag = event->pos();
    const ChartSpec& spec = m_scene->spec();
    ChartWindow window = m_scene->window();
    ChartRange& across = spec.sideways ? window.y : window.x;
    ChartRange& upright = spec.sideways ? window.x : window.y;
    across = moved(across, -by.x() / plot.width(), acrossAxis(spec).logarithmic);
    upright = moved(upright, (spec.sideways ? -by.y() : by.y()) / plot.height(), uprightAxis(spec).logarithmic);
    m_scene->setWindow(window);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const bool clicked = !std::exchange(m_dragging, false);
    m_pressed.reset();
    viewport()->setCursor(Qt::ArrowCursor);
    if (!clicked || !m_scene)
        return;
    if (const std::optional<ChartHit> hit = m_scene->hitAt(event->position()); hit && !hit->key.isEmpty())
        Q_EMIT keyActivated(hit->key, event->modifiers().testFlag(Qt::ControlModifier));
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        showAll();
}

/// What does not fit into the chart is told in full.
bool ChartView::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip || !m_scene)
        return QGraphicsView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString full = cutTextAt(m_scene->layout(), help->pos());
    if (full.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(full), this);
    return true;
}

void ChartView::leaveEvent(QEvent* event) {
    if (m_scene)
        m_scene->setHover(std::nullopt);
    QGraphicsView::leaveEvent(event);
}

} // namespace etude
