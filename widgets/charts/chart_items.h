// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QGraphicsItem>
#include <QPainter>

#include "widgets/charts/chart_scene.h"

namespace etude {

/// What a legend shows of a series: its colour or, of a line that is not solid, a piece of it.
void paintSwatch(QPainter& painter, const QRectF& rect, const QColor& color, Qt::PenStyle stroke);

/// What each layer of a chart draws, from the back to the front.
void paintFrame(QPainter& painter, const ChartScene& scene);  ///< grid, ticks, titles, legend, empty text
void paintCells(QPainter& painter, const ChartScene& scene);  ///< with their colour bar
void paintBands(QPainter& painter, const ChartScene& scene);  ///< spans of the y axis, and bands of lines
void paintBars(QPainter& painter, const ChartScene& scene);   ///< with their breaks
void paintPoints(QPainter& painter, const ChartScene& scene); ///< over lines, bars and intervals
void paintLabels(QPainter& painter, const ChartScene& scene); ///< at places of the axes
void paintHover(QPainter& painter, const ChartScene& scene);  ///< the read-out of the mark under the pointer

/// Draws one of these over the whole scene.
class ChartLayer : public QGraphicsItem {
public:
    using Paint = std::function<void(QPainter&, const ChartScene&)>;
    ChartLayer(const ChartScene& scene, Paint paint, double z);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const ChartScene& m_scene;
    Paint m_paint;
};

/// A whisker from low to high, both in scene coordinates, upright or sideways; its position is that of `low`. An end
/// that is cut, or beyond the plot, is an arrow head.
class IntervalItem : public QGraphicsItem {
public:
    enum { Type = UserType + 1 };

    IntervalItem(const PlacedInterval& interval, const QColor& color, const QRectF& clip, bool sideways);

    int type() const override { return Type; }
    [[nodiscard]] const PlacedInterval& interval() const { return m_interval; }
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    PlacedInterval m_interval;
    QColor m_color;
    QRectF m_clip; ///< in the item's coordinates
    bool m_sideways;
};

} // namespace etude
