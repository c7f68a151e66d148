// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QList>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>

#include "widgets/charts/chart_axes.h"
#include "widgets/charts/chart_spec.h"

namespace etude {

/// A bar in scene coordinates. `broken`: it begins at the axis' end because zero is not shown, and is marked so.
struct PlacedBar {
    qsizetype series = 0;
    qsizetype point = 0;
    QRectF rect;
    bool broken = false;
};

/// A point of any series in scene coordinates, also a line's.
struct PlacedPoint {
    qsizetype series = 0;
    qsizetype point = 0;
    QPointF at;
};

/// A cell of a matrix in scene coordinates, on whole pixels so that neighbours leave no seam.
struct PlacedCell {
    qsizetype series = 0;
    qsizetype point = 0;
    QRectF rect;
};

struct PlacedInterval {
    qsizetype series = 0;
    qsizetype interval = 0;
    QPointF low;
    QPointF high;
    bool cutLow = false; ///< goes on below the axis' lowest value
    bool cutHigh = false;
};

/// The intervals of a line as one area in scene coordinates.
struct PlacedBand {
    qsizetype series = 0;
    QPolygonF area;
    QList<QPointF> cutsLow; ///< where it goes on below what is shown, or below the axis' lowest value
    QList<QPointF> cutsHigh;
};

/// All data marks at their places.
struct ChartMarks {
    QList<PlacedBar> bars;
    QList<PlacedPoint> points;   ///< of Points series
    QList<PlacedPoint> vertices; ///< of Line series
    QList<PlacedInterval> intervals;
    QList<PlacedCell> cells;
    QList<PlacedBand> bands;
};

/// Values to scene coordinates: QChart::mapToPosition.
using ChartMapping = std::function<QPointF(const QPointF&)>;

/// The width of a bar in px where a category has so many px and at most so many bars.
[[nodiscard]] double barWidth(double unit, qsizetype bars);
/// How many px a category with so many bars needs to look like one: charts are not stretched beyond.
[[nodiscard]] double fullUnit(qsizetype bars);
/// The most bars that a category has.
[[nodiscard]] qsizetype mostBars(const ChartSpec& spec);

/// Places the marks; of sideways charts the map is of these. Bars of one category, or of one place (hasPlaces()), stand
/// side by side, all of one width; the points and intervals of a series with a bar's name and key stand over that bar,
/// several points of one place beside each other, so that each can be seen and clicked.
[[nodiscard]] ChartMarks placeMarks(const ChartSpec& spec, const ChartWindow& window, const ChartMapping& map);

} // namespace etude
