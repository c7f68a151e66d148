// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QLineF>
#include <QList>
#include <QPalette>
#include <QRectF>
#include <QString>

#include "widgets/charts/chart_axes.h"
#include "widgets/charts/chart_spec.h"

namespace etude {

/// Distances that charts and spectrograms have in common, in px.
inline constexpr double kMargin = 8.0; ///< at the edges
inline constexpr double kGap = 4.0;    ///< between lines of text and between labels
inline constexpr double kColorBar = 12.0;

/// Colours and fonts of a chart. Font sizes are in pixels, so that a chart has the same proportions on every device.
struct ChartStyle {
    QPalette palette;
    QColor background;
    QColor text;
    QColor quiet;
    QColor grid;
    QColor accent;
    QFont note;
    QFont title;
};
[[nodiscard]] ChartStyle chartStyle(const QPalette& palette);

/// One line of plain text at its place. The text already fits the rectangle.
struct PlacedText {
    QRectF rect;
    QString text;
    QColor color;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    bool title = false;   ///< in the title's font, else the note's
    bool upright = false; ///< runs from the bottom to the top of the rectangle
    QString full = {};    ///< all of it, where the text is cut
};

/// A range of the y axis.
struct PlacedSpan {
    QRectF rect;
    QColor color; ///< the accent if it is not valid
    bool outlined = false;
    bool cutLow = false; ///< goes on below what is shown, or below the axis' lowest value
    bool cutHigh = false;
};

struct LegendSwatch {
    QRectF rect;
    QColor color;
    Qt::PenStyle stroke = Qt::SolidLine; ///< else a piece of the line
};

/// From a line's end to its name, where that had to move.
struct PlacedLeader {
    QLineF line;
    QColor color;
    bool within = false; ///< the plot, from where the line ends to its edge: no data
};

/// Where everything beside the data stands, in scene coordinates (px).
struct ChartLayout {
    QRectF plot;
    QList<PlacedText> texts;
    QList<LegendSwatch> swatches;
    QList<QLineF> grid;
    QLineF baseline;
    QList<PlacedSpan> spans;
    QList<PlacedText> labels; ///< over the data
    QList<PlacedLeader> leaders;
    QRectF colorBar; ///< of cells, else null
};

/// The whole of the cut text at a position; empty if there is none.
[[nodiscard]] QString cutTextAt(const ChartLayout& layout, const QPointF& position);

/// Lays a chart out: title, legend (unless the categories or labels at the lines' ends name the series), the y axis'
/// title above the axis, ticks, the x axis' title, the colour bar of cells. Categories that are too narrow for their
/// names have these upright; few categories do not fill a wide chart. No text leaves `size`, none overlaps another on
/// its axis; labels above the plot stand in as many rows as they need. What is cut says so (PlacedText::full).
[[nodiscard]] ChartLayout layOutChart(const ChartSpec& spec, const ChartWindow& window, const ChartStyle& style,
                                      const QSizeF& size);

/// The size at which no name of a group or an upright category is cut, and every row of a sideways chart has its own:
/// `size`, or wider, or higher.
[[nodiscard]] QSizeF readableSize(const ChartSpec& spec, const ChartStyle& style, const QSizeF& size);

/// The colour of a series: its own, or the one of its index.
[[nodiscard]] QColor seriesColor(const ChartSpec& spec, qsizetype index);

} // namespace etude
