// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QGraphicsView>
#include <QPoint>

#include "widgets/charts/chart_scene.h"

namespace etude {

/// Shows a ChartScene at its own size and turns the pointer into zoom, pan, hover and clicks. The wheel zooms both axes
/// around the pointer, or over an axis' labels that axis alone.
class ChartView : public QGraphicsView {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);

    /// Takes the scene.
    void show(std::unique_ptr<ChartScene> scene);
    [[nodiscard]] ChartScene* chartScene() const { return m_scene.get(); }
    [[nodiscard]] bool isZoomed() const;
    void showAll();
    /// Among others in a scroll area: the wheel scrolls that, and zooms with Ctrl alone.
    void setScrolled(bool scrolled) { m_scrolled = scrolled; }

Q_SIGNALS:
    void keyActivated(const QString& key, bool beside);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    std::unique_ptr<ChartScene> m_scene;
    std::optional<QPoint> m_pressed;
    QPoint m_lastDrag;
    bool m_scrolled = false;
    bool m_dragging = false;
};

} // namespace etude
